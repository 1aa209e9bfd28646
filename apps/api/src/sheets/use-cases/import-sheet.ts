import { Injectable } from '@nestjs/common';
import type { Actor, Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Conflict, ProblemError } from '@lib/kernel';
import { SheetImportRepository, type ImportDone } from '../data/sheet-import.repository.js';
import type { SheetPlan } from '../domain/plan-sheet.js';
import type { SheetRead } from '../domain/read-sheet.js';
import { ApplyPlan } from './apply-plan.js';
import { CheckSheet } from './check-sheet.js';

export interface Agreed {
  /** Of the plan that was shown. */
  readonly fingerprint: string;
  /** The same each time that the same sheet is sent. */
  readonly requestKey: string;
}

/** Done; or not done, because it would not do what was shown: then what it would do now. */
export type ImportAnswer = { readonly done: ImportDone } | { readonly changed: SheetPlan };

/** Brings a sheet in: everything that was shown, or nothing. */
@Injectable()
export class ImportSheet {
  constructor(
    private readonly work: UnitOfWork,
    private readonly check: CheckSheet,
    private readonly imports: SheetImportRepository,
    private readonly apply: ApplyPlan,
  ) {}

  async execute(
    caller: Caller,
    slug: string,
    sheet: SheetRead,
    agreed: Agreed,
    onRow: (done: number) => void,
  ): Promise<ImportAnswer> {
    try {
      return await this.work.as(caller, (actor) => this.within(actor, slug, sheet, agreed, onRow));
    } catch (error) {
      // Somebody was quicker: what stood in the way then is in the plan that is made now.
      if (!(error instanceof ProblemError)) throw error;
      const now = await this.check.execute(caller, slug, sheet);
      if (now.fingerprint === agreed.fingerprint && !(error instanceof Conflict)) throw error;
      return { changed: now };
    }
  }

  private async within(
    actor: Actor,
    slug: string,
    sheet: SheetRead,
    agreed: Agreed,
    onRow: (done: number) => void,
  ): Promise<ImportAnswer> {
    const { id: partnershipId } = await this.check.permitted(actor, slug);
    await this.imports.oneAtATime(partnershipId);
    const by = { personId: String(actor.personId), requestKey: agreed.requestKey };
    const before = await this.imports.byKey(by.personId, by.requestKey, partnershipId);
    if (before) return { done: before };
    const plan = await this.check.plan(partnershipId, sheet);
    if (plan.fingerprint !== agreed.fingerprint || plan.counts.faulty > 0) return { changed: plan };
    const done = await this.imports.add(partnershipId, by, plan.counts);
    await this.apply.execute(actor, partnershipId, plan.rows, onRow);
    return { done };
  }
}
