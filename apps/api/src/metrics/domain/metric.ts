import { Aggregate, newId, problem, refuse } from '@lib/kernel';
import { MetricChanged, MetricDefined, MetricRemoved } from '../metric.events.js';
import type { MetricDirection, MetricKind, MetricWords } from './metric-words.js';
import type { PeriodType } from './period.js';

/** The campaign that measures it. */
interface Of {
  readonly id: string;
  readonly partnershipId: string | null;
}

/** What says how it is counted: with other such words, figures that stand would say something else. */
const COUNTED_BY = [
  ['definition', 'how it is counted'],
  ['unit', 'the unit'],
  ['periodType', 'how often it is counted'],
  ['addsAcrossAgencies', 'whether agencies may be added'],
  ['addsAcrossPeriods', 'whether periods may be added'],
] as const;

/** Something that a campaign measures. */
export class Metric extends Aggregate {
  readonly id: string;
  readonly campaignId: string;
  readonly position: number;
  readonly name: string;
  readonly definition: string;
  readonly kind: MetricKind;
  readonly unit: string;
  readonly source: string;
  readonly periodType: PeriodType;
  readonly direction: MetricDirection;
  readonly addsAcrossAgencies: boolean;
  readonly addsAcrossPeriods: boolean;
  readonly baseline: number | null;
  readonly baselineFrom: string | null;
  readonly baselineTo: string | null;
  readonly baselineSource: string;
  readonly objectiveId: string | null;
  readonly kitMetricId: string | null;
  version: number;

  /** `kitMetricId`: the national metric towards which it counts, of a campaign that was adopted. */
  static defined(words: MetricWords, campaign: Of, position: number, kitMetricId: string | null = null): Metric {
    const id = newId();
    const metric = Object.assign(new Metric(), {
      id,
      campaignId: campaign.id,
      position,
      ...words,
      kitMetricId,
      version: 1,
    });
    metric.record(new MetricDefined(id, campaign.id, campaign.partnershipId));
    return metric;
  }

  /** `isRead`: whether anything has been counted by it, here or where it was adopted. */
  change(words: MetricWords, partnershipId: string | null, isRead: boolean): void {
    refuse(
      COUNTED_BY.map(
        ([field, label]) =>
          isRead &&
          words[field] !== this[field] &&
          problem(
            'HAS_READINGS',
            `There are readings already, so ${label} stands. To count otherwise, add another metric.`,
            field,
          ),
      ),
    );
    Object.assign(this, words);
    this.record(new MetricChanged(this.id, this.campaignId, partnershipId));
  }

  remove(partnershipId: string | null, isRead: boolean): void {
    refuse([
      isRead && problem('HAS_READINGS', 'There are readings of it, which stand. It cannot be taken away any more.'),
    ]);
    this.record(new MetricRemoved(this.id, this.campaignId, partnershipId));
  }
}
