import { Aggregate, newId, problem, ProblemError, refuse } from '@lib/kernel';
import { isBlank } from '@lib/rich-text';
import { EvaluationBegun, EvaluationReopened, EvaluationSigned } from '../evaluation.events.js';
import type { EvaluationSection } from './evaluation-section.js';
import { SECTION_TITLES } from './section-kinds.js';

/** The campaign that it is of. */
interface OfCampaign {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string | null;
}

/** What those who ran a campaign say of it once it has ended. */
export class Evaluation extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly campaignId: string;
  readonly state: 'DRAFT' | 'SIGNED';
  readonly begunById: string;
  readonly begunAt: Date;
  version: number;

  static begun({ id: campaignId, audienceId, partnershipId }: OfCampaign, begunById: string, now: Date): Evaluation {
    const evaluation = Object.assign(new Evaluation(), {
      id: newId(),
      audienceId,
      campaignId,
      state: 'DRAFT',
      begunById,
      begunAt: now,
      version: 1,
    });
    evaluation.record(new EvaluationBegun(campaignId, partnershipId));
    return evaluation;
  }

  refuseUnlessWritten(): void {
    if (this.state !== 'DRAFT')
      throw new ProblemError(problem('SIGNED', 'This evaluation is signed off. Open it again to change it.'));
  }

  /** Every section says something: what did not work, too. */
  sign(sections: readonly EvaluationSection[], { partnershipId }: Pick<OfCampaign, 'partnershipId'>): void {
    this.refuseUnlessWritten();
    refuse(
      sections.map(
        ({ kind, content }) =>
          isBlank(content) &&
          problem('REQUIRED', `Write something under “${SECTION_TITLES[kind]}” first.`, 'sections', kind),
      ),
    );
    Object.assign(this, { state: 'SIGNED' });
    this.record(new EvaluationSigned(this.campaignId, partnershipId));
  }

  reopen({ partnershipId }: Pick<OfCampaign, 'partnershipId'>): void {
    if (this.state !== 'SIGNED')
      throw new ProblemError(problem('NOT_NOW', 'This evaluation is open already. Look at it again.'));
    Object.assign(this, { state: 'DRAFT' });
    this.record(new EvaluationReopened(this.campaignId, partnershipId));
  }
}
