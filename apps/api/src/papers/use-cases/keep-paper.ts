import { Injectable } from '@nestjs/common';
import { Clock, ProblemError, problem } from '@lib/kernel';
import type { Meeting } from '../../meetings/index.js';
import { PaperRepository } from '../data/paper.repository.js';
import { PapersDayRepository } from '../data/papers-day.repository.js';
import { Paper, type PaperWords } from '../domain/paper.js';
import type { Readers } from './choose-readers.js';
import type { Place } from './put-paper.js';
import { TakeFile } from './take-file.js';

interface Chosen {
  readonly fileId?: string | null | undefined;
  readonly keptFileId?: string | null | undefined;
  readonly by: string;
}

/** Keeps a new paper with its first version; a step of delivering and of adding one. */
@Injectable()
export class KeepPaper {
  constructor(
    private readonly papers: PaperRepository,
    private readonly days: PapersDayRepository,
    private readonly files: TakeFile,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async execute(meeting: Meeting, place: Place, readers: Readers, words: PaperWords, chosen: Chosen): Promise<Paper> {
    if (meeting.status === 'CANCELLED')
      throw new ProblemError(problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.'));
    const fileId = await this.files.execute(chosen, {
      meetingId: meeting.id,
      audienceId: readers.audienceId,
      marking: words.marking ?? 'OFFICIAL',
    });
    const { itemId, supplementToId } = place;
    const belongs = { meetingId: meeting.id, itemId, supplementToId };
    const isLate = await this.days.isLate(meeting.id, readers.audienceId);
    const paper = Paper.deliver(
      words,
      { ...belongs, ...readers, position: await this.papers.nextPosition(belongs) },
      isLate,
      meeting.partnershipId,
    );
    const first = paper.firstVersion({ fileId, deliveredById: chosen.by }, this.now());
    return this.papers.add(paper, first);
  }
}
