import { Aggregate, asProblems, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { DecisionCorrected, DecisionRatified, DecisionRecorded, DecisionReviewed } from '../decision.events.js';

/** Whether enough of those who count were there at that moment; not known where nobody took attendance. */
export interface Counted {
  readonly quorum: 'QUORATE' | 'INQUORATE' | 'NOT_KNOWN';
  /** Null where nobody counted. */
  readonly seatsPresent: number | null;
  /** In words; empty unless there was no quorum. */
  readonly quorumMissing: string;
}

export interface DecisionWords {
  readonly text: string;
  readonly dissent?: string | null;
  readonly reviewOn?: string | null;
}

/** What the decision arose from, and who reads it. */
interface Origin extends Counted {
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly audienceId: number;
  readonly takenOn: string;
  readonly recordedById: string;
  /** The earlier decision that it takes the place of. */
  readonly supersedesId: string | null;
}

/** What an officer says of a decision when it is looked at again, or ratified. */
export interface Entry {
  readonly kind: 'RATIFIED' | 'DECLINED' | 'REVIEWED';
  readonly words: string;
  readonly meetingId: string | null;
  readonly reviewOn: string | null;
}

const AN_HOUR = 60 * 60 * 1000;

/** What a meeting decided. It stays as it was taken: a later decision may take its place. */
export class Decision extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly text: string;
  readonly dissent: string;
  readonly takenOn: string;
  readonly reviewOn: string | null;
  readonly quorum: Counted['quorum'];
  readonly seatsPresent: number | null;
  readonly quorumMissing: string;
  readonly ratification: 'NOT_NEEDED' | 'WAITING' | 'RATIFIED' | 'DECLINED';
  readonly supersedesId: string | null;
  readonly recordedById: string;
  readonly recordedAt: Date;
  version: number;

  static taken(words: DecisionWords, origin: Origin, now: Date): Decision {
    const decision = Object.assign(new Decision(), {
      id: newId(),
      ...origin,
      ...checked(words, origin.takenOn),
      ratification: origin.quorum === 'INQUORATE' ? 'WAITING' : 'NOT_NEEDED',
      recordedAt: now,
      version: 1,
    });
    decision.record(new DecisionRecorded(decision.id, origin.partnershipId, origin.meetingId));
    return decision;
  }

  /** A slip of the pen, by whoever recorded it and within the hour; the database keeps how it read before. */
  correct({ text, dissent }: Pick<DecisionWords, 'text' | 'dissent'>, now: Date): void {
    refuse([
      now.getTime() - this.recordedAt.getTime() > AN_HOUR &&
        problem(
          'TOO_LATE',
          'It was recorded more than an hour ago, so it stays. Record a decision that takes its place.',
        ),
    ]);
    Object.assign(this, worded({ text, dissent }));
    this.record(new DecisionCorrected(this.id, this.partnershipId, this.meetingId));
  }

  /** Ratifies what was taken without a quorum, or declines to, which needs a reason. */
  ratify({ isRatified, words, meetingId }: { isRatified: boolean; words?: string | null; meetingId: string }): Entry {
    refuse([
      this.ratification !== 'WAITING' && problem('NOT_WAITING', 'This decision does not wait for a ratification.'),
      wordsProblem(words, { label: 'why it is not ratified', max: 1000, required: !isRatified }, 'words'),
    ]);
    const kind = isRatified ? ('RATIFIED' as const) : ('DECLINED' as const);
    Object.assign(this, { ratification: kind });
    this.record(new DecisionRatified(this.id, this.partnershipId, this.meetingId));
    return { kind, words: tidy(words), meetingId, reviewOn: null };
  }

  /** It was looked at again, and stands; on a day ahead it is looked at once more, or never. */
  review({ words, reviewOn = null }: { words?: string | null; reviewOn?: string | null }, today: string): Entry {
    refuse([
      wordsProblem(words, { label: 'what came of it', max: 1000, required: true }, 'words'),
      reviewOn !== null && reviewOn <= today && problem('IN_THE_PAST', 'Choose a day ahead.', 'reviewOn'),
    ]);
    Object.assign(this, { reviewOn });
    this.record(new DecisionReviewed(this.id, this.partnershipId, this.meetingId));
    return { kind: 'REVIEWED', words: tidy(words), meetingId: null, reviewOn };
  }
}

function checked({ text, dissent, reviewOn = null }: DecisionWords, takenOn: string) {
  const isTooEarly = reviewOn !== null && reviewOn <= takenOn;
  refuse([
    ...asProblems([], () => void worded({ text, dissent })),
    isTooEarly && problem('NOT_LATER', 'Choose a day after the meeting.', 'reviewOn'),
  ]);
  return { ...worded({ text, dissent }), reviewOn };
}

function worded({ text, dissent }: Pick<DecisionWords, 'text' | 'dissent'>) {
  refuse([
    wordsProblem(text, { label: 'what was decided', max: 2000, required: true }, 'text'),
    wordsProblem(dissent, { label: 'who did not agree', max: 2000 }, 'dissent'),
  ]);
  return { text: tidy(text), dissent: tidy(dissent) };
}
