import { EntitySchema } from 'typeorm';
import { CampaignActivity } from '../domain/campaign-activity.js';

/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;
const nullable = { nullable: true } as const;

export const activityEntities = [
  new EntitySchema<CampaignActivity>({
    name: 'CampaignActivity',
    target: CampaignActivity,
    tableName: 'campaign_activity',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      campaignId: { name: 'campaign_id', type: 'uuid', ...fixed },
      partnerId: { name: 'partner_id', type: 'uuid', ...nullable },
      kind: { type: 'text' },
      title: { type: 'text' },
      what: { type: 'text' },
      state: { type: 'text' },
      droppedBecause: { name: 'dropped_because', type: 'text' },
      doerId: { name: 'doer_id', type: 'uuid', ...nullable },
      doerWords: { name: 'doer_words', type: 'text' },
      area: { type: 'text' },
      place: { type: 'text' },
      startsOn: { name: 'starts_on', type: 'date', ...nullable },
      endsOn: { name: 'ends_on', type: 'date', ...nullable },
      startsTime: { name: 'starts_time', type: 'time', ...nullable },
      endsTime: { name: 'ends_time', type: 'time', ...nullable },
      cost: { type: 'numeric', ...nullable },
      addedById: { name: 'added_by_id', type: 'uuid', ...fixed },
      addedAt: { name: 'added_at', type: 'timestamptz', ...fixed },
      changedAt: { name: 'changed_at', type: 'timestamptz' },
      version: { type: 'int' },
    },
  }),
];
