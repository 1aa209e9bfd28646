import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { Clock, Conflict, problem, ProblemError } from '@lib/kernel';
import type { ChangeAgencyInput } from '../../schema.types.js';
import { AgencyChanged } from '../agency.events.js';
import { agencyPolicy } from '../agency.policy.js';
import { AgencyChanges, type ChangeDone } from '../data/agency-changes.js';
import { agencyChange } from '../domain/agency-change.js';
import { factsOfChange } from './facts-of-change.js';

const ZONE = 'Europe/London';

const REFUSALS: Record<string, readonly [sentence: string, field?: string]> = {
  GONE: ['This agency is no more. Look at its page to see what became of it.'],
  SUCCESSOR_GONE: ['That agency is no more. Choose one that takes the seats.', 'successorId'],
  NAME_TAKEN: ['An agency is called so already. Choose another name, or merge the two.', 'newName'],
  RENAMED_SINCE: ['The agency was renamed on that day or later. Enter a later day.', 'takesEffectOn'],
  PLANNED_ALREADY: ['Something is planned for this agency already. Call that off first.'],
  AWAITED: ['Another agency is to be merged into this one. Call that off first.'],
  SUCCESSOR_LEAVES: ['That agency is to be merged or abolished itself. Call that off first.', 'successorId'],
};

/** Renames, merges or abolishes an agency: at once, or on a day to come. */
@Injectable()
export class ChangeAgency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: AgencyChanges,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, input: ChangeAgencyInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const { agencyId } = input;
      await this.changes.nameOf(agencyId);
      permit(actor, agencyPolicy.change, { agencyId });
      const change = agencyChange(input, this.clock.today(ZONE));
      const done = await this.changes.make(change, input.version);
      if (done.outcome === 'CONFLICT') throw new Conflict('agency');
      const [sentence, field] = REFUSALS[done.outcome] ?? [];
      if (sentence) throw new ProblemError(problem(done.outcome, sentence, ...(field ? [field] : [])));
      if (done.outcome === 'APPLIED') record(...factsOfChange(done as ChangeDone));
      else record(new AgencyChanged(agencyId, change.id, change.kind));
      return agencyId;
    });
  }
}
