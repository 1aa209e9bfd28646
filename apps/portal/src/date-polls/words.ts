import type { DatePollResponse, DatePollStatus } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const statusWords: Record<DatePollStatus, string> = {
  OPEN: 'Open',
  CLOSED: 'Closed, nothing chosen yet',
  CHOSEN: 'Date chosen',
  NO_DATE: 'No date found',
  WITHDRAWN: 'Withdrawn',
};

export const statusTones: Record<DatePollStatus, Tone> = {
  OPEN: 'good',
  CLOSED: 'waiting',
  CHOSEN: 'neutral',
  NO_DATE: 'quiet',
  WITHDRAWN: 'quiet',
};

export const pollResponseWords: Record<DatePollResponse, string> = {
  YES: 'Yes',
  IF_NEED_BE: 'If need be',
  NO: 'No',
};

export const pollResponseTones: Record<DatePollResponse, Tone> = { YES: 'good', IF_NEED_BE: 'neutral', NO: 'bad' };

interface WallTime {
  heldOn: string;
  startsTime: string;
  endsTime?: string;
}

/** "Wednesday 12 June 2030, 10:00 to 12:00"; the day is that of the zone, so no zone may move it. */
export function timeInWords({ heldOn, startsTime, endsTime }: WallTime, isShort = false) {
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: isShort ? 'short' : 'long',
    day: 'numeric',
    month: isShort ? 'short' : 'long',
    year: isShort ? undefined : 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${heldOn}T00:00Z`))
    .replace(/^(\w+),/, '$1');
  return `${day}, ${startsTime}${endsTime && !isShort ? ` to ${endsTime}` : ''}`;
}

/** "2 hours 30 minutes" */
export function lengthInWords(minutes: number) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && `${hours} ${hours === 1 ? 'hour' : 'hours'}`, rest && `${rest} minutes`].filter(Boolean).join(' ');
}

/** "Lantern House; Tyne Hospitals" and, where there are many, how many more. */
export const listed = (names: readonly string[]) => names.join('; ');
