import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import type { AddSeatInput } from '../../schema.types.js';
import type { Seat } from '../domain/seat.js';
import { AddOneSeat } from './add-one-seat.js';

/** Gives an agency a seat at the table, making the agency known first if need be. */
@Injectable()
export class AddSeat {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addOne: AddOneSeat,
  ) {}

  execute(caller: Caller, input: AddSeatInput): Promise<Seat> {
    return this.work.as(caller, (actor) => this.addOne.execute(actor, input));
  }
}
