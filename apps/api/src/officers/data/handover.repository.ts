import { Injectable } from '@nestjs/common';
import { insert, isTaken, load, save, transaction } from '@lib/database';
import { ProblemError, problem } from '@lib/kernel';
import { InvitationRepository, PartnershipRepository, type Invitation } from '../../partnerships/index.js';
import { Handover } from '../domain/handover.js';

const UNDER_WAY = problem(
  'HANDOVER_UNDER_WAY',
  'This office is being handed over already. Withdraw that handover first.',
);

/** Handovers, each with the invitation that it hangs on. */
@Injectable()
export class HandoverRepository {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly partnerships: PartnershipRepository,
  ) {}

  get(id: string): Promise<Handover> {
    return load(Handover, id);
  }

  /** Whoever may appoint sees it, as they see the invitation. */
  async add(handover: Handover, invitation: Invitation): Promise<Handover> {
    handover.audienceId = await this.partnerships.audience(handover.partnershipId, 'APPOINTING');
    await this.invitations.add(invitation, handover.audienceId);
    try {
      return await insert(Handover, handover);
    } catch (error) {
      if (isTaken(error, 'handover_once')) throw new ProblemError(UNDER_WAY);
      throw error;
    }
  }

  save(handover: Handover): Promise<Handover> {
    return save(Handover, handover, 'handover');
  }

  /** Takes the invitation back; the database takes the handover back with it. */
  async withdraw({ invitationId }: Handover): Promise<void> {
    const invitation = await this.invitations.get(invitationId);
    invitation.withdraw();
    await this.invitations.save(invitation);
  }

  /** A handover of this term that nobody accepted in time stands in nobody's way. */
  async makeWay(outgoingTermId: string, now: Date): Promise<void> {
    const before = await transaction().getRepository(Handover).findOneBy({ outgoingTermId, state: 'STARTED' });
    if (!before) return;
    const { expiresAt } = await this.invitations.get(before.invitationId);
    if (expiresAt <= now) await this.withdraw(before);
  }

  /** The first day that the successor was offered. */
  async firstDay({ invitationId }: Handover): Promise<string> {
    const { startsOn } = await this.invitations.get(invitationId);
    return startsOn;
  }

  /** Whether the person of that address holds the office, or is to hold it. */
  async isHeldBy(email: string, partnershipId: string, office: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `select from office_term o join person p on p.id = o.person_id
       where o.partnership_id = $1 and o.office = $2 and lower(p.email) = lower($3) and o.ended_at is null
         and coalesce(o.ends_on >= app.today(), true)`,
      [partnershipId, office, email],
    );
    return rows.length > 0;
  }
}
