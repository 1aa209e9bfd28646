import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { Days } from './days.js';
import { demoId } from './draw.js';

const SIGNS = 'Spotting the signs';
const CHAIRING = 'Chairing a multi-agency table';
const INTERVIEWS = 'First conversations with survivors';

const COURSES = [
  {
    title: SIGNS,
    slug: 'spotting-the-signs',
    summary: 'For whoever meets the public: what to notice, what to ask, and whom to tell. With three short cases.',
    hours: 2.5,
    renewalMonths: 24,
  },
  {
    title: CHAIRING,
    slug: 'chairing-a-multi-agency-table',
    summary:
      'For chairs and their deputies, new ones above all: an agenda that fits, quorum, and actions that are done.',
    hours: 4,
    renewalMonths: null,
  },
  {
    title: INTERVIEWS,
    slug: 'first-conversations-with-survivors',
    summary:
      'For first responders. How to begin, what not to ask on the first day, and how to work with an interpreter.',
    hours: 6,
    renewalMonths: 36,
  },
];

/** Some were held, one so long ago that it is to be done again; one to come is full. */
const SESSIONS = [
  { course: SIGNS, in: -765, from: '10:00', to: '12:30', place: 'Guildhall, room 4', capacity: 30, taken: 26 },
  { course: SIGNS, in: -690, from: '10:00', to: '12:30', place: 'Online', capacity: 30, taken: 28 },
  { course: INTERVIEWS, in: -120, from: '09:30', to: '16:30', place: 'Civic Centre', capacity: 16, taken: 16 },
  { course: SIGNS, in: -40, from: '10:00', to: '12:30', place: 'Online', capacity: 30, taken: 22 },
  { course: SIGNS, in: 16, from: '10:00', to: '12:30', place: 'Online', capacity: 20, taken: 24 },
  { course: CHAIRING, in: 23, from: '10:00', to: '14:00', place: 'The Old Customs Shed, Hull', capacity: 15, taken: 7 },
  { course: SIGNS, in: 44, from: '13:30', to: '16:00', place: 'Civic Centre', capacity: 20, taken: 4 },
];

const SAID = [
  'The second case was close to what we see at the depot.',
  'More time for questions, fewer slides.',
  'I would send everybody who answers our phones.',
  'Good that the numbers to call were on one page.',
];

const sessionId = (nth: number) => demoId('training session', String(nth));

/** Courses of the network, and when they are held. Written by the API. */
export async function fillTraining(client: ClientBase, now: Date, keeperId: string): Promise<void> {
  const days = new Days(now);
  for (const { title, slug, summary, hours, renewalMonths } of COURSES)
    await client.query(
      `insert into public.course (id, slug, offered_to, state, title, summary, hours, renewal_months, created_by_id, created_at)
       values ($1, $2, 'NETWORK', 'OPEN', $3, $4, $5, $6, $8, $7)`,
      [demoId('course', title), slug, title, summary, hours, renewalMonths, days.noon(-800), keeperId],
    );
  for (const [nth, { course, in: inDays, from, to, place, capacity }] of SESSIONS.entries())
    await client.query(
      `insert into public.training_session (id, course_id, state, held_on, starts_time, ends_time, time_zone, starts_at, ends_at, place, capacity)
       values ($1, $2, $3, $4::date, $5::time, $6::time, 'Europe/London', ($4::date + $5::time) at time zone 'Europe/London',
         ($4::date + $6::time) at time zone 'Europe/London', $7, $8)`,
      [
        sessionId(nth),
        demoId('course', course),
        inDays < 0 ? 'HELD' : 'PLANNED',
        days.weekday(inDays, 3),
        from,
        to,
        place,
        capacity,
      ],
    );
}

