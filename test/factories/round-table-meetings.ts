import { addAgreement, signed } from './agreements.js';
import { decisionRows } from './decisions.js';
import { answerPoll, openPoll } from './date-polls.js';
import { schedule } from './meetings.js';
import { scheduleSeries } from './series.js';
import { World, type TestPartnership, type TestPerson } from './world.js';
import { canary, type Named, type Who, type RoundTable } from './round-table.js';

export async function agree(
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

export async function meet(
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
  await agreeActions(world, home, people, seats.core.agencyId, meetings.partnership.id);
  await decisionRows(world, { home, elsewhere, meetings });
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
export async function lookForDates(world: World, home: TestPartnership, elsewhere: TestPartnership): Promise<void> {
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

/** An action of the whole meeting, one of an item that is for some, both of one agency; and an item that the co-opted member proposes. */
async function agreeActions(
  world: World,
  home: TestPartnership,
  people: Named<Who, TestPerson>,
  agencyId: string,
  meetingId: string,
) {
  await world.sql(
    `insert into action (audience_id, partnership_id, meeting_id, item_id, what, owner_id, agency_id, recorded_by_id)
     select m.audience_id, m.partnership_id, m.id, null::uuid, $2, $4::uuid, $7::uuid, $5::uuid from meeting m where m.id = $1
     union all select w.audience_id, m.partnership_id, m.id, w.item_id, $3, $5::uuid, $7, $5::uuid from meeting m join agenda_item_words w on w.meeting_id = m.id where m.id = $1 and w.title = $6`,
    [
      meetingId,
      canary('of-all', 'action'),
      canary('of-statutory', 'action'),
      people['core-member'].id,
      home.chair.id,
      canary('for-statutory', 'item'),
      agencyId,
    ],
  );
  await world.sql(
    `insert into action_entry (audience_id, agency_audience_id, action_id, kind, words, by_id, at)
     select audience_id, agency_audience_id, id, 'NOTE', replace(what, '-action', '-entry'), recorded_by_id, '2030-01-01' from action where what like 'CNRY-%-action'`,
  );
  await world.sql(
    `insert into action_told (audience_id, agency_audience_id, action_id, round, step, told, told_at)
     select audience_id, agency_audience_id, id, 1, 'DUE', '{OWNER}', '2030-01-02' from action where what like 'CNRY-%-action'`,
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
