import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { InterestChanged } from '../sitting.events.js';

export type InterestOutcome = 'STEPS_OUT' | 'STAYS';

/** Whose interest it is. */
export interface Interested {
  readonly personId: string | null;
  /** The line of the list, for whoever is known by name alone. */
  readonly attendanceId: string | null;
  readonly name: string;
}

/** Of what item. */
interface Item {
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly audienceId: number;
}

/** That somebody at a meeting has an interest in one of its items. What follows from it is for the chair to decide. */
export class InterestDeclaration extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly personId: string | null;
  readonly attendanceId: string | null;
  readonly name: string;
  readonly nature: string;
  readonly declaredById: string;
  readonly declaredAt: Date;
  outcome: InterestOutcome | 'UNDECIDED';
  decidedById: string | null;
  decidedAt: Date | null;
  withdrawnAt: Date | null;
  version: number;

  static declared(nature: string, who: Interested, item: Item, byId: string, now: Date): InterestDeclaration {
    refuse([wordsProblem(nature, { label: 'what the interest is', max: 500, required: true }, 'nature')]);
    const declaration = Object.assign(new InterestDeclaration(), {
      ...item,
      ...who,
      id: newId(),
      nature: tidy(nature),
      outcome: 'UNDECIDED',
      declaredById: byId,
      declaredAt: now,
      decidedById: null,
      decidedAt: null,
      withdrawnAt: null,
      version: 1,
    });
    declaration.tell();
    return declaration;
  }

  decide(outcome: InterestOutcome, byId: string, now: Date): void {
    this.refuseIfWithdrawn();
    Object.assign(this, { outcome, decidedById: byId, decidedAt: now });
    this.tell();
  }

  withdraw(now: Date): void {
    this.refuseIfWithdrawn();
    this.withdrawnAt = now;
    this.tell();
  }

  private refuseIfWithdrawn(): void {
    refuse([this.withdrawnAt !== null && problem('WITHDRAWN', 'This declaration was withdrawn meanwhile.')]);
  }

  private tell(): void {
    this.record(new InterestChanged(this.id, this.partnershipId));
  }
}
