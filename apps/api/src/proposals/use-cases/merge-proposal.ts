import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { NotFound, ProblemError, problem, refuse } from '@lib/kernel';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { MergeProposalInput } from '../../schema.types.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import type { Proposal } from '../domain/proposal.js';
import { DecideProposal, type Decision } from './decide-proposal.js';

/** The partnership proposed is one that we know, or one that somebody else proposed too. */
@Injectable()
export class MergeProposal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decide: DecideProposal,
    private readonly proposals: ProposalRepository,
    private readonly partnerships: PartnershipRepository,
  ) {}

  execute(caller: Caller, input: MergeProposalInput): Promise<Proposal> {
    const { proposalId, version, partnershipId, otherProposalId } = input;
    return this.work.as(caller, async (actor) => {
      const others = otherProposalId ? [otherProposalId] : [];
      const decision = await this.decide.begin(actor, proposalId, version, ...others);
      refuse([
        Boolean(partnershipId) === Boolean(otherProposalId) &&
          problem('REQUIRED', 'Choose the partnership or the proposal that it is the same as.', 'partnershipId'),
      ]);
      return otherProposalId ? this.join(decision, otherProposalId) : this.merge(decision, String(partnershipId));
    });
  }

  private async merge(decision: Decision, partnershipId: string): Promise<Proposal> {
    const partnership = await orNull(this.partnerships.get(partnershipId));
    if (!partnership || partnership.isOver)
      throw new ProblemError(problem('NOT_A_CHOICE', 'Choose a partnership that has not ended.', 'partnershipId'));
    decision.proposal.mergeInto(partnership.id, decision.byId, decision.now);
    return this.decide.settle(decision);
  }

  private async join({ proposal, byId, now }: Decision, otherId: string): Promise<Proposal> {
    const other = await orNull(this.proposals.get(otherId));
    if (!other || other.state !== 'OPEN' || other.id === proposal.id)
      throw new ProblemError(problem('NOT_A_CHOICE', 'Choose another proposal that is open.', 'otherProposalId'));
    // Those that were joined to this one go with it, so that nobody is joined to what is joined itself.
    for (const joined of await this.proposals.joinedTo(proposal.id)) {
      joined.joinedToId = other.id;
      await this.proposals.save(joined);
    }
    proposal.joinTo(other, byId, now);
    await this.proposals.save(proposal);
    // More people hear of its outcome now: whoever is about to decide is told that it changed.
    await this.proposals.save(other);
    return proposal;
  }
}

const orNull = <T>(loading: Promise<T>): Promise<T | null> =>
  loading.catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
