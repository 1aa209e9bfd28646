import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, refuse } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';
import type { CorrectDecisionInput, RatifyDecisionInput, ReviewDecisionInput } from '../../schema.types.js';
import { DecisionRepository } from '../data/decision.repository.js';
import { QuorumAtMeeting } from '../data/quorum-at-meeting.js';
import { decisionPolicy, recordedDecisionPolicy } from '../decision.policy.js';
import type { Decision } from '../domain/decision.js';

/** What becomes of a decision: a slip of the pen is corrected, it is ratified or not, it is looked at again. */
@Injectable()
export class FollowDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decisions: DecisionRepository,
    private readonly meetings: MeetingRepository,
    private readonly quorum: QuorumAtMeeting,
    private readonly clock: Clock,
  ) {}

  correct(caller: Caller, { decisionId, version, ...words }: CorrectDecisionInput): Promise<Decision> {
    return this.work.as(caller, async (actor) => {
      const decision = await this.decisions.get(decisionId);
      permit(actor, recordedDecisionPolicy.correct, decision);
      expectVersion(decision, version, 'decision');
      decision.correct(words, this.clock.now());
      return this.decisions.save(decision);
    });
  }

  /** A later meeting ratifies it, with a quorum at that moment. */
  ratify(caller: Caller, { decisionId, version, meetingId, ...said }: RatifyDecisionInput): Promise<Decision> {
    return this.work.as(caller, async (actor) => {
      const decision = await this.decisions.get(decisionId);
      permit(actor, decisionPolicy.ratify, decision);
      expectVersion(decision, version, 'decision');
      const meeting = await this.meetings.get(meetingId);
      if (meeting.partnershipId !== decision.partnershipId) throw new NotFound();
      const then = await this.meetings.get(decision.meetingId);
      refuse([
        meeting.startsAt <= then.startsAt && problem('NOT_LATER', 'Only a later meeting ratifies it.', 'meetingId'),
      ]);
      await this.quorum.refuseWithout(meeting.id);
      const entry = decision.ratify({ ...said, meetingId });
      await this.decisions.note(decision, entry, String(actor.personId), this.clock.now());
      return this.decisions.save(decision);
    });
  }

  review(caller: Caller, { decisionId, version, ...said }: ReviewDecisionInput): Promise<Decision> {
    return this.work.as(caller, async (actor) => {
      const decision = await this.decisions.get(decisionId);
      permit(actor, decisionPolicy.review, decision);
      expectVersion(decision, version, 'decision');
      const entry = decision.review(said, this.clock.today('Europe/London'));
      await this.decisions.note(decision, entry, String(actor.personId), this.clock.now());
      return this.decisions.save(decision);
    });
  }
}
