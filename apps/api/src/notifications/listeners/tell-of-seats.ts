import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { SeatTermRanOut } from '../../nominations/index.js';
import { InvitationAccepted, OfficeTermEnded, PersonInvited, SeatTermEnded } from '../../partnerships/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import { stillInCalendarOf } from '../data/invited.js';

/** Tells people of invitations to a seat or an office, and of terms that ended. */
@Injectable()
export class TellOfSeats {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(PersonInvited)
  tellTheInvited(event: Heard): Promise<void> {
    return this.within(event, async () => {
      const [invitation] = await transaction().query<{ email: string }[]>(
        `select email from invitation where id = $1 and state = 'PENDING'`,
        [event.subjectId],
      );
      if (!invitation) return;
      await this.deliveries.add(event, [
        { kind: 'INVITATION', personId: null, address: invitation.email, subjectId: event.subjectId, meetingId: null },
      ]);
    });
  }

  @ListensTo(InvitationAccepted)
  tellTheInviter(event: Heard): Promise<void> {
    return this.within(event, async () => {
      const inviters = await transaction().query<{ id: string; email: string }[]>(
        // Of a handover all officers are told, and more than that somebody has come.
        `select p.id, p.email from invitation i join person p on p.id = i.invited_by_id
         where i.id = $1 and not exists (select 1 from handover h where h.invitation_id = i.id)`,
        [event.subjectId],
      );
      await this.deliveries.add(
        event,
        inviters.map(({ id, email }) => ({
          kind: 'INVITATION_ACCEPTED',
          personId: id,
          address: email,
          subjectId: event.subjectId,
          meetingId: null,
        })),
      );
    });
  }

  /** A notice to whoever left, and an end to the entries in their calendar. */
  @ListensTo(SeatTermEnded, SeatTermRanOut, OfficeTermEnded)
  tellWhoeverLeft(event: Heard): Promise<void> {
    const { formerPersonId, seatId, capacity } = event.data as {
      formerPersonId: string;
      seatId?: string;
      capacity?: string;
    };
    return this.within(event, async () => {
      const [former] = await transaction().query<{ email: string }[]>('select email from person where id = $1', [
        formerPersonId,
      ]);
      if (!former || (await stillSits(formerPersonId, seatId))) return;
      const to = { personId: formerPersonId, address: former.email };
      await this.deliveries.add(event, [{ ...to, kind: 'TERM_ENDED', subjectId: event.subjectId, meetingId: null }]);
      const left = (await stillInCalendarOf(formerPersonId, event.partnershipId, seatId ?? null)).filter(
        ({ response }) => !seatId || capacity === 'REPRESENTATIVE' || response === 'DEPUTY',
      );
      const alone = left.filter(({ seriesPartId }) => !seriesPartId);
      const parts = new Set(left.flatMap(({ seriesPartId }) => seriesPartId ?? []));
      await this.deliveries.add(event, [
        ...alone.map(({ invitationId: subjectId, meetingId }) => ({
          ...to,
          kind: 'MEETING_LEFT' as const,
          subjectId,
          meetingId,
        })),
        ...[...parts].map((id) => ({
          ...to,
          kind: 'SERIES_LEFT' as const,
          subjectId: id,
          meetingId: null,
          seriesPartId: id,
        })),
      ]);
      // After those: whoever left is told by the answer that named them.
      if (seatId && capacity === 'DEPUTY') await this.putBackAnswers(event, seatId);
    });
  }

  /** Answered with a deputy whom the seat has no more: open again, and the representative is told. */
  private async putBackAnswers(event: Heard, seatId: string): Promise<void> {
    const putBack = await transaction().query<{ invitationId: string; meetingId: string; id: string; email: string }[]>(
      `select b.invitation_id as "invitationId", b.meeting_id as "meetingId", p.id, p.email from app.take_back_deputies($1) b
       join seat_term t on t.seat_id = $1 and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today()
       join person p on p.id = t.person_id`,
      [seatId],
    );
    await this.deliveries.add(
      event,
      putBack.map(({ invitationId, meetingId, id, email }) => ({
        kind: 'DEPUTY_GONE',
        personId: id,
        address: email,
        subjectId: invitationId,
        meetingId,
      })),
    );
  }

  private within(event: Heard, work: () => Promise<void>): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), work);
  }
}

/** Somebody whose next term in the same seat has begun has not left. */
async function stillSits(personId: string, seatId: string | undefined): Promise<boolean> {
  if (!seatId) return false;
  const terms = await transaction().query<unknown[]>(
    'select 1 from seat_term where seat_id = $1 and person_id = $2 and ended_at is null and held @> app.today()',
    [seatId, personId],
  );
  return terms.length > 0;
}
