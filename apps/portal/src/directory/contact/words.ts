import type { DirectoryMessageState } from '../../gql/enums';
import type { Tone } from '../../ui/Tag';

export const messageStateWords: Record<DirectoryMessageState, string> = {
  NEW: 'New',
  ANSWERED: 'Answered',
  SPAM: 'Spam',
};

export const messageStateTones: Record<DirectoryMessageState, Tone> = {
  NEW: 'waiting',
  ANSWERED: 'good',
  SPAM: 'quiet',
};
