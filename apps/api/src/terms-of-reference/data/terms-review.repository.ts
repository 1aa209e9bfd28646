import { Injectable } from '@nestjs/common';
import { insert, save, transaction } from '@lib/database';
import { TermsReview } from '../domain/terms-review.js';

/** Loads and saves when the terms of a partnership are to be reviewed. */
@Injectable()
export class TermsReviewRepository {
  find(partnershipId: string): Promise<TermsReview | null> {
    return transaction().getRepository(TermsReview).findOneBy({ partnershipId });
  }

  save(review: TermsReview, isNew: boolean): Promise<TermsReview> {
    return isNew ? insert(TermsReview, review) : save(TermsReview, review, 'review date');
  }
}
