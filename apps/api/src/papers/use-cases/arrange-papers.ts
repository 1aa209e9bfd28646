import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { Clock, newId, ProblemError, problem, refuse } from '@lib/kernel';
import { MeetingRepository, type Meeting } from '../../meetings/index.js';
import type { CirculatePapersInput, OrderPapersInput, SetPapersDayInput } from '../../schema.types.js';
import { PaperRepository } from '../data/paper.repository.js';
import { PapersDayRepository } from '../data/papers-day.repository.js';
import { paperworkPolicy } from '../paper.policy.js';
import { PapersCirculated } from '../paper.events.js';
import { TellReaders } from './tell-readers.js';

interface Steps {
  readonly days: PapersDayRepository;
  readonly tell: TellReaders;
  readonly clock: Clock;
}

/** What is done with the papers of a meeting together: their order, their day, and that readers are told of them. */
@Injectable()
export class ArrangePapers {
  private readonly steps: Steps;

  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly papers: PaperRepository,
    days: PapersDayRepository,
    tell: TellReaders,
    clock: Clock,
  ) {
    this.steps = { days, tell, clock };
  }

  order(caller: Caller, { meetingId, paperIds }: OrderPapersInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, paperworkPolicy.add, meeting);
      this.refuseIfCancelled(meeting);
      await this.papers.hold(meetingId);
      await this.steps.tell.execute(meeting, await this.papers.order(meetingId, paperIds));
      return meeting;
    });
  }

  setDay(caller: Caller, { meetingId, version, papersOn }: SetPapersDayInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, paperworkPolicy.ask, meeting);
      meeting.refuseUnlessAnswerable(this.steps.clock.now());
      refuse([
        papersOn > meeting.heldOn && problem('AFTER_THE_MEETING', 'The day must not be after the meeting.', 'papersOn'),
      ]);
      await this.steps.days.set(meeting, version, papersOn);
      return meeting;
    });
  }

  circulate(caller: Caller, { meetingId }: CirculatePapersInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, paperworkPolicy.circulate, meeting);
      this.refuseIfCancelled(meeting);
      await this.papers.hold(meetingId);
      const circulationId = newId();
      const audiences = await this.papers.circulate(meetingId, circulationId, this.steps.clock.now());
      if (audiences.length === 0)
        throw new ProblemError(problem('NOTHING_NEW', 'There is no paper that readers were not told of.'));
      record(new PapersCirculated(circulationId, meeting.partnershipId, meetingId));
      await this.steps.tell.execute(meeting, audiences);
      return meeting;
    });
  }

  private refuseIfCancelled({ status }: Meeting): void {
    refuse([status === 'CANCELLED' && problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.')]);
  }
}
