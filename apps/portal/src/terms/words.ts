import type { TermsState } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const stateWords: Record<TermsState, string> = {
  DRAFT: 'Draft, not in force',
  COMING: 'Approved, not in force yet',
  IN_FORCE: 'In force',
  REPLACED: 'Replaced',
};

export const stateTones: Record<TermsState, Tone> = {
  DRAFT: 'neutral',
  COMING: 'neutral',
  IN_FORCE: 'good',
  REPLACED: 'quiet',
};

export const termsOf = (slug: string | undefined) => `/partnerships/${slug}/terms-of-reference`;
