import { Injectable } from '@nestjs/common';
import type { Actor } from '@lib/access';
import { AddOneSeat, ChangeOneSeat, InviteOne } from '../../partnerships/index.js';
import type { PlannedRow } from '../domain/planned-row.js';

/** Does what a plan says, row by row, by the same steps as people do it by hand; a step of the import, in its transaction. */
@Injectable()
export class ApplyPlan {
  constructor(
    private readonly addSeat: AddOneSeat,
    private readonly changeSeat: ChangeOneSeat,
    private readonly invite: InviteOne,
  ) {}

  async execute(
    actor: Actor,
    partnershipId: string,
    rows: readonly PlannedRow[],
    onRow: (done: number) => void,
  ): Promise<void> {
    const added = new Map<string, string>();
    for (const [index, row] of rows.entries()) {
      const seatId = await this.seatOf(actor, partnershipId, row, added);
      for (const invitation of row.invitations) {
        await this.invite.execute(actor, partnershipId, { ...invitation, seatId }, ['email']);
      }
      onRow(index + 1);
    }
  }

  private async seatOf(
    actor: Actor,
    partnershipId: string,
    row: PlannedRow,
    added: Map<string, string>,
  ): Promise<string | null> {
    const { agency, seat, details } = row;
    if (!details && !agency) return seat?.id ?? null;
    if (seat) {
      if (details) await this.changeSeat.execute(actor, { seatId: seat.id, version: seat.version, ...details });
      return seat.id;
    }
    if (!agency || !details) return null;
    const agencyId = 'id' in agency ? agency.id : added.get(agency.name.toLowerCase());
    const made = await this.addSeat.execute(
      actor,
      'id' in agency || agencyId
        ? { partnershipId, agencyId, ...details }
        : { partnershipId, newAgency: { ...agency, emailDomains: [...agency.emailDomains] }, ...details },
    );
    if (!('id' in agency)) added.set(agency.name.toLowerCase(), made.agencyId);
    return made.id;
  }
}
