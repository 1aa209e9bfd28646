import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { problem, ProblemError, refuse } from '@lib/kernel';
import { makeReport } from '@lib/pdf-pack';
import type { TellCaseStudyInput } from '../../schema.types.js';
import { CampaignRepository, type Campaign } from '../../campaigns/index.js';
import { KeepUpload } from '../../files/index.js';
import { PutForward } from '../../library/index.js';
import { CaseStudies, TOLD } from '../data/case-study.repository.js';
import { EvaluationRepository } from '../data/evaluation.repository.js';
import { SignedEvaluations } from '../data/signed-evaluation.repository.js';
import { caseStudyOf, tellingProblems } from '../domain/case-study.js';
import { nameOf } from '../domain/report-name.js';
import { reportOf } from '../domain/report.js';
import type { SignedEvaluation } from '../domain/signed-evaluation.js';
import { evaluationPolicy } from '../evaluation.policy.js';

/** Puts an evaluation that is signed off into the library, as a case study that its reviewers look at. */
@Injectable()
export class TellCaseStudy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly evaluations: EvaluationRepository,
    private readonly signed: SignedEvaluations,
    private readonly told: CaseStudies,
    private readonly library: PutForward,
    private readonly files: KeepUpload,
  ) {}

  /** The file is made and kept between two transactions: what is refused in the second leaves an upload that nobody uses, for a day. */
  async execute(caller: Caller, input: TellCaseStudyInput): Promise<{ id: string }> {
    const signed = await this.work.as(caller, async (actor) => {
      const ready = await this.ready(actor, input);
      await this.library.refuse(actor, ready.words);
      return ready.signed;
    });
    const { id: fileId } = await this.files.keepMade(caller, nameOf(signed), await makeReport(reportOf(signed)));
    return this.work.as(caller, async (actor) => {
      const { campaign, signed: now, words } = await this.ready(actor, input);
      if (now.id !== signed.id) throw new ProblemError(OTHERWISE);
      const file = { fileId, label: 'Evaluation', language: 'en' };
      const resource = await this.library.execute(actor, words, file);
      await this.told.keep(campaign.id, now.id, resource.id);
      return { id: input.evaluationId };
    });
  }

  private async ready(actor: Actor, { evaluationId, ...telling }: TellCaseStudyInput) {
    const { campaignId, state } = await this.evaluations.get(evaluationId);
    const campaign: Campaign = await this.campaigns.get(campaignId);
    permit(actor, evaluationPolicy.tell, campaign);
    const newest = await this.told.newest(evaluationId);
    const signed: SignedEvaluation | null = newest === null ? null : await this.signed.find(newest);
    if (state !== 'SIGNED' || !signed) throw new ProblemError(OTHERWISE);
    refuse([(await this.told.isTold(campaignId)) && TOLD, ...tellingProblems(telling)]);
    return { campaign, signed, words: caseStudyOf(telling, await this.told.about(campaign), signed) };
  }
}

const OTHERWISE = problem('NOT_SIGNED', 'Sign the evaluation off before you tell others of it.');
