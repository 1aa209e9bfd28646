export { officerEntities } from './data/handover.mapping.js';
export { officerReads } from './data/officer.reads.js';
export { OfficerTermRunsOut, OverlapChanged, OverlapEnds, PartnershipTakenIntoCare } from './officer.events.js';
export { OfficersModule } from './officers.module.js';
export { LookAfterOfficers } from './use-cases/look-after-officers.js';
