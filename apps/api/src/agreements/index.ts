export { agreementEntities } from './data/agreement.mapping.js';
export { agreementReads } from './data/agreement.reads.js';
export { seenBy } from './data/seen-by.reads.js';
export { undertakingReads } from './data/undertaking.reads.js';
export {
  AgenciesAskedToSign,
  AgreementAdded,
  AgreementChanged,
  AgreementEnding,
  AgreementLapsed,
  AgreementReviewDue,
  AgreementSigned,
  AgreementWithdrawn,
  SignatureWithdrawn,
  UndertakingAccepted,
  UndertakingChanged,
} from './agreement.events.js';
export { AgreementsModule } from './agreements.module.js';
export { WatchAgreementDates } from './use-cases/watch-agreement-dates.js';
