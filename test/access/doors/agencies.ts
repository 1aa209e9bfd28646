import type { Door } from './door.js';
import { change, read } from './asking.js';

export const agencies: Readonly<Record<string, Door>> = {
  'Query.person.id': { leadsTo: 'person', ask: read('query ($id: ID!) { person(id: $id) { id name } }') },
  'Query.overdueConfirmations.slug': {
    leadsTo: 'partnership',
    by: 'slug',
    ask: read('query ($id: String!) { overdueConfirmations(slug: $id) { totalCount } }'),
  },
  'Mutation.appointLead.input.personId': {
    leadsTo: 'person',
    ask: change('appointLead', 'AppointLeadInput', (personId, { seats }) => ({
      agencyId: seats.core.agencyId,
      personId,
    })),
  },
  'Mutation.withdrawLeadInvitation.input.invitationId': {
    leadsTo: 'lead_invitation',
    ask: change('withdrawLeadInvitation', 'WithdrawLeadInvitationInput', (invitationId) => ({
      invitationId,
      version: 1,
    })),
  },
  'Mutation.endLead.input.leadId': {
    leadsTo: 'agency_lead',
    ask: change('endLead', 'EndLeadInput', (leadId) => ({ leadId, version: 1 })),
  },
  'Mutation.confirmTerms.input.termIds': {
    leadsTo: 'seat_term',
    ask: change('confirmTerms', 'ConfirmTermsInput', (id, { seats }) => ({
      agencyId: seats.core.agencyId,
      termIds: [id],
    })),
  },
  'Mutation.endAgencyTerm.input.termId': {
    leadsTo: 'seat_term',
    ask: change('endAgencyTerm', 'EndTermInput', (termId) => ({ termId, version: 1 })),
  },
  'Mutation.recordLeaving.input.personId': {
    leadsTo: 'person',
    ask: change('recordLeaving', 'RecordLeavingInput', (personId, { seats }) => ({
      personId,
      agencyId: seats.core.agencyId,
    })),
  },
  'Mutation.cancelAgencyChange.input.changeId': {
    leadsTo: 'agency_change',
    ask: change('cancelAgencyChange', 'CancelAgencyChangeInput', (changeId) => ({ changeId, version: 1 })),
  },
};
