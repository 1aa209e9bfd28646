import { Injectable } from '@nestjs/common';
import { tidy } from '@lib/kernel';
import { transaction } from '@lib/database';
import type { SeatKind } from '../../schema.types.js';

export interface SeatAtTable {
  readonly id: string;
  readonly kind: SeatKind;
  readonly isStatutory: boolean;
  /** Who fills it now, as representative; null when it is vacant. */
  readonly representativeId: string | null;
}

/** Who sits at a partnership's table now, for features that act on the whole table. */
@Injectable()
export class TableRepository {
  async seats(partnershipId: string): Promise<SeatAtTable[]> {
    return transaction().query<SeatAtTable[]>(
      `select s.id, s.kind, s.is_statutory as "isStatutory", t.person_id as "representativeId"
       from seat s left join seat_term t on t.seat_id = s.id and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today()
       where s.partnership_id = $1 and coalesce(s.closed_on > app.today(), true) order by s.id`,
      [partnershipId],
    );
  }

  /** Where to write to whoever fills each of the seats now, by seat. */
  async emailsOfRepresentatives(seatIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await transaction().query<{ seatId: string; email: string }[]>(
      `select t.seat_id as "seatId", p.email from seat_term t join person p on p.id = t.person_id
       where t.seat_id = any ($1) and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today()`,
      [seatIds],
    );
    return new Map(rows.map(({ seatId, email }) => [seatId, email]));
  }

  /** The people who are chair, vice-chair or coordinator now. */
  async officers(partnershipId: string): Promise<string[]> {
    const rows = await transaction().query<{ id: string }[]>(
      `select distinct person_id as id from office_term where partnership_id = $1 and ended_at is null and held @> app.today()`,
      [partnershipId],
    );
    return rows.map(({ id }) => id);
  }

  /** The person of that address, made known if they were not; the answer does not tell which. */
  async admitGuest(partnershipId: string, email: string, name: string): Promise<string> {
    const [row] = await transaction().query<{ id: string }[]>('select app.admit_guest($1, $2, $3) as id', [
      partnershipId,
      tidy(email),
      tidy(name),
    ]);
    return String(row?.id);
  }

  /** Makes an audience of the seats and people named, and of everybody in the audience it extends; of signatories only, where an agreement is asked for. */
  async nameAudience(
    partnershipId: string,
    extending: string | null,
    seatIds: readonly string[],
    personIds: readonly string[],
    agreementId: string | null = null,
  ): Promise<number> {
    const [row] = await transaction().query<{ id: number }[]>('select app.name_audience($1, $2, $3, $4, $5) as id', [
      partnershipId,
      extending,
      seatIds,
      personIds,
      agreementId,
    ]);
    return Number(row?.id);
  }
}
