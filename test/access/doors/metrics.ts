import { staffBriefed } from '../../factories/metrics.js';
import { change, read } from './asking.js';
import type { Door } from './door.js';

const counted = { value: 12, confidence: 'MEASURED' };

/** Of the home partnership, of which the chair may say everything. */
const planned = `select id from campaign where title = 'CNRY-plannedcampaign-campaign'`;
const ofPlanned = `select id, version from campaign_metric where name = 'CNRY-plannedcampaign-metric'`;

export const metrics: Readonly<Record<string, Door>> = {
  'Query.campaignMetric.id': {
    leadsTo: 'campaign_metric',
    ask: read('query ($id: ID!) { campaignMetric(id: $id) { id name } }'),
  },
  'Query.metricReading.id': {
    leadsTo: 'metric_reading',
    ask: read('query ($id: ID!) { metricReading(id: $id) { id evidence } }'),
  },
  'Mutation.defineMetric.input.campaignId': {
    leadsTo: 'campaign',
    ask: change('defineMetric', 'DefineMetricInput', (campaignId) => ({ campaignId, ...staffBriefed, name: '' })),
  },
  'Mutation.defineMetric.input.objectiveId': {
    leadsTo: 'campaign_objective',
    ask: async (objectiveId, table) => {
      const [row] = await table.world.sql<{ id: string }>(planned);
      // Nothing is added, whichever id it is: the name is missing.
      const said = { campaignId: row?.id, ...staffBriefed, name: '', objectiveId };
      return change('defineMetric', 'DefineMetricInput', () => said)(objectiveId, table);
    },
  },
  'Mutation.changeMetric.input.metricId': {
    leadsTo: 'campaign_metric',
    ask: change('changeMetric', 'ChangeMetricInput', (metricId) => ({ metricId, version: 99, ...staffBriefed })),
  },
  'Mutation.changeMetric.input.objectiveId': {
    leadsTo: 'campaign_objective',
    ask: async (objectiveId, table) => {
      const [row] = await table.world.sql<{ id: string; version: number }>(ofPlanned);
      const said = { metricId: row?.id, version: row?.version, ...staffBriefed, name: '', objectiveId };
      return change('changeMetric', 'ChangeMetricInput', () => said)(objectiveId, table);
    },
  },
  'Mutation.removeMetric.input.metricId': {
    leadsTo: 'campaign_metric',
    ask: change('removeMetric', 'RemoveMetricInput', (metricId) => ({ metricId, version: 99 })),
  },
  'Mutation.enterMetricReading.input.metricId': {
    leadsTo: 'campaign_metric',
    ask: change('enterMetricReading', 'EnterMetricReadingInput', (metricId) => ({
      metricId,
      periodOn: '2025-10-06',
      ...counted,
      value: -1,
    })),
  },
  'Mutation.correctMetricReading.input.readingId': {
    leadsTo: 'metric_reading',
    ask: change('correctMetricReading', 'CorrectMetricReadingInput', (readingId) => ({
      readingId,
      ...counted,
      value: -1,
      because: 'It was another',
    })),
  },
};
