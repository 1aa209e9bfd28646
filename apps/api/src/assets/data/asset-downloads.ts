import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';

/** A file that a campaign gives, as far as the reader gets it now. */
export interface AssetFile {
  readonly id: string;
  readonly title: string;
  readonly language: string | null;
  readonly guidance: string;
  readonly licence: string | null;
  readonly expiresOn: string | null;
  readonly fileId: string;
  readonly name: string;
  readonly size: number;
}

interface Which {
  readonly campaignId: string;
  readonly language: string | null;
  readonly channel: string | null;
}

/** Of an asset: uploaded for the campaign, of the library, or uploaded for the national campaign that this one was adopted from. */
const FILE = `coalesce(a.file_id, (select x.file_id from resource_file x where x.id = a.resource_file_id),
  (select k.file_id from campaign_asset k where k.id = a.kit_asset_id))`;

/** Where assets are had, and how often they were. Call inside a transaction: the row rules decide what there is. */
@Injectable()
export class AssetDownloads {
  /** Where an asset is had by whoever asks; null when there is none for them. What has expired is had by nobody. */
  async place(assetId: string): Promise<string | null> {
    const [row] = await transaction().query<{ place: string | null }[]>(
      `select case when a.resource_id is not null and a.resource_file_id is null
           then (select '/library/' || r.slug from resource r where r.id = a.resource_id)
           else (select '/files/' || f.id from stored_file f where f.id = ${FILE}) end as place
       from campaign_asset a where a.id = $1 and a.closes_at > now()`,
      [assetId],
    );
    return row?.place ?? null;
  }

  /** The files that whoever asks gets, in their order, with what the campaign is called; null when that is not shared with them. */
  async bundle({ campaignId, language, channel }: Which): Promise<{ title: string; files: AssetFile[] } | null> {
    const [campaign] = await transaction().query<{ title: string }[]>('select title from campaign where id = $1', [
      campaignId,
    ]);
    if (!campaign) return null;
    const files = await transaction().query<AssetFile[]>(
      `select a.id, a.title, a.language, a.guidance, a.expires_on::text as "expiresOn", f.id as "fileId", f.name, f.size,
         coalesce(a.licence, (select k.licence from campaign_asset k where k.id = a.kit_asset_id), (select v.licence from resource_file x join resource_version v on v.id = x.version_id where x.id = a.resource_file_id)) as licence
       from campaign_asset a
         join stored_file f on f.id = ${FILE}
       where a.campaign_id = $1 and a.closes_at > now() and f.scan_state in ('UNSCANNED', 'CLEAN')
         and ($2::text is null or a.language = $2) and ($3::text is null or a.channel = $3)
       order by a.position, a.id`,
      [campaignId, language, channel],
    );
    return { title: campaign.title, files };
  }

  async count(assetIds: readonly string[]): Promise<void> {
    await transaction().query('select app.count_asset_downloads($1)', [assetIds]);
  }
}
