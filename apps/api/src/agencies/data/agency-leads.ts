import { Injectable } from '@nestjs/common';
import { hashOf, Secrets, thePublic } from '@lib/access';
import { NotFound } from '@lib/kernel';
import { transaction, UnitOfWork } from '@lib/database';
import type { LeadInvitationPreview } from '../../schema.types.js';

export interface Lead {
  readonly id: string;
  readonly agencyId: string;
  readonly personId: string;
  readonly version: number;
}

export interface LeadInvitation {
  readonly id: string;
  readonly agencyId: string;
}

/** Who speaks for an agency. Written by functions of the gate, which ask for themselves whether the caller may. */
@Injectable()
export class AgencyLeads {
  constructor(
    private readonly secrets: Secrets,
    private readonly work: UnitOfWork,
  ) {}

  async get(id: string): Promise<Lead> {
    const [row] = await transaction().query<Lead[]>(
      'select id, agency_id as "agencyId", person_id as "personId", version from agency_lead where id = $1 and ended_at is null',
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  async getInvitation(id: string): Promise<LeadInvitation> {
    const [row] = await transaction().query<LeadInvitation[]>(
      'select id, agency_id as "agencyId" from lead_invitation where id = $1',
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** Whether the caller may know of this person. */
  async sees(personId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>('select from person where id = $1', [personId]);
    return rows.length > 0;
  }

  async appoint(agencyId: string, personId: string): Promise<string> {
    return this.ask<string>('select app.appoint_lead($1, $2) as answer', [agencyId, personId]);
  }

  async invite(invitationId: string, agencyId: string, email: string): Promise<string> {
    return this.ask<string>(`select app.invite_lead($1, $2, $3, $4, interval '14 days') as answer`, [
      invitationId,
      agencyId,
      email,
      hashOf(this.secrets.linkToken('invitation', 'lead', invitationId)),
    ]);
  }

  async withdraw(invitationId: string, version: number): Promise<boolean> {
    return this.ask<boolean>('select app.withdraw_lead_invitation($1, $2) as answer', [invitationId, version]);
  }

  /** Null when somebody was faster; otherwise the national coordinators who must hear that the agency has no lead any more. */
  async end({ id }: Lead, version: number, reason: string): Promise<{ unheard: string[] } | null> {
    return this.ask<{ unheard: string[] } | null>('select app.end_lead($1, $2, $3) as answer', [id, version, reason]);
  }

  /** What an offer says to whoever holds its link. */
  preview(token: string): Promise<LeadInvitationPreview | null> {
    return this.work.asAnybody(thePublic, () =>
      this.ask<LeadInvitationPreview | null>('select app.lead_invitation_preview($1) as answer', [hashOf(token)]),
    );
  }

  private async ask<T>(text: string, values: unknown[]): Promise<T> {
    const [row] = await transaction().query<{ answer: T }[]>(text, values);
    return (row as { answer: T }).answer;
  }
}
