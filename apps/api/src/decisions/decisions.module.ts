import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { DecisionRepository } from './data/decision.repository.js';
import { DecisionResolver } from './graphql/decision.resolver.js';
import { RecordDecision } from './use-cases/record-decision.js';

@Module({ imports: [MeetingsModule], providers: [DecisionRepository, RecordDecision, DecisionResolver] })
export class DecisionsModule {}
