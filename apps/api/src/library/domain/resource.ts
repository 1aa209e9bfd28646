import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { DateTime } from 'luxon';
import { ResourceConfirmed, ResourceHanded, ResourceRestored, ResourceWithdrawn } from '../library.events.js';
import { isLocal, type Details, type FoundBy } from './details.js';
import type { ResourceVersion } from './resource-version.js';
import { slugOf } from './slug.js';

const MOST_YEARS = 5;

/** A thing that others learn from, under an address that stays. */
export class Resource extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly slug: string;
  foundBy: FoundBy;
  partnershipId: string | null;
  ownerId: string | null;
  currentNumber: number | null;
  publishedAt: Date | null;
  renewedAt: Date;
  reviewOn: string | null;
  confirmedAt: Date | null;
  hiddenSince: Date | null;
  withdrawnAt: Date | null;
  withdrawnBecause: string;
  reminded: string;
  version: number;

  static begin({ title, foundBy, partnershipId }: Details, ownerId: string, audienceId: number, now: Date): Resource {
    const id = newId();
    return Object.assign(new Resource(), {
      id,
      audienceId,
      slug: slugOf(title, id),
      foundBy,
      partnershipId,
      ownerId,
      currentNumber: null,
      publishedAt: null,
      renewedAt: now,
      reviewOn: null,
      confirmedAt: null,
      hiddenSince: null,
      withdrawnAt: null,
      withdrawnBecause: '',
      reminded: '',
      version: 1,
    });
  }

  /** Refuses a place for a new version that what was published before could not follow to. */
  refusePlace({ foundBy, partnershipId }: Pick<Details, 'foundBy' | 'partnershipId'>): void {
    if (this.currentNumber === null) return;
    const isForOthers = isLocal(this.foundBy) && !isLocal(foundBy);
    refuse([
      isForOthers &&
        problem(
          'EARLIER_VERSIONS',
          'This is a partnership’s own, with its earlier versions. For others, submit it as a resource of its own that is based on this one.',
          'foundBy',
        ),
      !isForOthers &&
        this.partnershipId !== null &&
        partnershipId !== this.partnershipId &&
        problem('NOT_A_CHOICE', 'A resource stays with the partnership whose it is.', 'partnershipId'),
    ]);
  }

  /** The partnership that a new version has because the ones before had it, whoever writes it. */
  get inheritedPartnershipId(): string | null {
    return this.currentNumber === null ? null : this.partnershipId;
  }

  /** From now on this is the version to use. */
  publish(version: ResourceVersion, reviewOn: string, now: Date): void {
    this.refuseIfWithdrawn();
    this.foundBy = version.foundBy;
    this.partnershipId = version.partnershipId ?? this.partnershipId;
    this.currentNumber = version.number;
    this.publishedAt ??= now;
    this.renewedAt = now;
    this.lookAgain(reviewOn);
  }

  /** While nothing is published, whose it will be follows what is being written. */
  follow({ foundBy, partnershipId }: Details): void {
    if (this.currentNumber !== null) return;
    this.foundBy = foundBy;
    this.partnershipId = partnershipId;
  }

  confirm(reviewOn: string, now: Date): void {
    this.refuseUnlessPublished();
    this.refuseIfWithdrawn();
    this.confirmedAt = now;
    this.lookAgain(reviewOn);
    this.record(new ResourceConfirmed(this.id, this.keptIn));
  }

  withdraw(because: string, now: Date): void {
    this.refuseUnlessPublished();
    this.refuseIfWithdrawn();
    refuse([wordsProblem(because, { label: 'why it is withdrawn', max: 2000, required: true }, 'because')]);
    this.withdrawnAt = now;
    this.withdrawnBecause = tidy(because);
    this.record(new ResourceWithdrawn(this.id, this.keptIn));
  }

  restore(): void {
    if (this.withdrawnAt === null) throw new ProblemError(problem('NOT_WITHDRAWN', 'This is not withdrawn.'));
    this.withdrawnAt = null;
    this.withdrawnBecause = '';
    this.record(new ResourceRestored(this.id, this.keptIn));
  }

  hand(personId: string | null): void {
    this.refuseUnlessPublished();
    this.ownerId = personId;
    this.record(new ResourceHanded(this.id, this.keptIn));
  }

  /** Its partnership, where its officers look after it. */
  get keptIn(): string | null {
    return isLocal(this.foundBy) ? this.partnershipId : null;
  }

  /** Only its owner and its reviewers see it. */
  get isKept(): boolean {
    return this.hiddenSince !== null || this.withdrawnAt !== null;
  }

  private lookAgain(reviewOn: string): void {
    this.reviewOn = reviewOn;
    this.hiddenSince = null;
    this.reminded = '';
  }

  refuseIfWithdrawn(): void {
    refuse([this.withdrawnAt !== null && problem('WAS_WITHDRAWN', 'This was withdrawn. Put it back first.')]);
  }

  private refuseUnlessPublished(): void {
    refuse([this.currentNumber === null && problem('NOT_PUBLISHED', 'Nothing of this is published yet.')]);
  }
}

/** The day by which to look again: the one that was asked for, or in a year. */
export function reviewDay(asked: string | null | undefined, today: string): string {
  const day = asked ?? DateTime.fromISO(today).plus({ years: 1 }).toISODate() ?? '';
  const last = DateTime.fromISO(today).plus({ years: MOST_YEARS }).toISODate() ?? '';
  refuse([
    day <= today && problem('IN_THE_PAST', 'The day must be tomorrow or later.', 'reviewOn'),
    day > last && problem('TOO_FAR', `The day must be within ${MOST_YEARS} years.`, 'reviewOn'),
  ]);
  return day;
}
