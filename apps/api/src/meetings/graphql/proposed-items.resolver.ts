import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { DeclineProposedItemInput, ProposeAgendaItemInput, TakeProposedItemInput } from '../../schema.types.js';
import { DeclineProposedItem } from '../use-cases/decline-proposed-item.js';
import { ProposeAgendaItem } from '../use-cases/propose-agenda-item.js';
import { TakeProposedItem } from '../use-cases/take-proposed-item.js';

@Resolver()
export class ProposedItemsResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly propose: ProposeAgendaItem,
    private readonly take: TakeProposedItem,
    private readonly decline: DeclineProposedItem,
  ) {}

  @Mutation('proposeAgendaItem')
  proposeAgendaItem(@CurrentCaller() caller: Caller, @Args('input') input: ProposeAgendaItemInput) {
    return payload('proposal', this.propose.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('takeProposedItem')
  takeProposedItem(@CurrentCaller() caller: Caller, @Args('input') input: TakeProposedItemInput) {
    return payload('meeting', this.take.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('declineProposedItem')
  declineProposedItem(@CurrentCaller() caller: Caller, @Args('input') input: DeclineProposedItemInput) {
    return payload('meeting', this.decline.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
