import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, record, UnitOfWork } from '@lib/database';
import { Conflict, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { EndLeadInput } from '../../schema.types.js';
import { AgencyWithoutLead, LeadEnded } from '../agency.events.js';
import { leadPolicy } from '../agency.policy.js';
import { AgencyLeads } from '../data/agency-leads.js';

/** A lead steps down, or is ended by the national coordinator, who hears of it when it was the last. */
@Injectable()
export class EndLead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly leads: AgencyLeads,
  ) {}

  execute(caller: Caller, { leadId, version, reason }: EndLeadInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const lead = await this.leads.get(leadId);
      permit(actor, leadPolicy.end, lead);
      expectVersion(lead, version, 'lead');
      refuse([wordsProblem(reason, { label: 'the reason', max: 500 }, 'reason')]);
      const ended = await this.leads.end(lead, version, tidy(reason));
      if (!ended) throw new Conflict('lead');
      record(
        new LeadEnded(lead.agencyId, lead.personId),
        ...ended.unheard.map((each) => new AgencyWithoutLead(lead.agencyId, each)),
      );
      return lead.agencyId;
    });
  }
}
