import { randomBytes } from 'node:crypto';
import { type Caller, hashOf, thePublic } from '@lib/access';
import type { TestApp } from '../support/app.js';
import { addAgreement, signed } from './agreements.js';
import { activityRows } from './activity-rows.js';
import { assetRows } from './asset-rows.js';
import { campaignRows } from './campaign-rows.js';
import { kitRows } from './kit-rows.js';
import { metricRows } from './metric-rows.js';
import { answerPoll, openPoll } from './date-polls.js';
import { keptPack } from './kept-pack.js';
import { libraryRows } from './library-rows.js';
import { schedule } from './meetings.js';
import { searchRows } from './search-rows.js';
import { scheduleSeries } from './series.js';
import { World, type TestPartnership, type TestPerson, type TestSeat } from './world.js';

/** Something hidden in a text, to be searched for where it must not come out. */
export const canary = (whose: string, field: string): string => `CNRY-${whose}-${field}`;
export const CANARY = /CNRY-[a-z]+(?:-[a-z]+)*/g;

export const AGREEMENTS = ['home', 'elsewhere'] as const;
export const SEATS = ['core', 'statutory', 'co-opted', 'observer', 'elsewhere'] as const;
export const MEETINGS = [
  'partnership',
  'next',
  'statutory',
  'officers',
  'invited',
  'observed',
  'gated',
  'elsewhere',
] as const;
export const PEOPLE = [
  'without-seat',
  'core-member',
  'statutory-member',
  'co-opted-member',
  'deputy',
  'observer',
  'guest',
  'former-representative',
  'pending-invitee',
  'coordinator',
  'chair',
  'vice-chair',
  'national-coordinator',
  'agency-lead',
  'member-elsewhere',
] as const;

export type Who = (typeof PEOPLE)[number];
type Named<K extends string, T> = Readonly<Record<K, T>>;

/** One partnership with everybody who could look at it, another beside it, and something for each of them to see. */
export interface RoundTable {
  readonly world: World;
  readonly home: TestPartnership;
  readonly elsewhere: TestPartnership;
  readonly people: Named<Who, TestPerson>;
  readonly seats: Named<(typeof SEATS)[number], TestSeat>;
  readonly meetings: Named<(typeof MEETINGS)[number], { readonly id: string }>;
  /** Told by the core member, and by somebody who is not known. */
  readonly proposals: Named<'open' | 'declined', { readonly id: string }>;
  /** At home the agencies of the core and the statutory seat are asked to sign; the core seat's has, and so has the chair's. */
  readonly agreements: Named<(typeof AGREEMENTS)[number], { readonly id: string }>;
  readonly callers: ReadonlyMap<string, Caller>;
}

/** Everybody and everything, each text bearing a canary of those it is for. */
export async function aRoundTable(app: TestApp): Promise<RoundTable> {
  const world = await World.of(app);
  const home = await world.partnership('Home partnership');
  const elsewhere = await world.partnership('Partnership elsewhere');
  const people = await everybody(world, home);
  const seats = await seat(world, home, elsewhere, people);
  const agreements = await agree(world, home, elsewhere, seats);
  const meetings = await meet(world, { home, elsewhere, people, seats, agreements });
  await lookForDates(world, home, elsewhere);
  await hideCanaries(world, home, elsewhere, people);
  await fillTheRest(world, home, elsewhere, people, seats);
  await packs(world, people, meetings);
  const proposals = await tell(world, people);
  const callers = await callersOf(world, home, people, meetings);
  return { world, home, elsewhere, people, seats, agreements, meetings, proposals, callers };
}

async function everybody(world: World, home: TestPartnership): Promise<Named<Who, TestPerson>> {
  const made: Record<string, TestPerson> = {
    'national-coordinator': await world.nationalCoordinator(),
    coordinator: home.coordinator,
    chair: home.chair,
  };
  for (const who of PEOPLE) made[who] ??= await world.person(who);
  await world.office(home, 'VICE_CHAIR', made['vice-chair']!);
  return made as Named<Who, TestPerson>;
}

