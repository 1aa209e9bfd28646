import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { HandoverRepository } from './data/handover.repository.js';
import { HandoverResolver } from './graphql/handover.resolver.js';
import { OfficersResolver } from './graphql/officers.resolver.js';
import { ChangeHandover } from './use-cases/change-handover.js';
import { FinishHandover } from './use-cases/finish-handover.js';
import { StartHandover } from './use-cases/start-handover.js';
import { StepDown } from './use-cases/step-down.js';
import { TakeIntoCare } from './use-cases/take-into-care.js';
import { WithdrawHandover } from './use-cases/withdraw-handover.js';

@Module({
  imports: [PartnershipsModule],
  providers: [
    HandoverRepository,
    ChangeHandover,
    FinishHandover,
    StartHandover,
    StepDown,
    TakeIntoCare,
    WithdrawHandover,
    HandoverResolver,
    OfficersResolver,
  ],
})
export class OfficersModule {}
