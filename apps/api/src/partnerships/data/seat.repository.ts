import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, load, save, transaction } from '@lib/database';
import { IsNull } from 'typeorm';
import { Seat } from '../domain/seat.js';
import { PartnershipRepository } from './partnership.repository.js';

@Injectable()
export class SeatRepository {
  constructor(private readonly partnerships: PartnershipRepository) {}

  get(id: string): Promise<Seat> {
    return load(Seat, id);
  }

  /** The seats that are not closed, in the order they were added. */
  atTable(partnershipId: string): Promise<Seat[]> {
    return transaction()
      .getRepository(Seat)
      .find({ where: { partnershipId, closedOn: IsNull() }, order: { id: 'ASC' } });
  }

  /** The seats that the partnership holds at other tables. */
  heldBy(memberPartnershipId: string): Promise<Seat[]> {
    return transaction()
      .getRepository(Seat)
      .find({ where: { memberPartnershipId, closedOn: IsNull() }, order: { id: 'ASC' } });
  }

  async add(seat: Seat): Promise<Seat> {
    seat.audienceId = await this.audienceOf(seat);
    return insert(Seat, seat).catch(orTaken);
  }

  async save(seat: Seat): Promise<Seat> {
    seat.audienceId = await this.audienceOf(seat);
    return save(Seat, seat, 'seat').catch(orTaken);
  }

  /** The table is seen by those who sit at it; an observer's seat must be seen by the observer, who does not. */
  private audienceOf({ partnershipId, kind }: Seat): Promise<number> {
    return this.partnerships.audience(partnershipId, kind === 'OBSERVER' ? 'CIRCLE' : 'TABLE');
  }
}

function orTaken(error: unknown): never {
  if (isTaken(error, 'seat_of_partnership_once')) {
    throw new ProblemError(
      problem('SEAT_EXISTS', 'This partnership has a seat at the table already.', 'memberPartnershipId'),
    );
  }
  if (isTaken(error, 'seat_once')) {
    throw new ProblemError(
      problem(
        'SEAT_EXISTS',
        'This agency has such a seat already. Say in "What tells it apart" how this one differs.',
        'title',
      ),
    );
  }
  throw error;
}
