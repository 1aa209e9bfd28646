import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { NotFound, problem, refuse } from '@lib/kernel';
import { meetingPolicy, MeetingRepository } from '../../meetings/index.js';
import type { RecordActionInput } from '../../schema.types.js';
import { ActionRepository } from '../data/action.repository.js';
import { Action, refuseActionWords } from '../domain/action.js';

/** Records what a meeting agreed that somebody does. What arose from a restricted item stays with those it is for. */
@Injectable()
export class RecordAction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly actions: ActionRepository,
  ) {}

  execute(caller: Caller, { meetingId, itemId, ...words }: RecordActionInput): Promise<Action> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, meetingPolicy.recordAction, meeting);
      refuse([meeting.status === 'CANCELLED' && problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.')]);
      refuseActionWords(words);
      const audienceId = itemId ? await this.actions.audienceOfItem(meeting.id, itemId) : meeting.audienceId;
      if (audienceId === null) throw new NotFound();
      const { ownerId, agencyId } = words;
      refuse([
        Boolean(ownerId) &&
          !(await this.actions.isSeenBy(meeting.id, audienceId, String(ownerId))) &&
          problem('NOT_A_CHOICE', 'Choose somebody who sees what the action arose from.', 'ownerId'),
        Boolean(agencyId) &&
          !(await this.actions.hasSeat(meeting.partnershipId, String(agencyId))) &&
          problem('NOT_A_CHOICE', 'Choose an agency with a seat at this table.', 'agencyId'),
      ]);
      return this.actions.add(
        Action.agreed(words, {
          partnershipId: meeting.partnershipId,
          meetingId: meeting.id,
          itemId: itemId ?? null,
          audienceId,
          byPersonId: String(actor.personId),
        }),
      );
    });
  }
}
