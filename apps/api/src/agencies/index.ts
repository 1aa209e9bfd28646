export { AgenciesModule } from './agencies.module.js';
export {
  AgencyChanged,
  AgencyChangeFailed,
  AgencyEndedTerm,
  AgencyLeftTable,
  AgencyProfileChanged,
  AgencyWithoutLead,
  ConfirmationsDue,
  LeadAppointed,
  LeadEnded,
  LeadInvited,
  PersonLeftAgency,
  SeatsReturned,
} from './agency.events.js';
export { AgencyChanges } from './data/agency-changes.js';
export { agencyEntities } from './data/agency.mapping.js';
export { agencyReads } from './data/agency.reads.js';
export { profileReads } from './data/profile.reads.js';
export { termReads } from './data/term.reads.js';
export { LookAfterAgencies } from './use-cases/look-after-agencies.js';
