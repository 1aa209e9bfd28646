import { Aggregate, newId, problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';
import { handlingOf, handlingProblems, type Marking, type PartKind } from '../../meetings/index.js';
import { PaperAskedFor, PaperRequestChanged, PaperRequestWithdrawn } from '../paper.events.js';

export interface RequestWords {
  readonly title: string;
  readonly wanted?: string | null | undefined;
  readonly dueOn: string;
  readonly marking?: Marking | null | undefined;
  readonly handling?: string | null | undefined;
}

/** Who is asked, about what, and who will read it. */
export interface RequestPlace {
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly seatId: string | null;
  readonly personId: string | null;
  readonly audienceId: number;
  readonly paperAudienceId: number;
  readonly seenBy: PartKind;
  readonly askedById: string;
}

/** Between which days a paper can be due. */
export interface Days {
  readonly today: string;
  readonly heldOn: string;
}

/** That a seat or an officer is asked for a paper by a day. */
export class PaperRequest extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly title: string;
  wanted: string;
  dueOn: string;
  readonly seatId: string | null;
  readonly personId: string | null;
  readonly paperAudienceId: number;
  readonly seenBy: PartKind;
  readonly marking: Marking;
  readonly handling: string;
  state: 'ASKED' | 'DELIVERED' | 'WITHDRAWN';
  paperId: string | null;
  readonly askedById: string;
  readonly askedAt: Date;
  settledAt: Date | null;
  version: number;

  static refuseWords(words: RequestWords, days: Days): void {
    refuse([
      wordsProblem(words.title, { label: 'what the paper is called', max: 200, required: true }, 'title'),
      ...faultsOf(words, days),
      ...handlingProblems(words, 'EVERYBODY'),
    ]);
  }

  static ask(words: RequestWords, place: RequestPlace, now: Date, partnershipId: string): PaperRequest {
    const request = Object.assign(new PaperRequest(), {
      ...place,
      id: newId(),
      title: tidy(words.title),
      wanted: tidy(words.wanted),
      dueOn: words.dueOn,
      ...handlingOf(words),
      state: 'ASKED',
      paperId: null,
      askedAt: now,
      settledAt: null,
      version: 1,
    });
    request.record(new PaperAskedFor(request.id, partnershipId, request.meetingId));
    return request;
  }

  change(words: Pick<RequestWords, 'wanted' | 'dueOn'>, days: Days, partnershipId: string): void {
    this.refuseUnlessOpen();
    refuse(faultsOf(words, days));
    this.wanted = tidy(words.wanted);
    this.dueOn = words.dueOn;
    this.record(new PaperRequestChanged(this.id, partnershipId, this.meetingId));
  }

  withdraw(now: Date, partnershipId: string): void {
    this.refuseUnlessOpen();
    this.state = 'WITHDRAWN';
    this.settledAt = now;
    this.record(new PaperRequestWithdrawn(this.id, partnershipId, this.meetingId));
  }

  deliver(paperId: string, now: Date): void {
    this.state = 'DELIVERED';
    this.paperId = paperId;
    this.settledAt = now;
  }

  refuseUnlessOpen(): void {
    refuse([
      this.state === 'DELIVERED' &&
        problem('PAPER_WAS_DELIVERED', 'This paper was delivered already. Open it to add a new version.'),
      this.state === 'WITHDRAWN' && problem('PAPER_NOT_WANTED', 'This paper is no longer wanted.'),
    ]);
  }
}

const faultsOf = (
  { wanted, dueOn }: Pick<RequestWords, 'wanted' | 'dueOn'>,
  { today, heldOn }: Days,
): (Problem | null | false)[] => [
  wordsProblem(wanted, { label: 'what is wanted', max: 2000 }, 'wanted'),
  dueOn < today && problem('IN_THE_PAST', 'The day must be today or later.', 'dueOn'),
  dueOn > heldOn && problem('AFTER_THE_MEETING', 'The day must not be after the meeting.', 'dueOn'),
];
