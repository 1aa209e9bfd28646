import { DateTime } from 'luxon';
import { Aggregate, problem, refuse } from '@lib/kernel';
import type { Meeting } from '../../meetings/index.js';
import type { QuorumRequirement } from '../../terms-of-reference/index.js';
import { SittingClosed, SittingOpened } from '../sitting.events.js';

type Held = Pick<
  Meeting,
  'id' | 'audienceId' | 'partnershipId' | 'status' | 'heldOn' | 'startsAt' | 'endsAt' | 'timeZone'
>;

/** That a meeting is held. It is open from when an officer opens it until one closes it. */
export class Sitting extends Aggregate {
  /** That of its meeting. */
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly openedAt: Date;
  readonly openedById: string;
  closedAt: Date | null;
  closedById: string | null;
  /** When the table can decide, as it was laid down at the opening. */
  readonly rule: QuorumRequirement | null;
  settledAt: Date | null;
  version: number;

  /** On its day it begins now. Afterwards it is put on record: held when it was to be held, and closed. */
  static open(meeting: Held, rule: QuorumRequirement | null, byId: string, now: Date): Sitting {
    const today = dayIn(meeting.timeZone, now);
    refuse([
      meeting.status === 'CANCELLED' && problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.'),
      meeting.status !== 'CANCELLED' &&
        today < meeting.heldOn &&
        problem('NOT_YET', 'A meeting can be opened on its day, and not before.'),
    ]);
    const isPast = today > meeting.heldOn;
    const sitting = Object.assign(new Sitting(), {
      id: meeting.id,
      audienceId: meeting.audienceId,
      partnershipId: meeting.partnershipId,
      openedAt: isPast ? meeting.startsAt : now,
      openedById: byId,
      closedAt: isPast ? meeting.endsAt : null,
      closedById: isPast ? byId : null,
      rule,
      settledAt: null,
      version: 1,
    });
    sitting.record(new SittingOpened(meeting.id, meeting.partnershipId));
    if (isPast) sitting.record(new SittingClosed(meeting.id, meeting.partnershipId));
    return sitting;
  }

  /** Nothing happens to one that is closed: whoever closes it second wanted the same. `lastAt` is when somebody last came or left. */
  close(meeting: Held, lastAt: Date | null, byId: string, now: Date): boolean {
    if (this.closedAt) return false;
    this.closedAt = dayIn(meeting.timeZone, now) > meeting.heldOn ? latest(meeting.endsAt, this.openedAt, lastAt) : now;
    this.closedById = byId;
    this.record(new SittingClosed(this.id, this.partnershipId));
    return true;
  }

  get isOpen(): boolean {
    return this.closedAt === null;
  }

  /** From when on somebody is there who is said to be there now: of a meeting that is over, all the time. */
  arrivalAt(now: Date): Date {
    return this.closedAt || now < this.openedAt ? this.openedAt : now;
  }

  refuseIfSettled(): void {
    refuse([
      this.settledAt !== null &&
        problem('SETTLED', 'The minutes of this meeting are approved. Who was there is not changed any more.'),
    ]);
  }
}

const dayIn = (zone: string, at: Date): string => String(DateTime.fromJSDate(at, { zone }).toISODate());

const latest = (...times: readonly (Date | null)[]): Date => new Date(Math.max(...times.map((each) => Number(each))));
