import type { TestPartnership, TestPerson, World } from './world.js';

const canary = (whose: string, field: string): string => `CNRY-${whose}-${field}`;

interface Learning {
  readonly whose: string;
  readonly at: TestPartnership;
  readonly by: TestPerson;
}

/** A course of each table, with what to read for it, a session, and somebody of the table who has a place and a certificate. */
export async function trainingRows(world: World, learning: readonly Learning[]): Promise<void> {
  for (const { whose, at, by } of learning) {
    await world.sql(
      `with c as (insert into course (slug, partnership_id, offered_to, state, title, summary, hours, created_by_id, created_at)
         values ($1, $2, 'PARTNERSHIP', 'OPEN', $3, $4, 2, $5, now()) returning id)
       select id from c`,
      [`course-of-${whose}`, at.id, canary(whose, 'course'), canary(whose, 'coursesummary'), at.chair.id],
    );
    await world.sql(
      `insert into course_resource (course_id, resource_id, position)
       select c.id, (select min(r.id::text)::uuid from resource r), 1 from course c where c.partnership_id = $1`,
      [at.id],
    );
    await world.sql(
      `insert into training_session (course_id, held_on, starts_time, ends_time, starts_at, ends_at, place, capacity, booked, last_ordinal)
       select c.id, app.today() - 1, '10:00', '12:00', now() - interval '26 hours', now() - interval '24 hours', $2, 20, 1, 1
       from course c where c.partnership_id = $1`,
      [at.id, canary(whose, 'room')],
    );
    await world.sql(
      `update training_joining j set how_to_join = $2 from training_session s join course c on c.id = s.course_id where s.id = j.session_id and c.partnership_id = $1`,
      [at.id, canary(whose, 'howtojoin')],
    );
    await world.sql(
      `insert into training_booking (audience_id, session_id, person_id, agency_id, name, agency_name, state, ordinal, booked_at)
       select s.keepers_id, s.id, $2, (select min(x.agency_id::text)::uuid from seat x join seat_term t on t.seat_id = x.id where t.person_id = $2), $3, $4, 'BOOKED', 1, now()
       from training_session s join course c on c.id = s.course_id where c.partnership_id = $1`,
      [at.id, by.id, canary(whose, 'learner'), canary(whose, 'learnersagency')],
    );
    await world.sql(
      `insert into training_feedback (record_id, audience_id, session_id, useful, confident, words, given_at)
       select r.id, r.audience_id, r.session_id, 4, 4, $2, now() from training_record r join course c on c.id = r.course_id where c.partnership_id = $1`,
      [at.id, canary(whose, 'trainingfeedback')],
    );
    await world.sql(
      `insert into training_feedback_result (session_id, audience_id, answers, useful, confident, words)
       select s.id, s.keepers_id, 5, '{0,0,1,2,2}', '{0,1,1,2,1}', array[$2] from training_session s join course c on c.id = s.course_id where c.partnership_id = $1`,
      [at.id, canary(whose, 'trainingfeedbackresult')],
    );
    await world.sql(
      `insert into certificate (audience_id, agency_audience_id, booking_id, number, name, course_title, hours, issuer, held_on, issued_at)
       select r.audience_id, r.agency_audience_id, r.id, $2, r.name, r.course_title, 2, $3, r.held_on, now()
       from training_record r join course c on c.id = r.course_id where c.partnership_id = $1`,
      [at.id, canary(whose, 'certificatenumber'), canary(whose, 'certificateissuer')],
    );
  }
}
