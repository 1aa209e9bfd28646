import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { handlingOf, handlingProblems, type Marking, type PartKind } from '../../meetings/index.js';
import { PaperChanged, PaperDelivered, PaperRemoved, PaperRestored, PaperVersionAdded } from '../paper.events.js';
import { PaperVersion } from './paper-version.js';

const MOST_VERSIONS = 100;

export interface PaperWords {
  readonly title: string;
  readonly marking?: Marking | null | undefined;
  readonly handling?: string | null | undefined;
}

/** Where it belongs, and who reads it. */
export interface PaperPlace {
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly supplementToId: string | null;
  readonly audienceId: number;
  readonly seenBy: PartKind;
  readonly position: number;
}

export interface Delivery {
  readonly fileId: string;
  readonly deliveredById: string;
  readonly note?: string | null | undefined;
}

/** A document that the table reads for a meeting, by whatever version is its newest. */
export class Paper extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly meetingId: string;
  itemId: string | null;
  readonly supplementToId: string | null;
  position: number;
  title: string;
  readonly seenBy: PartKind;
  marking: Marking;
  handling: string;
  readonly isLate: boolean;
  numberOfVersions: number;
  removedAt: Date | null;
  formerAudienceId: number | null;
  formerSeenBy: PartKind | null;
  version: number;

  /** A new paper. What is wrong with its words was said before its file was taken. */
  static deliver(words: PaperWords, place: PaperPlace, isLate: boolean, partnershipId: string): Paper {
    const paper = Object.assign(new Paper(), {
      ...place,
      id: newId(),
      title: tidy(words.title),
      ...handlingOf(words),
      isLate,
      numberOfVersions: 1,
      removedAt: null,
      formerAudienceId: null,
      formerSeenBy: null,
      version: 1,
    });
    paper.record(new PaperDelivered(paper.id, partnershipId, paper.meetingId));
    return paper;
  }

  static refuseWords({ title, ...handling }: PaperWords): void {
    refuse([
      wordsProblem(title, { label: 'the title of the paper', max: 200, required: true }, 'title'),
      ...handlingProblems(handling, 'EVERYBODY'),
    ]);
  }

  firstVersion(delivery: Delivery, now: Date): PaperVersion {
    return PaperVersion.of(this, 1, delivery, now);
  }

  nextVersion(delivery: Delivery, now: Date, partnershipId: string): PaperVersion {
    this.numberOfVersions += 1;
    this.record(new PaperVersionAdded(this.id, partnershipId, this.meetingId));
    return PaperVersion.of(this, this.numberOfVersions, delivery, now);
  }

  refuseVersion(note: string | null | undefined): void {
    this.refuseIfRemoved();
    refuse([
      this.numberOfVersions >= MOST_VERSIONS &&
        problem('TOO_MANY', `A paper has at most ${MOST_VERSIONS} versions. Add a new paper.`),
      wordsProblem(note, { label: 'what is different', max: 500 }, 'note'),
    ]);
  }

  change(words: PaperWords, itemId: string | null, partnershipId: string): void {
    this.title = tidy(words.title);
    Object.assign(this, handlingOf(words));
    this.itemId = itemId;
    this.record(new PaperChanged(this.id, partnershipId, this.meetingId));
  }

  remove(now: Date, partnershipId: string): void {
    this.refuseIfRemoved();
    this.removedAt = now;
    this.formerAudienceId = this.audienceId;
    this.formerSeenBy = this.seenBy;
    this.record(new PaperRemoved(this.id, partnershipId, this.meetingId));
  }

  /** Answers whose it is again. */
  restore(partnershipId: string): { audienceId: number; seenBy: PartKind } {
    const { formerAudienceId, formerSeenBy } = this;
    if (this.removedAt === null || formerAudienceId === null || formerSeenBy === null)
      throw new ProblemError(problem('NOT_REMOVED', 'This paper is not removed.'));
    Object.assign(this, { removedAt: null, formerAudienceId: null, formerSeenBy: null });
    this.record(new PaperRestored(this.id, partnershipId, this.meetingId));
    return { audienceId: formerAudienceId, seenBy: formerSeenBy };
  }

  refuseIfRemoved(): void {
    refuse([this.removedAt !== null && problem('PAPER_WAS_REMOVED', 'This paper was removed. Put it back first.')]);
  }
}
