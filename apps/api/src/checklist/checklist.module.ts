import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { ChecklistRepository } from './data/checklist.repository.js';
import { ChecklistResolver } from './graphql/checklist.resolver.js';
import { AnswerChecklist } from './use-cases/answer-checklist.js';

@Module({ imports: [PartnershipsModule], providers: [ChecklistRepository, AnswerChecklist, ChecklistResolver] })
export class ChecklistModule {}
