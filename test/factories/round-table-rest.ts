import { randomBytes } from 'node:crypto';
import { addressRows } from './addresses.js';
import { activityRows } from './activity-rows.js';
import { assetRows } from './asset-rows.js';
import { contributionReplyRows } from './contribution-report.js';
import { contributionRows } from './contributions.js';
import { campaignRows } from './campaign-rows.js';
import { directoryRows } from './directory.js';
import { checklistRows } from './checklist-rows.js';
import { evaluationRows } from './evaluation-rows.js';
import { kitRows } from './kit-rows.js';
import { metricRows } from './metric-rows.js';
import { minutesRows } from './minutes-rows.js';
import { libraryRows } from './library-rows.js';
import { collectionRows } from './collection-rows.js';
import { exampleRows } from './example-rows.js';
import { searchRows } from './search-rows.js';
import { trainingRows } from './training-rows.js';
import { World, type TestPartnership, type TestPerson } from './world.js';
import { canary, type Named, type Who, type RoundTable } from './round-table.js';
import { templateRows } from './template-rows.js';
import { uploads, terms, papers } from './round-table-papers.js';

/** A row in every table that is still without: the matrix must not praise an empty table. */
export async function fillTheRest(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  people: Named<Who, TestPerson>,
  seats: RoundTable['seats'],
): Promise<void> {
  const invite = (partnership: TestPartnership, email: string, seatId: string | null) =>
    world.sql(
      `insert into invitation (audience_id, partnership_id, email, seat_id, capacity, office, starts_on, token_hash, expires_at, invited_by_id)
       select id, $1, $2, $3::uuid, case when $3::uuid is null then null else 'DEPUTY' end, case when $3::uuid is null then 'VICE_CHAIR' end,
         app.today(), $4, now() + interval '7 days', $5 from audience where partnership_id = $1 and kind = 'APPOINTING'`,
      [partnership.id, email, seatId, randomBytes(32), partnership.coordinator.id],
    );
  await world.lead(seats.core.agencyId, people['agency-lead']);
  for (const [name, { agencyId }] of Object.entries({ core: seats.core, elsewhere: seats.elsewhere })) {
    await world.sql(
      `insert into lead_invitation (agency_audience_id, agency_id, email, token_hash, expires_at, invited_by_id)
       select id, agency_id, $2, $3, now() + interval '7 days', $4 from audience where agency_id = $1`,
      [
        agencyId,
        `${canary(name, 'leadinvitee').toLowerCase()}@example.org`,
        randomBytes(32),
        people['national-coordinator'].id,
      ],
    );
    // One is still its leads' own; everybody reads the other.
    await world.sql(
      `insert into agency_profile (agency_id, about, published_at, confirmed_on) select $1, $2, case when $3 then now() end, case when $3 then app.today() end`,
      [agencyId, canary(name, 'profile'), name === 'elsewhere'],
    );
    await world.sql(`insert into agency_former_name (agency_id, name, until) values ($1, $2, app.today() - 900)`, [
      agencyId,
      canary(name, 'formername'),
    ]);
    await world.sql(
      `insert into agency_change (agency_id, kind, takes_effect_on, new_name, recorded_by_id) values ($1, 'RENAME', app.today() + 90, $2, $3)`,
      [agencyId, canary(name, 'newname'), people['national-coordinator'].id],
    );
  }
  await invite(home, people['pending-invitee'].email, seats.statutory.id);
  await invite(home, `${canary('home', 'invitee').toLowerCase()}@example.org`, null);
  await invite(elsewhere, `${canary('elsewhere', 'invitee').toLowerCase()}@example.org`, null);
  await world.sql(
    `insert into invitee (invitation_id, audience_id, name, job_title)
     select id, audience_id, case when partnership_id = $1 then $2 else $3 end, case when partnership_id = $1 then $4 else $5 end from invitation where seat_id is null`,
    [
      home.id,
      canary('home', 'expected'),
      canary('elsewhere', 'expected'),
      canary('home', 'expected-job'),
      canary('elsewhere', 'expected-job'),
    ],
  );
  for (const { id, coordinator } of [home, elsewhere])
    await world.sql(
      `insert into sheet_import (audience_id, partnership_id, imported_by_id, request_key, row_count, new_agencies, new_seats, changed_seats, invitations)
       select id, $1, $2, gen_random_uuid(), 4, 1, 2, 1, 3 from audience where partnership_id = $1 and kind = 'APPOINTING'`,
      [id, coordinator.id],
    );
  await uploads(world, people);
  for (const [whose, partnership] of Object.entries({ home, elsewhere })) await terms(world, whose, partnership);
  for (const [whose, partnership] of Object.entries({ home, elsewhere }))
    await checklistRows(world, whose, partnership);
  await papers(world, home, elsewhere, seats);
  await libraryRows(world, home, elsewhere, people);
  await templateRows(world, { home, elsewhere });
  await addressRows(world, { home, elsewhere }, seats.statutory.id);
  await directoryRows(world, home, elsewhere, people.coordinator);
  await searchRows(world, [
    { whose: 'core', by: people['core-member'], at: home },
    { whose: 'elsewhere', by: people['member-elsewhere'], at: elsewhere },
  ]);
  await exampleRows(world, people['national-coordinator']);
  await collectionRows(world, people['national-coordinator']);
  await trainingRows(world, [
    { whose: 'home', at: home, by: people['core-member'] },
    { whose: 'elsewhere', at: elsewhere, by: people['member-elsewhere'] },
  ]);
  await campaignRows(world, home, elsewhere, people['national-coordinator'], seats);
  await activityRows(world, people['core-member']);
  await assetRows(world);
  await contributionRows(world);
  await contributionReplyRows(world, { home, elsewhere, people, seats });
  await metricRows(world, home.chair);
  await kitRows(world, home.chair);
  await evaluationRows(world, home.chair);
  await minutesRows(world, home.chair);
  for (const partnership of [home, elsewhere]) await handOver(world, partnership);
  await lookForSomebody(world, home, elsewhere, people, seats);
  await world.sql(`select app.throttle('\\x01', 1, interval '1 minute')`);
  await world.sql(`select app.note_loose_content(sha256('nobody''s'))`);
  await world.sql(
    `insert into delivery (audience_id, event_id, kind, partnership_id, person_id, address, meeting_id, state, last_error)
     select a.id, e.id, e.name, e.partnership_id, e.actor_person_id, 'somebody@example.org', e.subject_id, 'PARKED', $1
     from event_log e join audience a on a.partnership_id = e.partnership_id and a.kind = 'OFFICERS' where e.name = 'MeetingScheduled'`,
    [canary('delivery', 'error')],
  );
  for (const who of ['core-member', 'member-elsewhere'] as const)
    await world.sql(
      `insert into reminder_choice (person_id, audience_id, unanswered_days, accepted_days, joining_instructions) values ($1, app.self_of($1), 2, 0, false)`,
      [people[who].id],
    );
  await world.sql(
    `insert into meeting_reminder (audience_id, meeting_id, person_id, invitation_id, kind, held_on, starts_time)
     select distinct on (m.id) m.audience_id, m.id, i.person_id, i.id, 'JOINING', m.held_on, m.starts_time
     from meeting m join meeting_invitation i on i.meeting_id = m.id where i.person_id is not null order by m.id, i.id`,
  );
  await world.sql(
    `insert into demo_mail (message_id, sender, recipient, subject, body_text, html) values ('somebody@example.org', 'somebody@example.org', 'somebody@example.org', 'somebody@example.org', 'somebody@example.org', 'somebody@example.org')`,
  );
}

