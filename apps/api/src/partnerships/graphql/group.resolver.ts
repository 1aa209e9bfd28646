import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { CreateGroupInput, DrawSeatsInput, SeatPartnershipInput } from '../../schema.types.js';
import { CreateGroup } from '../use-cases/create-group.js';
import { DrawSeats } from '../use-cases/draw-seats.js';
import { SeatPartnership } from '../use-cases/seat-partnership.js';

/** Tables that belong to other tables: groups of a partnership, and partnerships of partnerships. */
@Resolver()
export class GroupResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly create: CreateGroup,
    private readonly draw: DrawSeats,
    private readonly seat: SeatPartnership,
  ) {}

  @Mutation('createGroup')
  createGroup(@CurrentCaller() caller: Caller, @Args('input') input: CreateGroupInput) {
    return payload('partnership', this.create.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('drawSeats')
  drawSeats(@CurrentCaller() caller: Caller, @Args('input') input: DrawSeatsInput) {
    return payload('partnership', this.draw.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('seatPartnership')
  seatPartnership(@CurrentCaller() caller: Caller, @Args('input') input: SeatPartnershipInput) {
    return payload('seat', this.seat.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
