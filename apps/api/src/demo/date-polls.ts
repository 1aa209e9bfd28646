import { DateTime } from 'luxon';
import { cast } from './cast.js';
import { ZONE } from './days.js';
import { demoId, Draw } from './draw.js';
import { partnerships, type DemoPartnership } from './partnerships.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoPolls {
  readonly datePolls: Row[];
  readonly datePollTimes: Row[];
  readonly datePollAsked: Row[];
  readonly datePollAnswers: Row[];
}

interface DemoPoll {
  readonly key: string;
  readonly title: string;
  readonly notes: string;
  readonly minutes: number;
  /** Days from today, and wall times. */
  readonly times: readonly { readonly heldOn: string; readonly startsTime: string }[];
  readonly openedAt: DateTime;
  readonly closesOn: string;
  /** How many of a hundred answer, and how many of those say yes; to the chosen time more do. */
  readonly answering: number;
  readonly yes: number;
  readonly ending?: { readonly state: string; readonly reason: string; readonly at: DateTime };
  readonly meeting?: Row;
}

/** One poll that is open, one that found no date, and one that became a meeting. */
export function datePollsOf(seating: Seating, meetings: readonly Row[]): DemoPolls {
  const polls: DemoPolls = { datePolls: [], datePollTimes: [], datePollAsked: [], datePollAnswers: [] };
  const draw = new Draw('date polls');
  const { days } = seating;
  const on = (inDays: number, weekday: number, startsTime: string) => ({
    heldOn: days.weekday(inDays, weekday),
    startsTime,
  });
  hold(polls, seating, draw, {
    key: '1',
    title: 'Planning day: what we do together next year',
    notes: 'In the Civic Hall, or online for half of it.',
    minutes: 180,
    times: [on(16, 2, '09:30'), on(16, 4, '13:00'), ...asAGroupMeets(seating, meetings), on(24, 3, '09:30')],
    openedAt: days.now.minus({ days: 4 }),
    closesOn: days.day(6),
    answering: 55,
    yes: 55,
  });
  hold(polls, seating, draw, {
    key: '3',
    title: 'Extraordinary meeting: hand car washes in the valley',
    notes: 'Online.',
    minutes: 90,
    times: [on(-19, 1, '10:00'), on(-17, 3, '14:00'), on(-16, 5, '09:00')],
    openedAt: days.now.minus({ days: 34 }),
    closesOn: days.day(-24),
    answering: 80,
    yes: 12,
    ending: {
      state: 'NO_DATE',
      reason: 'None of the three would have been quorate. We take it as the first item of the next meeting instead.',
      at: days.now.minus({ days: 23 }),
    },
  });
  const meeting = meetings.find(
    (each) =>
      each['partnershipId'] === demoId('partnership', '2') &&
      each['seenBy'] === 'PARTNERSHIP' &&
      each['status'] === 'SCHEDULED' &&
      String(each['startsAt']) > String(days.now.toUTC().toISO()),
  );
  if (meeting) hold(polls, seating, draw, becameMeeting(meeting));
  return polls;
}

/** When a group of the same people meets, so that some of those asked are busy then. */
function asAGroupMeets({ days }: Seating, meetings: readonly Row[]): DemoPoll['times'] {
  const soon = days.day(9);
  const theirs = meetings.find(
    (each) =>
      each['partnershipId'] === demoId('partnership', '1a') &&
      each['status'] === 'SCHEDULED' &&
      String(each['heldOn']) > soon,
  );
  return theirs ? [{ heldOn: String(theirs['heldOn']), startsTime: String(theirs['startsTime']) }] : [];
}

function becameMeeting(meeting: Row): DemoPoll {
  const heldOn = String(meeting['heldOn']);
  const scheduledAt = DateTime.fromISO(String(meeting['scheduledAt']), { zone: ZONE });
  const other = (inDays: number, startsTime: string) => ({
    heldOn: DateTime.fromISO(heldOn).plus({ days: inDays }).toISODate() ?? heldOn,
    startsTime,
  });
  const startsTime = String(meeting['startsTime']);
  return {
    key: '2',
    title: String(meeting['title']),
    notes: String(meeting['place']),
    minutes: DateTime.fromISO(String(meeting['endsAt'])).diff(DateTime.fromISO(String(meeting['startsAt'])), 'minutes')
      .minutes,
    times: [{ heldOn, startsTime }, other(1, startsTime), other(2, '10:00')],
    openedAt: scheduledAt.minus({ days: 12 }),
    closesOn: scheduledAt.minus({ days: 1 }).toISODate() ?? heldOn,
    answering: 85,
    yes: 50,
    ending: { state: 'CHOSEN', reason: '', at: scheduledAt },
    meeting,
  };
}

