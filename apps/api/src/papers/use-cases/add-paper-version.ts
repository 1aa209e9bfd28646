import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, ProblemError, problem } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';
import type { AddPaperVersionInput } from '../../schema.types.js';
import { PaperRepository } from '../data/paper.repository.js';
import type { Paper } from '../domain/paper.js';
import { paperPolicy } from '../paper.policy.js';
import { TakeFile } from './take-file.js';
import { TellReaders } from './tell-readers.js';

interface Steps {
  readonly meetings: MeetingRepository;
  readonly files: TakeFile;
  readonly tell: TellReaders;
}

/** Puts a new version in the place of the current one. Of two at once, the second is told. */
@Injectable()
export class AddPaperVersion {
  private readonly steps: Steps;

  constructor(
    private readonly work: UnitOfWork,
    private readonly papers: PaperRepository,
    private readonly clock: Clock,
    meetings: MeetingRepository,
    files: TakeFile,
    tell: TellReaders,
  ) {
    this.steps = { meetings, files, tell };
  }

  execute(caller: Caller, { paperId, version, note, ...file }: AddPaperVersionInput): Promise<Paper> {
    return this.work.as(caller, async (actor) => {
      const { meetings, files, tell } = this.steps;
      const paper = await this.papers.take(paperId);
      const meeting = await meetings.get(paper.meetingId);
      const askedFor = await this.papers.askedFor(paperId);
      permit(actor, paperPolicy.addVersion, { ...askedFor, partnershipId: meeting.partnershipId });
      if (meeting.status === 'CANCELLED')
        throw new ProblemError(problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.'));
      expectVersion(paper, version, 'paper');
      TakeFile.refuseUnlessOne(file);
      paper.refuseVersion(note);
      const fileId = await files.execute(file, paper);
      const delivery = { fileId, note, deliveredById: String(actor.personId) };
      const next = paper.nextVersion(delivery, this.clock.now(), meeting.partnershipId);
      await this.papers.save(paper);
      await this.papers.addVersion(next);
      await tell.execute(meeting, [paper.audienceId]);
      return paper;
    });
  }
}