/** The chair's office, to somebody who has not accepted; its end was warned of. */
async function handOver(world: World, { id, chair }: TestPartnership): Promise<void> {
  await world.sql(
    `with i as (
       insert into invitation (audience_id, partnership_id, email, office, jointly, starts_on, token_hash, expires_at, invited_by_id)
       select id, $1, $2, 'CHAIR', true, app.today(), $3, now() + interval '7 days', $4 from audience where partnership_id = $1 and kind = 'APPOINTING'
       returning id, audience_id)
     insert into handover (audience_id, partnership_id, office, outgoing_term_id, invitation_id, overlap_until, started_by_id)
     select i.audience_id, $1, 'CHAIR', o.id, i.id, app.today() + 30, $4 from i, office_term o where o.partnership_id = $1 and o.office = 'CHAIR'`,
    [id, `${canary('handover', 'successor').toLowerCase()}.${id}@example.org`, randomBytes(32), chair.id],
  );
  await world.sql(
    `insert into officer_notice (term_id, ends_on, kind, days_before, audience_id, partnership_id)
     select o.id, app.today() + 7, 'TERM_RUNS_OUT', 7, a.id, $1 from office_term o join audience a on a.partnership_id = $1 and a.kind = 'OFFICERS'
     where o.partnership_id = $1 and o.office = 'CHAIR'`,
    [id],
  );
}

