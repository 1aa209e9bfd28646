import { Injectable } from '@nestjs/common';
import { load, save, transaction } from '@lib/database';
import { IsNull } from 'typeorm';
import { OfficeTerm, SeatTerm } from '../domain/term.js';

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

  saveOfOffice(term: OfficeTerm): Promise<OfficeTerm> {
    return save(OfficeTerm, term, 'term');
  }
}
