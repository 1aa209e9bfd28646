import { Injectable } from '@nestjs/common';
import { breaks, load, save, transaction } from '@lib/database';
import { ProblemError, problem } from '@lib/kernel';
import { IsNull } from 'typeorm';
import { OfficeTerm, SeatTerm } from '../domain/term.js';

const LAST_OFFICER = problem(
  'LAST_OFFICER',
  'Nobody else holds an office of this partnership. Hand the office over first, or ask the national coordinator to take the partnership into care.',
);

@Injectable()
export class TermRepository {
  ofSeat(id: string): Promise<SeatTerm> {
    return load(SeatTerm, id);
  }

  ofOffice(id: string): Promise<OfficeTerm> {
    return load(OfficeTerm, id);
  }

  /** Terms of the seat that are not over, those to come included. */
  async runningOfSeat(seatId: string, today: string): Promise<SeatTerm[]> {
    const terms = await transaction().getRepository(SeatTerm).findBy({ seatId, endedAt: IsNull() });
    return terms.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  }

  /** Terms of the office that are not over, those to come included. */
  async runningOfOffice(partnershipId: string, office: OfficeTerm['office'], today: string): Promise<OfficeTerm[]> {
    const terms = await transaction().getRepository(OfficeTerm).findBy({ partnershipId, office, endedAt: IsNull() });
    return terms.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  }

  /** Terms of every office of the partnership that are not over, those to come included. */
  async runningOfOffices(partnershipId: string, today: string): Promise<OfficeTerm[]> {
    const terms = await transaction().getRepository(OfficeTerm).findBy({ partnershipId, endedAt: IsNull() });
    return terms.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  }

  saveOfSeat(term: SeatTerm): Promise<SeatTerm> {
    return save(SeatTerm, term, 'term');
  }

  /** Refuses to let the last officer go: asked here rather than when the transaction ends, so that there is a sentence for it. */
  async saveOfOffice(term: OfficeTerm): Promise<OfficeTerm> {
    // In the order in which taking up an office does: two who each hold what the other wants next would both wait for ever.
    await transaction().query('select from partnership where id = $1 for no key update', [term.partnershipId]);
    const saved = await save(OfficeTerm, term, 'term');
    try {
      await transaction().query('set constraints officer_or_care immediate');
    } catch (error) {
      if (breaks(error, 'officer_or_care')) throw new ProblemError(LAST_OFFICER);
      throw error;
    }
    return saved;
  }
}
