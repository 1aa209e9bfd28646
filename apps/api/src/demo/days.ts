import { DateTime } from 'luxon';

export const ZONE = 'Europe/London';

/** The demo lives around the day it is loaded, so that there is always a meeting ahead and one just past. */
export class Days {
  readonly now: DateTime;

  constructor(now: Date) {
    this.now = DateTime.fromJSDate(now, { zone: ZONE });
  }

  /** The calendar day so many days from today; negative ones have passed. */
  day(inDays: number): string {
    return this.now.plus({ days: inDays }).toISODate() ?? '';
  }

  /** Noon of that day, as an instant. */
  noon(inDays: number): string {
    return (
      this.now.plus({ days: inDays }).set({ hour: 12, minute: 0, second: 0, millisecond: 0 }).toUTC().toISO() ?? ''
    );
  }

  /** The first such weekday (Monday is 1) on or after a day. */
  weekday(inDays: number, weekday: number): string {
    const from = this.now.plus({ days: inDays });
    return from.plus({ days: (weekday - from.weekday + 7) % 7 }).toISODate() ?? '';
  }

  /** How many days ago that day was. */
  since(day: string): number {
    return Math.round(this.now.startOf('day').diff(DateTime.fromISO(day, { zone: ZONE }), 'days').days);
  }
}
