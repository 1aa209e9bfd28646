import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BUILD, buildAgenda, READ_AGENDA } from '../../factories/agendas.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('building an agenda', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    chair = await world.as(partnership.chair);
    coordinator = await world.as(partnership.coordinator);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const agendaOf = async (who: Visitor, id: string) => (await who.get(READ_AGENDA, { id })).meeting;
  const titles = (meeting: any) => meeting.agendaItems.map(({ title }: any) => title);
  const items = (...names: string[]) => names.map((title) => ({ title, purpose: 'NOTE', minutes: 10 }));

  test('items that are kept keep their id, whatever their order', async () => {
    const meeting = await schedule(chair, partnership.id, { agendaItems: items('One', 'Two', 'Three') });
    const [one, , three] = meeting.agendaItems;
    const built = await buildAgenda(chair, meeting.id, 1, [
      { id: three.id, title: 'Three', purpose: 'DECIDE' },
      { title: 'New', purpose: 'NOTE' },
      { id: one.id, title: 'One, reworded', purpose: 'NOTE' },
    ]);
    expect(built.problems).toEqual([]);
    expect(built.meeting.agendaItems).toMatchObject([
      { id: three.id, title: 'Three', position: 1 },
      { title: 'New', position: 2 },
      { id: one.id, title: 'One, reworded', position: 3 },
    ]);
  });

  test('an item of another meeting cannot be taken over by its id', async () => {
    const mine = await schedule(chair, partnership.id);
    const theirs = await schedule(chair, partnership.id);
    const stolen = theirs.agendaItems[0].id;
    const built = await buildAgenda(chair, mine.id, 1, [{ id: stolen, title: 'Taken', purpose: 'NOTE' }]);
    expect(built.meeting.agendaItems[0].id).not.toBe(stolen);
    expect(titles(await agendaOf(chair, theirs.id))).toEqual(['Welcome']);
  });

  test('sections, notes, marking and content are kept as they were written', async () => {
    const meeting = await schedule(chair, partnership.id);
    const item = {
      heading: 'Opening',
      title: 'Actions',
      presenter: 'Charlie',
      minutes: 15,
      purpose: 'DISCUSS',
      notes: 'Read the log.',
      content: 'OPEN_ACTIONS',
      marking: 'OFFICIAL_SENSITIVE',
      handling: 'Do not forward.',
    };
    const built = await buildAgenda(chair, meeting.id, 1, [item]);
    expect(built.meeting.agendaItems).toMatchObject([{ ...item, position: 1, seenBy: 'EVERYBODY', isHidden: false }]);
    expect(built.meeting.agendaVersion).toBe(2);
  });

  test('everything that is wrong is said at once', async () => {
    const meeting = await schedule(chair, partnership.id);
    const built = await buildAgenda(chair, meeting.id, 1, [
      { title: ' ', minutes: 0, purpose: 'NOTE' },
      { title: 'Sensitive', marking: 'OFFICIAL_SENSITIVE', handling: ' ', purpose: 'NOTE' },
    ]);
    expect(built.problems.map(({ code, path }: any) => `${path.join('.')} ${code}`).toSorted()).toEqual([
      'agendaItems.0.minutes OUT_OF_RANGE',
      'agendaItems.0.title REQUIRED',
      'agendaItems.1.handling REQUIRED',
    ]);
  });

  test('only parts that the meeting has can be chosen', async () => {
    const meeting = await schedule(chair, partnership.id, { seenBy: 'STATUTORY' });
    const other = await world.partnership();
    const seat = await world.seat(other);
    const built = await buildAgenda(chair, meeting.id, 1, [
      { title: 'For them', seenBy: 'STATUTORY', purpose: 'NOTE' },
      { title: 'For some', seenBy: 'NAMED', seatIds: [], purpose: 'NOTE' },
      { title: 'For strangers', seenBy: 'NAMED', seatIds: [seat.id], purpose: 'NOTE' },
    ]);
    expect(built.problems.map(({ code, path }: any) => `${path.join('.')} ${code}`)).toEqual([
      'agendaItems.0.seenBy NOT_A_PART',
      'agendaItems.1.seatIds REQUIRED',
      'agendaItems.2.seatIds NOT_A_CHOICE',
    ]);
  });

  test('a member cannot build it', async () => {
    const { representative } = await world.seat(partnership);
    const meeting = await schedule(chair, partnership.id);
    const member = await world.as(representative!);
    const { errors } = await member.ask(BUILD, { input: { meetingId: meeting.id, version: 1, agendaItems: [] } });
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN', ability: 'meeting.buildAgenda' });
  });

  test('a cancelled meeting’s agenda stays as it is', async () => {
    const meeting = await schedule(chair, partnership.id);
    await chair.get('mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { problems { code } } }', {
      input: { meetingId: meeting.id, version: 1 },
    });
    const built = await buildAgenda(chair, meeting.id, 1, []);
    expect(built.problems.map(({ code }: any) => code)).toEqual(['MEETING_WAS_CANCELLED']);
  });

  test('of two people who build it at once, the second is told and nothing of the first is lost', async () => {
    const meeting = await schedule(chair, partnership.id);
    await buildAgenda(chair, meeting.id, 1, items('Of the chair'));
    const second = await buildAgenda(coordinator, meeting.id, 1, items('Of the coordinator'));
    expect(second.problems.map(({ code }: any) => code)).toEqual(['CONFLICT']);
    expect(titles(await agendaOf(chair, meeting.id))).toEqual(['Of the chair']);
  });

  test('of twelve who build it in the same moment one does, eleven are told, and no item is lost or doubled', async () => {
    const meeting = await schedule(chair, partnership.id, { agendaItems: items('A', 'B', 'C') });
    const ids = meeting.agendaItems.map(({ id }: any) => id);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        buildAgenda(i % 2 ? chair : coordinator, meeting.id, 1, [
          ...[0, 1, 2].map((n) => ({ id: ids[(n + i) % 3], title: 'ABC'[(n + i) % 3], purpose: 'NOTE' })),
          { title: `Of number ${i}`, purpose: 'NOTE' },
        ]),
      ),
    );
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    const now = await agendaOf(chair, meeting.id);
    expect(now.agendaItems.map(({ id }: any) => id)).toEqual(expect.arrayContaining(ids));
    expect(now.agendaItems).toHaveLength(4);
    expect(now.agendaItems.map(({ position }: any) => position)).toEqual([1, 2, 3, 4]);
    expect(now.agendaVersion).toBe(2);
  });

  test.each([
    ['when the clocks go forward', '2030-03-31', '00:30', 45, ['00:30', '02:15', '02:25'], '02:55'],
    ['when the clocks go back', '2030-10-27', '00:30', 120, ['00:30', '01:30', '01:40'], '02:55'],
    ['on an ordinary day', '2030-06-12', '10:00', 45, ['10:00', '10:45', '10:55'], '12:00'],
  ])(
    'each item has its time by the clock on the wall %s',
    async (_when, heldOn, startsTime, minutes, times, endsTime) => {
      const meeting = await schedule(chair, partnership.id, {
        heldOn,
        startsTime,
        endsTime,
        agendaItems: [
          { title: 'Long', minutes, purpose: 'NOTE' },
          { title: 'Short', minutes: 10, purpose: 'NOTE' },
          { title: 'Open', purpose: 'NOTE' },
          { title: 'After', minutes: 5, purpose: 'NOTE' },
        ],
      });
      const { agendaItems } = await agendaOf(chair, meeting.id);
      expect(agendaItems.map(({ startsTime: at }: any) => at)).toEqual([...times, null]);
    },
  );

  test('a template restricts its second part to statutory members, where the meeting has others', async () => {
    const template = { agendaItems: null, agendaTemplate: 'STRATEGIC_BOARD' };
    const board = await agendaOf(chair, (await schedule(chair, partnership.id, template)).id);
    expect(board.agendaItems).toHaveLength(13);
    expect(board.agendaItems[0]).toMatchObject({ heading: 'Opening', minutes: 5 });
    expect(board.agendaItems[11]).toMatchObject({ title: 'Part 2: statutory members', seenBy: 'STATUTORY' });
    const closed = await schedule(chair, partnership.id, { ...template, seenBy: 'STATUTORY' });
    expect((await agendaOf(chair, closed.id)).agendaItems[11]).toMatchObject({ seenBy: 'EVERYBODY' });
  });
});