async function seat(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  people: Named<Who, TestPerson>,
): Promise<RoundTable['seats']> {
  const seats = {
    core: await world.seat(home, { representative: people['core-member'], deputy: people.deputy }),
    statutory: await world.seat(home, { isStatutory: true, representative: people['statutory-member'] }),
    'co-opted': await world.seat(home, { kind: 'CO_OPTED', representative: people['co-opted-member'] }),
    observer: await world.seat(home, { kind: 'OBSERVER', representative: people.observer }),
    elsewhere: await world.seat(elsewhere, { representative: people['member-elsewhere'] }),
  };
  for (const [name, { id, agencyId }] of Object.entries(seats)) {
    await world.sql(`update seat set title = $2 where id = $1`, [id, canary(name, 'seat')]);
    await world.sql(`insert into agency_email_domain (agency_id, domain) values ($1, $2)`, [
      agencyId,
      `${name}.example.org`,
    ]);
  }
  await world.undertake(home.id, people['former-representative']);
  await world.sql(
    `insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on, ended_at, end_reason)
     select audience_id, partnership_id, id, $2, 'REPRESENTATIVE', app.today() - 400, now() - interval '200 days', $3 from seat where id = $1`,
    [seats['co-opted'].id, people['former-representative'].id, canary('former', 'reason')],
  );
  return seats;
}

async function agree(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  seats: RoundTable['seats'],
): Promise<RoundTable['agreements']> {
  const add = async (name: string, { id, chair }: TestPartnership, agencyIds: string[]) => {
    const visitor = await world.as(chair);
    const form = {
      title: canary(name, 'agreement'),
      purposes: canary(name, 'purposes'),
      lawfulBasisNotes: canary(name, 'basis'),
      categories: canary(name, 'categories'),
    };
    const agreement = await addAgreement(visitor, id, agencyIds, form);
    await signed(world, agreement.id, agencyIds[0]!);
    await world.sql('update agreement_signature set signatory_name = $2 where agreement_id = $1', [
      agreement.id,
      canary(name, 'signatory'),
    ]);
    await world.sql(
      `insert into agreement_notice (audience_id, agreement_id, agency_id, kind, about_on)
       select id, $1, $2, 'ENDS_60', '2032-11-01' from audience where partnership_id = $3 and kind = 'OFFICERS'`,
      [agreement.id, agencyIds[0], id],
    );
    await world.sql('update undertaking set words = $2 where partnership_id = $1', [
      id,
      `${canary(name, 'undertaking')}, and more`,
    ]);
    return agreement;
  };
  await world.sql('update person set agency_id = $2 where id = $1', [home.chair.id, seats.core.agencyId]);
  return {
    home: await add('home', home, [seats.core.agencyId, seats.statutory.agencyId]),
    elsewhere: await add('elsewhere', elsewhere, [seats.elsewhere.agencyId]),
  };
}

