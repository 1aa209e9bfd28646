import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  CancelMeetingInput,
  ChangeMeetingInput,
  RescheduleMeetingInput,
  RespondToMeetingInput,
  ScheduleMeetingInput,
} from '../../schema.types.js';
import { CancelMeeting } from '../use-cases/cancel-meeting.js';
import { ChangeMeeting } from '../use-cases/change-meeting.js';
import { RescheduleMeeting } from '../use-cases/reschedule-meeting.js';
import { RespondToMeeting } from '../use-cases/respond-to-meeting.js';
import { ScheduleMeeting } from '../use-cases/schedule-meeting.js';
import { ScheduleSeries } from '../use-cases/series/schedule-series.js';

@Resolver()
export class MeetingResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly schedule: ScheduleMeeting,
    private readonly scheduleSeries: ScheduleSeries,
    private readonly change: ChangeMeeting,
    private readonly reschedule: RescheduleMeeting,
    private readonly cancel: CancelMeeting,
    private readonly respond: RespondToMeeting,
  ) {}

  @Query('meeting')
  meeting(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('scheduleMeeting')
  scheduleMeeting(@CurrentCaller() caller: Caller, @Args('input') input: ScheduleMeetingInput) {
    const scheduled: Promise<{ id: string }> = input.repeats
      ? this.scheduleSeries.execute(caller, input, input.repeats)
      : this.schedule.execute(caller, input);
    return payload('meeting', scheduled, ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeMeeting')
  changeMeeting(@CurrentCaller() caller: Caller, @Args('input') input: ChangeMeetingInput) {
    return payload('meeting', this.change.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('rescheduleMeeting')
  rescheduleMeeting(@CurrentCaller() caller: Caller, @Args('input') input: RescheduleMeetingInput) {
    return payload('meeting', this.reschedule.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('cancelMeeting')
  cancelMeeting(@CurrentCaller() caller: Caller, @Args('input') input: CancelMeetingInput) {
    return payload('meeting', this.cancel.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('respondToMeeting')
  respondToMeeting(@CurrentCaller() caller: Caller, @Args('input') input: RespondToMeetingInput) {
    return payload('invitation', this.respond.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
