import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AddSeatInput, ChangeSeatInput, CloseSeatInput, EndTermInput } from '../../schema.types.js';
import { AddSeat } from '../use-cases/add-seat.js';
import { ChangeSeat } from '../use-cases/change-seat.js';
import { CloseSeat } from '../use-cases/close-seat.js';
import { EndSeatTerm } from '../use-cases/end-seat-term.js';

@Resolver()
export class SeatResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly add: AddSeat,
    private readonly change: ChangeSeat,
    private readonly close: CloseSeat,
    private readonly endTerm: EndSeatTerm,
  ) {}

  @Query('seat')
  seat(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('addSeat')
  addSeat(@CurrentCaller() caller: Caller, @Args('input') input: AddSeatInput) {
    return payload('seat', this.add.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeSeat')
  changeSeat(@CurrentCaller() caller: Caller, @Args('input') input: ChangeSeatInput) {
    return payload('seat', this.change.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('closeSeat')
  closeSeat(@CurrentCaller() caller: Caller, @Args('input') input: CloseSeatInput) {
    return payload('seat', this.close.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('endSeatTerm')
  endSeatTerm(@CurrentCaller() caller: Caller, @Args('input') input: EndTermInput) {
    return payload('seat', this.endTerm.execute(caller, input), ({ seatId }) => this.reads.later(caller, seatId));
  }
}
