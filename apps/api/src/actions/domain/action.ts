import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import {
  ActionChanged,
  ActionClosed,
  ActionNoted,
  ActionRecorded,
  ActionReopened,
  ActionSaidDone,
  ActionSnoozed,
} from '../action.events.js';
import { entryOf, type ActionEntry, type Assignment, type Said } from './action-entry.js';
import { firstStep } from './chasing.js';
import { snoozeProblem } from './snooze.js';

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

/** A moment, and the day that it is here. */
interface Now {
  readonly at: Date;
  readonly today: string;
}

/** What a meeting agreed that somebody does, by when. Open until it is closed by whoever runs the table. */
export class Action extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly what: string;
  readonly recordedById: string;
  ownerId: string | null;
  agencyId: string | null;
  dueOn: string | null;
  state: 'OPEN' | 'DONE' | 'CLOSED';
  doneById: string | null;
  doneAt: Date | null;
  closedById: string | null;
  closedAt: Date | null;
  snoozedUntil: string | null;
  chasedFrom: string;
  chaseRound: number;
  nextStepOn: string | null;
  version: number;

  static agreed(
    { what, ownerId, agencyId, dueOn }: ActionWords,
    { byPersonId, ...origin }: Origin,
    today: string,
  ): Action {
    const action = Object.assign(new Action(), {
      ...origin,
      id: newId(),
      what: tidy(what),
      ownerId: ownerId ?? null,
      agencyId: agencyId ?? null,
      dueOn: dueOn ?? null,
      recordedById: byPersonId,
      ...UNDONE,
      snoozedUntil: null,
      chaseRound: 0,
      version: 1,
    });
    action.chaseAnew(today);
    action.record(new ActionRecorded(action.id, origin.partnershipId));
    return action;
  }

  note(said: Said, at: Date): ActionEntry {
    this.record(new ActionNoted(this.id, this.partnershipId));
    return entryOf(this.id, 'NOTE', said, at);
  }

  /** Its owner says so. It stays open for the table until it is closed. */
  sayDone(said: Said, at: Date): ActionEntry {
    this.refuseUnless('OPEN');
    Object.assign(this, { state: 'DONE', doneById: said.byPersonId, doneAt: at, ...UNCHASED });
    this.record(new ActionSaidDone(this.id, this.partnershipId));
    return entryOf(this.id, 'DONE', said, at);
  }

  close(said: Said, at: Date): ActionEntry {
    refuse([this.state === 'CLOSED' && problem('ALREADY_CLOSED', 'This action is closed already.')]);
    Object.assign(this, { state: 'CLOSED', closedById: said.byPersonId, closedAt: at, ...UNCHASED });
    this.record(new ActionClosed(this.id, this.partnershipId));
    return entryOf(this.id, 'CLOSED', said, at);
  }

  reopen(said: Said, { at, today }: Now): ActionEntry {
    refuse([this.state === 'OPEN' && problem('ALREADY_OPEN', 'This action is open already.')]);
    Object.assign(this, UNDONE);
    this.chaseAnew(today);
    this.record(new ActionReopened(this.id, this.partnershipId));
    return entryOf(this.id, 'REOPENED', said, at);
  }

  change(to: Assignment, said: Said, { at, today }: Now): ActionEntry {
    this.refuseUnless('OPEN');
    const { ownerId, agencyId, dueOn } = this;
    const isSame = ownerId === to.ownerId && agencyId === to.agencyId && dueOn === to.dueOn;
    refuse([isSame && problem('NOTHING_CHANGED', 'Nothing of it is different.')]);
    Object.assign(this, to, { snoozedUntil: null });
    this.chaseAnew(today);
    this.record(new ActionChanged(this.id, this.partnershipId));
    return entryOf(this.id, 'CHANGED', said, at, { former: { ownerId, agencyId, dueOn }, now: to });
  }

  /** Nobody is reminded of it until that day. */
  snooze(until: string, said: Said, { at, today }: Now): ActionEntry {
    this.refuseUnless('OPEN');
    refuse([snoozeProblem(until, today)]);
    this.snoozedUntil = until;
    this.chaseAnew(today);
    this.record(new ActionSnoozed(this.id, this.partnershipId));
    return entryOf(this.id, 'SNOOZED', said, at, { snoozedUntil: until });
  }

  private chaseAnew(today: string): void {
    this.chasedFrom = today;
    this.chaseRound += 1;
    this.nextStepOn = firstStep(this);
  }

  private refuseUnless(state: 'OPEN'): void {
    refuse([this.state !== state && problem('NOT_OPEN', 'This action is not open any more.')]);
  }
}

const UNDONE = { state: 'OPEN', doneById: null, doneAt: null, closedById: null, closedAt: null } as const;
const UNCHASED = { snoozedUntil: null, nextStepOn: null } as const;

/** What is wrong with the words, all of it. */
export const refuseActionWords = ({ what, ownerId, agencyId }: ActionWords): void =>
  refuse([
    wordsProblem(what, { label: 'what is to be done', max: 500, required: true }, 'what'),
    noAssignee({ ownerId, agencyId }),
  ]);

export const noAssignee = ({ ownerId, agencyId }: Pick<ActionWords, 'ownerId' | 'agencyId'>) =>
  !ownerId && !agencyId && problem('REQUIRED', 'Choose a person, an agency, or both.', 'ownerId');
