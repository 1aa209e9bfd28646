import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { ProblemError, problem } from '@lib/kernel';
import type { DrawSeatsInput } from '../../schema.types.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import type { Partnership } from '../domain/partnership.js';
import { partnershipPolicy } from '../partnership.policy.js';
import { DrawFromParent } from './draw-from-parent.js';

/** Adds further seats of the parent's table to a group's. Only who sees that table can choose from it. */
@Injectable()
export class DrawSeats {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly drawSeats: DrawFromParent,
  ) {}

  execute(caller: Caller, { partnershipId, seatIds, inviteRepresentatives }: DrawSeatsInput): Promise<Partnership> {
    return this.work.as(caller, async (actor) => {
      await this.partnerships.get(partnershipId);
      permit(actor, partnershipPolicy.manageSeats, { partnershipId });
      const group = await this.partnerships.getGoing(partnershipId);
      if (!group.isGroup)
        throw new ProblemError(problem('NOT_A_GROUP', 'Only a group has seats drawn from another table.', 'seatIds'));
      if (seatIds.length === 0) throw new ProblemError(problem('REQUIRED', 'Choose at least one seat.', 'seatIds'));
      await this.drawSeats.execute(actor, group, { seatIds, inviteRepresentatives: inviteRepresentatives ?? false });
      return group;
    });
  }
}
