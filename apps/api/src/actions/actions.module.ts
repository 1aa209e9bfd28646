import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { ActionRepository } from './data/action.repository.js';
import { ActionsResolver } from './graphql/actions.resolver.js';
import { ChangeAction } from './use-cases/change-action.js';
import { ChooseAssignee } from './use-cases/choose-assignee.js';
import { CloseAction } from './use-cases/close-action.js';
import { RecordAction } from './use-cases/record-action.js';
import { UpdateAction } from './use-cases/update-action.js';

@Module({
  imports: [FilesModule, MeetingsModule],
  providers: [ActionRepository, ChangeAction, ChooseAssignee, CloseAction, RecordAction, UpdateAction, ActionsResolver],
})
export class ActionsModule {}
