import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { Clock } from '@lib/kernel';
import { ActionOwnerLeft } from '../action.events.js';
import { Chases } from '../data/chases.js';
import { letterEach, partsTold } from '../domain/who-is-told.js';

/** What somebody who left the table was to do is their agency's, and its leads hear of it. Runs in the worker. */
@Every(10 * 60)
@Injectable()
export class HandActionsBack implements Chore {
  private readonly chases = new Chases();
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const left = await this.work.asAnybody(thePublic, () => this.chases.leftBehind());
    for (const { actionId, partnershipId } of left)
      await this.work.as({ kind: 'partnership', partnershipId, purpose: 'hand an action back' }, async () => {
        if (!(await this.chases.handBack(actionId, this.clock.now()))) return;
        const hearers = await this.chases.hearers(actionId);
        const letters = letterEach(hearers, partsTold('LEADS', hearers));
        record(new ActionOwnerLeft(actionId, partnershipId, letters));
      });
  }
}
