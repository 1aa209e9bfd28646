import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { BuildAgendaInput } from '../../schema.types.js';
import { AgendaRepository } from '../data/agenda.repository.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import { agendaFrom } from '../domain/agenda.js';
import type { Meeting } from '../domain/meeting.js';
import { meetingPolicy } from '../meeting.policy.js';
import { SetAgenda } from './set-agenda.js';

/** Writes the whole agenda of a meeting in its order, with who sees each item. */
@Injectable()
export class BuildAgenda {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly agendas: AgendaRepository,
    private readonly set: SetAgenda,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, version, agendaItems }: BuildAgendaInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, meetingPolicy.buildAgenda, meeting);
      meeting.refuseUnlessAnswerable(this.clock.now());
      await this.agendas.take(meeting.id, version);
      const before = await this.agendas.of(meeting.id);
      await this.set.execute(meeting, before, agendaFrom(agendaItems, before));
      return meeting;
    });
  }
}
