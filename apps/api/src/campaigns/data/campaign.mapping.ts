import { EntitySchema } from 'typeorm';
import { Campaign } from '../domain/campaign.js';

/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;
const moment = (name: string) => ({ name, type: 'timestamptz', nullable: true }) as const;
const day = (name: string) => ({ name, type: 'date', nullable: true }) as const;
const texts = { type: 'text', array: true } as const;

export const campaignEntities = [
  new EntitySchema<Campaign>({
    name: 'Campaign',
    target: Campaign,
    tableName: 'campaign',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      readersAudienceId: { name: 'readers_audience_id', type: 'int' },
      slug: { type: 'text', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', nullable: true, ...fixed },
      foundBy: { name: 'found_by', type: 'text' },
      status: { type: 'text' },
      title: { type: 'text' },
      aim: { type: 'text' },
      aimedAt: { name: 'aimed_at', type: 'text' },
      messages: { type: 'text' },
      callToAction: { name: 'call_to_action', type: 'text' },
      languages: texts,
      topics: texts,
      priorities: texts,
      startsOn: day('starts_on'),
      endsOn: day('ends_on'),
      embargoUntil: moment('embargo_until'),
      ownerId: { name: 'owner_id', type: 'uuid', nullable: true },
      begunById: { name: 'begun_by_id', type: 'uuid', ...fixed },
      begunAt: { name: 'begun_at', type: 'timestamptz', ...fixed },
      launchedAt: moment('launched_at'),
      endedAt: moment('ended_at'),
      cancelledBecause: { name: 'cancelled_because', type: 'text' },
      adoptedFromId: { name: 'adopted_from_id', type: 'uuid', nullable: true, ...fixed },
      version: { type: 'int' },
    },
  }),
];
