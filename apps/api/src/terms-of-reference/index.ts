export { termsEntities } from './data/terms.mapping.js';
export { termsReads } from './data/terms.reads.js';
export { quorumOf, type Presence, type Quorum, type QuorumRequirement } from './domain/quorum.js';
export { TermsApproved, TermsReviewIsDue } from './terms.events.js';
export { TermsOfReferenceModule } from './terms-of-reference.module.js';
export { DraftTerms } from './use-cases/draft-terms.js';
export { RemindOfReviews } from './use-cases/remind-of-reviews.js';
