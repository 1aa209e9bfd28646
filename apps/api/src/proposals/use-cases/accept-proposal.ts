import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { FoundPartnership } from '../../partnerships/index.js';
import type { AcceptProposalInput } from '../../schema.types.js';
import type { Proposal } from '../domain/proposal.js';
import { DecideProposal } from './decide-proposal.js';

/** Founds the partnership that somebody proposed, with the facts as the national coordinator has mended them. */
@Injectable()
export class AcceptProposal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decide: DecideProposal,
    private readonly found: FoundPartnership,
  ) {}

  execute(caller: Caller, { proposalId, version, ...facts }: AcceptProposalInput): Promise<Proposal> {
    return this.work.as(caller, async (actor) => {
      const decision = await this.decide.begin(actor, proposalId, version);
      const partnership = await this.found.execute(actor, facts);
      decision.proposal.accept(partnership.id, decision.byId, decision.now);
      return this.decide.settle(decision);
    });
  }
}
