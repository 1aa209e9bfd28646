import { Injectable } from '@nestjs/common';
import { record, transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { PartnershipClosed, PartnershipMerged } from '../../partnerships/index.js';
import { MeetingCancelled } from '../meeting.events.js';
import { SeriesChanged } from '../meeting-series.events.js';

const REASONS: Record<string, string> = {
  PartnershipClosed: 'The partnership was closed.',
  PartnershipMerged: 'The partnership was merged into another.',
};

interface CalledOff {
  readonly id: string;
  readonly sequence: number;
  readonly partId: string | null;
  readonly seriesId: string | null;
}

/** What a partnership had planned is called off when it ends. Runs in the worker, on behalf of the partnership: whoever ended it may not see its meetings. */
@Injectable()
export class CallOffMeetings {
  constructor(private readonly work: UnitOfWork) {}

  @ListensTo(PartnershipClosed, PartnershipMerged)
  async callOff({ name, partnershipId }: Heard): Promise<void> {
    if (!partnershipId) return;
    const caretaker = { kind: 'partnership', partnershipId, purpose: 'call off meetings' } as const;
    await this.work.as(caretaker, async () => {
      const [cancelled] = await transaction().query<[CalledOff[], number]>(
        `update meeting set status = 'CANCELLED', cancel_reason = $2, calendar_sequence = calendar_sequence + 1, version = version + 1
         where partnership_id = $1 and status = 'SCHEDULED' and starts_at > now()
           and not exists (select from sitting s where s.meeting_id = meeting.id)
         returning id, calendar_sequence as sequence, series_part_id as "partId",
           (select p.series_id from meeting_series_part p where p.id = series_part_id) as "seriesId"`,
        [partnershipId, REASONS[name] ?? ''],
      );
      const alone = cancelled.filter(({ seriesId }) => !seriesId);
      record(...alone.map(({ id, sequence }) => new MeetingCancelled(id, partnershipId, sequence)));
      // Of a series people are told once, however many dates it had.
      const parts = new Map(
        cancelled.flatMap(({ partId, seriesId }) => (partId && seriesId ? [[partId, seriesId]] : [])),
      );
      record(...[...parts].map(([partId, seriesId]) => new SeriesChanged(seriesId, partnershipId, [partId])));
    });
  }
}
