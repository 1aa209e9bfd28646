import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { ActionRepository } from './data/action.repository.js';
import { ActionsResolver } from './graphql/actions.resolver.js';
import { CloseAction } from './use-cases/close-action.js';
import { RecordAction } from './use-cases/record-action.js';

@Module({
  imports: [MeetingsModule],
  providers: [ActionRepository, CloseAction, RecordAction, ActionsResolver],
})
export class ActionsModule {}
