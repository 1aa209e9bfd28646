import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  CarryAgendaItemInput,
  DeclineProposedItemInput,
  ProposeAgendaItemInput,
  TakeProposedItemInput,
} from '../../schema.types.js';
import { CarryAgendaItem } from '../use-cases/carry-agenda-item.js';
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
    private readonly carry: CarryAgendaItem,
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
  @Mutation('carryAgendaItem')
  carryAgendaItem(@CurrentCaller() caller: Caller, @Args('input') input: CarryAgendaItemInput) {
    return payload('meeting', this.carry.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
