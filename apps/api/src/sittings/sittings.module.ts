import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { AgendaTurns } from './data/agenda-turns.js';
import { InterestRepository } from './data/interest.repository.js';
import { LiveSitting } from './data/live-sitting.js';
import { InterestResolver } from './graphql/interest.resolver.js';
import { LiveSittingResolver } from './graphql/live-sitting.resolver.js';
import { DeclareInterest } from './use-cases/declare-interest.js';
import { SettleSitting } from './use-cases/settle-sitting.js';
import { SettleInterest } from './use-cases/settle-interest.js';
import { TurnToItem } from './use-cases/turn-to-item.js';
import { AttendanceRepository } from './data/attendance.repository.js';
import { QuorumOfSitting } from './data/quorum-of-sitting.js';
import { SittingRepository } from './data/sitting.repository.js';
import { SittingResolver } from './graphql/sitting.resolver.js';
import { AddAttendance } from './use-cases/add-attendance.js';
import { CloseSitting } from './use-cases/close-sitting.js';
import { CorrectAttendance } from './use-cases/correct-attendance.js';
import { OpenSitting } from './use-cases/open-sitting.js';
import { TickAttendance } from './use-cases/tick-attendance.js';

@Module({
  imports: [MeetingsModule],
  providers: [
    AgendaTurns,
    AttendanceRepository,
    InterestRepository,
    LiveSitting,
    QuorumOfSitting,
    SittingRepository,
    AddAttendance,
    CloseSitting,
    CorrectAttendance,
    OpenSitting,
    TickAttendance,
    TurnToItem,
    DeclareInterest,
    SettleInterest,
    SettleSitting,
    SittingResolver,
    InterestResolver,
    LiveSittingResolver,
  ],
  exports: [QuorumOfSitting, SettleSitting],
})
export class SittingsModule {}
