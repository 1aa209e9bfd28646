import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { ProblemError, problem } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';
import type { AddPaperInput } from '../../schema.types.js';
import { PaperRepository } from '../data/paper.repository.js';
import { Paper } from '../domain/paper.js';
import { paperworkPolicy } from '../paper.policy.js';
import { KeepPaper } from './keep-paper.js';
import { PutPaper } from './put-paper.js';
import { TakeFile } from './take-file.js';

/** Adds a paper that nobody was asked for, or a supplement to one. */
@Injectable()
export class AddPaper {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly papers: PaperRepository,
    private readonly put: PutPaper,
    private readonly keep: KeepPaper,
  ) {}

  execute(caller: Caller, { meetingId, itemId, supplementToId, ...input }: AddPaperInput): Promise<Paper> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, paperworkPolicy.add, meeting);
      Paper.refuseWords(input);
      TakeFile.refuseUnlessOne(input);
      const supplementTo = supplementToId ? await this.supplemented(meetingId, supplementToId) : null;
      const place = await this.put.placeOf(meeting, { itemId, supplementTo });
      const readers = await this.put.readersOf(meeting, place, input);
      const { fileId, keptFileId } = input;
      const chosen = { fileId, keptFileId, by: String(actor.personId) };
      const paper = await this.keep.execute(meeting, place, readers, input, chosen);
      await this.put.tell(meeting, [readers.audienceId]);
      return paper;
    });
  }

  /** A supplement belongs to a paper that stands by itself. */
  private async supplemented(meetingId: string, paperId: string): Promise<Paper> {
    const paper = await this.papers.find(paperId);
    if (paper?.meetingId !== meetingId || paper.supplementToId !== null || paper.removedAt !== null)
      throw new ProblemError(
        problem('NOT_A_CHOICE', 'Choose a paper of this meeting that is no supplement itself.', 'supplementToId'),
      );
    return paper;
  }
}
