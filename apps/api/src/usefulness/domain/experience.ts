import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { ExperienceWithdrawn } from '../usefulness.events.js';

export interface ExperienceWords {
  readonly did: string;
  readonly outcome: 'WORKED' | 'IN_PART' | 'DID_NOT_WORK';
  readonly happened?: string | null | undefined;
  readonly differently?: string | null | undefined;
  /** Null when it is not said. */
  readonly triedOn?: string | null | undefined;
  readonly sharedWith: 'READERS' | 'PARTNERSHIP';
}

/** Of which version it tells, who tells it, and on whose behalf. */
export interface ExperiencePlace {
  readonly resourceId: string;
  readonly versionId: string;
  readonly personId: string;
  readonly partnershipId: string;
  readonly agencyId: string | null;
  readonly audienceId: number;
}

const MOST = 2000;

/** “We tried this”: what was done with a resource, and what came of it. */
export class Experience extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly resourceId: string;
  readonly versionId: string;
  readonly personId: string;
  readonly partnershipId: string;
  readonly agencyId: string | null;
  sharedWith: 'READERS' | 'PARTNERSHIP';
  did: string;
  outcome: 'WORKED' | 'IN_PART' | 'DID_NOT_WORK';
  happened: string;
  differently: string;
  triedOn: string | null;
  readonly toldAt: Date;
  changedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnBecause: string;
  withdrawnById: string | null;
  version: number;

  static tell(place: ExperiencePlace, words: ExperienceWords, now: Date, today: string): Experience {
    const experience = Object.assign(new Experience(), {
      id: newId(),
      ...place,
      toldAt: now,
      changedAt: null,
      withdrawnAt: null,
      withdrawnBecause: '',
      withdrawnById: null,
      version: 1,
    });
    experience.say(words, today);
    return experience;
  }

  change(words: ExperienceWords, now: Date, today: string): void {
    this.refuseIfWithdrawn();
    this.say(words, today);
    this.changedAt = now;
  }

  withdraw(because: string, byId: string, keptIn: string | null, now: Date): void {
    this.refuseIfWithdrawn();
    refuse([wordsProblem(because, { label: 'why it is withdrawn', max: MOST, required: true }, 'because')]);
    this.withdrawnAt = now;
    this.withdrawnBecause = tidy(because);
    this.withdrawnById = byId;
    this.record(new ExperienceWithdrawn(this.id, keptIn, this.personId));
  }

  /** What reviewers withdrew stays as it was, with the reason. */
  refuseIfWithdrawn(): void {
    refuse([this.withdrawnAt !== null && problem('WAS_WITHDRAWN', 'This was withdrawn by those who review it.')]);
  }

  private say({ did, outcome, happened, differently, triedOn, sharedWith }: ExperienceWords, today: string): void {
    refuse([
      wordsProblem(did, { label: 'what was done', max: MOST, required: true }, 'did'),
      wordsProblem(happened, { label: 'what happened', max: MOST }, 'happened'),
      wordsProblem(differently, { label: 'what you would do differently', max: MOST }, 'differently'),
      triedOn != null && triedOn > today && problem('IN_THE_FUTURE', 'The day must be today or before.', 'triedOn'),
    ]);
    Object.assign(this, {
      did: tidy(did),
      outcome,
      happened: tidy(happened),
      differently: tidy(differently),
      triedOn: triedOn ?? null,
      sharedWith,
    });
  }
}
