import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import type { ChangeSeatInput } from '../../schema.types.js';
import type { Seat } from '../domain/seat.js';
import { ChangeOneSeat } from './change-one-seat.js';

/** Changes what kind of seat it is. What its representative may see changes with it, at once. */
@Injectable()
export class ChangeSeat {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changeOne: ChangeOneSeat,
  ) {}

  execute(caller: Caller, input: ChangeSeatInput): Promise<Seat> {
    return this.work.as(caller, (actor) => this.changeOne.execute(actor, input));
  }
}
