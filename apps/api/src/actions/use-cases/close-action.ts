import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { meetingPolicy } from '../../meetings/index.js';
import type { CloseActionInput } from '../../schema.types.js';
import { ActionRepository } from '../data/action.repository.js';
import type { Action } from '../domain/action.js';

/** Says that an action is done, or that it is not after all. */
@Injectable()
export class CloseAction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly actions: ActionRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { actionId, version }: CloseActionInput, { isDone }: { isDone: boolean }): Promise<Action> {
    return this.work.as(caller, async (actor) => {
      const action = await this.actions.get(actionId);
      permit(actor, meetingPolicy.recordAction, action);
      expectVersion(action, version, 'action');
      if (isDone) action.close(String(actor.personId), this.clock.now());
      else action.reopen();
      return this.actions.save(action);
    });
  }
}
