import type { Actor } from '@lib/access';
import { computed, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { isPast } from '../domain/past.js';
import { languageOf } from '../../library/index.js';
import { assetPolicy } from '../asset.policy.js';

interface CampaignRow {
  readonly status: string;
  readonly partnershipId: string | null;
}

/** Of those who plan. */
const IS_PLANNED = sql`${self}.audience_id = any ((select app.audience_ids())::int[])`;
const FILE = sql`coalesce(${self}.file_id, (select f.file_id from resource_file f where f.id = ${self}.resource_file_id),
  (select k.file_id from campaign_asset k where k.id = ${self}.kit_asset_id))`;

/** How few a resource of the library, or what a national campaign gives, is for, beside the campaign. What is one table's is for fewer than any other's campaign. */
const IS_FOR_FEWER = sql`coalesce((select case when r.found_by in ('PARTNERSHIP', 'STATUTORY') and r.partnership_id is distinct from c.partnership_id then true
    else array_position(array['PUBLIC', 'NETWORK', 'PARTNERSHIP', 'STATUTORY'], r.found_by) > array_position(array['PUBLIC', 'NETWORK', 'PARTNERSHIP', 'STATUTORY'], c.found_by) end
  from campaign c, (select coalesce(f.found_by, v.found_by) as found_by, v.partnership_id from resource_file f join resource_version v on v.id = f.version_id
      where f.id = ${self}.resource_file_id
    union all select e.found_by, e.partnership_id from resource e where e.id = ${self}.resource_id and ${self}.resource_file_id is null
    union all select n.found_by, null from campaign_asset k join campaign n on n.id = k.campaign_id where k.id = ${self}.kit_asset_id) r
  where c.id = ${self}.campaign_id), false)`;

export const assetReads = reads({
  Resource: {
    givenBy: many('campaign', {
      on: sql`${self}.id in (select a.campaign_id from campaign_asset a where a.resource_id = ${parent}.id)`,
      where: sql`${self}.status <> 'CANCELLED'`,
      order: ['begun_at desc', 'id desc'],
      limit: 20,
    }),
  },
  Campaign: {
    assets: many('campaign_asset', { on: 'campaign_id', order: ['position', 'id'], limit: 300 }),
    canAddAsset: computed({
      needs: ['status', 'partnership_id'],
      by: ({ status, ...campaign }: CampaignRow, actor: Actor) =>
        !isPast(status) && assetPolicy.add.allows(actor, campaign),
    }),
    canOrderAssets: computed({
      needs: ['status', 'partnership_id'],
      by: ({ status, ...campaign }: CampaignRow, actor: Actor) =>
        !isPast(status) && assetPolicy.order.allows(actor, campaign),
    }),
  },
  CampaignAsset: from('campaign_asset', {
    language: computed({
      needs: ['language'],
      by: ({ language }: { language: string | null }) => (language === null ? null : languageOf(language)),
    }),
    licence: sql`coalesce(${self}.licence, (select k.licence from campaign_asset k where k.id = ${self}.kit_asset_id), (select v.licence from resource_file f join resource_version v on v.id = f.version_id where f.id = ${self}.resource_file_id),
      (select v.licence from resource r join resource_version v on v.resource_id = r.id and v.number = r.current_number
        where r.id = ${self}.resource_id and ${self}.resource_file_id is null))`,
    isExpired: sql`${self}.closes_at <= now()`,
    isFile: sql`${self}.file_id is not null or ${self}.resource_file_id is not null or ${self}.is_of_kit`,
    isFromLibrary: sql`${self}.resource_id is not null`,
    file: one('stored_file', {
      on: sql`${self}.id = coalesce(${parent}.file_id, (select f.file_id from resource_file f where f.id = ${parent}.resource_file_id),
        (select k.file_id from campaign_asset k where k.id = ${parent}.kit_asset_id))`,
    }),
    resource: one('resource_entry', { on: 'resource_id' }),
    address: sql`case when ${self}.closes_at > now() and (exists (select from stored_file f where f.id = ${FILE})
      or (${self}.file_id is null and ${self}.resource_file_id is null and not ${self}.is_of_kit and exists (select from resource r where r.id = ${self}.resource_id)))
      then '/campaign-assets/' || ${self}.id end`,
    isForFewer: IS_FOR_FEWER,
    downloads: sql`case when ${IS_PLANNED} then (select coalesce(sum(d.downloads), 0)::int from campaign_asset_day d where d.asset_id = ${self}.id) end`,
    viewerCan: computed({
      needs: [],
      with: {
        status: sql`(select c.status from campaign c where c.id = ${self}.campaign_id)`,
        partnershipId: sql`(select c.partnership_id from campaign c where c.id = ${self}.campaign_id)`,
      },
      by: ({ status, ...campaign }: CampaignRow, actor: Actor) => ({
        change: !isPast(status) && assetPolicy.change.allows(actor, campaign),
        replace: !isPast(status) && assetPolicy.replace.allows(actor, campaign),
        // What is not to be used any more can be taken away from a campaign that is over, too.
        remove: assetPolicy.remove.allows(actor, campaign),
      }),
    }),
  }),
});
