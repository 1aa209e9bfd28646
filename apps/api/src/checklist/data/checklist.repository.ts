import { Injectable } from '@nestjs/common';
import { insert, isTaken, load, record, save, transaction } from '@lib/database';
import { problem, ProblemError } from '@lib/kernel';
import { ChecklistAnswer } from '../domain/checklist-answer.js';
import { SelfAssessment } from '../domain/self-assessment.js';

/** Loads and saves what partnerships answer. */
@Injectable()
export class ChecklistRepository {
  /** For a change: who finishes it waits for who answers, and the other way round. */
  async take(id: string): Promise<SelfAssessment> {
    await transaction().query('select from self_assessment where id = $1 for update', [id]);
    return load(SelfAssessment, id);
  }

  async add(assessment: SelfAssessment): Promise<SelfAssessment> {
    try {
      return await insert(SelfAssessment, assessment);
    } catch (error) {
      if (!isTaken(error, 'self_assessment_open')) throw error;
      throw new ProblemError(problem('BEGUN', 'An assessment is open already. Go on with that one.'));
    }
  }

  save(assessment: SelfAssessment): Promise<SelfAssessment> {
    return save(SelfAssessment, assessment, 'assessment');
  }

  /** With what was answered to it. */
  async remove(assessment: SelfAssessment): Promise<void> {
    await transaction().query('delete from self_assessment where id = $1', [assessment.id]);
    record(...assessment.takeEvents());
  }

  async answerTo(questionCode: string, assessment: SelfAssessment): Promise<ChecklistAnswer> {
    const found = await transaction()
      .getRepository(ChecklistAnswer)
      .findOneBy({ assessmentId: assessment.id, questionCode });
    if (found) return found;
    const [known] = await transaction().query<unknown[]>('select from checklist_question where code = $1', [
      questionCode,
    ]);
    if (!known) throw new ProblemError(problem('NOT_A_CHOICE', 'The checklist has no such question.', 'questionCode'));
    return ChecklistAnswer.to(questionCode, assessment);
  }

  async put(answer: ChecklistAnswer): Promise<void> {
    if (answer.version > 0) await save(ChecklistAnswer, answer, 'answer');
    else await insert(ChecklistAnswer, Object.assign(answer, { version: 1 }));
  }

  async unanswered(assessmentId: string): Promise<number> {
    const [row] = await transaction().query<{ count: number }[]>(
      'select count(*)::int as count from self_assessment_line where assessment_id = $1 and answer is null',
      [assessmentId],
    );
    return row!.count;
  }
}
