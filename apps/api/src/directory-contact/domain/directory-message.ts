import { Aggregate } from '@lib/kernel';

export type DirectoryMessageState = 'NEW' | 'ANSWERED' | 'SPAM';

/** The audience of whoever coordinates all partnerships. */
const OF_NATIONAL_COORDINATOR = 4;

/** What somebody wrote to the officers of a partnership. Its words are nobody's to change. */
export class DirectoryMessage extends Aggregate {
  readonly id: string;
  readonly partnershipId: string;
  readonly audienceId: number;
  state: DirectoryMessageState;
  settledAt: Date | null;
  settledById: string | null;
  version: number;

  /** It came while nobody held office, and is the national coordinator's. */
  get isCaredFor(): boolean {
    return this.audienceId === OF_NATIONAL_COORDINATOR;
  }

  settle(state: DirectoryMessageState, byId: string, now: Date): void {
    const isSettled = state !== 'NEW';
    this.state = state;
    this.settledAt = isSettled ? now : null;
    this.settledById = isSettled ? byId : null;
  }
}
