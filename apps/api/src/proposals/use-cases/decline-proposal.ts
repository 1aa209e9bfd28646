import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import type { DeclineProposalInput } from '../../schema.types.js';
import type { Proposal } from '../domain/proposal.js';
import { DecideProposal } from './decide-proposal.js';

/** Takes a proposal no further, for a reason that its proposer is told. */
@Injectable()
export class DeclineProposal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decide: DecideProposal,
  ) {}

  execute(caller: Caller, { proposalId, version, reason }: DeclineProposalInput): Promise<Proposal> {
    return this.work.as(caller, async (actor) => {
      const decision = await this.decide.begin(actor, proposalId, version);
      decision.proposal.decline(reason, decision.byId, decision.now);
      return this.decide.settle(decision);
    });
  }
}
