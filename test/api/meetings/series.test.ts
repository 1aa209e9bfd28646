import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildAgenda } from '../../factories/agendas.js';
import { meetingForm } from '../../factories/meetings.js';
import {
  CANCEL_SERIES,
  CHANGE_SERIES,
  END_SERIES,
  following,
  quarterly,
  READ_SERIES,
  RESPOND_TO_SERIES,
  SCHEDULE_SERIES,
  scheduleSeries,
} from '../../factories/series.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

const days = (series: any) => series.meetings.map(({ heldOn }: any) => heldOn);
const standing = (series: any) =>
  series.meetings
    .filter(({ status }: any) => status === 'SCHEDULED')
    .map(({ heldOn, startsTime }: any) => `${heldOn} ${startsTime}`);
const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { problems { code } } }`;
const RESCHEDULE = `mutation ($input: RescheduleMeetingInput!) { rescheduleMeeting(input: $input) { problems { code } } }`;

const byName = (a: string, b: string) => a.localeCompare(b);

describe('a series of meetings', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  async function aSeries(more: object = {}) {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership, { isStatutory: true });
    const chair = await world.as(partnership.chair);
    const series = await scheduleSeries(chair, partnership.id, more);
    const now = async () => (await chair.get(READ_SERIES, { id: series.id })).meetingSeries;
    return { partnership, seat, person: seat.representative!, chair, series, now };
  }
  const move = (chair: any, meeting: any, heldOn: string) =>
    chair.get(RESCHEDULE, {
      input: { meetingId: meeting.id, version: meeting.version, heldOn, startsTime: '14:00', endsTime: '15:00' },
    });

  test('a chair schedules a quarterly series across both clock changes, with agenda and invitations at each date', async () => {
    const { series, seat } = await aSeries();
    expect(days(series)).toEqual(['2029-10-11', '2030-01-10', '2030-04-11', '2030-07-11']);
    expect(series.meetings.map(({ startsAt }: any) => startsAt.slice(11, 16))).toEqual([
      '09:00',
      '10:00',
      '09:00',
      '09:00',
    ]);
    expect(series.parts).toMatchObject([{ inWords: 'The second Thursday of the month, every 3 months' }]);
    for (const { invitations, agendaItems } of series.meetings) {
      expect(agendaItems).toEqual([{ title: 'Welcome' }]);
      expect(invitations.map(({ role }: any) => role).sort()).toEqual(['OFFICER', 'OFFICER', 'SEAT']);
      expect(invitations.some((each: any) => each.seat?.id === seat.id)).toBe(true);
    }
  });

  test('bank holidays of the nation are left out, and said', async () => {
    const weekly = { pattern: 'WEEKS', every: 1, lastOn: '2030-05-13', nation: 'ENGLAND_AND_WALES', onHoliday: 'SKIP' };
    const { series } = await aSeries({ heldOn: '2030-04-22', repeats: weekly });
    expect(days(series)).toEqual(['2030-04-29', '2030-05-13']);
    expect(series.parts[0].leftOut).toEqual([
      'Monday 22 April 2030 (Easter Monday)',
      'Monday 6 May 2030 (Early May bank holiday)',
    ]);
    const shifted = await aSeries({ heldOn: '2030-04-22', repeats: { ...weekly, onHoliday: 'NEXT_WORKING_DAY' } });
    expect(days(shifted.series)).toEqual(['2030-04-23', '2030-04-29', '2030-05-07', '2030-05-13']);
    expect(shifted.series.meetings.map(({ departure }: any) => departure)).toEqual([
      'HOLIDAY',
      'NONE',
      'HOLIDAY',
      'NONE',
    ]);
  });

  test('what is wrong with the rule is said together with what is wrong with the form', async () => {
    const partnership = await world.partnership();
    const chair = await world.as(partnership.chair);
    const input = meetingForm(partnership.id, { title: '', repeats: { ...quarterly, every: 0, lastOn: '2039-01-01' } });
    const { scheduleMeeting } = await chair.get(SCHEDULE_SERIES, { input });
    expect(scheduleMeeting.problems.map(({ code, path }: any) => `${path.join('.')} ${code}`)).toEqual([
      'title REQUIRED',
      'repeats.every OUT_OF_RANGE',
      'repeats.lastOn TOO_FAR',
    ]);
  });

  test('a form sent ten times at once schedules one series', async () => {
    const partnership = await world.partnership();
    const chair = await world.as(partnership.chair);
    const input = meetingForm(partnership.id, { heldOn: '2029-10-11', requestKey: randomUUID(), repeats: quarterly });
    const answers = await Promise.all(Array.from({ length: 10 }, () => chair.get(SCHEDULE_SERIES, { input })));
    expect(new Set(answers.map(({ scheduleMeeting }) => scheduleMeeting.meeting.id)).size).toBe(1);
    expect(await world.sql('select 1 from meeting where partnership_id = $1', [partnership.id])).toHaveLength(4);
  });

  test('sixty meetings for forty seats are made within two seconds', async () => {
    const partnership = await world.partnership();
    for (let i = 0; i < 40; i += 1) await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    const input = meetingForm(partnership.id, {
      heldOn: '2029-10-11',
      repeats: { ...quarterly, pattern: 'WEEKS', every: 1, lastOn: '2030-11-30', onHoliday: 'HOLD' },
    });
    const began = performance.now();
    const { scheduleMeeting } = await chair.get(
      `mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { meeting { id } problems { code } } }`,
      { input },
    );
    const took = performance.now() - began;
    expect(scheduleMeeting.problems).toEqual([]);
    console.info(`60 meetings with 42 invitations each: ${Math.round(took)} ms`);
    const [{ count }] = await world.sql(
      'select count(*)::int from meeting_invitation i join meeting m on m.id = i.meeting_id where m.partnership_id = $1',
      [partnership.id],
    );
    expect(count).toBe(60 * 42);
    expect(took).toBeLessThan(2000);
  });

  test('a series for statutory seats is seen by them, and does not exist for others at the table', async () => {
    const { partnership, series, person } = await aSeries({ seenBy: 'STATUTORY' });
    const other = await world.seat(partnership);
    const READ = 'query ($id: ID!) { meetingSeries(id: $id) { title parts { title } meetings { title } } }';
    expect((await (await world.as(person)).get(READ, { id: series.id })).meetingSeries.meetings).toHaveLength(4);
    expect((await (await world.as(other.representative!)).get(READ, { id: series.id })).meetingSeries).toBeNull();
  });

  test('a member changes, ends and cancels nothing', async () => {
    const { series, person } = await aSeries();
    const member = await world.as(person);
    const refused = async (query: string, input: object) =>
      (await member.ask(query, { input })).errors[0]?.extensions['ability'];
    expect(await refused(CHANGE_SERIES, following(series, 1))).toBe('meeting.change');
    expect(
      await refused(END_SERIES, { seriesId: series.id, version: series.version, isTrial: true, lastOn: '2030-04-30' }),
    ).toBe('meeting.change');
    expect(await refused(CANCEL_SERIES, { seriesId: series.id, version: series.version })).toBe('meeting.cancel');
  });

  test('changing one meeting is an exception, and the others stay', async () => {
    const { chair, series, now } = await aSeries();
    await move(chair, series.meetings[1], '2030-01-17');
    const after = await now();
    expect(standing(after)).toEqual(['2029-10-11 10:00', '2030-01-17 14:00', '2030-04-11 10:00', '2030-07-11 10:00']);
    expect(after.meetings.map(({ departure }: any) => departure)).toEqual(['NONE', 'MOVED', 'NONE', 'NONE']);
    expect(after.version).toBeGreaterThan(series.version);
  });

  test('this and all following take a new time; what was moved by hand stays, what was cancelled stays cancelled', async () => {
    const { chair, series, now } = await aSeries({ repeats: { ...quarterly, lastOn: '2031-01-31' } });
    await move(chair, series.meetings[3], '2030-07-18');
    await chair.get(CANCEL, { input: { meetingId: series.meetings[4].id, version: 1 } });
    const input = following(await now(), 1, {
      startsTime: '11:00',
      endsTime: '13:00',
      place: 'Town Hall',
      repeats: { ...quarterly, lastOn: '2031-01-31' },
    });
    const trial = await chair.get(CHANGE_SERIES, { input: { ...input, isTrial: true } });
    expect(trial.changeSeries.steps.map(({ kind }: any) => kind)).toEqual([
      'MOVES',
      'MOVES',
      'KEPT_AS_CHANGED',
      'STAYS_CANCELLED',
      'MOVES',
    ]);
    expect(standing(await now())).toEqual([
      '2029-10-11 10:00',
      '2030-01-10 10:00',
      '2030-04-11 10:00',
      '2030-07-18 14:00',
      '2031-01-09 10:00',
    ]);
    const { changeSeries } = await chair.get(CHANGE_SERIES, { input });
    expect(changeSeries.problems).toEqual([]);
    expect(standing(changeSeries.series)).toEqual([
      '2029-10-11 10:00',
      '2030-01-10 11:00',
      '2030-04-11 11:00',
      '2030-07-18 14:00',
      '2031-01-09 11:00',
    ]);
    expect(changeSeries.series.meetings.map(({ place }: any) => place)).toEqual([
      'Civic Centre',
      'Town Hall',
      'Town Hall',
      'Town Hall',
      'Town Hall',
      'Town Hall',
    ]);
    expect(changeSeries.series.meetings.map(({ id }: any) => id)).toEqual(series.meetings.map(({ id }: any) => id));
    expect(changeSeries.series.parts.map(({ lastOn }: any) => lastOn)).toEqual(['2029-10-11', '2031-01-31']);
  });

  test('from the first on, the series itself changes; a new weekday keeps each meeting with its agenda and answers', async () => {
    const { chair, series } = await aSeries();
    const { changeSeries } = await chair.get(CHANGE_SERIES, {
      input: following(series, 0, { heldOn: '2029-10-16', repeats: { ...quarterly, lastOn: '2030-07-31' } }),
    });
    expect(days(changeSeries.series)).toEqual(['2029-10-16', '2030-01-15', '2030-04-16', '2030-07-16']);
    expect(changeSeries.series.meetings.map(({ id }: any) => id)).toEqual(series.meetings.map(({ id }: any) => id));
    expect(changeSeries.series.parts.map(({ id }: any) => id)).toEqual(series.parts.map(({ id }: any) => id));
  });

  test('under a rarer rule each meeting takes the next date in line, and those left over are cancelled', async () => {
    const { chair, series, now } = await aSeries();
    const halved = following(series, 1, { repeats: { ...quarterly, every: 6 } });
    const { changeSeries } = await chair.get(CHANGE_SERIES, { input: halved });
    expect(changeSeries.steps.map(({ kind }: any) => kind)).toEqual(['STAYS', 'MOVES', 'CANCELLED']);
    expect(standing(await now())).toEqual(['2029-10-11 10:00', '2030-01-10 10:00', '2030-07-11 10:00']);
  });

  test('a change that changes nothing is refused', async () => {
    const { chair, series } = await aSeries();
    const { changeSeries } = await chair.get(CHANGE_SERIES, { input: following(series, 1) });
    expect(changeSeries).toMatchObject({ series: null, steps: [], problems: [{ code: 'NOTHING_CHANGED' }] });
  });

  test('faults of the change stand at their fields', async () => {
    const { chair, series } = await aSeries();
    const input = following(series, 1, { title: '', startsTime: '13:00', repeats: { ...quarterly, every: 3 } });
    const { changeSeries } = await chair.get(CHANGE_SERIES, { input });
    expect(changeSeries.problems.map(({ code, path }: any) => `${path.join('.')} ${code}`)).toEqual([
      'title REQUIRED',
      'endsTime ENDS_BEFORE_IT_STARTS',
    ]);
  });

  test('the end is brought forward and put off again', async () => {
    const { chair, series, now } = await aSeries();
    const shorter = { seriesId: series.id, version: series.version, isTrial: false, lastOn: '2030-04-30' };
    const cut = await chair.get(END_SERIES, { input: shorter });
    expect(cut.endSeries.steps.map(({ kind, was }: any) => `${kind} ${was.heldOn}`)).toEqual(['CANCELLED 2030-07-11']);
    expect(standing(cut.endSeries.series)).toHaveLength(3);
    const longer = { ...shorter, version: (await now()).version, lastOn: '2030-10-31' };
    const { endSeries } = await chair.get(END_SERIES, { input: longer });
    expect(endSeries.steps.map(({ kind, becomes }: any) => `${kind} ${becomes.heldOn}`)).toEqual([
      'ADDED 2030-07-11',
      'ADDED 2030-10-10',
    ]);
    const added = endSeries.series.meetings.at(-1);
    expect(added.invitations.map(({ role }: any) => role).sort()).toEqual(['OFFICER', 'OFFICER', 'SEAT']);
    const same = await chair.get(END_SERIES, { input: { ...longer, version: endSeries.series.version } });
    expect(same.endSeries.problems).toMatchObject([{ code: 'NOTHING_CHANGED', path: ['lastOn'] }]);
  });

  test('dates that a series gains have the agenda of its last, but for what is hidden or for named seats there', async () => {
    const { chair, seat, series } = await aSeries({
      agendaItems: [
        { title: 'Welcome', purpose: 'NOTE', minutes: 5 },
        { title: 'Statutory matters', purpose: 'DISCUSS', seenBy: 'STATUTORY' },
      ],
    });
    await buildAgenda(chair, series.meetings.at(-1).id, 1, [
      { title: 'Welcome', purpose: 'NOTE', minutes: 10 },
      { title: 'Statutory matters', purpose: 'DISCUSS', seenBy: 'STATUTORY' },
      { title: 'Between us', purpose: 'NOTE', seenBy: 'NAMED', seatIds: [seat.id] },
      { title: 'Unseen', purpose: 'NOTE', seenBy: 'OFFICERS', isHidden: true },
    ]);
    const input = { seriesId: series.id, version: series.version, isTrial: false, lastOn: '2031-01-31' };
    const { endSeries } = await chair.get(END_SERIES, { input });
    for (const { id } of endSeries.series.meetings.slice(-2)) {
      const { meeting } = await chair.get(
        'query ($id: ID!) { meeting(id: $id) { agendaItems { title minutes seenBy isHidden } } }',
        { id },
      );
      expect(meeting.agendaItems).toEqual([
        { title: 'Welcome', minutes: 10, seenBy: 'EVERYBODY', isHidden: false },
        { title: 'Statutory matters', minutes: null, seenBy: 'STATUTORY', isHidden: false },
      ]);
    }
  });

  test('one and all following are cancelled, or all of it', async () => {
    const { chair, series, now } = await aSeries();
    const input = {
      seriesId: series.id,
      version: series.version,
      fromMeetingId: series.meetings[2].id,
      reason: 'No money',
    };
    const { cancelSeries } = await chair.get(CANCEL_SERIES, { input });
    expect(standing(cancelSeries.series)).toEqual(['2029-10-11 10:00', '2030-01-10 10:00']);
    expect(cancelSeries.series.meetings[3]).toMatchObject({ status: 'CANCELLED', cancelReason: 'No money' });
    await chair.get(CANCEL_SERIES, { input: { seriesId: series.id, version: (await now()).version } });
    const after = await now();
    expect(standing(after)).toEqual([]);
    expect(after.viewerCan).toEqual({ change: false, cancel: false, respond: false });
  });

  test('two people change what follows at once: one is told that it was changed meanwhile', async () => {
    const { partnership, chair, series, now } = await aSeries();
    const coordinator = await world.as(partnership.coordinator);
    const change = (who: any, place: string) => who.get(CHANGE_SERIES, { input: following(series, 1, { place }) });
    const answers = await Promise.all([change(chair, 'Here'), change(coordinator, 'There')]);
    expect(answers.map(({ changeSeries }: any) => changeSeries.problems[0]?.code ?? 'DONE').toSorted(byName)).toEqual([
      'CONFLICT',
      'DONE',
    ]);
    expect(new Set((await now()).meetings.slice(1).map(({ place }: any) => place)).size).toBe(1);
  });

  test('one cancels a meeting while another changes all: nothing is lost, and whoever was second is told', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const { partnership, chair, series, now } = await aSeries();
      const coordinator = await world.as(partnership.coordinator);
      const answers = await Promise.all([
        chair.get(CANCEL, { input: { meetingId: series.meetings[2].id, version: 1 } }),
        coordinator.get(CHANGE_SERIES, { input: following(series, 0, { startsTime: '09:00' }) }),
      ]);
      const [cancelled, changed] = answers.map(
        (answer: any) => (answer.cancelMeeting ?? answer.changeSeries).problems[0]?.code ?? 'DONE',
      );
      expect([cancelled, changed].toSorted(byName)).toEqual(['CONFLICT', 'DONE']);
      const { meetings } = await now();
      expect(meetings[2].status).toBe(cancelled === 'DONE' ? 'CANCELLED' : 'SCHEDULED');
      expect(meetings[0].startsTime).toBe(changed === 'DONE' ? '09:00' : '10:00');
    }
  });

  test('somebody invited answers all dates at once, and one otherwise', async () => {
    const { series, person, now, seat } = await aSeries();
    const member = await world.as(person);
    const { respondToSeries } = await member.get(RESPOND_TO_SERIES, {
      input: { seriesId: series.id, response: 'ACCEPTED', message: 'By train' },
    });
    expect(respondToSeries.problems).toEqual([]);
    const mine = async () =>
      (await now()).meetings.map(
        ({ invitations }: any) => invitations.find((each: any) => each.seat?.id === seat.id).response,
      );
    expect(await mine()).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
    const deputy = await member.get(RESPOND_TO_SERIES, { input: { seriesId: series.id, response: 'DEPUTY' } });
    expect(deputy.respondToSeries.problems).toMatchObject([{ code: 'ONE_AT_A_TIME', path: ['response'] }]);
    const stranger = await world.seat(await world.partnership());
    const { errors } = await (
      await world.as(stranger.representative!)
    ).ask(RESPOND_TO_SERIES, {
      input: { seriesId: series.id, response: 'ACCEPTED' },
    });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('the dates of a rule are shown while it is chosen, with holidays and clock changes', async () => {
    const member = await world.as((await world.seat(await world.partnership())).representative!);
    const ASK = `query ($input: SeriesDatesInput!) { seriesDates(input: $input) { inWords problems { code path }
      dates { recursOn heldOn dayOff clocks } } }`;
    const { seriesDates } = await member.get(ASK, {
      input: {
        heldOn: '2026-10-19',
        startsTime: '10:00',
        endsTime: '11:00',
        timeZone: 'Europe/London',
        repeats: {
          pattern: 'WEEKS',
          every: 5,
          lastOn: '2027-01-01',
          nation: 'SCOTLAND',
          onHoliday: 'NEXT_WORKING_DAY',
        },
      },
    });
    expect(seriesDates).toEqual({
      inWords: 'Every 5 weeks on a Monday',
      problems: [],
      dates: [
        { recursOn: '2026-10-19', heldOn: '2026-10-19', dayOff: null, clocks: null },
        { recursOn: '2026-11-23', heldOn: '2026-11-23', dayOff: null, clocks: 'BACK' },
        { recursOn: '2026-12-28', heldOn: '2026-12-29', dayOff: 'Boxing Day', clocks: null },
      ],
    });
    const { bankHolidays } = await member.get('{ bankHolidays(year: 2027) { on name nations } }');
    expect(bankHolidays).toContainEqual({ on: '2027-03-17', name: 'St Patrick’s Day', nations: ['NORTHERN_IRELAND'] });
  });
});
