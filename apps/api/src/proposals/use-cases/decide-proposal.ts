import { Injectable } from '@nestjs/common';
import { permit, type Actor } from '@lib/access';
import { Clock } from '@lib/kernel';
import { ProposalRepository } from '../data/proposal.repository.js';
import type { Proposal } from '../domain/proposal.js';
import { proposalPolicy } from '../proposal.policy.js';

export interface Decision {
  readonly proposal: Proposal;
  readonly byId: string;
  readonly now: Date;
}

/** How every decision on a proposal begins and ends; steps of the use cases that decide, in their transaction. */
@Injectable()
export class DecideProposal {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly clock: Clock,
  ) {}

  /** Holds the proposal, and others that will change with it: of two who decide at once the second is told. */
  async begin(actor: Actor, id: string, version: number, ...others: string[]): Promise<Decision> {
    await this.proposals.hold(id, ...others);
    const proposal = await this.proposals.get(id);
    permit(actor, proposalPolicy.decide, null);
    proposal.expectOpen(version);
    return { proposal, byId: String(actor.personId), now: this.clock.now() };
  }

  /** Writes the last outcome, for those joined to the proposal as well. */
  async settle({ proposal, now }: Decision): Promise<Proposal> {
    for (const joined of await this.proposals.joinedTo(proposal.id)) {
      joined.settle(now);
      await this.proposals.save(joined);
    }
    return this.proposals.save(proposal);
  }
}