function hold(polls: DemoPolls, seating: Seating, draw: Draw, poll: DemoPoll): void {
  const partnership = partnerships.find(({ key }) => key === poll.key)!;
  const { meeting, ending, openedAt, closesOn } = poll;
  const id = demoId('date poll', poll.key, poll.title);
  const audience = audienceOf('PARTNERSHIP', demoId('partnership', poll.key));
  const times = poll.times.map((time) => timeOf(id, audience, time, poll.minutes));
  const [organiser] = seating.officers(partnership, 'COORDINATOR');
  const [first] = times;
  polls.datePolls.push({
    id,
    audience,
    partnershipId: demoId('partnership', poll.key),
    title: poll.title,
    minutes: poll.minutes,
    notes: poll.notes,
    timeZone: ZONE,
    seenBy: 'PARTNERSHIP',
    closesOn,
    closesTime: '17:00',
    closesAt: DateTime.fromISO(`${closesOn}T17:00`, { zone: ZONE }).toUTC().toISO(),
    state: ending?.state ?? 'OPEN',
    endReason: ending?.reason ?? '',
    endedAt: ending?.at.toUTC().toISO() ?? null,
    chosenTimeId: meeting ? first?.['id'] : null,
    meetingId: meeting?.['id'] ?? null,
    organiserId: meeting?.['organiserId'] ?? organiser?.id,
    requestKey: meeting ? meeting['requestKey'] : demoId('form', id),
    openedAt: openedAt.toUTC().toISO(),
    version: ending ? 2 : 1,
  });
  polls.datePollTimes.push(...times);
  ask(polls, seating, draw, { poll, partnership, id, times });
}

interface Held {
  readonly poll: DemoPoll;
  readonly partnership: DemoPartnership;
  readonly id: string;
  readonly times: readonly Row[];
}

const COMMENTS = ['School holidays here that week.', 'Can join online only.', 'Court on Thursdays until the spring.'];

/** Whoever signs in to try the demo finds an open poll to answer. */
function ask(polls: DemoPolls, seating: Seating, draw: Draw, { poll, partnership, id, times }: Held): void {
  const audience = audienceOf('PARTNERSHIP', demoId('partnership', poll.key));
  const seats = seating.seatsAt(partnership).filter(({ kind }) => kind !== 'OBSERVER');
  const seated = new Set(seats.map((seat) => seating.holder(seat, 'REPRESENTATIVE')));
  const officers = [...new Set(seating.officers(partnership))].filter((person) => !seated.has(person));
  for (const who of [...seats.map((seat) => ({ seat })), ...officers.map((person) => ({ person }))]) {
    const seat = 'seat' in who ? who.seat : null;
    const holder = 'seat' in who ? seating.holder(who.seat, 'REPRESENTATIVE') : who.person;
    const deputy = seat && seating.holder(seat, 'DEPUTY');
    const waits = !poll.ending && cast.some(({ name }) => name === holder?.name);
    const answers = Boolean(holder) && !waits && draw.happens(poll.answering);
    const by = answers ? (deputy && draw.happens(15) ? deputy : holder) : null;
    const askedId = demoId('asked', id, seat?.id ?? holder?.id ?? '');
    polls.datePollAsked.push({
      id: askedId,
      pollId: id,
      audience,
      seatId: seat?.id ?? null,
      personId: seat ? null : (holder?.id ?? null),
      role: seat ? 'SEAT' : 'OFFICER',
      comment: answers && draw.happens(15) ? draw.pick(COMMENTS) : '',
      answeredById: by?.id ?? null,
      answeredAt: by
        ? poll.openedAt
            .plus({ hours: draw.between(3, 80) })
            .toUTC()
            .toISO()
        : null,
      version: answers ? 2 : 1,
    });
    if (!answers) continue;
    times.forEach((time, index) => {
      const yes = poll.meeting && index === 0 ? 75 : poll.yes - index * 3;
      const answer = draw.happens(yes) ? 'YES' : draw.happens(35) ? 'IF_NEED_BE' : 'NO';
      polls.datePollAnswers.push({ askedId, timeId: time['id'], pollId: id, audience, answer });
    });
  }
}

function timeOf(
  pollId: string,
  audience: string,
  { heldOn, startsTime }: DemoPoll['times'][number],
  minutes: number,
): Row {
  const starts = DateTime.fromISO(`${heldOn}T${startsTime}`, { zone: ZONE });
  const ends = starts.plus({ minutes });
  return {
    id: demoId('time', pollId, heldOn, startsTime),
    pollId,
    audience,
    heldOn,
    startsTime,
    endsTime: ends.toFormat('HH:mm'),
    startsAt: starts.toUTC().toISO(),
    endsAt: ends.toUTC().toISO(),
  };
}
