import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import { PartnershipRepository, Seat, SeatRepository } from '../../partnerships/index.js';
import type { SeatKind } from '../../schema.types.js';
import { VacancyRepository } from '../data/vacancy.repository.js';
import type { Interest } from '../domain/interest.js';

/** Gives the agency of an interest a seat, unless the vacancy is a seat of its own; a step of taking it up. */
@Injectable()
export class SeatForInterest {
  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly seats: SeatRepository,
    private readonly partnerships: PartnershipRepository,
  ) {}

  async addUnlessThere(
    { vacancyId, partnershipId, agencyId }: Interest,
    { kind, isStatutory }: { kind: SeatKind | null; isStatutory: boolean },
  ): Promise<void> {
    await this.partnerships.getGoing(partnershipId);
    const { seatId } = await this.vacancies.get(vacancyId);
    const isTheirs = seatId !== null && (await this.seats.get(seatId)).agencyId === agencyId;
    if (isTheirs) return;
    if (kind === null)
      throw new ProblemError(problem('REQUIRED', 'Choose the kind of seat that their agency gets.', 'kind'));
    try {
      await this.seats.add(Seat.add(partnershipId, agencyId, { kind, isStatutory }));
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problems[0]?.code !== 'SEAT_EXISTS') throw error;
      throw new ProblemError(
        problem(
          'SEAT_EXISTS',
          'Their agency has a seat at this table already. Decline with that reason, or add a second seat by hand.',
        ),
      );
    }
  }
}
