import { Injectable } from '@nestjs/common';
import { Conflict, NotFound } from '@lib/kernel';
import { load, record, transaction } from '@lib/database';
import { SeatTerm } from '../../partnerships/index.js';

/** Terms at an agency's seats, as its lead may end and confirm them at tables at which they do not sit. */
@Injectable()
export class AgencyTerms {
  get(id: string): Promise<SeatTerm> {
    return load(SeatTerm, id);
  }

  async agencyOf({ seatId }: SeatTerm): Promise<string> {
    const [row] = await transaction().query<{ agencyId: string }[]>(
      'select agency_id as "agencyId" from seat where id = $1',
      [seatId],
    );
    if (!row) throw new NotFound();
    return row.agencyId;
  }

  /** Writes that the term has ended, and what happened to it. */
  async end(term: SeatTerm): Promise<void> {
    const [row] = await transaction().query<{ done: boolean }[]>('select app.end_term_as_lead($1, $2, $3) as done', [
      term.id,
      term.version,
      term.endReason,
    ]);
    if (!row?.done) throw new Conflict('term');
    record(...term.takeEvents());
  }

  /** Answers how many were confirmed: those that run, at seats of this agency. */
  async confirm(agencyId: string, termIds: readonly string[]): Promise<number> {
    const rows = await transaction().query<unknown[]>('select app.confirm_terms($1, $2)', [agencyId, termIds]);
    return rows.length;
  }
}
