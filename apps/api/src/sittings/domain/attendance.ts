import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { AttendanceChanged } from '../sitting.events.js';
import type { Sitting } from './sitting.js';

export type Capacity = 'REPRESENTATIVE' | 'DEPUTY' | 'OBSERVER' | 'OFFICER' | 'GUEST';
export type AttendanceState = 'PRESENT' | 'APOLOGIES' | 'ABSENT';
/** What is ticked: there, gone (for good or for a while), sent apologies, not there at all. */
export type Tick = AttendanceState | 'LEFT';

export interface Spell {
  readonly cameAt: Date;
  /** Null for whoever is there, or stayed to the end. */
  readonly leftAt: Date | null;
}

/** Who it is that came, or should have. */
export interface Attendee {
  readonly personId: string | null;
  readonly name: string;
  readonly capacity: Capacity;
  readonly offices: readonly string[];
}

export interface Expected extends Attendee {
  readonly invitationId: string | null;
  readonly seatId: string | null;
  readonly agencyId: string | null;
  readonly state: AttendanceState;
}

/** Whoever was expected at a meeting, or came to it, and from when to when they were there. */
export class Attendance extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly meetingId: string;
  readonly invitationId: string | null;
  readonly seatId: string | null;
  readonly agencyId: string | null;
  personId: string | null;
  name: string;
  capacity: Capacity;
  state: AttendanceState;
  offices: readonly string[];
  spells: readonly Spell[];
  version: number;

  static of({ id: meetingId, audienceId }: Pick<Sitting, 'id' | 'audienceId'>, expected: Expected): Attendance {
    return Object.assign(new Attendance(), {
      ...expected,
      id: newId(),
      meetingId,
      audienceId,
      spells: [],
      version: 1,
    });
  }

  /** Somebody who was not expected. They are there from now on. */
  static came(sitting: Sitting, came: Expected, now: Date): Attendance {
    refuse([wordsProblem(came.name, { label: 'a name', max: 120, required: true }, 'name')]);
    const attendance = Attendance.of(sitting, { ...came, name: tidy(came.name), state: 'PRESENT' });
    attendance.spells = [{ cameAt: sitting.arrivalAt(now), leftAt: null }];
    attendance.tell(sitting);
    return attendance;
  }

  get isHere(): boolean {
    return this.spells.some(({ leftAt }) => leftAt === null);
  }

  /** Whether it says already what somebody is about to say. */
  isTicked(tick: Tick, { name, capacity }: Attendee): boolean {
    if (tick === 'LEFT') return this.state === 'PRESENT' && !this.isHere;
    if (tick === 'PRESENT') return this.isHere && this.capacity === capacity && this.name === name;
    return this.state === tick;
  }

  tick(tick: Tick, attendee: Attendee, sitting: Sitting, now: Date): void {
    sitting.refuseIfSettled();
    if (tick === 'LEFT') this.leave(sitting, now);
    else if (tick === 'PRESENT') this.come(attendee, sitting, now);
    else Object.assign(this, { state: tick, spells: [] });
    this.tell(sitting);
  }

  /** From when to when they were there, put right by hand. */
  correct(spells: readonly Spell[], sitting: Sitting): void {
    sitting.refuseIfSettled();
    refuse([
      this.state !== 'PRESENT' &&
        problem('NOT_HERE', 'Tick first that they were there. Then correct from when to when.'),
    ]);
    this.spells = spells;
    this.tell(sitting);
  }

  /** Only what was added is taken off: whoever was invited, and was not there, was absent. */
  withdraw(sitting: Sitting): void {
    refuse([
      this.invitationId !== null &&
        problem('WAS_INVITED', 'Whoever was invited stays on the list. Tick that they were absent.'),
    ]);
    Object.assign(this, { state: 'ABSENT', spells: [] });
    this.tell(sitting);
  }

  private come({ personId, name, capacity, offices }: Attendee, sitting: Sitting, now: Date): void {
    refuse([wordsProblem(name, { label: 'who it is', max: 120, required: true }, 'name')]);
    if (!this.isHere) this.spells = [...this.spells, { cameAt: this.nextFrom(sitting.arrivalAt(now)), leftAt: null }];
    Object.assign(this, { state: 'PRESENT', personId, name: tidy(name), capacity, offices });
  }

  private leave(sitting: Sitting, now: Date): void {
    refuse([
      !sitting.isOpen &&
        problem('MEETING_IS_OVER', 'This meeting is closed. Correct the times at which they came and left instead.'),
      !this.isHere && problem('NOT_HERE', 'Only somebody who is there can leave.'),
    ]);
    // Whoever left in the moment they came was not there.
    this.spells = this.spells
      .map((spell) => (spell.leftAt === null ? { ...spell, leftAt: now } : spell))
      .filter(({ cameAt, leftAt }) => leftAt === null || leftAt > cameAt);
    this.state = this.spells.length > 0 ? 'PRESENT' : 'ABSENT';
  }

  /** Not before they last left. */
  private nextFrom(at: Date): Date {
    return new Date(Math.max(Number(at), ...this.spells.map(({ leftAt }) => Number(leftAt))));
  }

  private tell({ partnershipId }: Sitting): void {
    this.record(new AttendanceChanged(this.id, partnershipId, this.meetingId, this.state, this.spells));
  }
}
