import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { PartnershipRepository } from '../../partnerships/index.js';
import type {
  AnswerChecklistInput,
  BeginSelfAssessmentInput,
  DiscardSelfAssessmentInput,
  FinishSelfAssessmentInput,
} from '../../schema.types.js';
import { checklistPolicy } from '../checklist.policy.js';
import { ChecklistRepository } from '../data/checklist.repository.js';
import { SelfAssessment } from '../domain/self-assessment.js';

/** A partnership goes through the checklist: begun, answered question by question, finished. */
@Injectable()
export class AnswerChecklist {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly checklist: ChecklistRepository,
    private readonly clock: Clock,
  ) {}

  begin(caller: Caller, { partnershipId }: BeginSelfAssessmentInput): Promise<SelfAssessment> {
    return this.work.as(caller, async (actor) => {
      await this.partnerships.getGoing(partnershipId);
      permit(actor, checklistPolicy.answer, { partnershipId });
      const audienceId = await this.partnerships.audience(partnershipId, 'PARTNERSHIP');
      const begunById = String(actor.personId);
      return this.checklist.add(SelfAssessment.begun({ audienceId, partnershipId, begunById }, this.clock.now()));
    });
  }

  answer(caller: Caller, { assessmentId, questionCode, version, ...said }: AnswerChecklistInput) {
    return this.act(caller, assessmentId, async (assessment, actor) => {
      assessment.refuseUnlessOpen();
      const answer = await this.checklist.answerTo(questionCode, assessment);
      expectVersion(answer, version, 'answer');
      answer.give(said, assessment, String(actor.personId), this.clock.now());
      await this.checklist.put(answer);
    });
  }

  finish(caller: Caller, { assessmentId, version }: FinishSelfAssessmentInput): Promise<SelfAssessment> {
    return this.act(caller, assessmentId, async (assessment, actor) => {
      expectVersion(assessment, version, 'assessment');
      const unanswered = await this.checklist.unanswered(assessmentId);
      assessment.finish(unanswered, String(actor.personId), this.clock.now());
      await this.checklist.save(assessment);
    });
  }

  discard(caller: Caller, { assessmentId }: DiscardSelfAssessmentInput): Promise<SelfAssessment> {
    return this.act(caller, assessmentId, (assessment) => {
      assessment.discard();
      return this.checklist.remove(assessment);
    });
  }

  private act(
    caller: Caller,
    assessmentId: string,
    change: (assessment: SelfAssessment, actor: Actor) => Promise<void>,
  ): Promise<SelfAssessment> {
    return this.work.as(caller, async (actor) => {
      const assessment = await this.checklist.take(assessmentId);
      permit(actor, checklistPolicy.answer, assessment);
      await this.partnerships.getGoing(assessment.partnershipId);
      await change(assessment, actor);
      return assessment;
    });
  }
}
