import { Module } from '@nestjs/common';
import { ContributionRepository } from './data/contribution.repository.js';
import { ContributionResolver } from './graphql/contribution.resolver.js';
import { SayContribution } from './use-cases/say-contribution.js';

@Module({ providers: [ContributionRepository, SayContribution, ContributionResolver] })
export class ContributionsModule {}
