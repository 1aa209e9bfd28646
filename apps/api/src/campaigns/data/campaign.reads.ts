import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, page, reads, self, sql } from '@lib/reads';
import { campaignPolicy, campaignsPolicy } from '../campaign.policy.js';
import type { CampaignStatus } from '../domain/campaign.js';

interface CampaignRow {
  readonly status: CampaignStatus;
  readonly partnershipId: string | null;
}

export const campaignReads = reads({
  Query: {
    campaign: one('campaign', { where: { id: arg('id') } }),
    campaigns: page('campaign', {
      key: ['begun_at desc', 'id desc'],
      where: [{ partnership_id: arg('partnershipId') }, { status: arg('status') }],
      total: 1000,
    }),
  },
  Partnership: {
    canBeginCampaign: computed({
      needs: ['id'],
      by: ({ id }: { id: string }, actor: Actor) => campaignsPolicy.begin.allows(actor, { partnershipId: id }),
    }),
  },
  Campaign: from('campaign', {
    partnership: one('partnership', { on: 'partnership_id' }),
    owner: one('person', { on: 'owner_id' }),
    topics: many('library_topic_entry', {
      on: sql`library_topic_entry.code = any (${self}.topics)`,
      order: 'position',
    }),
    opensAt: sql`nullif(${self}.opens_at, 'infinity')`,
    isOpen: sql`${self}.opens_at <= now()`,
    isNational: sql`${self}.partnership_id is null`,
    objectives: many('campaign_objective', { on: 'campaign_id', order: ['position', 'id'] }),
    partners: many('campaign_partner', { on: 'campaign_id', order: ['added_at', 'id'] }),
    viewerCan: computed({
      needs: ['status', 'partnership_id'],
      by: ({ status, ...campaign }: CampaignRow, actor: Actor) => {
        const goesOn = !['ENDED', 'EVALUATED', 'CANCELLED'].includes(status);
        return {
          change: goesOn && campaignPolicy.change.allows(actor, campaign),
          choosePartners:
            goesOn && campaign.partnershipId !== null && campaignPolicy.choosePartners.allows(actor, campaign),
          plan: status === 'IDEA' && campaignPolicy.change.allows(actor, campaign),
          launch: ['PLANNED', 'SIGNED_OFF'].includes(status) && campaignPolicy.launch.allows(actor, campaign),
          end: status === 'LIVE' && campaignPolicy.end.allows(actor, campaign),
          cancel: goesOn && campaignPolicy.cancel.allows(actor, campaign),
        };
      },
    }),
  }),
  CampaignObjective: from('campaign_objective', {}),
  CampaignPartner: from('campaign_partner', {
    agency: one('agency', { on: 'agency_id' }),
    seat: one('seat', { on: 'seat_id' }),
  }),
});
