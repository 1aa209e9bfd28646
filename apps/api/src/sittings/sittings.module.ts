import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { AttendanceRepository } from './data/attendance.repository.js';
import { QuorumOfSitting } from './data/quorum-of-sitting.js';
import { SittingRepository } from './data/sitting.repository.js';
import { SittingResolver } from './graphql/sitting.resolver.js';
import { AddAttendance } from './use-cases/add-attendance.js';
import { CloseSitting } from './use-cases/close-sitting.js';
import { OpenSitting } from './use-cases/open-sitting.js';
import { TickAttendance } from './use-cases/tick-attendance.js';

@Module({
  imports: [MeetingsModule],
  providers: [
    AttendanceRepository,
    QuorumOfSitting,
    SittingRepository,
    AddAttendance,
    CloseSitting,
    OpenSitting,
    TickAttendance,
    SittingResolver,
  ],
  exports: [QuorumOfSitting],
})
export class SittingsModule {}
