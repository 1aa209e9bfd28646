import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { addressProblem, newId, problem, ProblemError, refuse, tidy } from '@lib/kernel';
import type { AppointLeadInput } from '../../schema.types.js';
import { LeadAppointed, LeadInvited } from '../agency.events.js';
import { agencyPolicy } from '../agency.policy.js';
import { AgencyChanges } from '../data/agency-changes.js';
import { AgencyLeads } from '../data/agency-leads.js';

const REFUSALS: Record<string, readonly [sentence: string, field?: string]> = {
  GONE: ['This agency is no more. Look at its page to see what became of it.'],
  NO_ACCOUNT: ['This person has no account yet. Invite them by email instead.', 'personId'],
  IS_LEAD: ['This person speaks for the agency already.', 'personId'],
  INVITED_ALREADY: ['An invitation to this address is waiting for an answer.', 'email'],
};

/** Names somebody who speaks for an agency: a person at once, an address by an invitation. */
@Injectable()
export class AppointLead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agencies: AgencyChanges,
    private readonly leads: AgencyLeads,
  ) {}

  async execute(caller: Caller, { agencyId, personId, email }: AppointLeadInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      await this.agencies.nameOf(agencyId);
      permit(actor, agencyPolicy.appointLead, { agencyId });
      await (personId ? this.appoint(agencyId, personId) : this.invite(agencyId, email, String(actor.personId)));
      return agencyId;
    });
  }

  private async appoint(agencyId: string, personId: string): Promise<void> {
    const isSeen = await this.leads.sees(personId);
    if (!isSeen) throw new ProblemError(problem('NOT_A_CHOICE', 'Choose somebody from the list.', 'personId'));
    refuseFor(await this.leads.appoint(agencyId, personId));
    record(new LeadAppointed(agencyId, personId));
  }

  private async invite(agencyId: string, email: string | null | undefined, byPersonId: string): Promise<void> {
    refuse([addressProblem(email, 'email')]);
    const id = newId();
    refuseFor(await this.leads.invite(id, agencyId, tidy(email)));
    record(new LeadInvited(id, byPersonId));
  }
}

function refuseFor(outcome: string): void {
  const [sentence, field] = REFUSALS[outcome] ?? [];
  if (sentence) throw new ProblemError(problem(outcome, sentence, ...(field ? [field] : [])));
}
