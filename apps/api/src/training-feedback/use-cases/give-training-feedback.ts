import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { GiveTrainingFeedbackInput } from '../../schema.types.js';

/** Somebody says what they think of a session that they attended. The database knows whether they did. */
@Injectable()
export class GiveTrainingFeedback {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { sessionId, useful, confident, words }: GiveTrainingFeedbackInput): Promise<void> {
    return this.work.as(caller, async () => {
      refuse([
        !isMark(useful) && problem('OUT_OF_RANGE', 'Say how useful it was, from 1 to 5.', 'useful'),
        !isMark(confident) && problem('OUT_OF_RANGE', 'Say how sure you feel, from 1 to 5.', 'confident'),
        wordsProblem(words, { label: 'what you want to say', max: 2000 }, 'words'),
      ]);
      const said = JSON.stringify({ useful, confident, words: tidy(words) });
      const [row] = await transaction().query<{ id: string | null }[]>(
        'select app.give_training_feedback($1, $2, $3) as id',
        [sessionId, said, this.clock.now()],
      );
      if (!row?.id) throw new NotFound();
    });
  }
}

const isMark = (given: number): boolean => given >= 1 && given <= 5;
