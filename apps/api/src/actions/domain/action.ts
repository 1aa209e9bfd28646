import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { ActionClosed, ActionRecorded, ActionReopened } from '../action.events.js';

export interface ActionWords {
  readonly what: string;
  readonly ownerId?: string | null | undefined;
  readonly agencyId?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
}

/** What the action arose from, and who reads it. */
interface Origin {
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly audienceId: number;
  readonly byPersonId: string;
}

/** What a meeting agreed that somebody does, by when. */
export class Action extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly what: string;
  readonly ownerId: string | null;
  readonly agencyId: string | null;
  readonly dueOn: string | null;
  readonly recordedById: string;
  state: 'OPEN' | 'DONE';
  closedById: string | null;
  closedAt: Date | null;
  version: number;

  static agreed({ what, ownerId, agencyId, dueOn }: ActionWords, { byPersonId, ...origin }: Origin): Action {
    const action = Object.assign(new Action(), {
      ...origin,
      id: newId(),
      what: tidy(what),
      ownerId: ownerId ?? null,
      agencyId: agencyId ?? null,
      dueOn: dueOn ?? null,
      recordedById: byPersonId,
      state: 'OPEN',
      closedById: null,
      closedAt: null,
      version: 1,
    });
    action.record(new ActionRecorded(action.id, origin.partnershipId));
    return action;
  }

  close(byPersonId: string, now: Date): void {
    refuse([this.state === 'DONE' && problem('ALREADY_CLOSED', 'This action is closed already.')]);
    Object.assign(this, { state: 'DONE', closedById: byPersonId, closedAt: now });
    this.record(new ActionClosed(this.id, this.partnershipId));
  }

  reopen(): void {
    refuse([this.state === 'OPEN' && problem('ALREADY_OPEN', 'This action is open already.')]);
    Object.assign(this, { state: 'OPEN', closedById: null, closedAt: null });
    this.record(new ActionReopened(this.id, this.partnershipId));
  }
}

/** What is wrong with the words, all of it. */
export const refuseActionWords = ({ what, ownerId, agencyId }: ActionWords): void =>
  refuse([
    wordsProblem(what, { label: 'what is to be done', max: 500, required: true }, 'what'),
    !ownerId && !agencyId && problem('REQUIRED', 'Choose a person, an agency, or both.', 'ownerId'),
  ]);
