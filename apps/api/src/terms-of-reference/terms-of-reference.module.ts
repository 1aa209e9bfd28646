import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { PartnershipsModule } from '../partnerships/index.js';
import { QuorumRuleRepository } from './data/quorum-rule.repository.js';
import { TermsReviewRepository } from './data/terms-review.repository.js';
import { TermsRepository } from './data/terms.repository.js';
import { QuorumResolver } from './graphql/quorum.resolver.js';
import { TermsResolver } from './graphql/terms.resolver.js';
import { ApproveTerms } from './use-cases/approve-terms.js';
import { DraftTerms } from './use-cases/draft-terms.js';
import { MoveTermsReview } from './use-cases/move-terms-review.js';
import { SetQuorum } from './use-cases/set-quorum.js';

@Module({
  imports: [FilesModule, PartnershipsModule],
  providers: [
    QuorumRuleRepository,
    TermsRepository,
    TermsReviewRepository,
    ApproveTerms,
    DraftTerms,
    MoveTermsReview,
    SetQuorum,
    QuorumResolver,
    TermsResolver,
  ],
  exports: [DraftTerms],
})
export class TermsOfReferenceModule {}
