import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { WriteMinutesInput } from '../../schema.types.js';
import { MinutesRepository } from '../data/minutes.repository.js';
import { MinutesTexts, type TextToWrite } from '../data/minutes-texts.js';
import { lacking, merge } from '../domain/shared-text.js';
import { minutesPolicy } from '../minutes.policy.js';

/** What somebody who writes gets back: what they lack, and who else is writing. */
export interface Exchanged {
  readonly update: string;
  readonly sequence: number;
  readonly writers: readonly string[];
}

const WRITING_FOR_MS = 20_000;

/** Takes what somebody wrote and gives them what others wrote. Answered when it is kept, and not before. */
@Injectable()
export class WriteMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly minutes: MinutesRepository,
    private readonly texts: MinutesTexts,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { textId, update, stateVector }: WriteMinutesInput): Promise<Exchanged> {
    return this.work.as(caller, async (actor) => {
      const seen = await this.texts.get(textId);
      const minutes = await this.minutes.hold(seen.minutesId);
      permit(actor, minutesPolicy.write, minutes);
      const personId = String(actor.personId);
      const now = this.clock.now();
      const answer = ({ sequence, writers }: TextToWrite, state: Buffer): Exchanged => ({
        update: lacking(state, Buffer.from(stateVector, 'base64')).toString('base64'),
        sequence,
        writers: Object.entries(writers)
          // Also of one whose clock was ahead when they wrote.
          .filter(([id, { at }]) => id !== personId && Math.abs(now.getTime() - Date.parse(at)) < WRITING_FOR_MS)
          .map(([, { name }]) => name),
      });
      if (!update) return answer(seen, seen.state);
      minutes.refuseUnlessDraft();
      const text = await this.texts.take(textId);
      const merged = merge(text.state, Buffer.from(update, 'base64'));
      // What is known already, such as words that are sent again because the answer was lost, changes nothing.
      if (merged.state.equals(text.state)) return answer(text, text.state);
      await this.texts.write(text, merged, { personId, now });
      return answer({ ...text, sequence: text.sequence + 1 }, merged.state);
    });
  }
}
