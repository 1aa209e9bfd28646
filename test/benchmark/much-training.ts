import type pg from 'pg';

/** How many people of one agency did how many courses; some again, some due, some overdue. */
export const TRAINED = { people: 5000, courses: 3 } as const;

/** Makes the signed-in chair a lead of the agency, and gives its people what they booked and did. */
export async function giveTraining(client: pg.Client, agencyId: string): Promise<void> {
  await client.query('begin');
  await client.query(
    `insert into agency_lead (agency_id, person_id) select $1, s.person_id from (select person_id from session limit 1) s
     where not exists (select from agency_lead l where l.agency_id = $1 and l.person_id = s.person_id and l.ended_at is null)`,
    [agencyId],
  );
  await client.query('set local session_replication_role = replica');
  await client.query(`
    insert into course (id, audience_id, keepers_id, slug, offered_to, state, title, summary, hours, renewal_months, created_by_id, created_at)
      select md5('course ' || k)::uuid, 2, 4, 'course-' || k, 'NETWORK', 'OPEN', 'Course number ' || k, '', 2, 12, (select person_id from session limit 1), now()
      from generate_series(1, ${TRAINED.courses}) k`);
  await client.query(
    `insert into training_record (id, audience_id, agency_audience_id, person_id, agency_id, course_id, session_id, name, course_title, state, held_on, attended_on, due_on)
       select md5('record ' || p || ' ' || k)::uuid, 3, (select id from audience where agency_id = $1), md5('person ' || p)::uuid, $1, md5('course ' || k)::uuid,
         md5('session ' || k)::uuid, 'Person number ' || p, 'Course number ' || k, case when p % 11 = 0 then 'BOOKED' else 'ATTENDED' end,
         current_date + case when p % 11 = 0 then 20 else - (p * 7 + k * 31) % 500 - 1 end,
         case when p % 11 <> 0 then current_date - (p * 7 + k * 31) % 500 - 1 end, case when p % 11 <> 0 then current_date - (p * 7 + k * 31) % 500 + 364 end
       from generate_series(1, ${TRAINED.people}) p, generate_series(1, ${TRAINED.courses}) k`,
    [agencyId],
  );
  await client.query('commit');
  await client.query('vacuum analyze training_record');
  await client.query('analyze');
}
