import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { NotFound } from '@lib/kernel';
import type { CarryAgendaItemInput } from '../../schema.types.js';
import { AgendaRepository } from '../data/agenda.repository.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import type { Meeting } from '../domain/meeting.js';
import { AgendaChanged } from '../meeting.events.js';
import { meetingPolicy } from '../meeting.policy.js';

/** Has an item taken up again at the next meeting, as a matter arising; or not after all. */
@Injectable()
export class CarryAgendaItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly agendas: AgendaRepository,
  ) {}

  execute(caller: Caller, { meetingId, itemId, isCarried }: CarryAgendaItemInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, meetingPolicy.buildAgenda, meeting);
      const audienceId = await this.agendas.carry(meeting.id, itemId, isCarried);
      if (audienceId === null) throw new NotFound();
      const parts = await this.agendas.partIds(meeting.id);
      record(new AgendaChanged(String(parts.get(audienceId)), meeting.partnershipId, meeting.id));
      return meeting;
    });
  }
}
