import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import { MeetingRepository, PartOfMeeting } from '../../meetings/index.js';
import type { RecordDecisionInput } from '../../schema.types.js';
import { DecisionRepository } from '../data/decision.repository.js';
import { decisionPolicy } from '../decision.policy.js';
import { Decision } from '../domain/decision.js';

/** Records what a meeting decided. What arose from a restricted item stays with those it is for. */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly parts: PartOfMeeting,
    private readonly decisions: DecisionRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, itemId = null, ...words }: RecordDecisionInput): Promise<Decision> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, decisionPolicy.record, meeting);
      refuse([meeting.status === 'CANCELLED' && problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.')]);
      const origin = {
        partnershipId: meeting.partnershipId,
        meetingId: meeting.id,
        itemId,
        audienceId: await this.parts.ofWhatArose(meeting, itemId),
        takenOn: meeting.heldOn,
        quorum: 'NOT_KNOWN' as const,
        recordedById: String(actor.personId),
      };
      return this.decisions.add(Decision.taken(words, origin, this.clock.now()));
    });
  }
}
