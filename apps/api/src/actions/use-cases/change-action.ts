import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, refuse, wordsProblem } from '@lib/kernel';
import type { ChangeActionInput, SnoozeActionInput } from '../../schema.types.js';
import { actionPolicy } from '../action.policy.js';
import { ActionRepository } from '../data/action.repository.js';
import { noAssignee, type Action } from '../domain/action.js';
import { ChooseAssignee } from './choose-assignee.js';

const ZONE = 'Europe/London';

/** Gives an action to others, another day, or a rest from reminders; each with its reason. */
@Injectable()
export class ChangeAction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly actions: ActionRepository,
    private readonly assignees: ChooseAssignee,
    private readonly clock: Clock,
  ) {}

  change(caller: Caller, { actionId, version, reason, ...to }: ChangeActionInput): Promise<Action> {
    return this.work.as(caller, async (actor) => {
      const action = await this.actions.get(actionId);
      permit(actor, actionPolicy.change, action);
      expectVersion(action, version, 'action');
      refuse([noAssignee(to), reasonProblem(reason)]);
      const isAnother = (to.ownerId ?? null) !== action.ownerId || (to.agencyId ?? null) !== action.agencyId;
      const { ownerId, agencyId } = isAnother ? await this.assignees.execute(action, to) : action;
      const said = { words: reason, byPersonId: String(actor.personId) };
      const entry = action.change({ ownerId, agencyId, dueOn: to.dueOn ?? null }, said, this.now());
      return this.actions.save(action, entry);
    });
  }

  snooze(caller: Caller, { actionId, version, until, reason }: SnoozeActionInput): Promise<Action> {
    return this.work.as(caller, async (actor) => {
      const action = await this.actions.get(actionId);
      permit(actor, actionPolicy.update, action);
      expectVersion(action, version, 'action');
      refuse([reasonProblem(reason)]);
      const entry = action.snooze(until, { words: reason, byPersonId: String(actor.personId) }, this.now());
      return this.actions.save(action, entry);
    });
  }

  private now() {
    return { at: this.clock.now(), today: this.clock.today(ZONE) };
  }
}

const reasonProblem = (reason: string) => wordsProblem(reason, { label: 'why', max: 1000, required: true }, 'reason');
