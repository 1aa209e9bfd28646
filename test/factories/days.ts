import { DateTime } from 'luxon';

/** A day so many days from today, as 2027-01-05. Today is London's, which in summer is a day ahead of universal time by night. */
export const inDays = (days: number): string =>
  DateTime.now().setZone('Europe/London').plus({ days }).toFormat('yyyy-MM-dd');
