export { contributionReads } from './data/contribution.reads.js';
export { ContributionSaid } from './contribution.events.js';
export { ContributionsModule } from './contributions.module.js';
