import { Injectable } from '@nestjs/common';
import { hashOf, Secrets } from '@lib/access';
import { ProblemError, problem } from '@lib/kernel';
import { isTaken, load, record, save, transaction } from '@lib/database';
import { In, IsNull, MoreThan } from 'typeorm';
import { Invitation } from '../domain/invitation.js';

@Injectable()
export class InvitationRepository {
  constructor(private readonly secrets: Secrets) {}

  get(id: string): Promise<Invitation> {
    return load(Invitation, id);
  }

  /** Invitations to a seat that wait for an answer. */
  async pendingToSeat(seatId: string): Promise<Invitation[]> {
    return transaction().getRepository(Invitation).findBy({ seatId, state: 'PENDING' });
  }

  /** Invitations to any place at it that wait for an answer; whoever is accepting one at this moment is waited for. */
  async pendingTo(partnershipId: string): Promise<Invitation[]> {
    const rows = await transaction().query<{ id: string }[]>(
      `select id from invitation where partnership_id = $1 and state = 'PENDING' order by id for update`,
      [partnershipId],
    );
    const found = await transaction()
      .getRepository(Invitation)
      .findBy({ id: In(rows.map(({ id }) => id)) });
    return found.filter(({ state }) => state === 'PENDING');
  }

  /** Invitations to an office that can still be accepted. */
  async openToOffice(partnershipId: string, office: Invitation['office'], now: Date): Promise<Invitation[]> {
    return transaction()
      .getRepository(Invitation)
      .findBy({ partnershipId, office: office ?? IsNull(), state: 'PENDING', expiresAt: MoreThan(now) });
  }

  async add(invitation: Invitation, audienceId: number): Promise<void> {
    await this.makeWay(invitation);
    try {
      await transaction().query(
        `insert into invitation (id, audience_id, partnership_id, email, seat_id, capacity, office, jointly, starts_on, ends_on, token_hash, issue, expires_at, invited_by_id, invited_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [
          invitation.id,
          audienceId,
          invitation.partnershipId,
          invitation.email,
          invitation.seatId,
          invitation.capacity,
          invitation.office,
          invitation.jointly,
          invitation.startsOn,
          invitation.endsOn,
          this.hashFor(invitation),
          invitation.issue,
          invitation.expiresAt,
          invitation.invitedById,
          invitation.invitedAt,
        ],
      );
    } catch (error) {
      if (isTaken(error))
        throw new ProblemError(
          problem(
            'INVITED_ALREADY',
            'An invitation to this place is waiting for an answer. Send it again or withdraw it instead.',
            'email',
          ),
        );
      throw error;
    }
    record(...invitation.takeEvents());
  }

  /** Keeps who is expected, until they say themselves who they are. */
  async expect(invitationId: string, { name = '', jobTitle = '' }: { name?: string; jobTitle?: string }) {
    if (!name && !jobTitle) return;
    await transaction().query(
      'insert into invitee (invitation_id, audience_id, name, job_title) select id, audience_id, $2, $3 from invitation where id = $1',
      [invitationId, name, jobTitle],
    );
  }

  async save(invitation: Invitation): Promise<void> {
    await transaction().query('update invitation set token_hash = $2 where id = $1', [
      invitation.id,
      this.hashFor(invitation),
    ]);
    await save(Invitation, invitation, 'invitation');
  }

  /** One to the same place that nobody accepted in time stands in nobody's way. */
  private async makeWay({ partnershipId, seatId, capacity, office, email }: Invitation): Promise<void> {
    await transaction().query(
      `update invitation set state = 'WITHDRAWN', version = version + 1
       where state = 'PENDING' and expires_at <= now() and partnership_id = $1
         and ((seat_id = $2 and capacity = $3) or (office = $4 and lower(email) = lower($5)))`,
      [partnershipId, seatId, capacity, office, email],
    );
  }

  /** Only the hash of the link is kept; the link itself is made again when the mail is written. */
  private hashFor({ id, issue }: Invitation): Buffer {
    return hashOf(this.secrets.linkToken('invitation', id, issue));
  }
}
