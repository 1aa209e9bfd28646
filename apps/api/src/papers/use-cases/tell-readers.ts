import { Injectable } from '@nestjs/common';
import { record } from '@lib/database';
import { AgendaChanged } from '../../meetings/index.js';
import { PaperRepository } from '../data/paper.repository.js';

/** Wakes the open pages of those for whom something looks different now, and no others; a step of changing papers. */
@Injectable()
export class TellReaders {
  constructor(private readonly papers: PaperRepository) {}

  async execute(meeting: { id: string; partnershipId: string }, audienceIds: readonly number[]): Promise<void> {
    for (const audienceId of new Set(audienceIds))
      record(new AgendaChanged(await this.papers.partId(meeting.id, audienceId), meeting.partnershipId, meeting.id));
  }
}
