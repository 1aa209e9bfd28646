import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { NotFound, ProblemError, problem } from '@lib/kernel';
import type { SeatPartnershipInput } from '../../schema.types.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import { SeatRepository } from '../data/seat.repository.js';
import type { Partnership } from '../domain/partnership.js';
import { Seat } from '../domain/seat.js';
import { partnershipPolicy } from '../partnership.policy.js';

const AT = 'memberPartnershipId';

/** Gives a partnership a seat at the table of another. Its host agency holds it: nobody at the table sees the partnership itself by that. */
@Injectable()
export class SeatPartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly seats: SeatRepository,
  ) {}

  execute(caller: Caller, { partnershipId, memberPartnershipId, ...details }: SeatPartnershipInput): Promise<Seat> {
    return this.work.as(caller, async (actor) => {
      await this.partnerships.get(partnershipId);
      permit(actor, partnershipPolicy.seatPartnership, { partnershipId });
      await this.partnerships.getGoing(partnershipId);
      const member = await this.memberOf(partnershipId, memberPartnershipId);
      const host = member.hostAgencyId;
      if (!host)
        throw new ProblemError(
          problem(
            'NO_HOST',
            `${member.name} has no host agency to be represented by. Its officers choose one first.`,
            AT,
          ),
        );
      return this.seats.add(Seat.addMember(partnershipId, member, host, details));
    });
  }

  private async memberOf(partnershipId: string, memberId: string): Promise<Partnership> {
    const member = await this.partnerships.get(memberId).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
      return null;
    });
    if (!member || member.id === partnershipId || member.isGroup || member.isOver)
      throw new ProblemError(
        problem('NOT_A_CHOICE', 'Choose another partnership that is shared with you, and is not over.', AT),
      );
    return member;
  }
}
