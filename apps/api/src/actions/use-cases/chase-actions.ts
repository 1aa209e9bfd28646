import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { Clock } from '@lib/kernel';
import { ActionIsChased } from '../action.events.js';
import { Chases, type ToChase } from '../data/chases.js';
import { chasingDay, nextStepAfter, stepsDue } from '../domain/chasing.js';
import { letterEach, partsTold } from '../domain/who-is-told.js';

/** Has people told of actions that are due and overdue, each once. Runs in the worker, and makes up for when it was down. */
@Every(10 * 60)
@Injectable()
export class ChaseActions implements Chore {
  private readonly chases = new Chases();
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const day = chasingDay(this.clock.now());
    const due = await this.work.asAnybody(thePublic, () => this.chases.due(day));
    for (const each of due) await this.chase(each, day);
  }

  /** What was missed is told in one letter. The rows that say so and the fact are written together. */
  private chase({ actionId, partnershipId }: ToChase, day: string): Promise<void> {
    return this.work.as({ kind: 'partnership', partnershipId, purpose: 'chase an action' }, async () => {
      const chase = await this.chases.take(actionId);
      if (!chase?.nextStepOn || chase.nextStepOn > day) return;
      const hearers = await this.chases.hearers(actionId);
      const steps = stepsDue(chase, chase.taken, day).map((step) => ({ ...step, told: partsTold(step.step, hearers) }));
      await this.chases.note(actionId, steps, nextStepAfter(chase, day), this.clock.now());
      const letters = letterEach(
        hearers,
        steps.flatMap(({ told }) => told),
      );
      if (letters.length > 0) record(new ActionIsChased(actionId, partnershipId, letters));
    });
  }
}
