import type { OfficeName } from '@lib/access';
import { Aggregate, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { DirectoryActivity, DirectoryField } from '../../schema.types.js';
import { DirectoryEntryChanged, type DirectoryChange } from '../directory.events.js';

export interface EntryWords {
  readonly summary: string;
  readonly activities: readonly DirectoryActivity[];
  readonly howToJoin: string;
  readonly publicFields: readonly DirectoryField[];
}

/** Who says so, in which office, and when. */
export interface Saying {
  readonly personId: string;
  readonly office: OfficeName;
  readonly at: Date;
}

/** What a partnership says of itself in the public directory: published while it consents, and as long as somebody confirms it. */
export class DirectoryEntry extends Aggregate {
  readonly id: string;
  readonly partnershipId: string;
  readonly summary: string;
  readonly activities: readonly DirectoryActivity[];
  readonly howToJoin: string;
  readonly publicFields: readonly DirectoryField[];
  readonly consentedAt: Date | null;
  readonly consentedById: string | null;
  readonly confirmedAt: Date | null;
  readonly confirmedAs: OfficeName | null;
  version: number;

  change({ summary, activities, howToJoin, publicFields }: EntryWords): void {
    refuse([
      wordsProblem(summary, { label: 'what the partnership is for', max: 1000 }, 'summary'),
      wordsProblem(howToJoin, { label: 'how to join', max: 1000 }, 'howToJoin'),
      leadsToAPerson(summary) && problem('A_PERSONS_ADDRESS', noAddress, 'summary'),
      leadsToAPerson(howToJoin) && problem('A_PERSONS_ADDRESS', noAddress, 'howToJoin'),
    ]);
    this.become('CHANGED', {
      summary: tidy(summary),
      activities: [...new Set(activities)],
      howToJoin: tidy(howToJoin),
      publicFields: [...new Set(publicFields)],
    });
  }

  publish(isAgreed: boolean, by: Saying): void {
    if (this.consentedAt) throw new ProblemError(problem('PUBLISHED_ALREADY', 'This entry is published already.'));
    refuse([!isAgreed && problem('REQUIRED', 'Say that the partnership consents to this being public.', 'isAgreed')]);
    const consent = { consentedAt: by.at, consentedById: by.personId };
    this.become('PUBLISHED', { ...consent, confirmedAt: by.at, confirmedAs: by.office });
  }

  confirm(by: Saying): void {
    this.refuseUnlessPublished();
    this.become('CONFIRMED', { confirmedAt: by.at, confirmedAs: by.office });
  }

  withdraw(): void {
    this.refuseUnlessPublished();
    this.become('WITHDRAWN', { consentedAt: null, consentedById: null });
  }

  private refuseUnlessPublished(): void {
    if (!this.consentedAt) throw new ProblemError(problem('NOT_PUBLISHED', 'This entry is not published.'));
  }

  private become(change: DirectoryChange, how: object): void {
    Object.assign(this, how);
    if (change !== 'CHANGED' || this.consentedAt)
      this.record(new DirectoryEntryChanged(this.partnershipId, this.partnershipId, change));
  }
}

const noAddress =
  'Leave out email addresses and telephone numbers: people write to you by a form, and your officers change.';

/** A mail address, or ten digits and more in a row: what leads to a person. */
export function leadsToAPerson(words: string): boolean {
  return /\S@\S/.test(words) || /\d{10}/.test(words.replace(/[\s().+-]/g, ''));
}
