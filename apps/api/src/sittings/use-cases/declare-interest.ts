import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, ProblemError, refuse } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';
import type { DeclareInterestInput } from '../../schema.types.js';
import { AgendaTurns } from '../data/agenda-turns.js';
import { InterestRepository } from '../data/interest.repository.js';
import { SittingRepository } from '../data/sitting.repository.js';
import { InterestDeclaration, type Interested } from '../domain/interest-declaration.js';
import { sittingPolicy } from '../sitting.policy.js';

/** Somebody declares an interest in an item, before the meeting or at it; officers write it down for others. */
@Injectable()
export class DeclareInterest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly sittings: SittingRepository,
    private readonly turns: AgendaTurns,
    private readonly interests: InterestRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, itemId, nature, ...of }: DeclareInterestInput): Promise<InterestDeclaration> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      const sitting = await this.sittings.find(meetingId);
      sitting?.refuseIfSettled();
      refuse([meeting.status === 'CANCELLED' && problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.')]);
      const who = await this.whose(actor, meeting, of);
      const item = await this.turns.item(meetingId, itemId);
      if (!item) throw new NotFound();
      const about = { partnershipId: meeting.partnershipId, meetingId, itemId, audienceId: item.audienceId };
      return this.interests.add(
        InterestDeclaration.declared(nature, who, about, String(actor.personId), this.clock.now()),
      );
    });
  }

  private async whose(
    actor: Actor,
    meeting: { readonly id: string; readonly partnershipId: string },
    { attendanceId, invitationId }: Pick<DeclareInterestInput, 'attendanceId' | 'invitationId'>,
  ): Promise<Interested> {
    if (!attendanceId && !invitationId) {
      permit(actor, sittingPolicy.declareInterest, meeting);
      const oneself = await this.interests.oneself(meeting.id);
      if (oneself) return oneself;
      throw new ProblemError(
        problem(
          'NOT_INVITED',
          'Only somebody who is invited to this meeting, or is there, declares an interest in it.',
        ),
      );
    }
    permit(actor, sittingPolicy.recordInterest, meeting);
    const found = attendanceId
      ? await this.interests.onTheList(meeting.id, attendanceId)
      : await this.interests.invited(meeting.id, String(invitationId));
    if (!found) throw new NotFound();
    return found;
  }
}
