import type pg from 'pg';

/** How much somebody has to do who sits at many tables, and how much others have there. */
export const MANY = { partnerships: 12, mine: 2000, others: 20_000 } as const;

/** Gives the signed-in chair an office at eleven more tables, 2,000 actions at all of them, and others what is theirs. */
export async function giveActions(client: pg.Client): Promise<void> {
  await client.query('begin');
  await client.query(`
    create temporary table me on commit drop as select person_id as id from session limit 1;
    create temporary table place on commit drop as
      select row_number() over (order by t.is_hers desc, p.slug) - 1 as n, p.id, t.is_hers,
        (select m.id from meeting m where m.partnership_id = p.id and m.seen_by = 'PARTNERSHIP' order by m.starts_at desc limit 1) as meeting_id
      from partnership p, me, lateral (select exists (select from office_term o where o.partnership_id = p.id and o.person_id = me.id) as is_hers) t
      where p.status = 'ACTIVE' and exists (select from meeting m where m.partnership_id = p.id and m.seen_by = 'PARTNERSHIP')
      order by t.is_hers desc, p.slug limit ${MANY.partnerships};
    insert into undertaking_acceptance (audience_id, undertaking_id, person_id)
      select a.id, u.id, me.id from me join audience a on a.person_id = me.id and a.kind = 'SELF', place p join undertaking u on u.partnership_id = p.id
      where not exists (select from undertaking_acceptance x where x.undertaking_id = u.id and x.person_id = me.id);
    insert into office_term (audience_id, partnership_id, office, person_id, starts_on)
      select a.id, p.id, 'VICE_CHAIR', me.id, current_date - 30 from me, place p join audience a on a.partnership_id = p.id and a.kind = 'CIRCLE' where not p.is_hers;
    create temporary table other on commit drop as
      select p.n, t.person_id, s.agency_id, row_number() over (partition by p.n order by t.id) - 1 as nth, count(*) over (partition by p.n) as many
      from place p join seat s on s.partnership_id = p.id join seat_term t on t.seat_id = s.id and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> current_date;
    insert into action (audience_id, partnership_id, meeting_id, what, owner_id, agency_id, due_on, recorded_by_id, state, done_by_id, done_at)
      select m.audience_id, m.partnership_id, m.id, 'Agree with the others how this is to be done, and report to the next meeting ' || k.k,
        case when k.k < ${MANY.mine} then me.id else o.person_id end, o.agency_id, current_date + (k.k * 7 % 120) - 40, me.id,
        case when k.k % 10 = 0 then 'DONE' else 'OPEN' end, case when k.k % 10 = 0 then o.person_id end, case when k.k % 10 = 0 then now() end
      from me, generate_series(0, ${MANY.mine + MANY.others - 1}) k (k) join place p on p.n = k.k % ${MANY.partnerships} join meeting m on m.id = p.meeting_id
      join other o on o.n = p.n and o.nth = k.k / ${MANY.partnerships} % o.many`);
  await client.query('commit');
  await client.query('analyze');
}
