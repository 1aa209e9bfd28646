import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { newId } from '@lib/kernel';
import type { Evaluation } from '../domain/evaluation.js';
import type { SignedEvaluation } from '../domain/signed-evaluation.js';

type ToKeep = Pick<SignedEvaluation, 'sections' | 'figures' | 'signedAt'>;

/** Keeps evaluations as they were signed, and finds them again. */
@Injectable()
export class SignedEvaluations {
  /** Names the words of an evaluation as they read now. */
  async wordsRead(evaluationId: string): Promise<string> {
    const [row] = await transaction().query<{ read: string }[]>('select app.evaluation_read($1) as read', [
      evaluationId,
    ]);
    return row?.read ?? '';
  }

  async keep(evaluation: Evaluation, { sections, figures, signedAt }: ToKeep, signedById: string): Promise<void> {
    await transaction().query(
      `insert into signed_evaluation (id, audience_id, evaluation_id, number, title, run_by, sections, figures, signed_by_id, signed_by_name, signed_at)
       select $1, $2, $3, (select count(*) + 1 from signed_evaluation s where s.evaluation_id = $3), c.title,
         coalesce(p.name, 'The national coordinators'), $4, $5, $6, n.name, $7
       from campaign c left join partnership p on p.id = c.partnership_id join person n on n.id = $6 where c.id = $8`,
      [
        newId(),
        evaluation.audienceId,
        evaluation.id,
        JSON.stringify(sections),
        JSON.stringify(figures),
        signedById,
        signedAt,
        evaluation.campaignId,
      ],
    );
  }

  /** Null when there is none, or it is hidden. */
  async find(id: string): Promise<SignedEvaluation | null> {
    const [row] = await transaction().query<SignedEvaluation[]>(
      `select id, number, title, run_by as "runBy", sections, figures, signed_by_name as "signedByName", signed_at as "signedAt"
       from signed_evaluation where id = $1`,
      [id],
    );
    return row ?? null;
  }
}
