import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { NotFound, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { CancelSeriesInput } from '../../../schema.types.js';
import { SeriesRepository } from '../../data/series.repository.js';
import { SeriesChanged } from '../../meeting-series.events.js';
import { meetingPolicy } from '../../meeting.policy.js';

/** Calls off what is ahead of a series: all of it, or a meeting and all that follow. */
@Injectable()
export class CancelSeries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly series: SeriesRepository,
  ) {}

  execute(caller: Caller, { seriesId, version, fromMeetingId, reason }: CancelSeriesInput): Promise<{ id: string }> {
    return this.work.as(caller, async (actor) => {
      permit(actor, meetingPolicy.cancel, await this.series.get(seriesId));
      refuse([wordsProblem(reason, { label: 'the reason', max: 1000 }, 'reason')]);
      const { series, meetings } = await this.series.hold(seriesId, version);
      const numberOf = (partId: string) => series.parts.find(({ id }) => id === partId)?.number ?? 0;
      const from = meetings.find(({ id }) => id === fromMeetingId);
      if (fromMeetingId && !from) throw new NotFound();
      const gone = meetings.filter(
        (meeting) =>
          meeting.status === 'SCHEDULED' &&
          !meeting.hasStarted &&
          (!from ||
            numberOf(meeting.partId) > numberOf(from.partId) ||
            (meeting.partId === from.partId && meeting.recursOn >= from.recursOn)),
      );
      refuse([gone.length === 0 && problem('MEETING_HAS_STARTED', 'No meeting of this series is ahead from there.')]);
      await this.series.meetings.cancel(
        gone.map(({ id }) => id),
        tidy(reason),
      );
      // The series ends with what stands: whoever lets it go on later goes on from there.
      for (const part of series.parts) {
        const last = meetings.findLast(
          ({ partId, id, status }) =>
            partId === part.id && status === 'SCHEDULED' && !gone.some((each) => each.id === id),
        );
        if (last && gone.some(({ partId }) => partId === part.id))
          await this.series.savePart(series, { ...part, lastOn: last.recursOn });
      }
      record(new SeriesChanged(series.id, series.partnershipId, [...new Set(gone.map(({ partId }) => partId))]));
      return { id: seriesId };
    });
  }
}
