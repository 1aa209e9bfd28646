import { DateTime } from 'luxon';

/** The only one who knows what time it is, so that a test can tell it. */
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day in a zone, as YYYY-MM-DD. */
  today(zone: string): string {
    return DateTime.fromJSDate(this.now(), { zone }).toISODate() ?? '';
  }
}
