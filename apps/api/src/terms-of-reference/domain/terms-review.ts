import { Aggregate, newId, refuse } from '@lib/kernel';
import { TermsReviewMoved } from '../terms.events.js';
import { reviewProblem } from './review.js';

/** When the terms of reference of a partnership are to be looked at again. */
export class TermsReview extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  reviewOn: string;
  version: number;

  static of(partnershipId: string, audienceId: number): TermsReview {
    return Object.assign(new TermsReview(), { id: newId(), partnershipId, audienceId, version: 1 });
  }

  moveTo(reviewOn: string, today: string): void {
    refuse([reviewProblem(reviewOn, today)]);
    this.reviewOn = reviewOn;
    this.record(new TermsReviewMoved(this.id, this.partnershipId));
  }
}
