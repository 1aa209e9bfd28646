import { Injectable } from '@nestjs/common';
import { NotFound } from '@lib/kernel';
import { transaction } from '@lib/database';
import type { AgencyChange } from '../domain/agency-change.js';

interface AtTable {
  readonly partnershipId: string;
}

/** What a change of an agency did, at which tables. */
export interface ChangeDone {
  readonly changeId: string;
  readonly agencyId: string;
  readonly kind: string;
  readonly recordedById: string;
  /** Why it could not be done when its day came; absent when it was. */
  readonly whyNot?: string;
  readonly passed: readonly (AtTable & { seatId: string })[];
  readonly closed: readonly (AtTable & { seatId: string })[];
  /** Partnerships that have lost their host. */
  readonly hosted: readonly AtTable[];
  readonly terms: readonly (AtTable & { id: string; seatId: string; personId: string; capacity: string })[];
  readonly invitations: readonly (AtTable & { id: string })[];
  readonly leads: readonly string[];
}

export type ChangeOutcome = { readonly outcome: string } & Partial<ChangeDone>;

/** Agencies that are renamed, merged and abolished. */
@Injectable()
export class AgencyChanges {
  async get(id: string): Promise<{ agencyId: string }> {
    const [row] = await transaction().query<{ agencyId: string }[]>(
      'select agency_id as "agencyId" from agency_change where id = $1',
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  async nameOf(agencyId: string): Promise<string> {
    const [row] = await transaction().query<{ name: string }[]>('select name from agency where id = $1', [agencyId]);
    if (!row) throw new NotFound();
    return row.name;
  }

  async make(change: AgencyChange, version: number): Promise<ChangeOutcome> {
    const [row] = await transaction().query<{ outcome: ChangeOutcome }[]>(
      'select app.change_agency($1, $2, $3, $4, $5, $6, $7) as outcome',
      [change.id, change.agencyId, version, change.kind, change.takesEffectOn, change.newName, change.successorId],
    );
    return (row as { outcome: ChangeOutcome }).outcome;
  }

  async cancel(id: string, version: number): Promise<boolean> {
    const [row] = await transaction().query<{ done: boolean }[]>('select app.cancel_agency_change($1, $2) as done', [
      id,
      version,
    ]);
    return Boolean(row?.done);
  }

  /** Does what was planned for a day that has come. */
  async applyDue(): Promise<ChangeDone[]> {
    const rows = await transaction().query<{ done: ChangeDone }[]>('select app.apply_due_agency_changes() as done');
    return rows.map(({ done }) => done);
  }
}
