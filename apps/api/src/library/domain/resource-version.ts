import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { ResourcePublished, ResourceReturned, ResourceSubmitted, ResourceTakenBack } from '../library.events.js';
import type { Check } from './checks.js';
import type { Contributor } from './byline.js';
import {
  isLocal,
  type Backer,
  type Details,
  type FoundBy,
  type Link,
  type PartNote,
  type Sharing,
  type State,
} from './details.js';
import { detailsOf } from './words.js';

/** Where a version belongs, and who writes it. */
export interface Beginning {
  readonly resourceId: string;
  readonly number: number;
  readonly submitterId: string;
  readonly audienceId: number;
}

/** One version of a resource: written, reviewed, and published once; from then on it never changes. */
export class ResourceVersion extends Aggregate implements Details {
  readonly id: string;
  readonly audienceId: number;
  readonly resourceId: string;
  readonly number: number;
  state: State;
  readonly submitterId: string;
  readonly draftedAt: Date;
  submittedAt: Date | null;
  decidedById: string | null;
  decidedAt: Date | null;
  returnedBecause: string;
  publishedAt: Date | null;
  kind: string;
  title: string;
  summary: string;
  contributors: readonly Contributor[];
  publisher: string;
  publishedOn: string;
  topics: readonly string[];
  sectors: readonly string[];
  writtenFor: string;
  jurisdictions: readonly string[];
  languages: readonly string[];
  licence: string;
  marking: 'OFFICIAL' | 'OFFICIAL_SENSITIVE';
  handling: string;
  sharing: Sharing;
  foundBy: FoundBy;
  partnershipId: string | null;
  maturity: 'INTERIM' | 'FINAL';
  links: readonly Link[];
  backers: readonly Backer[];
  partNotes: readonly PartNote[];
  note: string;
  version: number;

  static draft(details: Details, beginning: Beginning, now: Date): ResourceVersion {
    return Object.assign(new ResourceVersion(), {
      ...details,
      ...beginning,
      id: newId(),
      state: 'DRAFT',
      draftedAt: now,
      submittedAt: null,
      decidedById: null,
      decidedAt: null,
      returnedBecause: '',
      publishedAt: null,
      version: 1,
    });
  }

  /** What policies ask of it. Who else reviews it is asked where it is reviewed only. */
  written(hasOtherReviewer = true) {
    const { submitterId, foundBy, partnershipId } = this;
    return { submitterId, foundBy, partnershipId, hasOtherReviewer };
  }

  /** What it says, for the next version to begin with; what is different there is still to be said. */
  saidAgain(): Details {
    return detailsOf({ ...this, note: '' });
  }

  /** Reviewed where its readers are: by its partnership's officers, or by national coordinators, whose events are of no partnership. */
  get reviewedIn(): string | null {
    return isLocal(this.foundBy) ? this.partnershipId : null;
  }

  change(details: Details): void {
    this.refuseUnlessWritten();
    Object.assign(this, details);
  }

  refuseUnlessWritten(): void {
    refuse([
      this.state === 'IN_REVIEW' &&
        problem('IN_REVIEW', 'This is with its reviewers. Take it back first, then change it.'),
      this.state === 'PUBLISHED' &&
        problem('WAS_PUBLISHED', 'This was published, and stays as it is. Begin a new version instead.'),
    ]);
  }

  submit(checks: readonly Check[], now: Date): void {
    this.refuseUnlessWritten();
    refuseWhatStops(checks);
    this.state = 'IN_REVIEW';
    this.submittedAt = now;
    this.record(new ResourceSubmitted(this.id, this.reviewedIn, this.resourceId));
  }

  takeBack(): void {
    this.refuseUnlessReviewed();
    this.state = 'DRAFT';
    this.returnedBecause = '';
    this.record(new ResourceTakenBack(this.id, this.reviewedIn, this.resourceId));
  }

  return(because: string, byId: string, now: Date): void {
    this.refuseUnlessReviewed();
    refuse([wordsProblem(because, { label: 'what is to be mended', max: 2000, required: true }, 'because')]);
    this.state = 'RETURNED';
    this.returnedBecause = tidy(because);
    this.decide(byId, now);
    this.record(new ResourceReturned(this.id, this.reviewedIn, this.resourceId));
  }

  publish(checks: readonly Check[], byId: string, now: Date): void {
    this.refuseUnlessReviewed();
    refuseWhatStops(checks);
    this.state = 'PUBLISHED';
    this.publishedAt = now;
    this.returnedBecause = '';
    this.decide(byId, now);
    this.record(new ResourcePublished(this.id, this.reviewedIn, this.resourceId));
  }

  private decide(byId: string, now: Date): void {
    this.decidedById = byId;
    this.decidedAt = now;
  }

  private refuseUnlessReviewed(): void {
    if (this.state !== 'IN_REVIEW')
      throw new ProblemError(
        problem('NOT_IN_REVIEW', 'This is not with its reviewers any more. Open it again to see where it stands.'),
      );
  }
}

const refuseWhatStops = (checks: readonly Check[]): void =>
  refuse(checks.filter(({ stops }) => stops).map(({ code, message }) => problem(code, message)));
