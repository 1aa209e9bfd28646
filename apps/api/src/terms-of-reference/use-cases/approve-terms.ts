import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { asProblems, Clock, NotFound, problem, refuse } from '@lib/kernel';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { ApproveTermsInput } from '../../schema.types.js';
import { TermsReviewRepository } from '../data/terms-review.repository.js';
import { TermsRepository } from '../data/terms.repository.js';
import { TermsReview } from '../domain/terms-review.js';
import type { TermsVersion } from '../domain/terms-version.js';
import { termsPolicy } from '../terms.policy.js';

const ZONE = 'Europe/London';

/** The chair approves the draft, or records that a meeting did. From then on it never changes. */
@Injectable()
export class ApproveTerms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly terms: TermsRepository,
    private readonly reviews: TermsReviewRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, input: ApproveTermsInput): Promise<TermsVersion> {
    return this.work.as(caller, async (actor) => {
      const draft = await this.terms.get(input.termsId);
      permit(actor, termsPolicy.approve, draft);
      await this.partnerships.getGoing(draft.partnershipId);
      expectVersion(draft, input.version, 'draft');
      const today = this.clock.today(ZONE);
      const approvedOn = await this.dayOf(draft.partnershipId, input);
      const kept = await this.reviews.find(draft.partnershipId);
      const review = kept ?? TermsReview.of(draft.partnershipId, draft.audienceId);
      const lastApprovedOn = await this.terms.lastApprovedOn(draft.partnershipId);
      refuse([
        !approvedOn && problem('REQUIRED', 'Enter the day on which they were approved.', 'approvedOn'),
        ...asProblems([], () => review.moveTo(input.reviewOn, today)),
        ...asProblems([], () =>
          draft.approve({
            by: input.by,
            approvedOn: approvedOn ?? today,
            meetingId: input.by === 'MEETING' ? (input.meetingId ?? null) : null,
            meetingWords: input.meetingWords ?? '',
            approvedById: String(actor.personId),
            lastApprovedOn,
            today,
          }),
        ),
      ]);
      await this.terms.save(draft);
      await this.reviews.save(review, kept === null);
      return draft;
    });
  }

  private async dayOf(partnershipId: string, { by, meetingId, approvedOn }: ApproveTermsInput): Promise<string | null> {
    if (by !== 'MEETING' || !meetingId) return approvedOn ?? null;
    const day = await this.terms.dayOfMeeting(partnershipId, meetingId);
    if (!day) throw new NotFound();
    return day;
  }
}
