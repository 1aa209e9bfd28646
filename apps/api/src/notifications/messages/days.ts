import { DateTime } from 'luxon';

/** A calendar day as it stands within a sentence: 3 March 2027. */
export const dayInWords = (day: string): string => DateTime.fromISO(day).setLocale('en-GB').toFormat('d LLLL yyyy');
