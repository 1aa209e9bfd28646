import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { problem, refuse } from '@lib/kernel';
import { PartnershipRepository, type Partnership } from '../../partnerships/index.js';
import { TableNowRepository } from '../data/table-now.repository.js';
import { planSheet, type SheetPlan } from '../domain/plan-sheet.js';
import type { SheetRead } from '../domain/read-sheet.js';
import { sheetPolicy } from '../sheet.policy.js';

/** Says what a sheet would do to a table, and does nothing. */
@Injectable()
export class CheckSheet {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly tables: TableNowRepository,
  ) {}

  execute(caller: Caller, slug: string, sheet: SheetRead): Promise<SheetPlan> {
    return this.work.as(caller, async (actor) => this.plan((await this.permitted(actor, slug)).id, sheet));
  }

  /** Whether the caller may send a sheet at all: asked before a byte of it is read. */
  async allow(caller: Caller, slug: string): Promise<void> {
    await this.work.as(caller, (actor) => this.permitted(actor, slug));
  }

  /** A step of those who work in a transaction: the partnership, if a sheet may be brought in by this actor. */
  async permitted(actor: Actor, slug: string): Promise<Partnership> {
    const partnership = await this.partnerships.getBySlug(slug);
    permit(actor, sheetPolicy.importTable, { partnershipId: partnership.id });
    refuse([
      partnership.isOver && problem('PARTNERSHIP_IS_OVER', 'This partnership is over. Its table stays as it was.'),
    ]);
    return partnership;
  }

  /** A step of those who work in a transaction. */
  async plan(partnershipId: string, sheet: SheetRead): Promise<SheetPlan> {
    return planSheet(sheet, await this.tables.of(partnershipId, sheet.rows));
  }
}