async function meet(
  world: World,
  { home, elsewhere, people, seats, agreements }: Omit<RoundTable, 'world' | 'meetings' | 'callers' | 'proposals'>,
) {
  const chair = await world.as(home.chair);
  const form = (name: string, more: object = {}) => ({
    title: canary(name, 'title'),
    place: canary(name, 'place'),
    joiningLink: `https://meet.example.org/${canary(name, 'link')}`,
    accessNotes: canary(name, 'notes'),
    agendaItems: [{ title: canary(name, 'item'), presenter: canary(name, 'presenter'), purpose: 'NOTE' }],
    ...more,
  });
  const item = (name: string, more: object = {}) => ({
    title: canary(name, 'item'),
    presenter: canary(name, 'presenter'),
    notes: canary(name, 'itemnotes'),
    handling: canary(name, 'handling'),
    purpose: 'NOTE',
    ...more,
  });
  const guest = { name: 'Guest', email: people.guest.email };
  const meetings: RoundTable['meetings'] = {
    partnership: await schedule(
      chair,
      home.id,
      form('partnership', {
        agendaItems: [
          item('partnership'),
          item('for-statutory', { seenBy: 'STATUTORY', marking: 'OFFICIAL_SENSITIVE' }),
          item('for-officers', { seenBy: 'OFFICERS' }),
          item('for-core', { seenBy: 'NAMED', seatIds: [seats.core.id] }),
          item('hidden-statutory', { seenBy: 'STATUTORY', isHidden: true }),
          item('hidden-officers', { seenBy: 'OFFICERS', isHidden: true }),
          item('hidden-core', { seenBy: 'NAMED', isHidden: true, seatIds: [seats.core.id] }),
        ],
      }),
    ),
    next: await schedule(chair, home.id, form('next')),
    statutory: await schedule(chair, home.id, form('statutory', { seenBy: 'STATUTORY' })),
    officers: await schedule(chair, home.id, form('officers', { seenBy: 'OFFICERS' })),
    invited: await schedule(
      chair,
      home.id,
      form('invited', { seenBy: 'INVITED', seatIds: [seats.core.id], guests: [guest] }),
    ),
    observed: await schedule(chair, home.id, form('observed', { seatIds: [seats.core.id, seats.observer.id] })),
    gated: await schedule(chair, home.id, form('gated', { agreementId: agreements.home.id })),
    elsewhere: await schedule(await world.as(elsewhere.chair), elsewhere.id, form('elsewhere')),
  };
  await scheduleSeries(chair, home.id, form('series'));
  await scheduleSeries(chair, home.id, form('statutory-series', { seenBy: 'STATUTORY' }));
  await scheduleSeries(await world.as(elsewhere.chair), elsewhere.id, form('elsewhere-series'));
  await agreeActions(world, home, people, meetings.partnership.id);
  for (const [name, { id }] of Object.entries(meetings)) {
    await world.sql(
      `update meeting_invitation set response = 'APOLOGIES', message = $2, responded_at = now(), responded_by_id = (select organiser_id from meeting where id = $1)
       where meeting_id = $1 and role = 'OFFICER'`,
      [id, canary(name, 'message')],
    );
  }
  return meetings;
}

/** Polls that are open, each answered by the chair who opened it, and reminded of. */
async function lookForDates(world: World, home: TestPartnership, elsewhere: TestPartnership): Promise<void> {
  for (const [name, { id, chair: organiser }, seenBy] of [
    ['whole', home, 'PARTNERSHIP'],
    ['statutory', home, 'STATUTORY'],
    ['officers', home, 'OFFICERS'],
    ['elsewhere', elsewhere, 'PARTNERSHIP'],
  ] as const) {
    const chair = await world.as(organiser);
    const words = { title: canary(name, 'poll'), notes: canary(name, 'pollnotes') };
    const poll = await openPoll(chair, id, { ...words, seenBy });
    const own = poll.asked.find(({ person }: any) => person?.id === organiser.id);
    await answerPoll(chair, poll, own.id, ['YES', 'NO', 'IF_NEED_BE'], canary(name, 'pollcomment'));
    await world.sql(
      `insert into date_poll_notice (audience_id, poll_id, kind, about_at) select audience_id, id, 'REMINDER', closes_at from date_poll where id = $1`,
      [poll.id],
    );
  }
}

/** An action of the whole meeting, one of an item that is for some, and an item that the co-opted member proposes. */
async function agreeActions(world: World, home: TestPartnership, people: Named<Who, TestPerson>, meetingId: string) {
  await world.sql(
    `insert into action (audience_id, partnership_id, meeting_id, item_id, what, owner_id, recorded_by_id)
     select m.audience_id, m.partnership_id, m.id, null::uuid, $2, $4::uuid, $5::uuid from meeting m where m.id = $1
     union all select w.audience_id, m.partnership_id, m.id, w.item_id, $3, $5::uuid, $5::uuid from meeting m join agenda_item_words w on w.meeting_id = m.id where m.id = $1 and w.title = $6`,
    [
      meetingId,
      canary('of-all', 'action'),
      canary('of-statutory', 'action'),
      people['core-member'].id,
      home.chair.id,
      canary('for-statutory', 'item'),
    ],
  );
  await (
    await world.as(people['co-opted-member'])
  ).get(
    'mutation ($input: ProposeAgendaItemInput!) { proposeAgendaItem(input: $input) { problems { code message } } }',
    {
      input: {
        meetingId,
        title: canary('by-co-opted', 'proposed'),
        why: canary('by-co-opted', 'why'),
        purpose: 'NOTE',
      },
    },
  );
}

