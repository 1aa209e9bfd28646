import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import {
  MeetingAnswered,
  MeetingCancelled,
  MeetingChanged,
  MeetingRescheduled,
  MeetingScheduled,
} from '../../meetings/index.js';
import { InvitationAccepted } from '../../partnerships/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import { deputyOf, invitedTo, upcomingOfSeat } from '../data/invited.js';

const KINDS: Record<string, DeliveryKind> = {
  MeetingScheduled: 'MEETING_SCHEDULED',
  MeetingRescheduled: 'MEETING_RESCHEDULED',
  MeetingChanged: 'MEETING_CHANGED',
  MeetingCancelled: 'MEETING_CANCELLED',
};

/** Works out who is to hear of a meeting. What each is told is read again, as that person, when it is sent. */
@Injectable()
export class TellOfMeetings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(MeetingScheduled, MeetingRescheduled, MeetingChanged, MeetingCancelled)
  tellTheInvited(event: Heard): Promise<void> {
    const kind = KINDS[event.name];
    if (!kind) throw new Error(`Nothing is said about ${event.name}.`);
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const invited = await invitedTo(event.subjectId);
      await this.deliveries.add(
        event,
        invited.map(({ invitationId, personId, address }) => ({
          kind,
          personId,
          address,
          subjectId: invitationId,
          meetingId: event.subjectId,
        })),
      );
    });
  }

  /** A deputy hears that they are sent, and that they need not come after all. */
  @ListensTo(MeetingAnswered)
  async tellTheDeputy(event: Heard): Promise<void> {
    const { invitationId, response, formerResponse } = event.data as Record<string, string>;
    if (!invitationId || (response === 'DEPUTY') === (formerResponse === 'DEPUTY')) return;
    const kind = response === 'DEPUTY' ? 'MEETING_DEPUTY' : 'MEETING_RELEASED';
    await this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const deputies = await deputyOf(invitationId);
      await this.deliveries.add(
        event,
        deputies.map(({ personId, address }) => ({
          kind,
          personId,
          address,
          subjectId: invitationId,
          meetingId: event.subjectId,
        })),
      );
    });
  }

  /** Whoever newly fills a seat is told of the meetings that the seat is invited to. */
  @ListensTo(InvitationAccepted)
  async tellTheNewcomer(event: Heard): Promise<void> {
    const { seatId, newPersonId } = event.data as { seatId: string | null; newPersonId: string };
    if (!seatId) return;
    await this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      for (const { invitationId, meetingId, seriesPartId } of await upcomingOfSeat(seatId)) {
        const invited = (await invitedTo(meetingId)).filter(({ personId }) => personId === newPersonId);
        await this.deliveries.add(
          event,
          invited.map(({ personId, address, isDeputy }) => {
            // Of a series they are told once; noting it again for its next date changes nothing.
            if (seriesPartId && !isDeputy)
              return {
                kind: 'SERIES_SCHEDULED',
                personId,
                address,
                subjectId: seriesPartId,
                meetingId: null,
                seriesPartId,
              };
            const kind = isDeputy ? 'MEETING_DEPUTY' : 'MEETING_SCHEDULED';
            return { kind, personId, address, subjectId: invitationId, meetingId };
          }),
        );
      }
    });
  }
}
