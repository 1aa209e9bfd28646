import type pg from 'pg';

/** Sizes at a scale: 1 is a country's partnerships today. */
export const sizesAt = (scale: number, meetingsEach = 40) => ({
  partnerships: 60 * scale,
  people: 5000 * scale,
  agencies: 600 * scale,
  seatsEach: 25,
  meetingsEach,
});

const AUDIENCE_KINDS = `array['CIRCLE', 'TABLE', 'PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'APPOINTING']`;

/**
 * Fills an empty database in a few statements for each table. Ids are hashes of counting numbers, so that any row can be
 * named from another table; audiences are numbered by arithmetic for the same reason. Every constraint is in force.
 */
export async function generate(client: pg.Client, sizes: ReturnType<typeof sizesAt>): Promise<void> {
  const { partnerships, people, agencies, seatsEach, meetingsEach } = sizes;
  const seats = partnerships * seatsEach;
  const id = (what: string, number: string) => `md5('${what} ' || (${number}))::uuid`;
  // The audiences of a partnership are six numbers in a row, those of a person three.
  const ofPartnership = (number: string, kind: number) => `1000 + ((${number}) - 1) * 6 + ${kind}`;
  const firstOfPeople = 1000 + partnerships * 6;
  const ofPerson = (number: string, kind: number) => `${firstOfPeople} + ((${number}) - 1) * 3 + ${kind}`;
  const firstNamed = firstOfPeople + people * 3;
  const partnershipOfSeat = `(s - 1) / ${seatsEach} + 1`;
  const nth = `(s - 1) % ${seatsEach}`;
  const [TABLE, PARTNERSHIP, STATUTORY, OFFICERS] = [1, 2, 3, 4];
  const coordinator = (number: string) => `${2 * seats} + ${number}`;

  await client.query(`
    begin;
    -- Agencies are given theirs by a trigger, after all that are numbered here.
    select setval(pg_get_serial_sequence('audience', 'id'), ${firstNamed + partnerships * meetingsEach * 2});
    insert into agency (id, name, sector, agency_type)
      select ${id('agency', 'n')}, 'Agency of the ' || n || 'th district',
        (array['POLICING', 'LOCAL_GOVERNMENT', 'HEALTH', 'FIRE_AND_RESCUE', 'VICTIM_SUPPORT', 'HOUSING_AND_HOMELESSNESS'])[1 + n % 6], 'public body'
      from generate_series(1, ${agencies}) n;
    insert into audience (id, kind, partnership_id)
      select ${ofPartnership('p', 0)} + k, (${AUDIENCE_KINDS})[k + 1], ${id('partnership', 'p')}
      from generate_series(1, ${partnerships}) p, generate_series(0, 5) k;
    insert into audience (id, kind, person_id)
      select ${ofPerson('n', 0)} + k, (array['COLLEAGUES', 'CONFIDENCE', 'SELF'])[k + 1], ${id('person', 'n')}
      from generate_series(1, ${people}) n, generate_series(0, 2) k;
    insert into person (id, audience_id, name, email, job_title, agency_id)
      select ${id('person', 'n')}, ${ofPerson('n', 0)}, 'Person Number ' || n, 'person.' || n || '@example.org', 'Partnership Lead', ${id('agency', `1 + n % ${agencies}`)}
      from generate_series(1, ${people}) n;
    insert into person_private (person_id, audience_id, phone)
      select ${id('person', 'n')}, ${ofPerson('n', 1)}, '07700 900' || lpad((n % 1000)::text, 3, '0') from generate_series(1, ${people}) n;
    insert into partnership (id, audience_id, name, slug, tier, area, region, status, parent_id, host_agency_id)
      select ${id('partnership', 'p')}, ${ofPartnership('p', 0)}, 'Partnership Number ' || p, 'partnership-' || p, 'LOCAL', 'District ' || p, 'Region ' || p % 12,
        'ACTIVE', case when p % 10 <> 1 then ${id('partnership', 'p - (p - 1) % 10')} end, ${id('agency', `1 + p % ${agencies}`)}
      from generate_series(1, ${partnerships}) p;
    insert into seat (id, audience_id, partnership_id, agency_id, kind, is_statutory)
      select ${id('seat', 's')}, ${ofPartnership(partnershipOfSeat, TABLE)}, ${id('partnership', partnershipOfSeat)}, ${id('agency', `1 + (s * 7) % ${agencies}`)},
        case when ${nth} < 20 then 'CORE' when ${nth} < 24 then 'CO_OPTED' else 'OBSERVER' end, ${nth} < 8
      from generate_series(1, ${seats}) s;
    -- Asked for each row, this would take as long as all the rest; what it asks for is written below, at once.
    alter table seat_term disable trigger begin_with_undertaking;
    alter table office_term disable trigger begin_with_undertaking;
    insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on)
      select ${ofPartnership(partnershipOfSeat, TABLE)}, ${id('partnership', partnershipOfSeat)}, ${id('seat', 's')}, ${id('person', 's')}, 'REPRESENTATIVE', current_date - 400
      from generate_series(1, ${seats}) s
      union all -- The chair of each partnership is also a deputy at the next two tables.
      select ${ofPartnership(partnershipOfSeat, TABLE)}, ${id('partnership', partnershipOfSeat)}, ${id('seat', 's')},
        ${id('person', `case when ${nth} in (10, 11) then 1 + ((s - 1) / ${seatsEach} + ${partnerships} - (${nth} - 9)) % ${partnerships} * ${seatsEach} else ${seats} + s end`)}, 'DEPUTY', current_date - 300
      from generate_series(1, ${seats}) s;
    insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on, ended_at, end_reason)
      select ${ofPartnership(partnershipOfSeat, TABLE)}, ${id('partnership', partnershipOfSeat)}, ${id('seat', 's')}, ${id('person', `${coordinator('s')} + ${partnerships}`)},
        'REPRESENTATIVE', current_date - 1200, (current_date - 401) + time '12:00', 'Moved to another post'
      from generate_series(1, ${seats}) s where ${coordinator('s')} + ${partnerships} <= ${people};
    insert into office_term (audience_id, partnership_id, office, person_id, starts_on)
      select ${ofPartnership('p', 0)}, ${id('partnership', 'p')}, o.office, ${id('person', `case o.office when 'COORDINATOR' then ${coordinator('p')} when 'CHAIR' then 1 + (p - 1) * ${seatsEach} else 2 + (p - 1) * ${seatsEach} end`)}, current_date - 350
      from generate_series(1, ${partnerships}) p, (values ('CHAIR'), ('VICE_CHAIR'), ('COORDINATOR')) o (office);
    insert into undertaking_acceptance (audience_id, undertaking_id, person_id)
      select a.id, u.id, t.person_id from (select partnership_id, person_id from seat_term union select partnership_id, person_id from office_term) t
      join undertaking u on u.partnership_id = t.partnership_id join audience a on a.person_id = t.person_id and a.kind = 'SELF';
    -- What waits for the end would be in the way of the next two.
    set constraints all immediate;
    alter table seat_term enable trigger begin_with_undertaking;
    alter table office_term enable trigger begin_with_undertaking;
    create temporary table plan on commit drop as
      select p, m, current_date + (m - ${Math.floor((meetingsEach * 3) / 4)}) * 14 + p % 13 as held_on,
        case when m % 16 = 4 then 'OFFICERS' when m % 8 = 0 then 'STATUTORY' else 'PARTNERSHIP' end as seen_by,
        -- Every tenth has a guest, and so an audience of its own.
        case when m % 10 = 7 then ${firstNamed} + (p - 1) * ${meetingsEach} + m
          else ${ofPartnership('p', 0)} + case when m % 16 = 4 then ${OFFICERS} when m % 8 = 0 then ${STATUTORY} else ${PARTNERSHIP} end end as audience_id
      from generate_series(1, ${partnerships}) p, generate_series(1, ${meetingsEach}) m;
    insert into audience (id, kind, partnership_id, extends_id)
      select audience_id, 'NAMED', ${id('partnership', 'p')}, ${ofPartnership('p', PARTNERSHIP)} from plan where m % 10 = 7;
    insert into audience_person (audience_id, person_id)
      select audience_id, ${id('person', coordinator(`1 + p % ${partnerships}`))} from plan where m % 10 = 7;
    insert into meeting (id, audience_id, partnership_id, title, held_on, starts_time, ends_time, time_zone, starts_at, ends_at, place, joining_link, seen_by, organiser_id, request_key)
      select ${id('meeting', `p * 1000 + m`)}, audience_id, ${id('partnership', 'p')}, 'Partnership board, meeting ' || m, held_on, '10:00', '12:00', 'Europe/London',
        (held_on + time '10:00') at time zone 'Europe/London', (held_on + time '12:00') at time zone 'Europe/London', 'Committee Room 2, Civic Hall',
        'https://meet.example.org/partnership-' || p, seen_by, ${id('person', coordinator('p'))}, ${id('form', 'p * 1000 + m')}
      from plan;
    insert into agenda_item (id, meeting_id, audience_id, position, minutes)
      select ${id('item', '(p * 1000 + m) * 100 + i')}, ${id('meeting', 'p * 1000 + m')}, audience_id, i, 10 from plan, generate_series(1, 12) i;
    insert into agenda_item_words (item_id, meeting_id, audience_id, title, presenter, purpose)
      select ${id('item', '(p * 1000 + m) * 100 + i')}, ${id('meeting', 'p * 1000 + m')}, audience_id,
        'Item ' || i || ' of the agenda, with a title as long as they are', 'Person Number ' || i, (array['NOTE', 'DISCUSS', 'DECIDE'])[1 + i % 3]
      from plan, generate_series(1, 12) i;
    insert into meeting_invitation (id, meeting_id, audience_id, seat_id, role, response, responded_by_id, responded_at)
      select ${id('invited', 'p::bigint * 1000000 + m * 1000 + s')}, ${id('meeting', 'p * 1000 + m')}, audience_id, ${id('seat', 's')}, 'SEAT',
        r.response, case when r.response <> 'NONE' then ${id('person', 's')} end, case when r.response <> 'NONE' then now() - interval '3 days' end
      from plan, lateral generate_series((p - 1) * ${seatsEach} + 1, (p - 1) * ${seatsEach} + 24) s,
        lateral (select (array['ACCEPTED', 'ACCEPTED', 'TENTATIVE', 'APOLOGIES', 'NONE'])[1 + (s * 7 + m * 3 + p) % 5] as response) r
      where seen_by <> 'OFFICERS' and (seen_by <> 'STATUTORY' or ${nth} < 8);
    insert into meeting_invitation (id, meeting_id, audience_id, person_id, role)
      select ${id('invited', 'p::bigint * 1000000 + m * 1000')}, ${id('meeting', 'p * 1000 + m')}, audience_id, ${id('person', coordinator('p'))}, 'OFFICER' from plan;
    insert into meeting_invitation (id, meeting_id, audience_id, person_id, role)
      select ${id('guest', 'p * 1000 + m')}, ${id('meeting', 'p * 1000 + m')}, audience_id, ${id('person', coordinator(`1 + p % ${partnerships}`))}, 'GUEST' from plan where m % 10 = 7;
    commit;`);
  await client.query('vacuum analyze');
}
