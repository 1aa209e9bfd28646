import { Injectable } from '@nestjs/common';
import { insert, insertAll, isTaken, load, save, transaction } from '@lib/database';
import { problem, ProblemError } from '@lib/kernel';
import { Evaluation } from '../domain/evaluation.js';
import { EvaluationSection } from '../domain/evaluation-section.js';

/** Loads and saves evaluations and their sections. */
@Injectable()
export class EvaluationRepository {
  get(id: string): Promise<Evaluation> {
    return load(Evaluation, id);
  }

  /** For a change: of two who change one evaluation, the second waits. */
  async take(id: string): Promise<Evaluation> {
    await transaction().query('select from campaign_evaluation where id = $1 for update', [id]);
    return load(Evaluation, id);
  }

  section(id: string): Promise<EvaluationSection> {
    return load(EvaluationSection, id);
  }

  /** In their order. */
  sections(evaluationId: string): Promise<EvaluationSection[]> {
    return transaction()
      .getRepository(EvaluationSection)
      .find({ where: { evaluationId }, order: { position: 'ASC' } });
  }

  async add(evaluation: Evaluation, sections: readonly EvaluationSection[]): Promise<Evaluation> {
    try {
      await insert(Evaluation, evaluation);
    } catch (error) {
      if (!isTaken(error, 'campaign_evaluation_campaign_id_key')) throw error;
      throw new ProblemError(problem('BEGUN', 'Somebody has begun this evaluation already. Look at it again.'));
    }
    await insertAll(EvaluationSection, sections);
    return evaluation;
  }

  save(evaluation: Evaluation): Promise<Evaluation> {
    return save(Evaluation, evaluation, 'evaluation');
  }

  saveSection(section: EvaluationSection): Promise<EvaluationSection> {
    return save(EvaluationSection, section, 'section');
  }
}
