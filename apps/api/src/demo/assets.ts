import { createHash } from 'node:crypto';
import { plannedAssets, plannedLinks, type PlannedAsset, type PlannedLink } from './asset-plan.js';
import { plannedCampaigns } from './campaign-plan.js';
import { campaignId, openingOf, ownerOf } from './campaigns.js';
import { demoId } from './draw.js';
import type { Row } from './rows.js';
import type { Seating } from './seating.js';
import { smallPdf } from './small-pdf.js';

export interface DemoAssets {
  readonly assetFiles: Row[];
  readonly assetFileChunks: Row[];
  readonly campaignAssets: Row[];
  readonly campaignAssetDays: Row[];
  readonly campaignLinks: Row[];
  readonly campaignLinkDays: Row[];
}

/** What campaigns give to those who take them up, their short links, and how often both were had. */
export function assetsOf(seating: Seating): DemoAssets {
  const assets = plannedAssets.map((planned, place) => assetOf(seating, planned, place));
  const links = plannedLinks.map((planned) => linkOf(seating, planned));
  return {
    assetFiles: assets.flatMap(({ file }) => file),
    assetFileChunks: assets.flatMap(({ chunk }) => chunk),
    campaignAssets: assets.map(({ row }) => row),
    campaignAssetDays: assets.flatMap(({ days }) => days),
    campaignLinks: links.map(({ row }) => row),
    campaignLinkDays: links.flatMap(({ days }) => days),
  };
}

const planOf = (title: string) => plannedCampaigns.find((plan) => plan.title === title)!;

function assetOf(seating: Seating, planned: PlannedAsset, place: number) {
  const { days } = seating;
  const plan = planOf(planned.campaign);
  const { audience, ...opening } = openingOf(seating, plan);
  const id = demoId('campaign asset', planned.campaign, planned.title);
  const fileId = demoId('asset file', id);
  const content = smallPdf(planned.lines);
  const addedById = ownerOf(seating, plan);
  return {
    file: planned.resource
      ? []
      : [
          {
            id: fileId,
            audience,
            uploadedById: addedById,
            name: `${planned.title.replaceAll(':', '')}.pdf`,
            mediaType: 'application/pdf',
            size: content.length,
            contentHash: createHash('sha256').update(content).digest(),
          },
        ],
    chunk: planned.resource ? [] : [{ fileId, audience, position: 0, content }],
    row: {
      id,
      audience,
      ...opening,
      position: planned.position ?? place + 1,
      title: planned.title,
      channel: planned.channel,
      language: planned.language,
      guidance: planned.guidance ?? '',
      expiresOn: planned.expires === undefined ? null : days.day(planned.expires),
      fileId: planned.resource ? null : fileId,
      resourceId: planned.resource ? demoId('resource', planned.resource) : null,
      licence: planned.licence ?? null,
      addedById,
      addedAt: days.noon(plan.begun + 10),
      version: 1,
    },
    days: (planned.downloads ?? []).map((downloads, ago) => ({
      assetId: id,
      audience,
      day: days.day(-1 - ago),
      downloads,
    })),
  };
}

/** The codes of the demo are the same each time; those of the program are drawn by chance. */
function linkOf(seating: Seating, planned: PlannedLink) {
  const { days } = seating;
  const plan = planOf(planned.campaign);
  const { audience } = openingOf(seating, plan);
  const id = demoId('campaign link', planned.campaign, planned.label);
  const drawn = createHash('sha256').update(id).digest('hex').slice(0, 10);
  return {
    row: {
      id,
      audience,
      campaignId: campaignId(plan),
      code: drawn.replaceAll('0', 'x').replaceAll('1', 'y'),
      label: planned.label,
      target: planned.target ?? null,
      madeById: ownerOf(seating, plan),
      madeAt: days.noon(plan.begun + 12),
    },
    days: (planned.follows ?? []).map((follows, ago) => ({ linkId: id, audience, day: days.day(-1 - ago), follows })),
  };
}
