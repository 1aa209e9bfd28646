import { DateTime } from 'luxon';
import { asProblems, newId, problem, refuse } from '@lib/kernel';
import { MeetingPeriod } from '../../meetings/index.js';

export interface TimeData {
  readonly heldOn: string;
  /** HH:MM on the wall clock of the zone. */
  readonly startsTime: string;
}

/** One of the times on offer. */
export class PollTime {
  id: string;
  pollId: string;
  audienceId: number;
  heldOn: string;
  startsTime: string;
  endsTime: string;
  startsAt: Date;
  endsAt: Date;
}

export interface Offer {
  readonly data: readonly TimeData[];
  readonly minutes: number;
  readonly timeZone: string;
}

const FEWEST = 2;
const MOST = 20;

/** The times in their order. One of the same day and hour as before is the same time: it keeps its id, and so its answers. */
export function timesFrom({ data, minutes, timeZone }: Offer, now: Date, known: readonly PollTime[] = []): PollTime[] {
  refuse([
    data.length < FEWEST && problem('TOO_FEW', 'Offer two times or more.', 'times'),
    data.length > MOST && problem('TOO_MANY', `Offer ${MOST} times or fewer.`, 'times'),
  ]);
  const before = new Map(known.map((time) => [keyOf(time), time]));
  const seen = new Set<string>();
  const times: PollTime[] = [];
  refuse(
    data.flatMap((each, index) =>
      asProblems(['times', String(index)], () => {
        const isTwice = seen.has(keyOf(each));
        seen.add(keyOf(each));
        refuse([isTwice && problem('TWICE', 'This time is in the list twice. Remove one of them.', 'startsTime')]);
        const period = periodOf(each, minutes, timeZone);
        const former = before.get(keyOf(each));
        refuse([period.hasStarted(now) && problem('IN_THE_PAST', 'This time is over. Remove it.', 'heldOn')]);
        const { heldOn, startsTime, endsTime, startsAt, endsAt } = period;
        times.push(
          Object.assign(new PollTime(), { id: former?.id ?? newId(), heldOn, startsTime, endsTime, startsAt, endsAt }),
        );
      }),
    ),
  );
  return times.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** A time known by its wall clock, whether the database or a form wrote it. */
const keyOf = ({ heldOn, startsTime }: TimeData): string => `${heldOn} ${startsTime.slice(0, 5)}`;

function periodOf({ heldOn, startsTime }: TimeData, minutes: number, timeZone: string): MeetingPeriod {
  const ends = DateTime.fromISO(`2000-01-01T${startsTime}`, { zone: 'utc' }).plus({ minutes });
  refuse([
    ends.day !== 1 &&
      problem('ENDS_AFTER_MIDNIGHT', 'This time would end after midnight. Begin earlier.', 'startsTime'),
  ]);
  return MeetingPeriod.from({ heldOn, startsTime: startsTime.slice(0, 5), endsTime: ends.toFormat('HH:mm'), timeZone });
}
