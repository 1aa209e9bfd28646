import type { Tone } from '../ui/Tag';

/** How far minutes come, in their order. */
export const STEPS = ['Draft', 'Checked', 'Circulated', 'Approved'] as const;

export const placeOf = (state: 'DRAFT' | 'CHECKED' | 'CIRCULATED' | 'APPROVED'): number =>
  ['DRAFT', 'CHECKED', 'CIRCULATED', 'APPROVED'].indexOf(state);

/** After "for". */
export const partNames = {
  WHOLE: 'everybody who sees the meeting',
  STATUTORY: 'statutory members and the officers',
  OFFICERS: 'the officers',
  NAMED: 'named seats and the officers',
} as const;

export const capacityWords: Record<string, string> = {
  REPRESENTATIVE: 'Representative',
  DEPUTY: 'Deputy',
  OBSERVER: 'Observer',
  OFFICER: 'Officer',
  GUEST: 'Guest',
};

export const stateWords: Record<string, string> = { PRESENT: 'Present', APOLOGIES: 'Apologies', ABSENT: 'Absent' };

export const correctionStates: Record<'OPEN' | 'ACCEPTED' | 'DECLINED', { words: string; tone: Tone }> = {
  OPEN: { words: 'Not decided yet', tone: 'waiting' },
  ACCEPTED: { words: 'Accepted', tone: 'good' },
  DECLINED: { words: 'Declined', tone: 'quiet' },
};
