import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Conflict } from '@lib/kernel';
import type { WithdrawLeadInvitationInput } from '../../schema.types.js';
import { agencyPolicy } from '../agency.policy.js';
import { AgencyLeads } from '../data/agency-leads.js';

/** Takes an offer to speak for an agency back. */
@Injectable()
export class WithdrawLeadInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly leads: AgencyLeads,
  ) {}

  execute(caller: Caller, { invitationId, version }: WithdrawLeadInvitationInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const invitation = await this.leads.getInvitation(invitationId);
      permit(actor, agencyPolicy.appointLead, invitation);
      if (!(await this.leads.withdraw(invitationId, version))) throw new Conflict('invitation');
      return invitationId;
    });
  }
}
