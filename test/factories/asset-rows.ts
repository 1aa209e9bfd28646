import type { World } from './world.js';

/** In each made-up campaign an asset of the campaign's own, one that expired, and a short link; each was had once. Their texts bear its canary. */
export async function assetRows(world: World): Promise<void> {
  await world.sql(
    `with whose as (
       select c.*, substring(c.title from 'CNRY-(.*)-campaign') as name from campaign c where c.title like 'CNRY-%-campaign'),
     file as (
       insert into stored_file (audience_id, uploaded_by_id, name, media_type, size, content_hash, claimed_at)
       select audience_id, begun_by_id, 'CNRY-' || name || '-' || kind || '.pdf', 'application/pdf', 5, sha256((name || kind)::bytea), now()
       from whose cross join (values ('assetfile'), ('expiredfile')) k (kind) returning id, name),
     asset as (
       insert into campaign_asset (audience_id, readers_audience_id, opens_at, campaign_id, position, title, channel, guidance, expires_on, file_id, added_by_id, added_at)
       select w.audience_id, w.readers_audience_id, w.opens_at, w.id, k.place, 'CNRY-' || w.name || k.title, 'PRINT', 'CNRY-' || w.name || k.title || 'use',
         k.day, f.id, w.begun_by_id, now()
       from whose w cross join (values (1, '-assetfile', '-asset', null), (2, '-expiredfile', '-expired', date '2020-01-01')) k (place, file, title, day)
         join file f on f.name = 'CNRY-' || w.name || k.file || '.pdf' returning id, audience_id),
     asset_day as (
       insert into campaign_asset_day (asset_id, audience_id, day, downloads) select id, audience_id, '2030-01-01', 1 from asset),
     link as (
       insert into campaign_link (audience_id, campaign_id, code, label, target, made_by_id, made_at)
       select audience_id, id, translate(substr(md5(name), 1, 10), '01', 'xy'), 'CNRY-' || name || '-link',
         'https://example.org/CNRY-' || name || '-target', begun_by_id, now() from whose returning id, audience_id)
     insert into campaign_link_day (link_id, audience_id, day, follows) select id, audience_id, '2030-01-01', 1 from link`,
  );
}
