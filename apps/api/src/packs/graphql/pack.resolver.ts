import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { MakePackInput } from '../../schema.types.js';
import { AskForPack } from '../use-cases/ask-for-pack.js';

@Resolver()
export class PackResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly ask: AskForPack,
  ) {}

  @Mutation('makePack')
  makePack(@CurrentCaller() caller: Caller, @Args('input') { meetingId }: MakePackInput) {
    return payload('meeting', this.ask.execute(caller, meetingId), () => this.reads.later(caller, meetingId));
  }
}
