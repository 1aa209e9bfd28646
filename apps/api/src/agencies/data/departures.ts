import { Injectable } from '@nestjs/common';
import { NotFound } from '@lib/kernel';
import { transaction } from '@lib/database';

interface Ended {
  readonly id: string;
  readonly partnershipId: string;
}

/** All that ended with somebody's leaving. */
export interface Left {
  readonly outcome: 'LEFT';
  readonly terms: readonly (Ended & { seatId: string; capacity: 'REPRESENTATIVE' | 'DEPUTY' })[];
  readonly offices: readonly { id: string; partnershipId: string | null; office: string }[];
  readonly invitations: readonly Ended[];
  /** Who speaks for the agency still. */
  readonly leads: readonly string[];
  /** National coordinators, when the agency lost its last lead. */
  readonly unheard: readonly string[];
}

export type Departure = Left | { readonly outcome: 'NO_SUCH_AGENCY' | 'NOT_THERE' | 'LAST_NATIONAL_COORDINATOR' };

/** That people leave their agencies. */
@Injectable()
export class Departures {
  /** Where a person fills seats of an agency, as far as the caller may know. */
  async tablesOf(personId: string, agencyId: string): Promise<string[]> {
    const known = await transaction().query<unknown[]>('select from person where id = $1', [personId]);
    if (known.length === 0) throw new NotFound();
    const rows = await transaction().query<{ id: string }[]>(
      `select distinct t.partnership_id as id from seat_term t join seat s on s.id = t.seat_id
       where t.person_id = $1 and s.agency_id = $2 and t.ended_at is null and coalesce(t.ends_on >= app.today(), true)`,
      [personId, agencyId],
    );
    return rows.map(({ id }) => id);
  }

  async record(personId: string, agencyId: string, nextAgencyId: string | null, reason: string): Promise<Departure> {
    const [row] = await transaction().query<{ departure: Departure }[]>(
      'select app.record_leaving($1, $2, $3, $4) as departure',
      [personId, agencyId, nextAgencyId, reason],
    );
    return (row as { departure: Departure }).departure;
  }
}
