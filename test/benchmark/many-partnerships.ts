import type { World } from './world.js';

/** Partnerships that consent, each with one area: mostly a council or a district, now and then a force or a region. */
export async function fillDirectory({ admin }: World, many: number): Promise<void> {
  await admin.query(`
    begin;
    create temp table made as select uuidv7() as id, n, row_number() over (order by md5(n::text)) as shuffled from generate_series(1, ${many}) n;
    insert into audience (kind, partnership_id) select k, id from made cross join unnest(array['CIRCLE', 'TABLE', 'PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'APPOINTING']) k;
    insert into partnership (id, audience_id, name, slug, tier, area, region, status)
      select m.id, a.id, (array['Valley', 'Coast', 'Border', 'Moor', 'Gateway'])[1 + n % 5] || ' ' || n || ' Anti-Slavery Partnership', 'made-up-' || n,
        case when n % 50 = 0 then 'REGIONAL' when n % 7 = 0 then 'SUB_REGIONAL' else 'LOCAL' end, 'Towns and villages of the ' || n || 'th valley', 'Region', 'ACTIVE'
      from made m join audience a on a.partnership_id = m.id and a.kind = 'CIRCLE';
    with numbered as (select code, kind, row_number() over (partition by kind order by code) as place, count(*) over (partition by kind) as of from area)
    insert into partnership_area (partnership_id, area_code, audience_id)
      select p.id, x.code, p.audience_id from made m join partnership p on p.id = m.id
      join numbered x on x.kind = case p.tier when 'REGIONAL' then 'REGION' when 'SUB_REGIONAL' then 'POLICE_FORCE_AREA' when 'LOCAL' then case when m.n % 2 = 0 then 'UPPER_TIER' else 'LOWER_TIER' end end
        and x.place = 1 + m.shuffled % x.of;
    insert into seat (audience_id, partnership_id, agency_id, kind)
      select t.id, m.id, g.id, 'CORE' from made m join audience t on t.partnership_id = m.id and t.kind = 'TABLE'
      join (select id, row_number() over (order by id) as place from agency limit 40) g on g.place % 8 = m.n % 8;
    update directory_entry e set summary = 'Finds and supports people in slavery, and stops labour exploitation in the ' || m.n || 'th valley and beyond.',
      activities = (array['{TRAINING,AWARENESS}', '{VICTIM_SUPPORT}', '{INVESTIGATIONS,TRAINING,FUNDING}', '{PREVENTION}'])[1 + m.n % 4]::text[],
      how_to_join = 'Write to us.', public_fields = '{SUMMARY,ACTIVITIES,SECTORS,HOW_TO_JOIN,CONTACT}', consented_at = now(),
      consented_by_id = (select min(id::text)::uuid from person), confirmed_at = now() - make_interval(days => m.n % 200), confirmed_as = 'COORDINATOR'
      from made m where m.id = e.partnership_id;
    commit;`);
  await admin.query('vacuum analyze');
}
