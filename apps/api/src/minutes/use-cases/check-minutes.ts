import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError } from '@lib/kernel';
import type { CheckMinutesInput, SendBackMinutesInput } from '../../schema.types.js';
import { MinutesRepository } from '../data/minutes.repository.js';
import type { Minutes } from '../domain/minutes.js';
import { minutesPolicy } from '../minutes.policy.js';

/** The chair has read the minutes and finds them right; or sends them back to be mended. */
@Injectable()
export class CheckMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly minutes: MinutesRepository,
    private readonly clock: Clock,
  ) {}

  check(caller: Caller, { minutesId, wordsRead }: CheckMinutesInput): Promise<Minutes> {
    return this.work.as(caller, async (actor) => {
      const minutes = await this.minutes.take(minutesId);
      permit(actor, minutesPolicy.check, minutes);
      minutes.check({ personId: String(actor.personId), now: this.clock.now() });
      if ((await this.minutes.wordsRead(minutesId)) !== wordsRead)
        throw new ProblemError(
          problem('WORDS_CHANGED', 'Somebody has written in the minutes since you read them. Read them again first.'),
        );
      return this.minutes.save(minutes);
    });
  }

  sendBack(caller: Caller, { minutesId, because }: SendBackMinutesInput): Promise<Minutes> {
    return this.work.as(caller, async (actor) => {
      const minutes = await this.minutes.take(minutesId);
      permit(actor, minutesPolicy.sendBack, minutes);
      minutes.sendBack(because);
      return this.minutes.save(minutes);
    });
  }
}
