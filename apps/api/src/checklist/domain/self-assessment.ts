import { Aggregate, newId, problem, ProblemError } from '@lib/kernel';
import { SelfAssessmentBegun, SelfAssessmentDiscarded, SelfAssessmentFinished } from '../checklist.events.js';

interface Beginning {
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly begunById: string;
}

/** One time that a partnership goes through the checklist. What is finished never changes. */
export class SelfAssessment extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly begunById: string;
  readonly begunAt: Date;
  readonly finishedById: string | null;
  readonly finishedAt: Date | null;
  version: number;

  static begun(beginning: Beginning, now: Date): SelfAssessment {
    const assessment = Object.assign(new SelfAssessment(), {
      id: newId(),
      ...beginning,
      begunAt: now,
      finishedById: null,
      finishedAt: null,
      version: 1,
    });
    assessment.record(new SelfAssessmentBegun(assessment.id, assessment.partnershipId));
    return assessment;
  }

  finish(unanswered: number, finishedById: string, finishedAt: Date): void {
    this.refuseUnlessOpen();
    if (unanswered > 0) {
      const words = unanswered === 1 ? 'One question is' : `${unanswered} questions are`;
      throw new ProblemError(problem('UNANSWERED', `${words} not answered yet.`));
    }
    Object.assign(this, { finishedById, finishedAt });
    this.record(new SelfAssessmentFinished(this.id, this.partnershipId));
  }

  discard(): void {
    this.refuseUnlessOpen();
    this.record(new SelfAssessmentDiscarded(this.id, this.partnershipId));
  }

  refuseUnlessOpen(): void {
    if (this.finishedAt)
      throw new ProblemError(problem('FINISHED', 'This assessment is finished. Begin another to answer anew.'));
  }
}
