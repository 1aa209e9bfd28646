import { Injectable } from '@nestjs/common';
import { load, record, save, transaction } from '@lib/database';
import { CampaignAsset, ofKit, ofLibrary, type AssetSource } from '../domain/campaign-asset.js';

/** Loads and saves what campaigns give to those who take them up. */
@Injectable()
export class AssetRepository {
  /** For a change: of two who change one asset, the second waits. */
  async take(id: string): Promise<CampaignAsset> {
    await transaction().query('select from campaign_asset where id = $1 for update', [id]);
    return load(CampaignAsset, id);
  }

  /** Of one campaign. */
  async add(...assets: readonly CampaignAsset[]): Promise<void> {
    await transaction().query(
      `insert into campaign_asset (id, campaign_id, audience_id, readers_audience_id, opens_at, position, title, channel, language, guidance, expires_on,
         file_id, resource_id, resource_file_id, is_of_kit, kit_asset_id, licence, added_by_id, added_at, version)
       select a.id, c.id, c.audience_id, c.readers_audience_id, c.opens_at, a.position, a.title, a.channel, a.language, a.guidance, a."expiresOn",
         a."fileId", a."resourceId", a."resourceFileId", a."isOfKit", a."kitAssetId", a.licence, a."addedById", a."addedAt", 1
       from json_to_recordset($1) a (id uuid, "campaignId" uuid, position int, title text, channel text, language text, guidance text,
         "expiresOn" date, "fileId" uuid, "resourceId" uuid, "resourceFileId" uuid, "isOfKit" boolean, "kitAssetId" uuid, licence text,
         "addedById" uuid, "addedAt" timestamptz)
       join campaign c on c.id = a."campaignId"`,
      [JSON.stringify(assets)],
    );
    record(...assets.flatMap((asset) => asset.takeEvents()));
  }

  save(asset: CampaignAsset): Promise<CampaignAsset> {
    return save(CampaignAsset, asset, 'asset');
  }

  async remove(asset: CampaignAsset): Promise<void> {
    await transaction().query('delete from campaign_asset where id = $1', [asset.id]);
    record(...asset.takeEvents());
  }

  /** How many there are, and the place after all of them. */
  async room(campaignId: string): Promise<{ count: number; next: number }> {
    const [row] = await transaction().query<{ count: number; next: number }[]>(
      'select count(*)::int as count, coalesce(max(position), 0)::int + 1 as next from campaign_asset where campaign_id = $1',
      [campaignId],
    );
    return row!;
  }

  /** In their order. */
  async ids(campaignId: string): Promise<string[]> {
    const rows = await transaction().query<{ id: string }[]>(
      'select id from campaign_asset where campaign_id = $1 order by position, id',
      [campaignId],
    );
    return rows.map(({ id }) => id);
  }

  async putInOrder(campaignId: string, ids: readonly string[]): Promise<void> {
    await transaction().query(
      `update campaign_asset a set position = o.place from unnest($2::uuid[]) with ordinality o (id, place)
       where a.id = o.id and a.campaign_id = $1 and a.position <> o.place`,
      [campaignId, ids],
    );
  }

  /** A file of a published version, as far as the caller gets it; with the language that the library says it is in. */
  async libraryFile(fileId: string): Promise<(AssetSource & { readonly language: string | null }) | null> {
    const [row] = await transaction().query<{ resourceId: string; resourceFileId: string; language: string | null }[]>(
      `select v.resource_id as "resourceId", f.id as "resourceFileId", f.language
       from resource_file f join resource_version v on v.id = f.version_id where f.file_id = $1 and v.state = 'PUBLISHED'`,
      [fileId],
    );
    return row ? { ...ofLibrary(row.resourceId, row.resourceFileId), language: row.language } : null;
  }

  /** A resource that the caller finds in the library. */
  async libraryResource(id: string): Promise<AssetSource | null> {
    const rows = await transaction().query<unknown[]>(
      'select from resource where id = $1 and current_number is not null and withdrawn_at is null',
      [id],
    );
    return rows.length > 0 ? ofLibrary(id, null) : null;
  }

  /** Of what a national campaign gives, by their ids: what was uploaded there stays there, what is the library's is so here too. */
  async kitSources(ids: readonly string[]): Promise<ReadonlyMap<string, AssetSource>> {
    const rows = await transaction().query<{ id: string; resourceId: string | null; resourceFileId: string | null }[]>(
      'select id, resource_id as "resourceId", resource_file_id as "resourceFileId" from campaign_asset where id = any($1)',
      [ids],
    );
    return new Map(
      rows.map(({ id, resourceId, resourceFileId }) => [
        id,
        resourceId === null ? ofKit(id) : ofLibrary(resourceId, resourceFileId),
      ]),
    );
  }
}
