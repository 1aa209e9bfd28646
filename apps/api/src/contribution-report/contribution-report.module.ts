import { Module } from '@nestjs/common';
import { ContributionReplyRepository } from './data/contribution-reply.repository.js';
import { ContributionReportResolver } from './graphql/contribution-report.resolver.js';
import { ReplyToContribution } from './use-cases/reply-to-contribution.js';

@Module({ providers: [ContributionReplyRepository, ReplyToContribution, ContributionReportResolver] })
export class ContributionReportModule {}
