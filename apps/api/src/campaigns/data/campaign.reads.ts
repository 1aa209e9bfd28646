import type { Actor } from '@lib/access';
import { arg, asc, computed, from, many, one, page, parent, reads, self, sql } from '@lib/reads';
import { campaignPolicy, campaignsPolicy } from '../campaign.policy.js';
import { canTake, isOver, isSignedAsNeeded, type CampaignStatus } from '../domain/campaign-status.js';

interface CampaignRow {
  readonly status: CampaignStatus;
  readonly partnershipId: string | null;
  readonly hasPartners: boolean;
}

const IN_PHASE = sql`case when ${self}.status in ('IDEA', 'PLANNED', 'SIGNED_OFF') then 'TO_COME' when ${self}.status = 'LIVE' then 'LIVE' else 'OVER' end = ${arg('phase')}`;
const RUN_BY = sql`case when ${self}.partnership_id is null then 'NATION'
  when exists (select from partnership p where p.id = ${self}.partnership_id) then 'YOURS' else 'OTHERS' end = ${arg('runBy')}`;

export const campaignReads = reads({
  Query: {
    campaign: one('campaign', { where: { id: arg('id') } }),
    campaignCalled: one('campaign', { where: { slug: arg('slug') } }),
    electionPeriods: many('election_period', {
      where: sql`${self}.poll_on >= app.today()`,
      order: ['poll_on', 'nation', 'id'],
      limit: 100,
    }),
    campaigns: page('campaign', {
      key: ['begun_at desc', 'id desc'],
      where: [IN_PHASE, RUN_BY],
      total: 1000,
    }),
  },
  Partnership: {
    nations: sql`app.nations_of(${self}.id)`,
    campaigns: page('campaign', {
      on: 'partnership_id',
      key: ['begun_at desc', 'id desc'],
      where: IN_PHASE,
      total: 1000,
    }),
    canBeginCampaign: computed({
      needs: ['id'],
      by: ({ id }: { id: string }, actor: Actor) => campaignsPolicy.begin.allows(actor, { partnershipId: id }),
    }),
  },
  Viewer: {
    canBeginCampaign: computed({
      needs: [],
      by: (_row: object, actor: Actor) => actor.runsATable || actor.isNationalCoordinator,
    }),
    canBeginNationalCampaign: computed({
      needs: [],
      by: (_row: object, actor: Actor) => campaignsPolicy.begin.allows(actor, { partnershipId: null }),
    }),
  },
  Campaign: from('campaign', {
    partnership: one('partnership', { on: 'partnership_id' }),
    owner: one('person', { on: 'owner_id' }),
    possibleOwners: many('person', {
      on: sql`${self}.id in (select app.campaign_owners(${parent}.id))`,
      order: ['name', 'id'],
    }),
    topics: many('library_topic_entry', {
      on: sql`${self}.code = any (${parent}.topics)`,
      order: 'position',
    }),
    electionPeriods: many('election_period', {
      on: sql`${self}.nation = any (app.nations_of(${parent}.partnership_id)) and ${self}.begins_on <= coalesce(${parent}.ends_on, ${parent}.starts_on)
        and ${self}.poll_on >= coalesce(${parent}.starts_on, ${parent}.ends_on)`,
      order: ['poll_on', 'nation', 'id'],
    }),
    publicAddress: sql`case when ${self}.found_by = 'PUBLIC' and ${self}.status <> 'CANCELLED' then '/c/' || ${self}.slug end`,
    opensAt: sql`nullif(${self}.opens_at, 'infinity')`,
    isOpen: sql`${self}.opens_at <= now()`,
    isNational: sql`${self}.partnership_id is null`,
    objectives: many('campaign_objective', { on: 'campaign_id', order: ['position', 'id'] }),
    partners: many('campaign_partner', {
      on: 'campaign_id',
      order: [asc(sql`(select a.name from agency a where a.id = ${self}.agency_id)`), 'id'],
    }),
    viewerCan: computed({
      needs: ['status', 'partnership_id'],
      with: { hasPartners: sql`exists (select from campaign_partner p where p.campaign_id = ${self}.id)` },
      by: ({ status, hasPartners, ...campaign }: CampaignRow, actor: Actor) => {
        const goesOn = !isOver(status);
        return {
          change: goesOn && campaignPolicy.change.allows(actor, campaign),
          choosePartners:
            goesOn && campaign.partnershipId !== null && campaignPolicy.choosePartners.allows(actor, campaign),
          plan: canTake('plan', status) && campaignPolicy.change.allows(actor, campaign),
          askToSign: hasPartners && canTake('askToSign', status) && campaignPolicy.askToSign.allows(actor, campaign),
          launch:
            canTake('launch', status) &&
            isSignedAsNeeded(status, hasPartners) &&
            campaignPolicy.launch.allows(actor, campaign),
          end: canTake('end', status) && campaignPolicy.end.allows(actor, campaign),
          cancel: goesOn && campaignPolicy.cancel.allows(actor, campaign),
        };
      },
    }),
  }),
  ElectionPeriod: from('election_period', {}),
  CampaignObjective: from('campaign_objective', {}),
  CampaignPartner: from('campaign_partner', {
    agency: one('agency', { on: 'agency_id' }),
    seat: one('seat', { on: 'seat_id' }),
  }),
});
