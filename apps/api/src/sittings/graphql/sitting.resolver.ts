import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  AddAttendanceInput,
  CloseSittingInput,
  CorrectAttendanceInput,
  OpenSittingInput,
  RemoveAttendanceInput,
  TurnToItemInput,
  TickAttendanceInput,
} from '../../schema.types.js';
import { AddAttendance } from '../use-cases/add-attendance.js';
import { CloseSitting } from '../use-cases/close-sitting.js';
import { CorrectAttendance } from '../use-cases/correct-attendance.js';
import { OpenSitting } from '../use-cases/open-sitting.js';
import { TurnToItem } from '../use-cases/turn-to-item.js';
import { TickAttendance } from '../use-cases/tick-attendance.js';

@Resolver()
export class SittingResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly opening: OpenSitting,
    private readonly closing: CloseSitting,
    private readonly ticking: TickAttendance,
    private readonly correcting: CorrectAttendance,
    private readonly adding: AddAttendance,
    private readonly turning: TurnToItem,
  ) {}

  @Mutation('openSitting')
  openSitting(@CurrentCaller() caller: Caller, @Args('input') input: OpenSittingInput) {
    return this.meeting(caller, this.opening.execute(caller, input));
  }

  @Mutation('closeSitting')
  closeSitting(@CurrentCaller() caller: Caller, @Args('input') input: CloseSittingInput) {
    return this.meeting(caller, this.closing.execute(caller, input));
  }

  @Mutation('tickAttendance')
  async tickAttendance(@CurrentCaller() caller: Caller, @Args('input') input: TickAttendanceInput) {
    const { problems } = await payload('attendance', this.ticking.execute(caller, input));
    return { attendance: this.reads.later(caller, input.attendanceId), problems };
  }

  @Mutation('correctAttendance')
  async correctAttendance(@CurrentCaller() caller: Caller, @Args('input') input: CorrectAttendanceInput) {
    const { problems } = await payload('attendance', this.correcting.execute(caller, input));
    return { attendance: this.reads.later(caller, input.attendanceId), problems };
  }

  @Mutation('addAttendance')
  addAttendance(@CurrentCaller() caller: Caller, @Args('input') input: AddAttendanceInput) {
    return payload('attendance', this.adding.add(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('removeAttendance')
  removeAttendance(@CurrentCaller() caller: Caller, @Args('input') input: RemoveAttendanceInput) {
    return this.meeting(caller, this.adding.remove(caller, input));
  }

  @Mutation('turnToItem')
  turnToItem(@CurrentCaller() caller: Caller, @Args('input') input: TurnToItemInput) {
    return this.meeting(caller, this.turning.execute(caller, input));
  }

  private meeting(caller: Caller, work: Promise<string>) {
    return payload('meeting', work, (id) => this.reads.later(caller, id));
  }
}
