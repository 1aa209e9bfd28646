import type { ActivityKind, ActivityState } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const kindWords: Record<ActivityKind, string> = {
  SOCIAL_POST: 'Social media',
  PRESS: 'Press',
  POSTERS: 'Posters',
  BUS_BACKS: 'Adverts on buses',
  STAFF_BRIEFING: 'Staff briefing',
  BUSINESS_VISITS: 'Visits to businesses',
  SCHOOL_SESSIONS: 'Sessions in schools',
  EVENT: 'Event',
  OTHER: 'Something else',
};

export const kinds = Object.keys(kindWords) as ActivityKind[];

export const stateWords: Record<ActivityState, string> = {
  IDEA: 'Idea',
  PLANNED: 'Planned',
  UNDER_WAY: 'Under way',
  DONE: 'Done',
  DROPPED: 'Dropped',
};

export const stateTones: Record<ActivityState, Tone> = {
  IDEA: 'quiet',
  PLANNED: 'neutral',
  UNDER_WAY: 'neutral',
  DONE: 'good',
  DROPPED: 'quiet',
};

export const states = Object.keys(stateWords) as ActivityState[];

/** Whose it is, where no agency does it. */
export const AS_A_WHOLE = 'The campaign as a whole';

export const pounds = (cost: number) =>
  new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: Number.isInteger(cost) ? 0 : 2,
  }).format(cost);

interface Days {
  startsOn?: string | null;
  endsOn?: string | null;
}

/** "11 Oct 2027", "11 to 24 Oct 2027", "25 Oct to 7 Nov 2027"; empty while no days are said. */
export function daysInWords({ startsOn, endsOn }: Days): string {
  if (!startsOn) return '';
  const last = endsOn ?? startsOn;
  if (last === startsOn) return spell(startsOn, { day: 'numeric', month: 'short', year: 'numeric' });
  const isSameYear = startsOn.slice(0, 4) === last.slice(0, 4);
  const isSameMonth = startsOn.slice(0, 7) === last.slice(0, 7);
  const first = spell(startsOn, {
    day: 'numeric',
    ...(isSameMonth ? {} : { month: 'short' }),
    ...(isSameYear ? {} : { year: 'numeric' }),
  });
  return `${first} to ${spell(last, { day: 'numeric', month: 'short', year: 'numeric' })}`;
}

const spell = (on: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${on}T00:00Z`));

/** "October 2027", of `2027-10`. */
export const monthInWords = (month: string) => spell(`${month}-01`, { month: 'long', year: 'numeric' });

/** "10:00 to 12:00", or "10:00". */
export const timesInWords = (starts: string, ends?: string | null) => (ends ? `${starts} to ${ends}` : starts);