/** At each table an area that it covers, a gap that is advertised, somebody interested in it, somebody nominated, and a term that was spoken of. */
async function lookForSomebody(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  people: Named<Who, TestPerson>,
  seats: RoundTable['seats'],
): Promise<void> {
  const tables = [
    { name: 'home', place: home, seat: seats.core, by: people['agency-lead'], interested: people['member-elsewhere'] },
    {
      name: 'elsewhere',
      place: elsewhere,
      seat: seats.elsewhere,
      by: people['member-elsewhere'],
      interested: people['co-opted-member'],
    },
  ];
  await world.sql(
    `with imported as (insert into boundary_import (source, imported_by_id, imported_at, area_count) values ($1, $2, now(), 1) returning id)
     insert into area_boundary (import_id, area_code, source, geometry) select id, 'E10000017', 'Somewhere', '{"type":"Polygon","coordinates":[]}' from imported`,
    [canary('home', 'boundaries'), home.chair.id],
  );
  for (const { name, place, seat, by, interested } of tables) {
    await world.sql(
      `insert into partnership_area (partnership_id, area_code, audience_id) select id, 'E10000017', audience_id from partnership where id = $1`,
      [place.id],
    );
    const [gap] = await world.sql<{ id: string }>(
      `insert into gap (audience_id, partnership_id, sector, looked_for, opened_by_id)
       select id, $1, 'FAITH', $2, $3 from audience where partnership_id = $1 and kind = 'TABLE' returning id`,
      [place.id, canary(name, 'gap'), place.chair.id],
    );
    const [vacancy] = await world.sql<{ id: string }>(
      `insert into vacancy (partnership_id, gap_id, partnership_name, sector, looked_for, advertised_by_id) values ($1, $2, 'Somewhere', 'FAITH', $3, $4) returning id`,
      [place.id, gap?.id, canary(name, 'notice'), place.chair.id],
    );
    await world.sql(
      `insert into interest (vacancy_id, person_id, agency_id, name, email, partnership_name, sector, words)
       values ($1, $2, $3, $4, 'somebody@example.org', 'Somewhere', 'FAITH', $5)`,
      [vacancy?.id, interested.id, seats['co-opted'].agencyId, canary(name, 'interested'), canary(name, 'interest')],
    );
    await world.sql(
      `insert into nomination (seat_id, capacity, name, email, starts_on, words, nominated_by_id)
       values ($1, 'REPRESENTATIVE', $2, $3, app.today() + 400, $4, $5)`,
      [
        seat.id,
        canary(name, 'nominee'),
        name === 'home' ? people['without-seat'].email : 'nobody@example.org',
        canary(name, 'nomination'),
        by.id,
      ],
    );
    await world.sql(
      `insert into term_reminder (audience_id, seat_term_id, ends_on, days_before)
       select a.id, t.id, app.today() + 60, 60 from seat_term t join audience a on a.partnership_id = t.partnership_id and a.kind = 'APPOINTING' where t.seat_id = $1 limit 1`,
      [seat.id],
    );
  }
}
