export { ContributionReportModule } from './contribution-report.module.js';
export { contributionReplyEntities } from './data/contribution-reply.mapping.js';
export { contributionReportReads } from './data/contribution-report.reads.js';
