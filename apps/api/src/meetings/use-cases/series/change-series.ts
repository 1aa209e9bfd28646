import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { asProblems, Clock, newId, NotFound, problem, refuse, tidy } from '@lib/kernel';
import type { ChangeSeriesInput } from '../../../schema.types.js';
import { SeriesRepository } from '../../data/series.repository.js';
import { wordsFaults } from '../../domain/meeting.js';
import type { MeetingSeries, SeriesMeeting, SeriesPart } from '../../domain/series/meeting-series.js';
import { changeFrom, refuseUnlessChanging, type SeriesStep } from '../../domain/series/series-change.js';
import { seriesDates, type SeriesDate } from '../../domain/series/series-dates.js';
import { SeriesChanged } from '../../meeting-series.events.js';
import { meetingPolicy } from '../../meeting.policy.js';
import { SetAgenda } from '../set-agenda.js';

export interface SeriesOutcome {
  readonly id: string;
  readonly steps: readonly SeriesStep[];
}

/** Changes a meeting of a series and all that follow it; a trial says what would become of each, and changes nothing. */
@Injectable()
export class ChangeSeries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly series: SeriesRepository,
    private readonly agenda: SetAgenda,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, input: ChangeSeriesInput): Promise<SeriesOutcome> {
    return this.work.as(caller, async (actor) => {
      const id = await this.series.ofMeeting(input.meetingId);
      if (!id) throw new NotFound();
      permit(actor, meetingPolicy.change, await this.series.get(id));
      const { series, meetings } = await this.series.hold(id, input.version);
      const from = meetings.find((meeting) => meeting.id === input.meetingId);
      if (!from) throw new NotFound();
      refuse([
        (from.hasStarted || from.status === 'CANCELLED') &&
          problem('MEETING_HAS_STARTED', 'This meeting was cancelled or has begun. Choose one that is ahead.'),
      ]);
      const following = meetings.filter((meeting) => follows(series, from, meeting));
      const next = this.next(series, from, input);
      const steps = changeFrom(from, following, series.parts, next);
      refuseUnlessChanging(steps);
      if (!input.isTrial) await this.write(series, meetings, { from, steps, part: next.part });
      return { id, steps };
    });
  }

  /** The rule and the words from now on. Everything that is wrong with them is said at once. */
  private next(series: MeetingSeries, from: SeriesMeeting, input: ChangeSeriesInput) {
    const base = partOf(series, from);
    const { title, place, joiningLink, accessNotes, heldOn, startsTime, endsTime, repeats } = input;
    const times = { startsTime, endsTime, timeZone: base.timeZone };
    const rule = { ...repeats, firstOn: heldOn };
    let dates: SeriesDate[] = [];
    refuse([
      ...wordsFaults({ title, place, joiningLink, accessNotes }),
      ...asProblems([], () => {
        dates = seriesDates(rule, times);
      }).map((fault) => ({
        ...fault,
        path: TIMES.includes(String(fault.path[0])) ? fault.path : ['repeats', ...fault.path],
      })),
    ]);
    refuse([
      dates.some(({ period }) => period?.hasStarted(this.clock.now())) &&
        problem('IN_THE_PAST', 'The meeting must start in the future.', 'heldOn'),
    ]);
    const words = {
      title: tidy(title),
      place: tidy(place),
      joiningLink: tidy(joiningLink),
      accessNotes: tidy(accessNotes),
    };
    const part: SeriesPart = { ...base, ...rule, ...times, ...words };
    return { dates, words, part };
  }

  private async write(
    series: MeetingSeries,
    meetings: readonly SeriesMeeting[],
    { from, steps, part: wanted }: { from: SeriesMeeting; steps: readonly SeriesStep[]; part: SeriesPart },
  ): Promise<void> {
    const base = partOf(series, from);
    const touched = new Set(steps.map(({ meeting }) => meeting));
    // What went before keeps its entry in calendars, cut short; where nothing did, the entry itself changes.
    const before = meetings.filter(
      (each) => each.partId === base.id && each.status === 'SCHEDULED' && !touched.has(each),
    );
    const last = before.at(-1);
    const part = last ? { ...wanted, id: newId(), number: (series.parts.at(-1)?.number ?? 0) + 1 } : wanted;
    if (last) await this.series.savePart(series, { ...base, lastOn: last.recursOn });
    await this.series.savePart(series, part);
    await this.series.rename(series.id, part.title);
    await this.series.meetings.move(part.id, steps);
    const gone = steps.flatMap(({ kind, meeting }) => (kind === 'CANCELLED' && meeting ? [meeting.id] : []));
    await this.series.meetings.cancel(gone, 'The series no longer has this date.');
    const added = await this.series.meetings.addLike(
      from.id,
      part.id,
      steps.filter(({ kind }) => kind === 'ADDED'),
    );
    // The last is the one least worked at yet.
    await this.agenda.beginLike(meetings.findLast(({ status }) => status === 'SCHEDULED')?.id ?? from.id, added);
    const parts = new Set([...steps.flatMap(({ meeting }) => meeting?.partId ?? []), part.id]);
    record(new SeriesChanged(series.id, series.partnershipId, [...parts]));
  }
}

const TIMES = ['startsTime', 'endsTime'];

function partOf({ parts }: MeetingSeries, { partId }: SeriesMeeting): SeriesPart {
  const part = parts.find(({ id }) => id === partId);
  if (!part) throw new NotFound();
  return part;
}

/** In the same part at or after it, or in a later one, and not begun. What was given up before does not come back. */
function follows(series: MeetingSeries, from: SeriesMeeting, meeting: SeriesMeeting): boolean {
  const [base, own] = [partOf(series, from), partOf(series, meeting)];
  const isAfter = own.id === base.id ? meeting.recursOn >= from.recursOn : own.number > base.number;
  return isAfter && !meeting.hasStarted && (meeting.status === 'SCHEDULED' || meeting.recursOn <= own.lastOn);
}
