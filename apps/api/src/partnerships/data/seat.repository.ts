import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, load, save } from '@lib/database';
import { Seat } from '../domain/seat.js';
import { PartnershipRepository } from './partnership.repository.js';

@Injectable()
export class SeatRepository {
  constructor(private readonly partnerships: PartnershipRepository) {}

  get(id: string): Promise<Seat> {
    return load(Seat, id);
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
