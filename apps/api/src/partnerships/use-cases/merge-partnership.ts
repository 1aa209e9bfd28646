import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { NotFound, ProblemError, problem } from '@lib/kernel';
import type { MergePartnershipInput } from '../../schema.types.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import type { Partnership } from '../domain/partnership.js';
import { partnershipPolicy } from '../partnership.policy.js';
import { EndGroups } from './end-groups.js';
import { EndOnePartnership } from './end-one-partnership.js';

/** Ends a partnership whose work another goes on with. Nobody is moved there: its officers invite whom they want. */
@Injectable()
export class MergePartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly endOne: EndOnePartnership,
    private readonly endGroups: EndGroups,
  ) {}

  execute(caller: Caller, { partnershipId, version, ...input }: MergePartnershipInput): Promise<Partnership> {
    return this.work.as(caller, async (actor) => {
      const partnership = await this.partnerships.get(partnershipId);
      permit(actor, partnershipPolicy.merge, { partnershipId });
      expectVersion(partnership, version, 'partnership');
      const successor = await this.successorOf(partnership, input.intoPartnershipId);
      const { on, reason } = input;
      const winding = {
        on,
        officersUntil: input.officersUntil ?? null,
        reason: 'The partnership was merged into another.',
      };
      await this.endOne.execute(
        partnership,
        (today) => partnership.mergeInto(successor, { on, reason }, today),
        winding,
      );
      await this.endGroups.execute(partnership, successor.id, winding);
      return partnership;
    });
  }

  private async successorOf({ id }: Partnership, successorId: string): Promise<Partnership> {
    const successor = await this.partnerships.getGoing(successorId).catch((error: unknown) => {
      if (error instanceof NotFound)
        throw new ProblemError(
          problem('NOT_A_CHOICE', 'Choose the partnership that goes on from the list.', 'intoPartnershipId'),
        );
      if (error instanceof ProblemError)
        throw new ProblemError(...error.problems.map((each) => ({ ...each, path: ['intoPartnershipId'] })));
      throw error;
    });
    if (await this.partnerships.isBelow(successor.id, id))
      throw new ProblemError(
        problem('SUCCESSOR_IS_BELOW', 'That partnership reports to this one. Choose another.', 'intoPartnershipId'),
      );
    return successor;
  }
}
