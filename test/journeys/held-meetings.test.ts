import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../factories/days.js';
import { moveTo, setQuorum } from '../factories/sittings.js';
import type { TestPartnership, TestPerson } from '../factories/world.js';
import { PASSWORD } from '../support/visitor.js';
import type { Guest } from './guest.js';
import {
  closeAction,
  findAgencyAction,
  findMyAction,
  openActionLog,
  sayDoneWithEvidence,
  sayHowFar,
  seesWhoWasTold,
} from './held-meetings/actions.js';
import { decideWithoutQuorum, ratifyAtNext, searchRegister } from './held-meetings/decisions.js';
import {
  approve,
  beginMinutes,
  captureWhileWriting,
  circulate,
  compare,
  correct,
  leaveTabOpen,
  findWordsLeft,
  pasteTooMuch,
  writeTogether,
} from './held-meetings/minutes.js';
import {
  closeTheMeeting,
  correctTimes,
  declareInterest,
  isShutOut,
  letStepOut,
  openTheMeeting,
  seesItem,
  seesOf,
  seesQuorum,
  seesThatItIsRestricted,
  seesTimer,
  setClockWrong,
  theMeetingNow,
  tick,
  turnTo,
} from './held-meetings/sitting.js';
import { openHouse, type House } from './house.js';

jest.setTimeout(120_000);

const SLUG = 'calder-reach';
const ROOMS = 'Rooms for those who come forward';
const PREMISES = 'Premises of concern';
const INTERPRETERS = 'Interpreters are paid from what the agencies pool';
const KEYS = 'Two rooms are kept free at the shelter';
const LIST = 'Send round the list of rooms';
const SEATS = ['Calder Police', 'Calder Council', 'Calder Health', 'Calder Shelter'] as const;
const [POLICE, COUNCIL, HEALTH, SHELTER] = SEATS;

