import { Injectable } from '@nestjs/common';
import { NotFound } from '@lib/kernel';
import { save, transaction } from '@lib/database';
import { MeetingInvitation } from '../domain/meeting-invitation.js';

@Injectable()
export class MeetingInvitationRepository {
  /** Loads it for answering, and holds others who answer the same one until we are done: the last answer stands. */
  async getToAnswer(id: string): Promise<MeetingInvitation> {
    const invitation = await transaction()
      .getRepository(MeetingInvitation)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!invitation) throw new NotFound();
    return invitation;
  }

  async hasDeputy({ seatId }: MeetingInvitation): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `select 1 from seat_term where seat_id = $1 and capacity = 'DEPUTY' and ended_at is null and held @> app.today()`,
      [seatId],
    );
    return rows.length > 0;
  }

  save(invitation: MeetingInvitation): Promise<MeetingInvitation> {
    return save(MeetingInvitation, invitation, 'invitation');
  }
}
