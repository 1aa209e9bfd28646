import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { MoveTermsReviewInput } from '../../schema.types.js';
import { TermsReviewRepository } from '../data/terms-review.repository.js';
import { TermsReview } from '../domain/terms-review.js';
import { termsPolicy } from '../terms.policy.js';

/** Sets another day of review. */
@Injectable()
export class MoveTermsReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly reviews: TermsReviewRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { partnershipId, version, reviewOn }: MoveTermsReviewInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      await this.partnerships.getGoing(partnershipId);
      permit(actor, termsPolicy.moveReview, { partnershipId });
      const kept = await this.reviews.find(partnershipId);
      expectVersion(kept ?? { version: 0 }, version, 'review date');
      const audienceId = await this.partnerships.audience(partnershipId, 'PARTNERSHIP');
      const review = kept ?? TermsReview.of(partnershipId, audienceId);
      review.moveTo(reviewOn, this.clock.today('Europe/London'));
      await this.reviews.save(review, kept === null);
      return partnershipId;
    });
  }
}
