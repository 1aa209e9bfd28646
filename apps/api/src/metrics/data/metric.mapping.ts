import { EntitySchema } from 'typeorm';
import { Metric } from '../domain/metric.js';

/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;
const day = (name: string) => ({ name, type: 'date', nullable: true }) as const;
const figure = {
  type: 'numeric',
  nullable: true,
  transformer: {
    from: (kept: string | null) => (kept === null ? null : Number(kept)),
    to: (value: number | null) => value,
  },
} as const;

export const metricEntities = [
  new EntitySchema<Metric>({
    name: 'Metric',
    target: Metric,
    tableName: 'campaign_metric',
    columns: {
      id: { type: 'uuid', primary: true },
      campaignId: { name: 'campaign_id', type: 'uuid', ...fixed },
      position: { type: 'int' },
      name: { type: 'text' },
      definition: { type: 'text' },
      kind: { type: 'text' },
      unit: { type: 'text' },
      source: { type: 'text' },
      periodType: { name: 'period_type', type: 'text' },
      direction: { type: 'text' },
      addsAcrossAgencies: { name: 'adds_across_agencies', type: 'boolean' },
      addsAcrossPeriods: { name: 'adds_across_periods', type: 'boolean' },
      baseline: figure,
      baselineFrom: day('baseline_from'),
      baselineTo: day('baseline_to'),
      baselineSource: { name: 'baseline_source', type: 'text' },
      objectiveId: { name: 'objective_id', type: 'uuid', nullable: true },
      kitMetricId: { name: 'kit_metric_id', type: 'uuid', nullable: true, ...fixed },
      version: { type: 'int' },
    },
  }),
];
