import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  BookTrainingInput,
  CancelTrainingInput,
  CancelTrainingSessionInput,
  ChangeTrainingSessionInput,
  NoteAttendanceInput,
  PlanTrainingSessionInput,
} from '../../schema.types.js';
import { KeepSessions } from '../use-cases/keep-sessions.js';
import { TakePlace } from '../use-cases/take-place.js';

@Resolver()
export class TrainingSessionResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly keep: KeepSessions,
    private readonly take: TakePlace,
  ) {}

  @Query('trainingSession')
  trainingSession(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('trainingSessions')
  trainingSessions(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('myTraining')
  myTraining(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('planTrainingSession')
  plan(@CurrentCaller() caller: Caller, @Args('input') input: PlanTrainingSessionInput) {
    return this.done(caller, this.keep.plan(caller, input));
  }

  @Mutation('changeTrainingSession')
  change(@CurrentCaller() caller: Caller, @Args('input') input: ChangeTrainingSessionInput) {
    return this.done(caller, this.keep.change(caller, input));
  }

  @Mutation('cancelTrainingSession')
  cancel(@CurrentCaller() caller: Caller, @Args('input') input: CancelTrainingSessionInput) {
    return this.done(caller, this.keep.cancel(caller, input));
  }

  @Mutation('bookTraining')
  book(@CurrentCaller() caller: Caller, @Args('input') { sessionId, agencyId }: BookTrainingInput) {
    return this.taken(caller, sessionId, this.take.book(caller, sessionId, agencyId ?? null));
  }

  @Mutation('cancelTraining')
  leave(@CurrentCaller() caller: Caller, @Args('input') { sessionId }: CancelTrainingInput) {
    return this.taken(caller, sessionId, this.take.leave(caller, sessionId));
  }

  @Mutation('noteAttendance')
  note(@CurrentCaller() caller: Caller, @Args('input') input: NoteAttendanceInput) {
    return this.done(caller, this.keep.note(caller, input));
  }

  private taken(caller: Caller, sessionId: string, work: Promise<unknown>) {
    return payload('trainingSession', work, () => this.reads.later(caller, sessionId));
  }

  private done(caller: Caller, work: Promise<{ readonly id: string }>) {
    return payload('trainingSession', work, ({ id }) => this.reads.later(caller, id));
  }
}
