import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { SeriesChanged, SeriesScheduled } from '../../meetings/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import { deputiesSentTo, invitedToPart } from '../data/invited-to-series.js';

/** Works out who is to hear of a series: once for each of its parts, however many dates there are. */
@Injectable()
export class TellOfSeries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(SeriesScheduled, SeriesChanged)
  tellTheInvited(event: Heard): Promise<void> {
    const { partIds } = event.data as { partIds: string[] };
    const kind = event.name === 'SeriesScheduled' ? 'SERIES_SCHEDULED' : 'SERIES_CHANGED';
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      for (const partId of partIds) {
        const invited = await invitedToPart(partId);
        await this.deliveries.add(
          event,
          invited.map((to) => ({ ...to, kind, subjectId: partId, meetingId: null, seriesPartId: partId })),
        );
        // Deputies have single dates in their calendars, and are told of each.
        const deputies = await deputiesSentTo(partId);
        await this.deliveries.add(
          event,
          deputies.map(({ personId, address, invitationId, meetingId, isCancelled }) => ({
            kind: isCancelled ? 'MEETING_CANCELLED' : 'MEETING_CHANGED',
            personId,
            address,
            subjectId: invitationId,
            meetingId,
          })),
        );
      }
    });
  }
}
