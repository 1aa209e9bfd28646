import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import { SeatRepository, TermRepository } from '../../partnerships/index.js';
import type { Sector } from '../../schema.types.js';
import { GapRepository } from '../data/gap.repository.js';
import type { Vacancy } from '../domain/vacancy.js';

const ZONE = 'Europe/London';

type Wanted = Pick<Vacancy, 'partnershipId' | 'seatId' | 'gapId' | 'sector'> & {
  /** Asked once it is known that the actor may. */
  readonly refuseUnlessOpen: () => Promise<void>;
};

/** The seat or the gap that is to be advertised. */
@Injectable()
export class WantedPlaces {
  constructor(
    private readonly seats: SeatRepository,
    private readonly terms: TermRepository,
    private readonly gaps: GapRepository,
    private readonly clock: Clock,
  ) {}

  async gap(id: string): Promise<Wanted> {
    const gap = await this.gaps.get(id);
    const { partnershipId, sector } = gap;
    return { partnershipId, seatId: null, gapId: gap.id, sector, refuseUnlessOpen: async () => gap.refuseIfClosed() };
  }

  async seat(id: string): Promise<Wanted> {
    const seat = await this.seats.get(id);
    const [agency] = await transaction().query<{ sector: Sector }[]>('select sector from agency where id = $1', [
      seat.agencyId,
    ]);
    return {
      partnershipId: seat.partnershipId,
      seatId: seat.id,
      gapId: null,
      sector: agency!.sector,
      refuseUnlessOpen: async () => {
        const running = await this.terms.runningOfSeat(seat.id, this.clock.today(ZONE));
        refuse([
          seat.isClosed && problem('SEAT_IS_CLOSED', 'This seat has been taken from the table.'),
          running.some(({ capacity, endsOn }) => capacity === 'REPRESENTATIVE' && endsOn === null) &&
            problem('SEAT_FILLED', 'This seat is filled. Plan the end of the present term first.'),
        ]);
      },
    };
  }
}
