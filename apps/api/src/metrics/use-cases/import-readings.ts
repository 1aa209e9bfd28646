import { Injectable } from '@nestjs/common';
import type { Actor, Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { RawSheet } from '../../sheets/index.js';
import { ReadingRepository } from '../data/reading.repository.js';
import { planReadings, type ReadingsPlan } from '../domain/plan-readings.js';
import { columnsOf, headed, type Columns } from '../domain/reading-columns.js';
import type { Confidence } from '../domain/reading.js';
import { EnterReading } from './enter-reading.js';

/** What is said of a table of readings as a whole. */
export interface SaidOfTable {
  /** Whose all figures are; null for the campaign as a whole, undefined when each row names its agency. */
  readonly agencyId: string | null | undefined;
  readonly columns: Partial<Columns>;
  readonly because: string;
  readonly evidence: string;
  readonly confidence: Confidence;
}

/** A table as it was understood. Without a plan, a column has to be chosen first. */
export interface TableChecked {
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly plan: ReadingsPlan | null;
}

/** Brings a table of readings in: everything that was shown, or nothing. The table itself is not kept. */
@Injectable()
export class ImportReadings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly entering: EnterReading,
    private readonly readings: ReadingRepository,
  ) {}

  /** Whether the caller may send a table at all: asked before a byte of it is read. */
  async allow(caller: Caller, metricId: string): Promise<void> {
    await this.work.as(caller, (actor) => this.entering.forWhom(actor, metricId));
  }

  check(caller: Caller, metricId: string, sheet: RawSheet, said: SaidOfTable): Promise<TableChecked> {
    return this.work.as(caller, async (actor) => (await this.look(actor, metricId, sheet, said)).checked);
  }

  /** How many figures were kept; or the table as it is understood now, when that is not what was agreed to. */
  execute(
    caller: Caller,
    metricId: string,
    sheet: RawSheet,
    said: SaidOfTable,
    agreed: string,
  ): Promise<{ readonly kept: number } | { readonly changed: TableChecked }> {
    return this.work.as(caller, async (actor) => {
      refuse([
        wordsProblem(said.because, { label: 'why they are corrected', max: 1000 }, 'because'),
        wordsProblem(said.evidence, { label: 'the evidence', max: 1000 }, 'evidence'),
      ]);
      const { checked, metric, campaign } = await this.look(actor, metricId, sheet, said);
      const { plan, columns } = checked;
      if (!plan || plan.faults.length > 0 || plan.fingerprint !== agreed) return { changed: checked };
      const { evidence, confidence, because } = said;
      const added = plan.readings
        .filter(({ outcome }) => outcome !== 'SAME')
        .map(({ agencyId, periodOn, value, replacesId }) => ({
          agencyId,
          periodOn,
          value,
          replacesId,
          evidence: tidy(evidence),
          confidence,
          because: replacesId ? tidy(because) : '',
        }));
      if (added.length > 0) await this.readings.add(metric, campaign.partnershipId, added, this.entering.by(actor));
      await this.readings.keepColumns(metricId, said.agencyId ?? null, columns);
      return { kept: added.length };
    });
  }

  private async look(actor: Actor, metricId: string, sheet: RawSheet, said: SaidOfTable) {
    const { metric, campaign, parties, mayForAll } = await this.entering.forWhom(actor, metricId);
    const { agencyId } = said;
    if (agencyId === null && !mayForAll) throw notForThem();
    if (agencyId && !parties.some((each) => each.agencyId === agencyId)) throw notForThem();
    const table = headed(sheet.rows, metric.unit);
    if (table.rows.length === 0)
      throw new ProblemError(problem('EMPTY', 'There are no rows with figures here. Choose another.', 'file'));
    const remembered = await this.readings.columnsOf(metricId, agencyId ?? null);
    const columns = columnsOf(table, said.columns, remembered, [metric.name, metric.unit]);
    const isClear =
      columns.value !== '' &&
      (columns.period !== '' || metric.periodType === 'CAMPAIGN') &&
      (columns.agency !== '' || agencyId !== undefined);
    const plan = isClear
      ? planReadings(table, columns, {
          metric,
          when: this.entering.when(campaign),
          parties: mayForAll ? [...parties, { agencyId: null, name: 'The campaign as a whole' }] : parties,
          agencyId,
          standing: await this.readings.standingOf(metricId),
          because: tidy(said.because),
        })
      : null;
    return { metric, campaign, checked: { headings: table.headings, columns, plan } };
  }
}

const notForThem = () =>
  new ProblemError(problem('NOT_A_CHOICE', 'Choose an agency that you may enter figures for.', 'agencyId'));
