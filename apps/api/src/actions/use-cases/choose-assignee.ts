import { Injectable } from '@nestjs/common';
import { problem, refuse } from '@lib/kernel';
import { ActionRepository } from '../data/action.repository.js';

interface Place {
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly audienceId: number;
}

interface Chosen {
  readonly ownerId?: string | null | undefined;
  readonly agencyId?: string | null | undefined;
}

/** To whom an action can be given: to somebody who reads it, for an agency at the table; a step of recording and changing one. */
@Injectable()
export class ChooseAssignee {
  constructor(private readonly actions: ActionRepository) {}

  /** Where no agency is named it is that for which the person sits there, so that it stays when the person goes. */
  async execute({ partnershipId, meetingId, audienceId }: Place, { ownerId, agencyId }: Chosen) {
    refuse([
      Boolean(ownerId) &&
        !(await this.actions.isSeenBy(meetingId, audienceId, String(ownerId))) &&
        problem('NOT_A_CHOICE', 'Choose somebody who sees what the action arose from.', 'ownerId'),
      Boolean(agencyId) &&
        !(await this.actions.hasSeat(partnershipId, String(agencyId))) &&
        problem('NOT_A_CHOICE', 'Choose an agency with a seat at this table.', 'agencyId'),
    ]);
    return {
      ownerId: ownerId ?? null,
      agencyId: agencyId ?? (ownerId ? await this.actions.agencyOf(partnershipId, ownerId) : null),
    };
  }
}
