import { Injectable } from '@nestjs/common';
import { NotFound, refuse } from '@lib/kernel';
import { AgendaRepository } from '../data/agenda.repository.js';
import type { Meeting } from '../domain/meeting.js';
import { partProblems, type PartChoice } from '../domain/parts.js';

/**
 * The audience of a part of those who see a meeting: a step of making anything that belongs to a meeting and is not for all of
 * its readers. The rows so made refer to `meeting_part (meeting_id, audience_id)`, which holds them to the meeting.
 */
@Injectable()
export class PartOfMeeting {
  constructor(private readonly agendas: AgendaRepository) {}

  async execute(meeting: Pick<Meeting, 'id' | 'seenBy'>, choice: PartChoice, ...path: string[]): Promise<number> {
    const nameable = choice.seenBy === 'NAMED' ? await this.agendas.nameableSeats(meeting.id) : new Set<string>();
    refuse(partProblems(meeting, choice, nameable, ...path));
    return this.agendas.audienceOf(meeting.id, { seenBy: choice.seenBy, seatIds: choice.seatIds ?? [] });
  }

  /** That of the officers, whatever the meeting: they belong to each. */
  forOfficers({ id }: Pick<Meeting, 'id'>): Promise<number> {
    return this.agendas.audienceOf(id, { seenBy: 'OFFICERS', seatIds: [] });
  }

  /** That of what a meeting agreed: whoever reads the words of the item it arose from, or sees the meeting where it arose from none. */
  async ofWhatArose({ id, audienceId }: Pick<Meeting, 'id' | 'audienceId'>, itemId: string | null): Promise<number> {
    const audience = itemId ? await this.agendas.audienceOfWords(id, itemId) : audienceId;
    if (audience === null) throw new NotFound();
    return audience;
  }
}
