import { openFigures } from '../metrics/domain/small-numbers.js';
import { periodOf } from '../metrics/domain/period.js';
import type { Reading } from '../metrics/domain/roll-up.js';
import { plannedCampaigns } from './campaign-plan.js';
import type { PlannedCampaign } from './planned-campaign.js';
import { openingOf, partnersOf } from './campaigns.js';
import { demoId } from './draw.js';
import { plannedMetrics, type PlannedMetric } from './metric-plan.js';
import { partnerships } from './partnerships.js';
import type { Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoMetrics {
  readonly campaignMetrics: Row[];
  /** What was counted first, and then what corrects it: a correction is of what is there. */
  readonly metricReadings: Row[];
  readonly metricCorrections: Row[];
  readonly metricOpenFigures: Row[];
}

interface Counted {
  readonly plan: PlannedMetric;
  readonly campaign: PlannedCampaign;
  readonly position: number;
  readonly readings: readonly Reading[];
}

const metricId = ({ campaign, name }: PlannedMetric) => demoId('campaign metric', campaign, name);

/** What campaigns of the demo measure, and what was counted so far. */
export function metricsOf(seating: Seating): DemoMetrics {
  const counted = plannedMetrics.map((plan, position): Counted => {
    const campaign = plannedCampaigns.find(({ title }) => title === plan.campaign)!;
    return { plan, campaign, position: position + 1, readings: readingsOf(seating, campaign, plan) };
  });
  return {
    campaignMetrics: counted.map((each) => metricRow(seating, each)),
    metricReadings: counted.flatMap(({ plan, campaign, readings }) =>
      readings.map((reading, n) =>
        readingRow(seating, campaign, plan, {
          ...reading,
          value: n === 0 && plan.corrected ? plan.corrected.from : reading.value,
        }),
      ),
    ),
    metricCorrections: counted.flatMap(({ plan, campaign, readings: [first] }) =>
      plan.corrected && first
        ? [
            {
              ...readingRow(seating, campaign, plan, { ...first, id: demoId('metric correction', first.id) }),
              replacesId: first.id,
              because: plan.corrected.because,
            },
          ]
        : [],
    ),
    metricOpenFigures: counted.flatMap(({ plan, campaign, readings }) =>
      openFigures(plan, readings).map(({ of, key, value }) => ({
        ...openingOf(seating, campaign),
        metricId: metricId(plan),
        figureOf: of,
        periodOn: of === 'PERIOD' ? key : null,
        agencyId: of === 'PART' ? key : null,
        value,
      })),
    ),
  };
}

/** Those whose period has begun, of partners that there are. */
function readingsOf(seating: Seating, campaign: PlannedCampaign, plan: PlannedMetric): Reading[] {
  const { days } = seating;
  const agencies = partnersOf(seating, campaign).map(({ agency }) => demoId('agency', agency));
  const rows: readonly (readonly [string | null, readonly (number | null)[]])[] =
    'whole' in plan.counted
      ? [[null, plan.counted.whole]]
      : plan.counted.flatMap((figures, n) => (agencies[n] ? [[agencies[n], figures] as const] : []));
  return rows.flatMap(([agencyId, figures]) =>
    figures.flatMap((value, n) => {
      const day = plan.periodType === 'WEEK' ? campaign.days![0] + 7 * n : campaign.days![0] + 30 * n;
      const periodOn = periodOf(plan.periodType, days.day(day));
      return value === null || day > 0
        ? []
        : [
            {
              id: demoId('metric reading', metricId(plan), agencyId ?? '', n),
              agencyId,
              periodOn,
              value,
              confidence: plan.confidence,
            },
          ];
    }),
  );
}

function metricRow(seating: Seating, { plan, campaign, position }: Counted): Row {
  const { days } = seating;
  const { baseline, objective } = plan;
  return {
    id: metricId(plan),
    ...openingOf(seating, campaign),
    position,
    name: plan.name,
    definition: plan.definition,
    kind: plan.kind,
    unit: plan.unit,
    source: plan.source,
    periodType: plan.periodType,
    direction: 'UP',
    addsAcrossAgencies: plan.addsAcrossAgencies,
    addsAcrossPeriods: plan.addsAcrossPeriods,
    baseline: baseline?.value ?? null,
    baselineFrom: baseline ? days.day(baseline.days[0]) : null,
    baselineTo: baseline ? days.day(baseline.days[1]) : null,
    baselineSource: baseline?.source ?? '',
    objectiveId: objective === undefined ? null : demoId('campaign objective', campaign.title, objective),
    version: 1,
  };
}

function readingRow(seating: Seating, campaign: PlannedCampaign, plan: PlannedMetric, reading: Reading): Row {
  const partnership = partnerships.find(({ key }) => key === campaign.at)!;
  const [by] = seating.officers(partnership, 'COORDINATOR');
  const { audience, campaignId } = openingOf(seating, campaign);
  return {
    id: reading.id,
    audience,
    campaignId,
    metricId: metricId(plan),
    agencyId: reading.agencyId,
    periodOn: reading.periodOn,
    value: reading.value,
    evidence: plan.evidence,
    confidence: reading.confidence,
    enteredById: by!.id,
    enteredAt: seating.days.noon(-1),
    replacesId: null,
    because: '',
    isStanding: true,
  };
}
