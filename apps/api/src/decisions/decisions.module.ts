import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { SittingsModule } from '../sittings/index.js';
import { DecisionRepository } from './data/decision.repository.js';
import { QuorumAtMeeting } from './data/quorum-at-meeting.js';
import { DecisionResolver } from './graphql/decision.resolver.js';
import { FollowDecision } from './use-cases/follow-decision.js';
import { RecordDecision } from './use-cases/record-decision.js';

@Module({
  imports: [MeetingsModule, SittingsModule],
  providers: [DecisionRepository, QuorumAtMeeting, RecordDecision, FollowDecision, DecisionResolver],
})
export class DecisionsModule {}
