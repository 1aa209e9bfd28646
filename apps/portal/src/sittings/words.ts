import type { AttendanceCapacity, InterestOutcome } from '../gql/graphql';
import { counted } from '../meetings/words';

export const capacityWords: Record<AttendanceCapacity, string> = {
  REPRESENTATIVE: 'Representative',
  DEPUTY: 'Deputy',
  OBSERVER: 'Observer',
  OFFICER: 'Officer',
  GUEST: 'Guest',
};

export const outcomeWords: Record<InterestOutcome, string> = {
  UNDECIDED: 'For the chair to decide',
  STEPS_OUT: 'Steps out for this item',
  STAYS: 'Stays, and does not vote',
};

export interface Spelled {
  cameAt: string;
  leftAt?: string | null;
}

/** How somebody stands just now. */
export type Whereabouts = 'here' | 'left' | 'apologies' | 'awaited';

export function whereaboutsOf({ state, spells }: { state: string; spells: readonly Spelled[] }): Whereabouts {
  if (state === 'APOLOGIES') return 'apologies';
  if (state === 'ABSENT') return 'awaited';
  return spells.some(({ leftAt }) => !leftAt) ? 'here' : 'left';
}

/** How long after the opening somebody joined late. Ticking a full table takes a while. */
const LATE_AFTER_MS = 10 * 60_000;

const clock = (at: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(at));

/** “Joined late, 10:25; left 11:40; back 11:55” by the clock on the wall; empty for whoever was there all along. */
export function timesInWords(
  spells: readonly Spelled[],
  { openedAt, startsAt, timeZone }: { openedAt: string; startsAt: string; timeZone: string },
) {
  const begins = Math.max(Date.parse(openedAt), Date.parse(startsAt));
  return spells
    .flatMap(({ cameAt, leftAt }, index) => [
      index > 0
        ? `back ${clock(cameAt, timeZone)}`
        : Date.parse(cameAt) > begins + LATE_AFTER_MS && `joined late, ${clock(cameAt, timeZone)}`,
      leftAt && `left ${clock(leftAt, timeZone)}`,
    ])
    .filter(Boolean)
    .join('; ');
}

/** “12 minutes of 20”, “3 minutes over the 20 that were planned”. */
export function timerInWords(seconds: number, minutes: number | null | undefined) {
  const gone = Math.max(0, Math.floor(seconds / 60));
  if (minutes == null) return gone < 1 ? 'Just begun' : counted(gone, 'minute');
  if (seconds > minutes * 60 && gone > minutes)
    return `${counted(gone - minutes, 'minute')} over the ${minutes} planned`;
  return `${gone} of ${counted(minutes, 'minute')}`;
}
