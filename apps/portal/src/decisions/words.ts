import type { DecisionEntryKind, DecisionQuorum, DecisionShow, DecisionStanding } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const standingWords: Record<DecisionStanding, string> = {
  STANDS: 'Stands',
  FOR_RATIFICATION: 'For ratification',
  NOT_RATIFIED: 'Not ratified',
  SUPERSEDED: 'Superseded',
};

export const standingTones: Record<DecisionStanding, Tone> = {
  STANDS: 'good',
  FOR_RATIFICATION: 'waiting',
  NOT_RATIFIED: 'quiet',
  SUPERSEDED: 'quiet',
};

export const showWords: Record<DecisionShow, string> = {
  STANDS: 'Those that stand',
  FOR_RATIFICATION: 'For ratification',
  DUE_FOR_REVIEW: 'Due for review',
  SUPERSEDED: 'Superseded',
  NOT_RATIFIED: 'Not ratified',
};

export const entryWords: Record<DecisionEntryKind, string> = {
  CORRECTED: 'Corrected',
  RATIFIED: 'Ratified',
  DECLINED: 'Not ratified',
  REVIEWED: 'Looked at again; it stands',
};

interface CountedThen {
  quorum: DecisionQuorum;
  seatsPresent?: number | null;
  quorumMissing: string;
}

/** “There was a quorum: 7 seats”, or what was missing for one. */
export function quorumInWords({ quorum, seatsPresent, quorumMissing }: CountedThen) {
  if (quorum === 'NOT_KNOWN') return 'Nobody took attendance at that moment, or no quorum was laid down';
  const seats = seatsPresent === 1 ? '1 seat was there' : `${seatsPresent ?? 0} seats were there`;
  return quorum === 'QUORATE'
    ? `There was a quorum: ${seats}`
    : `There was none: ${seats}, and the meeting ${quorumMissing.replace(/^needs/, 'needed')}`;
}