/** From the first who comes in to the last action that is closed. */
describe('a meeting that is held', () => {
  let house: House;
  let table: TestPartnership;
  let lead: TestPerson;
  let emails: Record<(typeof SEATS)[number], string>;
  let coordinator: Guest;
  let chair: Guest;
  let council: Guest;
  let shelter: Guest;
  let first: string;
  let next: string;
  let action: string;

  const enter = async (email: string) => {
    const guest = await house.enter();
    await guest.signIn(email, PASSWORD);
    return guest;
  };

  /** A meeting of all of today: in the program nobody schedules what has begun. */
  async function scheduleToday(title: string, startsTime: string, agendaItems: readonly object[]): Promise<string> {
    const { scheduleMeeting } = await chair.ask<{ scheduleMeeting: { meeting: { id: string } } }>(
      'mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { meeting { id } problems { code } } }',
      {
        input: {
          partnershipId: table.id,
          requestKey: randomUUID(),
          heldOn: inDays(7),
          startsTime,
          endsTime: '23:58',
          title,
          place: 'Canal House',
          joiningLink: '',
          accessNotes: '',
          seenBy: 'PARTNERSHIP',
          agendaItems: agendaItems.map((item) => ({ presenter: '', purpose: 'DECIDE', ...item })),
        },
      },
    );
    const { id } = scheduleMeeting.meeting;
    await moveTo(house.world, id, 0);
    return id;
  }

  async function seatsOf({ world }: House): Promise<typeof emails> {
    const sectors = ['POLICING', 'LOCAL_GOVERNMENT', 'HEALTH', 'VICTIM_SUPPORT'];
    const told = [];
    for (const [at, name] of SEATS.entries()) {
      const representative = await world.person(`${name} Person`);
      const agencyId = await world.agency(name, sectors[at]);
      await world.seat(table, { agencyId, representative, isStatutory: name !== SHELTER });
      if (name === SHELTER) await world.lead(agencyId, lead);
      told.push([name, representative.email]);
    }
    return Object.fromEntries(told) as typeof emails;
  }

  beforeAll(async () => {
    house = await openHouse();
    const { world } = house;
    table = await world.partnership('Calder Reach');
    lead = await world.person('Lena Lead');
    emails = await seatsOf(house);
    await setQuorum(world, table.id, { minimumSeats: 3, sectors: ['HEALTH'] });
    coordinator = await enter(table.coordinator.email);
    chair = await enter(table.chair.email);
    council = await enter(emails[COUNCIL]);
    shelter = await enter(emails[SHELTER]);
    first = await scheduleToday('First board', '00:01', [
      { title: 'Welcome' },
      { title: ROOMS },
      { title: PREMISES, seenBy: 'STATUTORY' },
    ]);
    next = await scheduleToday('Next board', '00:02', [{ title: 'Minutes of the last meeting' }]);
  }, 120_000);
  afterAll(async () => await house?.close());

  test('four people see who comes; quorum is there, lost, and regained', async () => {
    await openTheMeeting(coordinator, first);
    for (const guest of [chair, council, shelter]) {
      await guest.goTo(`/meetings/${first}`);
      await theMeetingNow(guest).waitFor();
    }
    for (const who of [POLICE, COUNCIL, HEALTH, SHELTER]) {
      await tick(coordinator, 'Here', who);
      await seesOf(shelter, who, 'Here');
    }
    for (const guest of [coordinator, chair, council, shelter]) await seesQuorum(guest, true);
    await correctTimes(coordinator, COUNCIL);
    await tick(chair, 'Left', HEALTH);
    for (const guest of [coordinator, chair, council, shelter]) await seesQuorum(guest, false, 'needs one health seat');
  });

  test('what is decided meanwhile is tagged', async () => {
    await decideWithoutQuorum({ officer: coordinator, meetingId: first, text: INTERPRETERS });
    await tick(coordinator, 'Came back', HEALTH);
    for (const guest of [chair, council, shelter]) await seesQuorum(guest, true);
  });

  test('whoever has an interest steps out for its item; of a restricted one others learn no more than that', async () => {
    await declareInterest(shelter, ROOMS, 'We would be paid for them');
    await letStepOut(chair, `${SHELTER} Person`);
    await turnTo(coordinator, ROOMS);
    for (const guest of [chair, council, shelter]) await seesItem(guest, ROOMS);
    await turnTo(coordinator, PREMISES);
    await seesItem(council, PREMISES);
    await seesThatItIsRestricted(shelter);
    expect(await shelter.main.getByText(PREMISES).count()).toBe(0);
  });

  test('a clock that is wrong by two hours does not mislead; and whose access ends has the page closed within five seconds', async () => {
    const { world } = house;
    const person = await world.person('Della Deputy');
    const [seat] = await world.sql<{ id: string }>(
      `select s.id from seat s join agency g on g.id = s.agency_id where g.name = $1`,
      [POLICE],
    );
    const termId = await world.term(seat!.id, person, 'DEPUTY');
    const deputy = await house.enter();
    await setClockWrong(deputy);
    await deputy.signIn(person.email, PASSWORD);
    await turnTo(coordinator, 'Welcome');
    await house.arrange(
      `update sitting_item set begun_at = begun_at - interval '7 minutes' where meeting_id = '${first}'`,
    );
    await deputy.goTo(`/meetings/${first}`);
    await seesTimer(deputy, '7 minutes');
    expect(await deputy.page.evaluate('Date.now()')).toBeGreaterThan(Date.now() + 7000_000);
    await isShutOut(deputy, () =>
      chair.ask(
        'mutation ($input: EndTermInput!) { endSeatTerm(input: $input) { seat { id } problems { message } } }',
        {
          input: { termId, version: 1 },
        },
      ),
    );
    expect(deputy.complaints).toEqual([]);
    await deputy.leave();
  });

  test('two write the minutes at once, one of them without a line for a while, and no word is lost', async () => {
    await beginMinutes({ writes: coordinator, meetingId: first });
    await writeTogether({ one: coordinator, other: chair, meetingId: first, title: PREMISES });
    await pasteTooMuch(chair, PREMISES);
  });

  test('a decision and an action are recorded where they are written about', async () => {
    await captureWhileWriting({ writes: coordinator, meetingId: first, title: ROOMS, decision: KEYS, action: LIST });
    await coordinator.goTo(`/meetings/${first}`);
    await closeTheMeeting(coordinator);
  });

  test('the minutes are checked and circulated; one correction is accepted, another declined', async () => {
    const [reads, readsEmail] = [council, emails[COUNCIL]];
    const left = { writes: coordinator, meetingId: first, title: 'Welcome', words: 'Nobody was told of this.' };
    await leaveTabOpen(left);
    await circulate({ chair, reads, readsEmail, meetingId: first });
    await findWordsLeft(left);
    await correct({
      proposes: council,
      proposesEmail: emails[COUNCIL],
      officer: coordinator,
      meetingId: first,
      title: ROOMS,
      passage: 'at length',
      words: 'for an hour',
    });
  });

  test('the next meeting ratifies what was decided without a quorum, and approves the minutes, which are locked', async () => {
    await openTheMeeting(coordinator, next);
    for (const who of [POLICE, COUNCIL, HEALTH]) await tick(coordinator, 'Here', who);
    await seesQuorum(coordinator, true);
    await ratifyAtNext({ officer: coordinator, member: council, meetingId: next, text: INTERPRETERS });
    const item = 'Minutes of the last meeting';
    await approve({ chair, meetingId: first, later: /Next board/, item });
    await searchRegister({ reader: shelter, slug: SLUG, words: 'interpreters', text: INTERPRETERS });
  });

  test('open and restricted minutes differ as they should', async () => {
    await compare({
      sees: council,
      doesNot: shelter,
      meetingId: first,
      restricted: PREMISES,
      said: 'Eleven agencies came.',
    });
  });

  test('the action is due, overdue, with the agency’s lead and with the chair', async () => {
    const [found] = await house.world.sql<{ id: string; version: number; owner: string }>(
      `select a.id, a.version, p.id as owner from action a, person p where a.what = $1 and p.email = $2`,
      [LIST, emails[SHELTER]],
    );
    action = found!.id;
    const input = {
      actionId: action,
      version: found!.version,
      ownerId: found!.owner,
      dueOn: inDays(3),
      reason: 'Theirs',
    };
    const { changeAction } = await chair.ask<{ changeAction: { problems: unknown[] } }>(
      'mutation ($input: ChangeActionInput!) { changeAction(input: $input) { problems { code message path } } }',
      { input },
    );
    expect(changeAction.problems).toEqual([]);
    const pass = async (days: number) => {
      await house.arrange(
        `update action set due_on = due_on - ${days}, chased_from = chased_from - ${days}, next_step_on = next_step_on - ${days} where id = '${action}'`,
      );
      await house.renewWorker();
    };
    await pass(1);
    await shelter.openMail(emails[SHELTER], new RegExp(`^Due soon: “${LIST}”`));
    await pass(6);
    await coordinator.openMail(lead.email, new RegExp(`^Overdue: “${LIST}”`));
    await pass(7);
    await coordinator.openMail(table.chair.email, new RegExp(`^Overdue: “${LIST}”`));
    const speaks = await enter(lead.email);
    await findAgencyAction(speaks, SHELTER, LIST);
    await speaks.leave();
  });

  test('it is done with something to show for it, and the chair closes it', async () => {
    await findMyAction(shelter, LIST, 'Overdue');
    await seesWhoWasTold(shelter, 'chair');
    await sayHowFar(shelter, 'Half of the list is there.');
    await sayDoneWithEvidence(shelter, 'It went round on Monday.', 'rooms.pdf');
    await chair.goTo(`/actions/${action}`);
    await closeAction(chair, LIST, 'rooms.pdf');
    await openActionLog(chair, SLUG);
  });

  test('no browser complained of anything', () => {
    expect([coordinator, chair, council, shelter].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
