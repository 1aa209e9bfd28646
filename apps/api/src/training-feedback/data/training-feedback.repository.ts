import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import type { Answers } from '../domain/answers.js';

/** What the database says of an answer; null where there is no such session for the caller. */
export type Kept = 'GIVEN' | 'CHANGED' | 'NOT_ATTENDED' | 'TOO_LATE' | null;

@Injectable()
export class TrainingFeedbackRepository {
  async give(sessionId: string, { useful, confident, best, better }: Answers, now: Date): Promise<Kept> {
    const [row] = await transaction().query<{ kept: Kept }[]>(
      'select app.give_training_feedback($1, $2, $3, $4, $5, $6) as kept',
      [sessionId, useful, confident, best, better, now],
    );
    return row?.kept ?? null;
  }
}
