import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { TermsReviewIsDue } from '../terms.events.js';

interface DueReview {
  readonly partnershipId: string;
  readonly reviewOn: string;
  readonly kind: string;
}

/** Says once each that a review is 60 days away, 7 days away, and overdue. Runs in the worker, and makes up for when it was down. */
@Every(60 * 60)
@Injectable()
export class RemindOfReviews implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    const due = await this.work.asAnybody(thePublic, () =>
      transaction().query<DueReview[]>(
        `select partnership_id as "partnershipId", review_on::text as "reviewOn", kind from app.due_reviews()`,
      ),
    );
    for (const review of due) await this.remind(review);
  }

  /** The row that says so and the fact are written together: of two workers one is first. */
  private remind({ partnershipId, reviewOn, kind }: DueReview): Promise<void> {
    return this.work.as({ kind: 'partnership', partnershipId, purpose: 'remind of a review' }, async () => {
      const [row] = await transaction().query<{ id: string }[]>(
        `with noted as (
           insert into terms_reminder (audience_id, partnership_id, review_on, kind)
           select audience_id, partnership_id, review_on, $3 from terms_review where partnership_id = $1 and review_on = $2
           on conflict (partnership_id, review_on, kind) do nothing returning partnership_id)
         select r.id from noted n join terms_review r on r.partnership_id = n.partnership_id`,
        [partnershipId, reviewOn, kind],
      );
      if (row) record(new TermsReviewIsDue(row.id, partnershipId, reviewOn, kind));
    });
  }
}
