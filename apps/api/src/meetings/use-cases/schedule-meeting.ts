import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { isTaken, UnitOfWork } from '@lib/database';
import { addressProblem, asProblems, Clock, NotFound, ProblemError, refuse, wordsProblem } from '@lib/kernel';
import { PartnershipRepository, type Partnership } from '../../partnerships/index.js';
import type { ScheduleMeetingInput } from '../../schema.types.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import { itemsOf } from '../domain/agenda-templates.js';
import { agendaFrom, type AgendaItem } from '../domain/agenda.js';
import { MeetingInvitation } from '../domain/meeting-invitation.js';
import { MeetingPeriod } from '../domain/meeting-period.js';
import { Meeting } from '../domain/meeting.js';
import { meetingPolicy } from '../meeting.policy.js';
import { CallTable } from './call-table.js';
import { SetAgenda } from './set-agenda.js';

/** Calls the table, or a part of it, to a meeting. */
@Injectable()
export class ScheduleMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly call: CallTable,
    private readonly meetings: MeetingRepository,
    private readonly agenda: SetAgenda,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, input: ScheduleMeetingInput): Promise<Meeting> {
    try {
      return await this.work.as(caller, (actor) => this.schedule(actor, input));
    } catch (error) {
      // The same form sent twice at the same moment: the other one was first.
      if (!isTaken(error, 'meeting_organiser_id_request_key_key')) throw error;
      return this.work.as(caller, async ({ personId }) => {
        const made = await this.meetings.madeWith(String(personId), input.requestKey);
        if (!made) throw new NotFound();
        return made;
      });
    }
  }

  private async schedule(actor: Actor, input: ScheduleMeetingInput): Promise<Meeting> {
    const partnership = await this.partnerships.get(input.partnershipId);
    permit(actor, meetingPolicy.schedule, { partnershipId: partnership.id });
    await this.partnerships.getGoing(partnership.id);
    const organiserId = String(actor.personId);
    const made = await this.meetings.madeWith(organiserId, input.requestKey);
    if (made) return made;
    const { meeting, agenda } = this.draft(partnership, organiserId, input);
    const { invitees, audienceId } = await this.call.execute(partnership.id, input);
    meeting.audienceId = audienceId;
    await this.meetings.add(
      meeting,
      invitees.map((invitee) => MeetingInvitation.to(invitee, meeting)),
    );
    await this.agenda.begin(meeting, agenda);
    return meeting;
  }

  /** Everything that is wrong with the form is said at once. */
  private draft(
    partnership: Partnership,
    organiserId: string,
    input: ScheduleMeetingInput,
  ): { meeting: Meeting; agenda: AgendaItem[] } {
    let period: MeetingPeriod | undefined;
    let agenda: AgendaItem[] = [];
    let meeting: Meeting | undefined;
    const faults = [
      ...asProblems([], () => {
        period = MeetingPeriod.from({ ...input, timeZone: input.timeZone ?? partnership.timeZone });
      }),
      ...asProblems([], () => {
        agenda = agendaFrom(input.agendaItems ?? itemsOf(input.agendaTemplate, input.seenBy));
      }),
      ...(input.guests ?? []).flatMap(({ name, email }, index) => [
        wordsProblem(
          name,
          { label: 'the name of the guest', max: 120, required: true },
          'guests',
          String(index),
          'name',
        ),
        addressProblem(email, 'guests', String(index), 'email'),
      ]),
    ];
    // A period that cannot be leaves the rest to be checked against one that can.
    const stand =
      period ??
      MeetingPeriod.from({ heldOn: '2999-01-01', startsTime: '10:00', endsTime: '11:00', timeZone: 'Europe/London' });
    faults.push(
      ...asProblems([], () => {
        meeting = Meeting.schedule(
          { ...input, partnershipId: partnership.id, organiserId, period: stand },
          this.clock.now(),
        );
      }),
    );
    refuse(faults);
    if (!meeting) throw new ProblemError();
    return { meeting, agenda };
  }
}