async function hideCanaries(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  people: Named<Who, TestPerson>,
): Promise<void> {
  for (const [name, { id }] of Object.entries({
    ...people,
    'chair-elsewhere': elsewhere.chair,
    'coordinator-elsewhere': elsewhere.coordinator,
  })) {
    await world.sql(`update person set job_title = $2, name = $3 where id = $1`, [
      id,
      canary(name, 'job'),
      canary(name, 'name'),
    ]);
    await world.sql(`update person_private set phone = $2, access_needs = $3 where person_id = $1`, [
      id,
      canary(name, 'phone'),
      canary(name, 'needs'),
    ]);
  }
  await world.sql(`update partnership set area = $2 where id = $1`, [home.id, canary('home', 'area')]);
  await world.sql(`update partnership set area = $2 where id = $1`, [elsewhere.id, canary('elsewhere', 'area')]);
}

/** What people told us of partnerships. */
async function tell(world: World, people: Named<Who, TestPerson>): Promise<RoundTable['proposals']> {
  const told = async (whose: string, reference: string, proposerId: string | null) => {
    const texts = ['name', 'area', 'region', 'purpose', 'agencies', 'proposer', 'role', 'email'];
    const [row] = await world.sql<{ id: string }>(
      `insert into partnership_proposal (reference, request_hash, name, area, region, purpose, agencies, proposer_name, proposer_role, proposer_email, exists_already, proposer_id)
       select $1, $2, t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8], true, $4 from (select $3::text[] as t) x returning id`,
      [reference, randomBytes(32), texts.map((field) => canary(whose, field)), proposerId],
    );
    return { id: String(row?.id) };
  };
  const proposals = {
    open: await told('proposal', 'RT-2222-2222', people['core-member'].id),
    declined: await told('declined', 'RT-3333-3333', null),
  };
  await world.sql(
    `update partnership_proposal set state = 'DECLINED', decided_at = now(), settled_at = now(), decided_by_id = $2, reason = $3 where id = $1`,
    [proposals.declined.id, people['national-coordinator'].id, canary('declined', 'reason')],
  );
  return proposals;
}

