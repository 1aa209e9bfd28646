import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import {
  LibraryGapCalledOut,
  LibraryGapChanged,
  LibraryGapFilled,
  LibraryGapRecorded,
  LibraryGapWithdrawn,
} from '../gap.events.js';

/** CALLED: a call for examples is out for it. */
export type LibraryGapState = 'OPEN' | 'CALLED' | 'FILLED' | 'WITHDRAWN';

/** Looked for still. */
export const isLookedFor = (state: LibraryGapState): boolean => state === 'OPEN' || state === 'CALLED';

/** What its recorder says of it. */
export interface GapWords {
  readonly missing: string;
  readonly details?: string | null;
  /** What is known of it so far. */
  readonly evidence?: string | null;
  readonly topic?: string | null;
}

interface Beginning {
  /** What was searched for when nothing was found. */
  readonly words?: string | null;
  readonly partnershipId: string | null;
  readonly recordedById: string;
}

/** Something that members look for and the library does not have. Open until a resource fills it, or it is withdrawn. */
export class LibraryGap extends Aggregate {
  readonly id: string;
  readonly state: LibraryGapState;
  readonly missing: string;
  readonly details: string;
  readonly evidence: string;
  readonly words: string;
  readonly topicCode: string | null;
  readonly partnershipId: string | null;
  readonly recordedById: string;
  readonly recordedAt: Date;
  readonly resourceId: string | null;
  readonly closedAt: Date | null;
  readonly closedById: string | null;
  readonly because: string;
  version: number;

  static recorded(
    said: GapWords,
    { words, ...beginning }: Beginning,
    topics: readonly string[],
    now: Date,
  ): LibraryGap {
    const gap = Object.assign(new LibraryGap(), {
      id: newId(),
      state: 'OPEN',
      ...checked(said, topics),
      ...beginning,
      words: tidy(words).slice(0, 300),
      recordedAt: now,
      resourceId: null,
      closedAt: null,
      closedById: null,
      because: '',
      version: 1,
    });
    gap.record(new LibraryGapRecorded(gap.id));
    return gap;
  }

  change(said: GapWords, topics: readonly string[]): void {
    this.refuseUnlessOpen();
    Object.assign(this, checked(said, topics));
    this.record(new LibraryGapChanged(this.id));
  }

  /** A call for examples goes out for it. */
  callOut(): void {
    this.refuseUnlessOpen();
    Object.assign(this, { state: 'CALLED' });
    this.record(new LibraryGapCalledOut(this.id));
  }

  /** Its last call was withdrawn. */
  callIsBack(): void {
    if (this.state !== 'CALLED') return;
    Object.assign(this, { state: 'OPEN' });
    this.record(new LibraryGapChanged(this.id));
  }

  /** By a resource that everybody can read who reads of the gap. */
  fill(resourceId: string, byId: string, now: Date): void {
    this.close('FILLED', byId, now, { resourceId });
    this.record(new LibraryGapFilled(this.id));
  }

  withdraw(because: string, byId: string, now: Date): void {
    refuse([wordsProblem(because, { label: 'why it is withdrawn', max: 1000, required: true }, 'because')]);
    this.close('WITHDRAWN', byId, now, { because: tidy(because) });
    this.record(new LibraryGapWithdrawn(this.id));
  }

  private close(state: LibraryGapState, closedById: string, closedAt: Date, how: object): void {
    this.refuseUnlessOpen();
    Object.assign(this, { state, closedById, closedAt, ...how });
  }

  refuseUnlessOpen(): void {
    if (!isLookedFor(this.state))
      throw new ProblemError(problem('NOT_OPEN', 'This has been filled or withdrawn meanwhile.'));
  }
}

function checked({ missing, details, evidence, topic }: GapWords, topics: readonly string[]) {
  refuse([
    wordsProblem(missing, { label: 'what is missing', max: 200, required: true }, 'missing'),
    wordsProblem(details, { label: 'what you would do with it', max: 2000 }, 'details'),
    wordsProblem(evidence, { label: 'what is known so far', max: 4000 }, 'evidence'),
    Boolean(topic) && !topics.includes(String(topic)) && problem('NOT_A_CHOICE', 'Choose a topic.', 'topic'),
  ]);
  return { missing: tidy(missing), details: tidy(details), evidence: tidy(evidence), topicCode: topic || null };
}