/** Who has a place in them and who waits, who was there, and what they say and hold of it. Written by the gate. */
export async function bookTraining(client: ClientBase, now: Date): Promise<void> {
  const days = new Days(now);
  for (const [nth, { in: inDays, place, capacity, taken }] of SESSIONS.entries()) {
    const id = sessionId(nth);
    await client.query('update public.training_joining set how_to_join = $2 where session_id = $1', [
      id,
      place === 'Online' ? 'https://meet.example.org/spotting-the-signs' : '',
    ]);
    await client.query(
      // Of agencies that somebody leads there are some in each, so that their leads have something to read.
      `insert into public.training_booking (audience_id, session_id, person_id, agency_id, name, agency_name, state, ordinal, booked_at, attendance, noted_at, noted_by_id)
       select s.keepers_id, s.id, p.id, p.agency_id, p.name, p.agency_name, case when p.nth <= $2 then 'BOOKED' else 'WAITING' end, p.nth, $3,
         case when $4 then case when p.nth % 7 = 0 then 'MISSED' else 'ATTENDED' end end, case when $4 then s.ends_at end,
         case when $4 then c.created_by_id end
       from public.training_session s join public.course c on c.id = s.course_id,
         (select q.*, row_number() over (order by not (q.is_led and q.of_agency <= 3), q.lot) as nth
          from (select x.id, x.name, g.id as agency_id, g.name as agency_name, md5(x.id::text || $6) as lot,
              exists (select from public.agency_lead l where l.agency_id = g.id and l.ended_at is null) as is_led,
              row_number() over (partition by g.id order by md5(x.id::text || $6)) as of_agency
            from public.person x
            join lateral (select a.id, a.name from public.seat_term t join public.seat y on y.id = t.seat_id join public.agency a on a.id = y.agency_id
              where t.person_id = x.id and t.ended_at is null order by t.id limit 1) g on true) q) p
       where s.id = $1 and p.nth <= $5`,
      [id, capacity, days.noon(Math.min(inDays, 0) - 12), inDays < 0, taken, String(nth)],
    );
    await client.query(
      'update public.training_session set booked = least($2::int, capacity), waiting = greatest($2::int - capacity, 0), last_ordinal = $2 where id = $1',
      [id, taken],
    );
    if (inDays < 0) await certify(client, id, days.noon(inDays + 9));
  }
  await client.query(
    `insert into public.training_feedback (record_id, audience_id, session_id, useful, confident, words, given_at)
     select r.id, r.audience_id, r.session_id, 3 + (r.nth % 3)::int, 3 + (r.nth % 2)::int, ($2::text[])[r.nth], $3
     from (select t.*, row_number() over (order by t.id) as nth from public.training_record t where t.session_id = $1 and t.state = 'ATTENDED') r
     where r.nth <= $4`,
    [sessionId(3), [...SAID, ...Array.from({ length: 6 }, () => '')], days.noon(-38), 10],
  );
}

/** Everybody who attended has a certificate. */
async function certify(client: ClientBase, session: string, at: string) {
  const { rows } = await client.query<{ id: string }>(
    `select id from public.training_record where session_id = $1 and state = 'ATTENDED' order by id`,
    [session],
  );
  await client.query(
    `insert into public.certificate (id, audience_id, agency_audience_id, booking_id, number, name, course_title, hours, issuer, held_on, due_on, issued_at)
     select x.certificate, r.audience_id, r.agency_audience_id, r.id, x.number, r.name, r.course_title, c.hours, 'Roundtable demo', r.held_on, r.due_on, $4
     from unnest($1::uuid[], $2::uuid[], $3::text[]) x (record, certificate, number) join public.training_record r on r.id = x.record
     join public.course c on c.id = r.course_id`,
    [rows.map(({ id }) => id), rows.map(({ id }) => demoId('certificate', id)), rows.map(({ id }) => numberOf(id)), at],
  );
  await client.query(
    `update public.training_booking set certificate = 'ISSUED' where session_id = $1 and attendance = 'ATTENDED'`,
    [session],
  );
}

/** As certificates are numbered, the same in every demo. */
function numberOf(record: string): string {
  const signs = '34679ACDEFGHJKMNPQRTVWXY';
  const drawn = [...createHash('sha256').update(record).digest()]
    .slice(0, 20)
    .map((byte) => signs[byte % signs.length]);
  return [0, 5, 10, 15].map((from) => drawn.slice(from, from + 5).join('')).join('-');
}
