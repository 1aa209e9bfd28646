import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError } from '@lib/kernel';
import type {
  BeginEvaluationInput,
  DraftEvaluationSectionInput,
  WriteEvaluationSectionInput,
} from '../../schema.types.js';
import { CampaignRepository, canTake, type Campaign } from '../../campaigns/index.js';
import { EvaluationMaterial } from '../data/evaluation-material.js';
import { EvaluationRepository } from '../data/evaluation.repository.js';
import { draftOf } from '../domain/draft.js';
import { Evaluation } from '../domain/evaluation.js';
import { EvaluationSection } from '../domain/evaluation-section.js';
import { SECTION_KINDS } from '../domain/section-kinds.js';
import { evaluationPolicy } from '../evaluation.policy.js';

/** The evaluation of a campaign, begun with what its own data say, and written section by section. */
@Injectable()
export class WriteEvaluation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly evaluations: EvaluationRepository,
    private readonly material: EvaluationMaterial,
    private readonly clock: Clock,
  ) {}

  begin(caller: Caller, { campaignId }: BeginEvaluationInput): Promise<Evaluation> {
    return this.work.as(caller, async (actor) => {
      const campaign = await this.campaigns.get(campaignId);
      permit(actor, evaluationPolicy.begin, campaign);
      if (!canTake('evaluate', campaign.status))
        throw new ProblemError(problem('NOT_ENDED', 'A campaign is evaluated once it has ended.'));
      const now = this.clock.now();
      const evaluation = Evaluation.begun(campaign, String(actor.personId), now);
      const material = await this.material.of(campaign);
      const sections = SECTION_KINDS.map((kind, index) =>
        EvaluationSection.drafted(evaluation, { kind, position: index + 1, content: draftOf(kind, material) }, now),
      );
      return this.evaluations.add(evaluation, sections);
    });
  }

  write(caller: Caller, { content, ...read }: WriteEvaluationSectionInput): Promise<EvaluationSection> {
    return this.act(caller, read, (section, campaign, personId) =>
      section.write(content, campaign, { personId, now: this.clock.now() }),
    );
  }

  draft(caller: Caller, read: DraftEvaluationSectionInput): Promise<EvaluationSection> {
    return this.act(caller, read, async (section, campaign) =>
      section.draftAnew(draftOf(section.kind, await this.material.of(campaign)), campaign, this.clock.now()),
    );
  }

  private act(
    caller: Caller,
    { sectionId, version }: DraftEvaluationSectionInput,
    change: (section: EvaluationSection, campaign: Campaign, personId: string) => void | Promise<void>,
  ): Promise<EvaluationSection> {
    return this.work.as(caller, async (actor) => {
      const { evaluationId } = await this.evaluations.section(sectionId);
      // Whoever signs it off meanwhile waits for this, or this for them.
      const evaluation = await this.evaluations.take(evaluationId);
      const section = await this.evaluations.section(sectionId);
      const campaign = await this.campaigns.get(evaluation.campaignId);
      permit(actor, evaluationPolicy.write, campaign);
      evaluation.refuseUnlessWritten();
      expectVersion(section, version, 'section');
      await change(section, campaign, String(actor.personId));
      return this.evaluations.saveSection(section);
    });
  }
}
