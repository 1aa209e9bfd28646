import type { Actor } from '@lib/access';
import { arg, asc, computed, count, from, many, one, parent, reads, self, sql } from '@lib/reads';
import type { CampaignStatus } from '../../campaigns/index.js';
import { activityCommentPolicy, activityPolicy, campaignPlanPolicy, type WhoseActivity } from '../activity.policy.js';

interface InCampaign extends WhoseActivity {
  readonly status: CampaignStatus;
}

interface ActivityRow extends InCampaign {
  /** All of the campaign. */
  readonly partners: readonly { readonly seatId: string; readonly agencyId: string }[] | null;
}

interface CampaignRow {
  readonly status: CampaignStatus;
  readonly partnershipId: string | null;
}

interface CommentRow {
  readonly writerId: string;
  readonly isRemoved: boolean;
  readonly partnershipId: string | null;
}

const goesOn = (status: CampaignStatus): boolean => status !== 'EVALUATED' && status !== 'CANCELLED';

const runningPartnership = sql`(select c.partnership_id from campaign c where c.id = ${self}.campaign_id)`;
const status = sql`(select c.status from campaign c where c.id = ${self}.campaign_id)`;

/** Two agencies, the same place, or the same work in the same area, and a week that both have a day in. */
const inTheWay = sql`${self}.campaign_id = ${parent}.campaign_id and ${self}.where_key = ${parent}.where_key
  and (${self}.area_key = '' or ${parent}.area_key = '' or ${self}.area_key = ${parent}.area_key)
  and ${self}.partner_id is distinct from ${parent}.partner_id and ${self}.state <> 'DROPPED' and ${parent}.state <> 'DROPPED'
  and ${self}.starts_on - extract(isodow from ${self}.starts_on)::int < ${parent}.ends_on
  and ${parent}.starts_on - extract(isodow from ${parent}.starts_on)::int < ${self}.ends_on`;

export const activityReads = reads({
  Query: {
    campaignActivity: one('campaign_activity', { where: { id: arg('id') } }),
  },
  Campaign: {
    isPlannedByYou: sql`${self}.audience_id = any ((select app.audience_ids())::int[])`,
    activities: many('campaign_activity', {
      on: 'campaign_id',
      order: [asc(sql`coalesce(${self}.starts_on, 'infinity')`), 'id'],
    }),
    activitiesAt: many('campaign_activity', {
      on: 'campaign_id',
      where: [
        sql`${self}.where_key = app.activity_where(${arg('kind')}::text, ${arg('place')}::text, ${arg('area')}::text)`,
        sql`(${self}.area_key = '' or ${self}.area_key = btrim(regexp_replace(lower(${arg('area')}::text), '[^[:alnum:]]+', ' ', 'g')) or ${arg('area')}::text = '')`,
        sql`${self}.state <> 'DROPPED'`,
        sql`${self}.starts_on - extract(isodow from ${self}.starts_on)::int < ${arg('endsOn')}::date`,
        sql`${arg('startsOn')}::date - extract(isodow from ${arg('startsOn')}::date)::int < ${self}.ends_on`,
        sql`${self}.partner_id is distinct from ${arg('partnerId')}::uuid`,
        sql`${self}.id <> ${arg('exceptId')}::uuid`,
      ],
      order: ['starts_on', 'id'],
      limit: 20,
    }),
    members: many('campaign_member', { on: 'campaign_id', order: ['name', 'person_id'] }),
    canAddActivity: computed({
      needs: ['status', 'partnership_id'],
      by: ({ status: now, partnershipId }: CampaignRow, actor: Actor) =>
        goesOn(now) && activityPolicy.add.allows(actor, { partnershipId, seatId: null, agencyId: null }),
    }),
  },
  CampaignMember: from('campaign_member', {
    person: one('person', { on: 'person_id' }),
    agency: one('agency', { on: 'agency_id' }),
  }),
  CampaignPartner: {
    canAddActivity: computed({
      needs: ['seat_id', 'agency_id'],
      with: { partnershipId: runningPartnership, status },
      by: ({ status: now, ...whose }: InCampaign, actor: Actor) =>
        goesOn(now) && activityPolicy.add.allows(actor, whose),
    }),
  },
  CampaignActivity: from('campaign_activity', {
    campaign: one('campaign', { on: 'campaign_id' }),
    partner: one('campaign_partner', { on: 'partner_id' }),
    doer: one('person', { on: 'doer_id' }),
    isYours: sql`coalesce(${self}.doer_id = app.person_id(), false)`,
    conflicts: many('campaign_activity', { on: inTheWay, order: ['starts_on', 'id'], limit: 20 }),
    evidence: many('activity_evidence', { on: 'activity_id', order: ['added_at', 'id'] }),
    evidenceCount: count('activity_evidence', { on: 'activity_id' }),
    comments: many('activity_comment', { on: 'activity_id', order: ['written_at', 'id'], limit: 500 }),
    commentCount: count('activity_comment', { on: 'activity_id', where: { removed_at: null } }),
    viewerCan: computed({
      needs: [],
      with: {
        partnershipId: runningPartnership,
        status,
        seatId: sql`(select p.seat_id from campaign_partner p where p.id = ${self}.partner_id)`,
        agencyId: sql`(select p.agency_id from campaign_partner p where p.id = ${self}.partner_id)`,
        partners: sql`(select json_agg(json_build_object('seatId', p.seat_id, 'agencyId', p.agency_id)) from campaign_partner p where p.campaign_id = ${self}.campaign_id)`,
      },
      by: ({ status: now, partners, ...whose }: ActivityRow, actor: Actor) => ({
        change: goesOn(now) && activityPolicy.change.allows(actor, whose),
        move: goesOn(now) && activityPolicy.move.allows(actor, whose),
        prove: goesOn(now) && activityPolicy.prove.allows(actor, whose),
        comment: campaignPlanPolicy.comment.allows(actor, { ...whose, partners: partners ?? [] }),
      }),
    }),
  }),
  ActivityEvidence: from('activity_evidence', {
    file: one('stored_file', { on: 'file_id' }),
    addedBy: one('person', { on: 'added_by_id' }),
  }),
  ActivityComment: from('activity_comment', {
    writer: one('person', { on: 'writer_id' }),
    isRemoved: sql`${self}.removed_at is not null`,
    mentioned: many('person', {
      through: { table: 'activity_mention', own: 'comment_id', their: 'person_id' },
      order: ['name', 'id'],
    }),
    canRemove: computed({
      needs: ['writer_id'],
      with: {
        isRemoved: sql`${self}.removed_at is not null`,
        partnershipId: sql`(select c.partnership_id from campaign_activity a join campaign c on c.id = a.campaign_id where a.id = ${self}.activity_id)`,
      },
      by: ({ isRemoved, ...comment }: CommentRow, actor: Actor) =>
        !isRemoved && activityCommentPolicy.remove.allows(actor, comment),
    }),
  }),
});
