import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, ProblemError, problem } from '@lib/kernel';
import { MeetingRepository, type Meeting } from '../../meetings/index.js';
import type { ChangePaperInput, RemovePaperInput, RestorePaperInput } from '../../schema.types.js';
import { PaperRepository } from '../data/paper.repository.js';
import { Paper } from '../domain/paper.js';
import { paperPolicy } from '../paper.policy.js';
import { PutPaper } from './put-paper.js';

/** A paper gets other words, another place or other readers; is removed, and put back. */
@Injectable()
export class ChangePaper {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly papers: PaperRepository,
    private readonly put: PutPaper,
    private readonly clock: Clock,
  ) {}

  change(caller: Caller, { paperId, version, itemId, ...input }: ChangePaperInput): Promise<Paper> {
    return this.work.as(caller, async (actor) => {
      const [known, meeting] = await this.managed(actor, paperId);
      Paper.refuseWords(input);
      const supplementTo = known.supplementToId ? await this.papers.find(known.supplementToId) : null;
      const place = await this.put.placeOf(meeting, { itemId, supplementTo });
      const paper = await this.papers.take(paperId);
      expectVersion(paper, version, 'paper');
      paper.refuseIfRemoved();
      const readers = await this.put.readersOf(meeting, place, input);
      const isWider = !(await this.put.isWithin(meeting, readers.audienceId, paper.audienceId));
      if (isWider && paper.numberOfVersions > 1)
        throw new ProblemError(
          problem(
            'EARLIER_VERSIONS',
            'More people would read its earlier versions too. Add it as a new paper for them instead.',
            'seenBy',
          ),
        );
      const before = paper.audienceId;
      paper.change(input, place.itemId, meeting.partnershipId);
      await this.papers.save(paper);
      if (readers.audienceId !== before || readers.seenBy !== paper.seenBy)
        await this.papers.move(paper, readers.audienceId, readers.seenBy);
      await this.put.tell(meeting, [before, readers.audienceId]);
      return paper;
    });
  }

  remove(caller: Caller, { paperId, version }: RemovePaperInput): Promise<Paper> {
    return this.work.as(caller, async (actor) => {
      const [, meeting] = await this.managed(actor, paperId);
      const paper = await this.papers.take(paperId);
      expectVersion(paper, version, 'paper');
      const now = this.clock.now();
      const officers = await this.put.officers(meeting);
      const supplements = await this.papers.supplementsOf(paperId, null);
      // Supplements first: what they belong to must not be narrower than they are.
      for (const each of [...supplements, paper]) {
        each.remove(now, meeting.partnershipId);
        await this.papers.save(each);
        await this.papers.move(each, officers, 'OFFICERS');
      }
      await this.put.tell(meeting, [officers, ...[paper, ...supplements].map(({ audienceId }) => audienceId)]);
      return paper;
    });
  }

  restore(caller: Caller, { paperId, version }: RestorePaperInput): Promise<Paper> {
    return this.work.as(caller, async (actor) => {
      const [, meeting] = await this.managed(actor, paperId);
      const paper = await this.papers.take(paperId);
      expectVersion(paper, version, 'paper');
      const of = paper.supplementToId ? await this.papers.find(paper.supplementToId) : null;
      if (of?.removedAt)
        throw new ProblemError(problem('PAPER_WAS_REMOVED', 'What it supplements was removed. Put that back first.'));
      const { removedAt } = paper;
      const supplements = removedAt ? await this.papers.supplementsOf(paperId, removedAt) : [];
      const told: number[] = [];
      for (const each of [paper, ...supplements]) {
        const { audienceId, seenBy } = each.restore(meeting.partnershipId);
        await this.papers.save(each);
        await this.papers.move(each, audienceId, seenBy);
        told.push(audienceId);
      }
      await this.put.tell(meeting, told);
      return paper;
    });
  }

  private async managed(actor: Actor, paperId: string): Promise<[Paper, Meeting]> {
    const paper = await this.papers.get(paperId);
    const meeting = await this.meetings.get(paper.meetingId);
    permit(actor, paperPolicy.manage, { partnershipId: meeting.partnershipId, seatId: null, personId: null });
    if (meeting.status === 'CANCELLED')
      throw new ProblemError(problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.'));
    return [paper, meeting];
  }
}
