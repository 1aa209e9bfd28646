import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, ProblemError, problem } from '@lib/kernel';
import type { CreateGroupInput } from '../../schema.types.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import { Partnership } from '../domain/partnership.js';
import { partnershipPolicy } from '../partnership.policy.js';
import { DrawFromParent } from './draw-from-parent.js';

const ZONE = 'Europe/London';

/** Founds a subgroup or a task-and-finish group of a partnership. Whoever founds it coordinates it until somebody else does. */
@Injectable()
export class CreateGroup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly drawSeats: DrawFromParent,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { parentId, seatIds, inviteRepresentatives, ...details }: CreateGroupInput) {
    return this.work.as(caller, async (actor) => {
      await this.partnerships.get(parentId);
      permit(actor, partnershipPolicy.createGroup, { partnershipId: parentId });
      const parent = await this.partnerships.getGoing(parentId);
      if (details.kind === 'PARTNERSHIP')
        throw new ProblemError(problem('NOT_A_CHOICE', 'Choose a subgroup or a task-and-finish group.', 'kind'));
      if (details.endsOn && details.endsOn < this.clock.today(ZONE))
        throw new ProblemError(
          problem('IN_THE_PAST', 'The day by which it is to be done must not be in the past.', 'endsOn'),
        );
      const { tier, region, hostAgencyId } = parent;
      const group = Partnership.create({ ...details, tier, region, hostAgencyId, parentId });
      const founder = await this.partnerships.foundGroup(group);
      await this.drawSeats.execute(founder, group, { seatIds, inviteRepresentatives: inviteRepresentatives ?? false });
      return group;
    });
  }
}
