import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, refuse, wordsProblem } from '@lib/kernel';
import type { CloseActionInput, ReopenActionInput } from '../../schema.types.js';
import { actionPolicy } from '../action.policy.js';
import { ActionRepository } from '../data/action.repository.js';
import type { Action } from '../domain/action.js';

/** Ends an action, or opens it again with words on what is missing. */
@Injectable()
export class CloseAction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly actions: ActionRepository,
    private readonly clock: Clock,
  ) {}

  close(caller: Caller, { actionId, version }: CloseActionInput): Promise<Action> {
    return this.work.as(caller, async (actor) => {
      const action = await this.actions.get(actionId);
      permit(actor, actionPolicy.close, action);
      expectVersion(action, version, 'action');
      return this.actions.save(action, action.close({ byPersonId: String(actor.personId) }, this.clock.now()));
    });
  }

  reopen(caller: Caller, { actionId, version, reason }: ReopenActionInput): Promise<Action> {
    return this.work.as(caller, async (actor) => {
      const action = await this.actions.get(actionId);
      permit(actor, actionPolicy.close, action);
      expectVersion(action, version, 'action');
      refuse([wordsProblem(reason, { label: 'what is still to be done', max: 1000, required: true }, 'reason')]);
      const now = { at: this.clock.now(), today: this.clock.today('Europe/London') };
      return this.actions.save(action, action.reopen({ words: reason, byPersonId: String(actor.personId) }, now));
    });
  }
}
