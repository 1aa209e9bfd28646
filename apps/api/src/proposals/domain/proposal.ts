import { Aggregate, Conflict, ProblemError, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { ProposalJoined, ProposalSettled } from '../proposal.events.js';

const DECIDED = problem(
  'PROPOSAL_DECIDED',
  'Somebody decided on this proposal while you were looking at it. Nothing was sent by you. Open it again to see the outcome.',
);

/** What somebody told us of a partnership, from the side of whoever decides on it. It is decided once. */
export class Proposal extends Aggregate {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  state: 'OPEN' | 'ACCEPTED' | 'MERGED' | 'DECLINED';
  decidedAt: Date | null;
  decidedById: string | null;
  reason: string;
  foundedId: string | null;
  sameAsId: string | null;
  joinedToId: string | null;
  settledAt: Date | null;
  version: number;

  /** Asked first: that somebody decided says more than that somebody changed something. */
  expectOpen(version: number): void {
    if (this.state !== 'OPEN') throw new ProblemError(DECIDED);
    if (this.version !== version) throw new Conflict('proposal');
  }

  accept(foundedId: string, byId: string, now: Date): void {
    this.state = 'ACCEPTED';
    this.foundedId = foundedId;
    this.decide(byId, now);
    this.settle(now);
  }

  /** It is a partnership that we know. */
  mergeInto(partnershipId: string, byId: string, now: Date): void {
    this.state = 'MERGED';
    this.sameAsId = partnershipId;
    this.decide(byId, now);
    this.settle(now);
  }

  /** It is a partnership that somebody else told us of: decided with that proposal. */
  joinTo(other: Proposal, byId: string, now: Date): void {
    this.state = 'MERGED';
    this.joinedToId = other.id;
    this.decide(byId, now);
    this.record(new ProposalJoined(this.id));
  }

  decline(reason: string, byId: string, now: Date): void {
    refuse([wordsProblem(reason, { label: 'the reason', max: 1000, required: true }, 'reason')]);
    this.state = 'DECLINED';
    this.reason = tidy(reason);
    this.decide(byId, now);
    this.settle(now);
  }

  /** The proposal that it was joined to is decided. */
  settle(now: Date): void {
    this.settledAt = now;
    this.record(new ProposalSettled(this.id));
  }

  private decide(byId: string, now: Date): void {
    this.decidedById = byId;
    this.decidedAt = now;
  }
}
