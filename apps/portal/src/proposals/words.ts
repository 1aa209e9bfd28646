import type { ProposalState } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const proposalStateWords: Record<ProposalState, string> = {
  OPEN: 'To be decided',
  ACCEPTED: 'Accepted',
  MERGED: 'Merged',
  DECLINED: 'Declined',
};

export const proposalStateTones: Record<ProposalState, Tone> = {
  OPEN: 'waiting',
  ACCEPTED: 'good',
  MERGED: 'neutral',
  DECLINED: 'quiet',
};

/** How long ago, in days. */
export const ageInWords = (days: number) =>
  days <= 0 ? 'Today' : days === 1 ? 'Yesterday' : `${days.toLocaleString('en-GB')} days ago`;
