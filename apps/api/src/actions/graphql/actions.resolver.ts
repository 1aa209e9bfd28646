import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ChangeActionInput,
  CloseActionInput,
  NoteOnActionInput,
  RecordActionInput,
  ReopenActionInput,
  SayActionDoneInput,
  SnoozeActionInput,
} from '../../schema.types.js';
import type { Action } from '../domain/action.js';
import { ChangeAction } from '../use-cases/change-action.js';
import { CloseAction } from '../use-cases/close-action.js';
import { RecordAction } from '../use-cases/record-action.js';
import { UpdateAction } from '../use-cases/update-action.js';

@Resolver()
export class ActionsResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly recording: RecordAction,
    private readonly updating: UpdateAction,
    private readonly changing: ChangeAction,
    private readonly closing: CloseAction,
  ) {}

  @Query('action')
  action(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('recordAction')
  recordAction(@CurrentCaller() caller: Caller, @Args('input') input: RecordActionInput) {
    return this.answer(caller, this.recording.execute(caller, input));
  }

  @Mutation('noteOnAction')
  noteOnAction(@CurrentCaller() caller: Caller, @Args('input') input: NoteOnActionInput) {
    return this.answer(caller, this.updating.note(caller, input));
  }

  @Mutation('sayActionDone')
  sayActionDone(@CurrentCaller() caller: Caller, @Args('input') input: SayActionDoneInput) {
    return this.answer(caller, this.updating.sayDone(caller, input));
  }

  @Mutation('changeAction')
  changeAction(@CurrentCaller() caller: Caller, @Args('input') input: ChangeActionInput) {
    return this.answer(caller, this.changing.change(caller, input));
  }

  @Mutation('snoozeAction')
  snoozeAction(@CurrentCaller() caller: Caller, @Args('input') input: SnoozeActionInput) {
    return this.answer(caller, this.changing.snooze(caller, input));
  }

  @Mutation('closeAction')
  closeAction(@CurrentCaller() caller: Caller, @Args('input') input: CloseActionInput) {
    return this.answer(caller, this.closing.close(caller, input));
  }

  @Mutation('reopenAction')
  reopenAction(@CurrentCaller() caller: Caller, @Args('input') input: ReopenActionInput) {
    return this.answer(caller, this.closing.reopen(caller, input));
  }

  private answer(caller: Caller, work: Promise<Action>) {
    return payload('action', work, ({ id }) => this.reads.later(caller, id));
  }
}
