import { DateTime } from 'luxon';
import type { MeetingFacts } from './meeting-facts.js';

const PURPOSES = { NOTE: 'to note', DISCUSS: 'to discuss', DECIDE: 'to decide' };

/** Mail leaves our walls, so what only a part of the table may see is read here, after signing in. */
export const isRestricted = ({
  seenBy,
  isForSignatories,
}: Pick<MeetingFacts, 'seenBy' | 'isForSignatories'>): boolean => seenBy !== 'PARTNERSHIP' || isForSignatories;

export const titleFor = (
  meeting: Pick<MeetingFacts, 'seenBy' | 'isForSignatories' | 'partnershipName' | 'title'>,
): string => (isRestricted(meeting) ? `Restricted meeting of ${meeting.partnershipName}` : meeting.title);

type When = Pick<MeetingFacts, 'heldOn' | 'startsTime' | 'endsTime' | 'timeZone'>;

/** Thursday 12 June 2030, 10:00 to 12:00 (Europe/London) */
export function whenFor({ heldOn, startsTime, endsTime, timeZone }: When): string {
  const day = DateTime.fromISO(heldOn, { locale: 'en-GB' }).toFormat('cccc d LLLL yyyy');
  const zone = timeZone === 'Europe/London' ? 'UK time' : timeZone;
  return `${day}, ${startsTime} to ${endsTime} (${zone})`;
}

export const whereFor = (meeting: Pick<MeetingFacts, 'seenBy' | 'isForSignatories' | 'place'>): string =>
  isRestricted(meeting) ? '' : meeting.place;

/** 5 minutes, to note: Welcome (Charlie Chair) */
export function agendaFor(meeting: MeetingFacts): string[] {
  if (isRestricted(meeting)) return [];
  return meeting.agenda.map(({ title, presenter, minutes, purpose }) => {
    const details = [purpose && PURPOSES[purpose], minutes ? `${minutes} minutes` : '', presenter];
    const inBrackets = details.filter(Boolean).join(', ');
    return `${title ?? 'Restricted item: sign in to read it'}${inBrackets && ` (${inBrackets})`}`;
  });
}
