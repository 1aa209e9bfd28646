import { Injectable } from '@nestjs/common';
import { newId } from '@lib/kernel';
import { record, transaction } from '@lib/database';
import type { SheetCounts } from '../domain/plan-sheet.js';
import { TableImported } from '../sheet.events.js';

export interface ImportDone extends Pick<SheetCounts, 'newAgencies' | 'newSeats' | 'changedSeats' | 'invitations'> {
  readonly id: string;
}

@Injectable()
export class SheetImportRepository {
  /** Waits until no other import of this table runs, so that two at once come one after the other. */
  async oneAtATime(partnershipId: string): Promise<void> {
    await transaction().query(`select pg_advisory_xact_lock(hashtextextended('import of ' || $1, 0))`, [partnershipId]);
  }

  async byKey(personId: string, requestKey: string, partnershipId: string): Promise<ImportDone | null> {
    const [found] = await transaction().query<ImportDone[]>(
      `select id, new_agencies as "newAgencies", new_seats as "newSeats", changed_seats as "changedSeats", invitations
       from sheet_import where imported_by_id = $1 and request_key = $2 and partnership_id = $3`,
      [personId, requestKey, partnershipId],
    );
    return found ?? null;
  }

  async add(
    partnershipId: string,
    by: { personId: string; requestKey: string },
    counts: SheetCounts,
  ): Promise<ImportDone> {
    const id = newId();
    const { rows, newAgencies, newSeats, changedSeats, invitations } = counts;
    await transaction().query(
      `insert into sheet_import (id, audience_id, partnership_id, imported_by_id, request_key, row_count, new_agencies, new_seats, changed_seats, invitations)
       select $1, a.id, $2, $3, $4, $5, $6, $7, $8, $9 from audience a where a.partnership_id = $2 and a.kind = 'APPOINTING'`,
      [id, partnershipId, by.personId, by.requestKey, rows, newAgencies, newSeats, changedSeats, invitations],
    );
    record(new TableImported(id, partnershipId));
    return { id, newAgencies, newSeats, changedSeats, invitations };
  }
}
