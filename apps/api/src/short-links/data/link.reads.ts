import type { Actor } from '@lib/access';
import { computed, from, many, reads, self, sql } from '@lib/reads';
import { linkPolicy } from '../link.policy.js';

interface CampaignRow {
  readonly status: string;
  readonly partnershipId: string | null;
}

interface LinkRow {
  readonly endedAt: string | null;
  readonly partnershipId: string | null;
}

export const linkReads = reads({
  Campaign: {
    links: many('campaign_link', { on: 'campaign_id', order: ['made_at', 'id'] }),
    canMakeLink: computed({
      needs: ['status', 'partnership_id'],
      by: ({ status, ...campaign }: CampaignRow, actor: Actor) =>
        status !== 'CANCELLED' && linkPolicy.make.allows(actor, campaign),
    }),
  },
  CampaignLink: from('campaign_link', {
    address: sql`'/go/' || ${self}.code`,
    isEnded: sql`${self}.ended_at is not null`,
    follows: sql`(select coalesce(sum(d.follows), 0)::int from campaign_link_day d where d.link_id = ${self}.id)`,
    days: many('campaign_link_day', { on: 'link_id', order: ['day desc'], limit: 400 }),
    viewerCan: computed({
      needs: ['ended_at'],
      with: { partnershipId: sql`(select c.partnership_id from campaign c where c.id = ${self}.campaign_id)` },
      by: ({ endedAt, ...campaign }: LinkRow, actor: Actor) => ({
        end: endedAt === null && linkPolicy.end.allows(actor, campaign),
      }),
    }),
  }),
  CampaignLinkDay: from('campaign_link_day', {}),
});
