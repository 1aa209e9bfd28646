import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { DecisionRecorded } from '../decision.events.js';

/** Whether enough of those who count were there at that moment; not known where nobody took attendance. */
export type QuorumThen = 'QUORATE' | 'INQUORATE' | 'NOT_KNOWN';

export interface DecisionWords {
  readonly text: string;
  readonly dissent?: string | null;
  readonly reviewOn?: string | null;
}

/** What the decision arose from, and who reads it. */
interface Origin {
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly audienceId: number;
  readonly takenOn: string;
  readonly quorum: QuorumThen;
  readonly recordedById: string;
}

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
  readonly quorum: QuorumThen;
  readonly ratification: 'NOT_NEEDED' | 'WAITING' | 'RATIFIED' | 'DECLINED';
  readonly recordedById: string;
  readonly recordedAt: Date;

  static taken(words: DecisionWords, origin: Origin, now: Date): Decision {
    const decision = Object.assign(new Decision(), {
      id: newId(),
      ...origin,
      ...checked(words, origin.takenOn),
      ratification: origin.quorum === 'INQUORATE' ? 'WAITING' : 'NOT_NEEDED',
      recordedAt: now,
    });
    decision.record(new DecisionRecorded(decision.id, origin.partnershipId, origin.meetingId));
    return decision;
  }
}

function checked({ text, dissent, reviewOn = null }: DecisionWords, takenOn: string) {
  refuse([
    wordsProblem(text, { label: 'what was decided', max: 2000, required: true }, 'text'),
    wordsProblem(dissent, { label: 'who did not agree', max: 2000 }, 'dissent'),
    Boolean(reviewOn) &&
      String(reviewOn) <= takenOn &&
      problem('NOT_LATER', 'Choose a day after the meeting.', 'reviewOn'),
  ]);
  return { text: tidy(text), dissent: tidy(dissent), reviewOn };
}
