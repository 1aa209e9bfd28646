import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, refuse } from '@lib/kernel';
import { meetingPolicy, MeetingRepository } from '../../meetings/index.js';
import type { RecordActionInput } from '../../schema.types.js';
import { ActionRepository } from '../data/action.repository.js';
import { Action, refuseActionWords } from '../domain/action.js';
import { ChooseAssignee } from './choose-assignee.js';

/** Records what a meeting agreed that somebody does. What arose from a restricted item stays with those it is for. */
@Injectable()
export class RecordAction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly actions: ActionRepository,
    private readonly assignees: ChooseAssignee,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, itemId, ...words }: RecordActionInput): Promise<Action> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, meetingPolicy.recordAction, meeting);
      refuse([meeting.status === 'CANCELLED' && problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.')]);
      refuseActionWords(words);
      const audienceId = itemId ? await this.actions.audienceOfItem(meeting.id, itemId) : meeting.audienceId;
      if (audienceId === null) throw new NotFound();
      const origin = {
        partnershipId: meeting.partnershipId,
        meetingId: meeting.id,
        itemId: itemId ?? null,
        audienceId,
      };
      const assigned = await this.assignees.execute(origin, words);
      const action = Action.agreed(
        { ...words, ...assigned },
        { ...origin, byPersonId: String(actor.personId) },
        this.clock.today('Europe/London'),
      );
      return this.actions.add(action);
    });
  }
}
