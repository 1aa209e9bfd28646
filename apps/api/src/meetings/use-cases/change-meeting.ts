import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { asProblems, Clock, refuse } from '@lib/kernel';
import type { ChangeMeetingInput } from '../../schema.types.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import { agendaFrom, type AgendaItem } from '../domain/agenda.js';
import type { Meeting } from '../domain/meeting.js';
import { meetingPolicy } from '../meeting.policy.js';

/** Changes what a meeting is about and where it is held, but not when. */
@Injectable()
export class ChangeMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, version, agendaItems, ...words }: ChangeMeetingInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, meetingPolicy.change, meeting);
      expectVersion(meeting, version, 'meeting');
      const before = await this.meetings.agendaOf(meeting.id);
      let after: AgendaItem[] = [];
      refuse([
        ...asProblems([], () => meeting.change(words, this.clock.now())),
        ...asProblems([], () => {
          after = agendaFrom(agendaItems, before);
        }),
      ]);
      await this.meetings.save(meeting);
      await this.meetings.saveAgenda(meeting, before, after);
      return meeting;
    });
  }
}