/** A row in every table that is still without: the matrix must not praise an empty table. */
async function fillTheRest(
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
  await papers(world, home, elsewhere, seats);
  await libraryRows(world, home, elsewhere, people);
  await searchRows(world, [
    { whose: 'core', by: people['core-member'], at: home },
    { whose: 'elsewhere', by: people['member-elsewhere'], at: elsewhere },
  ]);
  await campaignRows(world, home, elsewhere, people['national-coordinator'], seats);
  await activityRows(world, people['core-member']);
  await assetRows(world);
  await metricRows(world, home.chair);
  await kitRows(world, home.chair);
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

/** Packs of a meeting that their readers see, and one whose reader does not see it any more. */
async function packs(world: World, people: Named<Who, TestPerson>, meetings: RoundTable['meetings']): Promise<void> {
  for (const [who, meeting] of [
    ['core-member', 'partnership'],
    ['chair', 'partnership'],
    ['core-member', 'officers'],
  ] as const)
    await keptPack(world, {
      personId: people[who].id,
      meetingId: meetings[meeting].id,
      content: canary(`pack-of-${who}-${meeting}`, 'piece'),
    });
}

/** A file that nothing has claimed, of two of them. */
async function uploads(world: World, people: Named<Who, TestPerson>): Promise<void> {
  for (const who of ['core-member', 'chair'] as const) {
    const [self] = await world.sql<{ id: number }>('select app.self_of($1) as id', [people[who].id]);
    await storedFile(world, people[who].id, self!.id, `upload-of-${who}`);
  }
}

async function storedFile(world: World, personId: string, audienceId: number, whose: string): Promise<string> {
  const content = Buffer.from(canary(whose, 'content'));
  const [file] = await world.sql<{ id: string }>(
    `insert into stored_file (audience_id, uploaded_by_id, name, media_type, size, content_hash)
     values ($1, $2, $3, 'text/plain', $4, sha256($5)) returning id`,
    [audienceId, personId, `${canary(whose, 'file')}.txt`, content.length, content],
  );
  await world.sql(`insert into stored_file_chunk (file_id, audience_id, position, content) values ($1, $2, 0, $3)`, [
    file!.id,
    audienceId,
    content,
  ]);
  await world.sql('insert into stored_file_page (file_id, audience_id, page, text) values ($1, $2, 1, $3)', [
    file!.id,
    audienceId,
    canary(whose, 'filetext'),
  ]);
  return file!.id;
}

/** Terms of reference, approved and drafted, one of them a file; their review and the quorum rule. */
async function terms(world: World, whose: string, partnership: TestPartnership): Promise<void> {
  const [found] = await world.sql<{ audience: number }>(
    `select id as audience from audience where partnership_id = $1 and kind = 'PARTNERSHIP'`,
    [partnership.id],
  );
  const { audience } = found!;
  const file = await storedFile(world, partnership.chair.id, audience, `terms-${whose}`);
  await world.sql('update stored_file set claimed_at = now() where id = $1', [file]);
  await world.sql(
    `insert into terms_version (audience_id, partnership_id, number, file_id, changes, state, drafted_by_id, approval, approved_on, approved_by_id, meeting_words)
     values ($1, $2, 1, $3, $4, 'APPROVED', $5, 'MEETING', app.today() - 9, $5, $6)`,
    [audience, partnership.id, file, canary(whose, 'changes'), partnership.chair.id, canary(whose, 'words')],
  );
  await world.sql(
    `insert into terms_version (audience_id, partnership_id, number, text, drafted_by_id) values ($1, $2, 2, $3, $4)`,
    [audience, partnership.id, canary(whose, 'draft'), partnership.coordinator.id],
  );
  await world.sql(
    'insert into terms_review (audience_id, partnership_id, review_on) values ($1, $2, app.today() + 30)',
    [audience, partnership.id],
  );
  await world.sql(
    `insert into terms_reminder (audience_id, partnership_id, review_on, kind) values ($1, $2, app.today() + 30, 'SIXTY_DAYS')`,
    [audience, partnership.id],
  );
  const agencyId = await world.agency(canary(whose, 'quorum'));
  const [rule] = await world.sql<{ id: string }>(
    `insert into quorum_rule (audience_id, partnership_id, minimum_seats, sectors, needs_chair) values ($1, $2, 3, '{HEALTH}', true) returning id`,
    [audience, partnership.id],
  );
  await world.sql('insert into quorum_agency (rule_id, audience_id, agency_id) values ($1, $2, $3)', [
    rule!.id,
    audience,
    agencyId,
  ]);
}

/** Papers of a meeting for each of its parts, with what is asked for and the day they are due. */
async function papers(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  seats: RoundTable['seats'],
): Promise<void> {
  const parts = await world.sql<{ meetingId: string; audience: number; kind: string; at: string; seatId: string }>(
    `select p.meeting_id as "meetingId", p.audience_id as audience, p.kind, case when m.partnership_id = $1 then 'home' else 'elsewhere' end as at,
       n.seat_id as "seatId"
     from meeting_part p join meeting m on m.id = p.meeting_id left join audience_seat n on n.audience_id = p.audience_id
     where (m.title like 'CNRY-partnership-%' and m.partnership_id = $1) or m.partnership_id = $2 order by m.partnership_id, p.kind, p.id`,
    [home.id, elsewhere.id],
  );
  for (const { meetingId, audience, kind, at, seatId } of parts) {
    const named = SEATS.find((name) => seats[name].id === seatId);
    const whose = [at, kind.toLowerCase(), named].filter(Boolean).join('-');
    const { chair } = at === 'home' ? home : elsewhere;
    const file = await storedFile(world, chair.id, audience, whose);
    await world.sql('update stored_file set claimed_at = now() where id = $1', [file]);
    const [paper] = await world.sql<{ id: string }>(
      `insert into paper (audience_id, meeting_id, title, seen_by, marking, handling) values ($1, $2, $3, $4, 'OFFICIAL_SENSITIVE', $5) returning id`,
      [
        audience,
        meetingId,
        canary(whose, 'paper'),
        kind === 'WHOLE' ? 'EVERYBODY' : kind,
        canary(whose, 'paperhandling'),
      ],
    );
    await world.sql(
      'insert into paper_version (audience_id, paper_id, number, file_id, note, delivered_by_id) values ($1, $2, 1, $3, $4, $5)',
      [audience, paper!.id, file, canary(whose, 'papernote'), chair.id],
    );
    if (kind === 'STATUTORY') continue;
    if (kind === 'WHOLE') {
      await world.sql(`insert into papers_day (meeting_id, audience_id, papers_on) values ($1, $2, '2030-06-05')`, [
        meetingId,
        audience,
      ]);
      continue;
    }
    const [request] = await world.sql<{ id: string }>(
      `insert into paper_request (audience_id, meeting_id, title, wanted, due_on, seat_id, person_id, paper_audience_id, seen_by, asked_by_id)
       values ($1, $2, $3, $4, '2030-06-01', $5, $6, $1, $7, $8) returning id`,
      [
        audience,
        meetingId,
        canary(whose, 'request'),
        canary(whose, 'wanted'),
        kind === 'NAMED' ? seatId : null,
        kind === 'NAMED' ? null : chair.id,
        kind,
        chair.id,
      ],
    );
    await world.sql(
      `insert into paper_reminder (audience_id, request_id, due_on, kind) values ($1, $2, '2030-06-01', 'SOON')`,
      [audience, request!.id],
    );
  }
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

/** At each table a gap that is advertised, somebody interested in it, somebody nominated, and a term that was spoken of. */
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
  for (const { name, place, seat, by, interested } of tables) {
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

/** How each of them comes before the database. */
async function callersOf(
  world: World,
  home: TestPartnership,
  people: Named<Who, TestPerson>,
  meetings: RoundTable['meetings'],
): Promise<Map<string, Caller>> {
  const callers = new Map<string, Caller>([['public', thePublic]]);
  for (const who of PEOPLE) {
    const tokenHash = hashOf(`session of ${who}`);
    await world.sql(`select app.open_session($1, $2, interval '1 hour', interval '1 day', 'test')`, [
      people[who].id,
      tokenHash,
    ]);
    callers.set(who, { kind: 'session', tokenHash });
  }
  for (const purpose of ['RESPOND', 'CALENDAR'] as const) {
    const tokenHash = hashOf(`link to ${purpose}`);
    await world.sql(
      `insert into link (audience_id, token_hash, purpose, person_id, subject_id)
       select app.self_of($1), $2, $3, $1, case when $3 = 'RESPOND' then (
         select i.id from meeting_invitation i where i.meeting_id = $4 and i.seat_id in (select seat_id from seat_term where person_id = $1)) end`,
      [people['core-member'].id, tokenHash, purpose, meetings.partnership.id],
    );
    callers.set(`${purpose === 'RESPOND' ? 'response' : 'calendar'}-link`, { kind: 'link', tokenHash });
  }
  callers.set('worker-for-core-member', { kind: 'person', personId: people['core-member'].id, purpose: 'test' });
  callers.set('worker-for-national', { kind: 'national', purpose: 'test' });
  const [file] = await world.sql<{ id: string }>(
    `select id from stored_file where name like 'CNRY-home-officers-file%'`,
  );
  callers.set('worker-for-file', { kind: 'file', fileId: file!.id, purpose: 'test' });
  callers.set('worker-for-home', { kind: 'partnership', partnershipId: home.id, purpose: 'test' });
  return callers;
}
