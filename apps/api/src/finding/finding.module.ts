import { Module } from '@nestjs/common';
import { FindingResolver } from './graphql/finding.resolver.js';

@Module({ providers: [FindingResolver] })
export class FindingModule {}
