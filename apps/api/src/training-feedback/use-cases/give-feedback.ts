import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, refuse } from '@lib/kernel';
import type { GiveTrainingFeedbackInput } from '../../schema.types.js';
import { TrainingFeedbackRepository } from '../data/training-feedback.repository.js';
import { answersFrom } from '../domain/answers.js';

/** Whoever attended a session says how it was; no more can be asked of anybody else, which the database sees to. */
@Injectable()
export class GiveFeedback {
  constructor(
    private readonly work: UnitOfWork,
    private readonly feedback: TrainingFeedbackRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { sessionId, ...said }: GiveTrainingFeedbackInput): Promise<void> {
    return this.work.as(caller, async () => {
      const kept = await this.feedback.give(sessionId, answersFrom(said), this.clock.now());
      if (kept === null) throw new NotFound();
      refuse([
        kept === 'NOT_ATTENDED' && problem('NOT_ATTENDED', 'Whoever attended says how it was.'),
        kept === 'TOO_LATE' && problem('TOO_LATE', 'What you said can be changed for 30 days, and these are over.'),
      ]);
    });
  }
}
