import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError } from '@lib/kernel';
import type { ReopenEvaluationInput, SignEvaluationInput } from '../../schema.types.js';
import { CampaignRepository, SettleSignOff } from '../../campaigns/index.js';
import { EvaluationMaterial } from '../data/evaluation-material.js';
import { EvaluationRepository } from '../data/evaluation.repository.js';
import { SignedEvaluations } from '../data/signed-evaluation.repository.js';
import type { Evaluation } from '../domain/evaluation.js';
import { evaluationPolicy } from '../evaluation.policy.js';

/** An evaluation is signed off, and its campaign evaluated; or it is opened again, and what was signed is kept. */
@Injectable()
export class SignEvaluation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly evaluations: EvaluationRepository,
    private readonly signed: SignedEvaluations,
    private readonly material: EvaluationMaterial,
    private readonly settle: SettleSignOff,
    private readonly clock: Clock,
  ) {}

  sign(caller: Caller, { evaluationId, wordsRead }: SignEvaluationInput): Promise<Evaluation> {
    return this.work.as(caller, async (actor) => {
      const evaluation = await this.evaluations.take(evaluationId);
      const campaign = await this.campaigns.take(evaluation.campaignId);
      permit(actor, evaluationPolicy.signOff, campaign);
      const sections = await this.evaluations.sections(evaluationId);
      evaluation.sign(sections, campaign);
      if ((await this.signed.wordsRead(evaluationId)) !== wordsRead)
        throw new ProblemError(
          problem('WORDS_CHANGED', 'Somebody has changed the evaluation since you read it. Read it again, then sign.'),
        );
      campaign.evaluated();
      const { figures } = await this.material.of(campaign);
      const isNational = campaign.partnershipId === null;
      await this.signed.keep(
        evaluation,
        {
          sections: sections.map(({ kind, content }) => ({ kind, content })),
          figures: isNational ? [] : figures,
          signedAt: this.clock.now(),
        },
        String(actor.personId),
      );
      await this.settle.of(await this.campaigns.save(campaign));
      return this.evaluations.save(evaluation);
    });
  }

  reopen(caller: Caller, { evaluationId }: ReopenEvaluationInput): Promise<Evaluation> {
    return this.work.as(caller, async (actor) => {
      const evaluation = await this.evaluations.take(evaluationId);
      const campaign = await this.campaigns.take(evaluation.campaignId);
      permit(actor, evaluationPolicy.reopen, campaign);
      evaluation.reopen(campaign);
      campaign.openedAgain();
      await this.settle.of(await this.campaigns.save(campaign));
      return this.evaluations.save(evaluation);
    });
  }
}
