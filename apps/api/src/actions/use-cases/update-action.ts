import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, ProblemError, problem, refuse, wordsProblem } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';
import type { NoteOnActionInput, SayActionDoneInput } from '../../schema.types.js';
import { actionPolicy } from '../action.policy.js';
import { ActionRepository } from '../data/action.repository.js';
import type { Action } from '../domain/action.js';

type Said = Pick<NoteOnActionInput, 'words' | 'fileId'>;

/** Says how far an action is, or that it is done, with a file as evidence or without. */
@Injectable()
export class UpdateAction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly actions: ActionRepository,
    private readonly files: FileClaims,
    private readonly clock: Clock,
  ) {}

  note(caller: Caller, { actionId, ...said }: NoteOnActionInput): Promise<Action> {
    return this.work.as(caller, async (actor) => {
      const action = await this.actions.get(actionId);
      permit(actor, actionPolicy.update, action);
      if (!said.words?.trim() && !said.fileId)
        throw new ProblemError(problem('REQUIRED', 'Enter what there is to say, or choose a file.', 'words'));
      await this.take(action, said);
      const entry = action.note({ ...said, byPersonId: String(actor.personId) }, this.clock.now());
      return this.actions.note(action, entry);
    });
  }

  sayDone(caller: Caller, { actionId, version, ...said }: SayActionDoneInput): Promise<Action> {
    return this.work.as(caller, async (actor) => {
      const action = await this.actions.get(actionId);
      permit(actor, actionPolicy.update, action);
      expectVersion(action, version, 'action');
      await this.take(action, said);
      const entry = action.sayDone({ ...said, byPersonId: String(actor.personId) }, this.clock.now());
      return this.actions.save(action, entry);
    });
  }

  private async take({ audienceId }: Action, { words, fileId }: Said): Promise<void> {
    refuse([wordsProblem(words, { label: 'what there is to say', max: 2000 }, 'words')]);
    if (fileId) await this.files.claim(fileId, audienceId, 'fileId');
  }
}
