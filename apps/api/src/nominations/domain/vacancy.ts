import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { Sector } from '../../schema.types.js';
import { VacancyAdvertised } from '../nomination.events.js';

export interface NewVacancy {
  readonly partnershipId: string;
  readonly seatId: string | null;
  readonly gapId: string | null;
  readonly sector: Sector;
  readonly region: string;
  readonly partnershipName: string;
  readonly area: string | null | undefined;
  readonly lookedFor: string;
  readonly advertisedById: string;
}

/** A vacant seat or a gap, told to the network in words of its own. */
export class Vacancy extends Aggregate {
  readonly id: string;
  readonly partnershipId: string;
  readonly seatId: string | null;
  readonly gapId: string | null;
  readonly partnershipName: string;
  readonly area: string;
  readonly region: string;
  readonly sector: Sector;
  readonly lookedFor: string;
  readonly advertisedById: string;
  closedAt: Date | null;
  outcome: 'FILLED' | 'WITHDRAWN' | null;
  version: number;

  static advertise(details: NewVacancy): Vacancy {
    refuse([
      wordsProblem(
        details.partnershipName,
        { label: 'the name to advertise under', max: 150, required: true },
        'partnershipName',
      ),
      wordsProblem(details.area, { label: 'the area', max: 300 }, 'area'),
      wordsProblem(details.lookedFor, { label: 'what you look for', max: 1000, required: true }, 'lookedFor'),
    ]);
    const vacancy = Object.assign(new Vacancy(), {
      ...details,
      id: newId(),
      partnershipName: tidy(details.partnershipName),
      area: tidy(details.area),
      lookedFor: tidy(details.lookedFor),
      closedAt: null,
      outcome: null,
      version: 1,
    });
    vacancy.record(new VacancyAdvertised(vacancy.id, details.partnershipId));
    return vacancy;
  }

  /** Those who had expressed interest are told; the database records that, and closes their interest. */
  withdraw(now: Date): void {
    this.refuseIfClosed();
    this.closedAt = now;
    this.outcome = 'WITHDRAWN';
  }

  refuseIfClosed(): void {
    refuse([
      this.outcome === 'FILLED' && problem('VACANCY_FILLED', 'This vacancy has been filled.'),
      this.outcome === 'WITHDRAWN' && problem('VACANCY_WITHDRAWN', 'This vacancy is not advertised any more.'),
    ]);
  }
}
