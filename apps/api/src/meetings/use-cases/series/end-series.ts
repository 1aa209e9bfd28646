import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { asProblems, Clock, NotFound, problem, refuse } from '@lib/kernel';
import type { EndSeriesInput } from '../../../schema.types.js';
import { SeriesRepository } from '../../data/series.repository.js';
import type { SeriesMeeting, SeriesPart } from '../../domain/series/meeting-series.js';
import type { SeriesStep } from '../../domain/series/series-change.js';
import { seriesDates, type SeriesDate } from '../../domain/series/series-dates.js';
import { SeriesChanged } from '../../meeting-series.events.js';
import { meetingPolicy } from '../../meeting.policy.js';
import { SetAgenda } from '../set-agenda.js';
import type { SeriesOutcome } from './change-series.js';

/** Lets a series end earlier or go on for longer; a trial says which dates that takes or adds. */
@Injectable()
export class EndSeries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly series: SeriesRepository,
    private readonly agenda: SetAgenda,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { seriesId, version, lastOn, isTrial }: EndSeriesInput): Promise<SeriesOutcome> {
    return this.work.as(caller, async (actor) => {
      permit(actor, meetingPolicy.change, await this.series.get(seriesId));
      const { series, meetings } = await this.series.hold(seriesId, version);
      const part = series.parts.at(-1);
      const own = meetings.filter(({ partId }) => partId === part?.id);
      const like = own.findLast(({ status }) => status === 'SCHEDULED') ?? own.at(-1);
      if (!part || !like) throw new NotFound();
      const steps = this.steps(part, own, lastOn);
      if (isTrial) return { id: seriesId, steps };
      await this.series.savePart(series, { ...part, lastOn });
      const gone = steps.flatMap(({ kind, meeting }) => (kind === 'CANCELLED' && meeting ? [meeting.id] : []));
      await this.series.meetings.cancel(gone, 'The series ends before this date.');
      const added = await this.series.meetings.addLike(
        like.id,
        part.id,
        steps.filter(({ kind }) => kind === 'ADDED'),
      );
      await this.agenda.beginLike(like.id, added);
      await this.series.rename(series.id, series.title);
      record(new SeriesChanged(series.id, series.partnershipId, [part.id]));
      return { id: seriesId, steps };
    });
  }

  private steps(part: SeriesPart, own: readonly SeriesMeeting[], lastOn: string): SeriesStep[] {
    let dates: SeriesDate[] = [];
    refuse([lastOn === part.lastOn && problem('NOTHING_CHANGED', 'The series ends on that day already.', 'lastOn')]);
    refuse(
      asProblems([], () => {
        dates = seriesDates({ ...part, lastOn }, part);
      }).map((fault) => ({ ...fault, path: ['lastOn'] })),
    );
    const gone = own.filter(
      ({ recursOn, status, hasStarted }) => recursOn > lastOn && status === 'SCHEDULED' && !hasStarted,
    );
    const now = this.clock.now();
    const steps = [
      ...gone.map((meeting): SeriesStep => ({ kind: 'CANCELLED', meeting, date: null, words: meeting })),
      ...dates.flatMap(({ recursOn, period, dayOff }): SeriesStep[] =>
        period && recursOn > part.lastOn && !period.hasStarted(now)
          ? [
              {
                kind: 'ADDED',
                meeting: null,
                date: { recursOn, period, dayOff, plannedOn: period.heldOn },
                words: part,
              },
            ]
          : [],
      ),
    ];
    refuse([steps.length === 0 && problem('NOTHING_CHANGED', 'No date lies between the two days.', 'lastOn')]);
    return steps;
  }
}
