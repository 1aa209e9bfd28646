import { Injectable } from '@nestjs/common';
import type { Actor, Caller } from '@lib/access';
import { isTaken, record, UnitOfWork } from '@lib/database';
import { asProblems, newId, NotFound, ProblemError, problem, refuse } from '@lib/kernel';
import type { ScheduleMeetingInput, SeriesRuleInput } from '../../../schema.types.js';
import { SeriesRepository } from '../../data/series.repository.js';
import type { SeriesPart } from '../../domain/series/meeting-series.js';
import { seriesDates, type SeriesDate } from '../../domain/series/series-dates.js';
import { SeriesScheduled } from '../../meeting-series.events.js';
import { CallTable } from '../call-table.js';
import { ScheduleMeeting } from '../schedule-meeting.js';
import { SetAgenda } from '../set-agenda.js';

/** Calls the table to meetings at dates that a rule gives, all at once or none. */
@Injectable()
export class ScheduleSeries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly one: ScheduleMeeting,
    private readonly call: CallTable,
    private readonly series: SeriesRepository,
    private readonly agenda: SetAgenda,
  ) {}

  /** Answers the first of the meetings. */
  async execute(caller: Caller, input: ScheduleMeetingInput, repeats: SeriesRuleInput): Promise<{ id: string }> {
    try {
      return await this.work.as(caller, (actor) => this.schedule(actor, input, repeats));
    } catch (error) {
      // The same form sent twice at the same moment: the other one was first.
      if (!isTaken(error, 'meeting_series_organiser_id_request_key_key')) throw error;
      return this.work.as(caller, async ({ personId }) => {
        const id = await this.series.madeWith(String(personId), input.requestKey);
        if (!id) throw new NotFound();
        return { id };
      });
    }
  }

  private async schedule(actor: Actor, input: ScheduleMeetingInput, repeats: SeriesRuleInput): Promise<{ id: string }> {
    const partnership = await this.one.begin(actor, input.partnershipId);
    const organiserId = String(actor.personId);
    const made = await this.series.madeWith(organiserId, input.requestKey);
    if (made) return { id: made };
    const times = { ...input, timeZone: input.timeZone ?? partnership.timeZone };
    const rule = { ...repeats, firstOn: input.heldOn };
    let dates: SeriesDate[] = [];
    const faults = asProblems(['repeats'], () => {
      dates = seriesDates(rule, times);
    });
    let draft: ReturnType<ScheduleMeeting['draft']> | undefined;
    refuse([...asProblems([], () => (draft = this.one.draft(partnership, organiserId, input))), ...faults]);
    if (!draft) throw new ProblemError(problem('REQUIRED', 'Say what the meetings are about.'));
    const { meeting, agenda } = draft;
    const { invitees, audienceId } = await this.call.execute(partnership.id, input);
    meeting.audienceId = audienceId;
    const { title, place, joiningLink, accessNotes } = meeting;
    const part: SeriesPart = {
      ...rule,
      title,
      place,
      joiningLink,
      accessNotes,
      id: newId(),
      number: 1,
      startsTime: input.startsTime,
      endsTime: input.endsTime,
      timeZone: times.timeZone,
    };
    const seriesId = newId();
    const it = {
      id: seriesId,
      audienceId,
      partnershipId: partnership.id,
      title,
      organiserId,
      version: 1,
      parts: [part],
    };
    await this.series.add(it, input.requestKey);
    const ids = await this.series.meetings.add(meeting, part.id, dates, invitees);
    await this.agenda.beginEach(meeting, ids, agenda);
    record(new SeriesScheduled(seriesId, partnership.id, [part.id]));
    return { id: String(ids[0]) };
  }
}
