import { DateTime, IANAZone } from 'luxon';
import { problem, refuse } from '@lib/kernel';

export interface PeriodData {
  /** YYYY-MM-DD */
  readonly heldOn: string;
  /** HH:MM on the wall clock of the zone. */
  readonly startsTime: string;
  readonly endsTime: string;
  /** IANA zone. */
  readonly timeZone: string;
}

/**
 * When a meeting is held, as the clock on the wall of the room will show it. Instants are derived from that, never the
 * other way round: zone rules change after a meeting is booked. A wall time that the clocks show twice means the first.
 */
export class MeetingPeriod {
  private constructor(
    readonly heldOn: string,
    readonly startsTime: string,
    readonly endsTime: string,
    readonly timeZone: string,
    readonly startsAt: Date,
    readonly endsAt: Date,
  ) {}

  static from({ heldOn, startsTime, endsTime, timeZone }: PeriodData): MeetingPeriod {
    refuse([!IANAZone.isValidZone(timeZone) && problem('NOT_A_ZONE', 'Choose a time zone from the list.', 'timeZone')]);
    refuse([
      isSkipped(heldOn, startsTime, timeZone) && skipped(startsTime, 'startsTime'),
      isSkipped(heldOn, endsTime, timeZone) && skipped(endsTime, 'endsTime'),
      endsTime <= startsTime &&
        problem('ENDS_BEFORE_IT_STARTS', 'The meeting must end after it starts, on the same day.', 'endsTime'),
    ]);
    return new MeetingPeriod(
      heldOn,
      startsTime,
      endsTime,
      timeZone,
      instant(heldOn, startsTime, timeZone),
      instant(heldOn, endsTime, timeZone),
    );
  }

  hasStarted(now: Date): boolean {
    return this.startsAt <= now;
  }

  equals(other: MeetingPeriod): boolean {
    return (
      this.heldOn === other.heldOn &&
      this.startsTime === other.startsTime &&
      this.endsTime === other.endsTime &&
      this.timeZone === other.timeZone
    );
  }
}

const wall = (day: string, time: string, zone: string): DateTime => DateTime.fromISO(`${day}T${time}`, { zone });

/** Whether the clocks jump over that time on that day. */
const isSkipped = (day: string, time: string, zone: string): boolean =>
  wall(day, time, zone).toFormat('yyyy-MM-dd HH:mm') !== `${day} ${time}`;

const skipped = (time: string, field: string) =>
  problem('TIME_DOES_NOT_EXIST', `The clocks go forward that day and skip ${time}. Choose an hour later.`, field);

function instant(day: string, time: string, zone: string): Date {
  const [first] = wall(day, time, zone)
    .getPossibleOffsets()
    .sort((a, b) => a.toMillis() - b.toMillis());
  return (first ?? wall(day, time, zone)).toJSDate();
}
