import { EntitySchema } from 'typeorm';
import { ContributionReply } from '../domain/contribution-reply.js';

const fixed = { update: false } as const;

export const contributionReplyEntities = [
  new EntitySchema<ContributionReply>({
    name: 'ContributionReply',
    target: ContributionReply,
    tableName: 'contribution_reply',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
      agencyId: { name: 'agency_id', type: 'uuid', ...fixed },
      since: { type: 'date', ...fixed },
      until: { type: 'date', ...fixed },
      words: { type: 'text', ...fixed },
      writtenById: { name: 'written_by_id', type: 'uuid', ...fixed },
      writtenAt: { name: 'written_at', type: 'timestamptz', ...fixed },
    },
  }),
];
