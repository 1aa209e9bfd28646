import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { CloseActionInput, RecordActionInput } from '../../schema.types.js';
import { CloseAction } from '../use-cases/close-action.js';
import { RecordAction } from '../use-cases/record-action.js';

@Resolver()
export class ActionsResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly recording: RecordAction,
    private readonly closing: CloseAction,
  ) {}

  @Mutation('recordAction')
  recordAction(@CurrentCaller() caller: Caller, @Args('input') input: RecordActionInput) {
    return payload('action', this.recording.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('closeAction')
  closeAction(@CurrentCaller() caller: Caller, @Args('input') input: CloseActionInput) {
    return payload('action', this.closing.execute(caller, input, { isDone: true }), ({ id }) =>
      this.reads.later(caller, id),
    );
  }

  @Mutation('reopenAction')
  reopenAction(@CurrentCaller() caller: Caller, @Args('input') input: CloseActionInput) {
    return payload('action', this.closing.execute(caller, input, { isDone: false }), ({ id }) =>
      this.reads.later(caller, id),
    );
  }
}
