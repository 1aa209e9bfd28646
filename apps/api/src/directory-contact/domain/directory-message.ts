import { Aggregate } from '@lib/kernel';

export type DirectoryMessageState = 'NEW' | 'ANSWERED' | 'SPAM';

/** What somebody wrote to the officers of a partnership. Its words are nobody's to change. */
export class DirectoryMessage extends Aggregate {
  readonly id: string;
  readonly partnershipId: string;
  state: DirectoryMessageState;
  settledAt: Date | null;
  settledById: string | null;
  version: number;

  settle(state: DirectoryMessageState, byId: string, now: Date): void {
    const isSettled = state !== 'NEW';
    this.state = state;
    this.settledAt = isSettled ? now : null;
    this.settledById = isSettled ? byId : null;
  }
}
