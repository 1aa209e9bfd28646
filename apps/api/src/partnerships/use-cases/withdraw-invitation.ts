import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import type { InvitationInput } from '../../schema.types.js';
import { InvitationRepository } from '../data/invitation.repository.js';
import { withCare } from '../data/with-care.js';
import type { Invitation } from '../domain/invitation.js';
import { partnershipPolicy } from '../partnership.policy.js';

/** Takes an invitation back; its link stops working. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: InvitationRepository,
  ) {}

  execute(caller: Caller, { invitationId, version }: InvitationInput): Promise<Invitation> {
    return this.work.as(caller, async (actor) => {
      const invitation = await this.invitations.get(invitationId);
      const ability = invitation.office ? partnershipPolicy.appointOfficers : partnershipPolicy.invite;
      permit(actor, ability, await withCare(invitation));
      expectVersion(invitation, version, 'invitation');
      invitation.withdraw();
      await this.invitations.save(invitation);
      return invitation;
    });
  }
}
