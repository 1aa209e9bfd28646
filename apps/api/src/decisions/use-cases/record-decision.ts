import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import { MeetingRepository, PartOfMeeting, type Meeting } from '../../meetings/index.js';
import type { RecordDecisionInput } from '../../schema.types.js';
import { DecisionRepository } from '../data/decision.repository.js';
import { QuorumAtMeeting } from '../data/quorum-at-meeting.js';
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
    private readonly quorum: QuorumAtMeeting,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, itemId = null, supersedes, ...words }: RecordDecisionInput): Promise<Decision> {
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
        ...(await this.quorum.counted(meeting.id, itemId)),
        recordedById: String(actor.personId),
        supersedesId: await this.numbered(meeting, supersedes),
      };
      return this.decisions.add(Decision.taken(words, origin, this.clock.now()));
    });
  }

  /** The earlier decision whose place it takes, by its number. */
  private async numbered(
    { partnershipId, heldOn }: Meeting,
    number: string | null | undefined,
  ): Promise<string | null> {
    if (!number?.trim()) return null;
    const earlier = await this.decisions.numbered(partnershipId, number);
    const isEarlier = earlier !== null && earlier.takenOn <= heldOn;
    refuse([
      !isEarlier &&
        problem('NOT_A_CHOICE', 'Enter the number of an earlier decision of this partnership.', 'supersedes'),
    ]);
    return earlier?.id ?? null;
  }
}
