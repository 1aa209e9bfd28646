import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, ProblemError, problem } from '@lib/kernel';
import { InviteOne } from '../../partnerships/index.js';
import type { ApproveNominationInput } from '../../schema.types.js';
import { NominationRepository } from '../data/nomination.repository.js';
import type { Nomination } from '../domain/nomination.js';
import { nominationPolicy } from '../nomination.policy.js';

const ZONE = 'Europe/London';

/** Says yes to a nomination: the person named gets the ordinary invitation, in the same transaction. */
@Injectable()
export class ApproveNomination {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nominations: NominationRepository,
    private readonly inviteOne: InviteOne,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { nominationId, version, hasCheckedAddress }: ApproveNominationInput): Promise<Nomination> {
    return this.work.as(caller, async (actor) => {
      const nomination = await this.nominations.get(nominationId);
      permit(actor, nominationPolicy.decide, nomination);
      nomination.refuseUnlessPending();
      expectVersion(nomination, version, 'nomination');
      if (!hasCheckedAddress && !(await this.nominations.isAtAgency(nomination)))
        throw new ProblemError(
          problem(
            'ADDRESS_NOT_CHECKED',
            'This address is not at a domain that the agency is known by. Check it with the agency, then tick that you have.',
            'hasCheckedAddress',
          ),
        );
      const invitation = await this.invite(actor, nomination);
      nomination.approve(invitation.id, String(actor.personId), this.clock.now());
      return this.nominations.save(nomination);
    });
  }

  /** From today when the first day went by while the nomination waited. */
  private invite(actor: Actor, { partnershipId, startsOn, ...named }: Nomination) {
    const { email, name, jobTitle, seatId, capacity, endsOn } = named;
    const today = this.clock.today(ZONE);
    const from = startsOn > today ? startsOn : today;
    return this.inviteOne.execute(
      actor,
      partnershipId,
      { email, name, jobTitle, seatId, capacity, startsOn: from, endsOn },
      ['email'],
    );
  }
}
