import type { ClientBase } from 'pg';
import { adoptedCampaigns, FIRST_MESSAGES, KIT, kitMetric, suggestedActivities } from './adopted-plan.js';
import { plannedCampaigns } from './campaign-plan.js';
import { campaignId, openingOf } from './campaigns.js';
import { demoId } from './draw.js';
import type { Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoKits {
  readonly kitActivities: Row[];
  readonly kitMetrics: Row[];
  readonly kitReadingOn: string;
}

/** What the national campaign of the demo suggests and measures; what was made of it is copied from it. */
export function kitsOf(seating: Seating): DemoKits {
  const opening = openingOf(
    seating,
    plannedCampaigns.find(({ title }) => title === KIT)!,
  );
  return {
    kitActivities: suggestedActivities.map((activity, index) => ({
      id: demoId('kit activity', activity.title),
      ...opening,
      position: index + 1,
      ...activity,
    })),
    kitMetrics: [
      {
        id: demoId('campaign metric', KIT, kitMetric.name),
        ...opening,
        position: 1,
        ...kitMetric,
        kind: 'OUTPUT',
        periodType: 'WEEK',
        direction: 'UP',
        addsAcrossAgencies: true,
        addsAcrossPeriods: true,
      },
    ],
    kitReadingOn: seating.days.now.minus({ weeks: 2 }).startOf('week').toISODate()!,
  };
}

/** As the program does when somebody adopts it. What one took reads otherwise by now. */
export async function adoptKits(client: ClientBase, { kitReadingOn }: DemoKits): Promise<void> {
  const [tyne, blackCountry] = adoptedCampaigns.map(campaignId);
  await client.query(
    `insert into public.campaign_metric (campaign_id, audience_id, readers_audience_id, opens_at, position, name, definition, kind, unit, source,
       period_type, direction, adds_across_agencies, adds_across_periods, kit_metric_id)
     select c.id, c.audience_id, c.readers_audience_id, c.opens_at, m.position, m.name, m.definition, m.kind, m.unit, m.source,
       m.period_type, m.direction, m.adds_across_agencies, m.adds_across_periods, m.id
     from public.campaign c join public.campaign_metric m on m.campaign_id = c.adopted_from_id`,
  );
  // Posters; one gives its own in place of the first.
  await client.query(
    `insert into public.campaign_asset (campaign_id, audience_id, readers_audience_id, opens_at, position, title, channel, language, guidance, expires_on,
       is_of_kit, kit_asset_id, added_by_id, added_at)
     select c.id, c.audience_id, c.readers_audience_id, c.opens_at, k.position, k.title, k.channel, k.language, k.guidance, k.expires_on,
       true, k.id, c.owner_id, c.begun_at
     from public.campaign c join public.campaign_asset k on k.campaign_id = c.adopted_from_id
     where k.file_id is not null and k.channel = 'PRINT' and k.closes_at > now()
       and not exists (select from public.campaign_asset own where own.campaign_id = c.id and own.position = k.position)`,
  );
  await client.query(
    `insert into public.kit_taken (audience_id, campaign_id, part, kit_item_id, local_item_id, words)
     select c.audience_id, c.id, k.part, k.item_id, l.item_id,
       case when c.id = $1 and k.part = 'CAMPAIGN' then k.words || jsonb_build_object('MESSAGES', $2::text) else k.words end
     from public.campaign c join public.kit_words k on k.campaign_id = c.adopted_from_id
     join public.kit_words l on l.campaign_id = c.id and l.part = k.part and l.position = k.position where k.part <> 'ACTIVITY'`,
    [tyne, FIRST_MESSAGES],
  );
  await client.query(
    `insert into public.kit_left (audience_id, campaign_id, kit_item_id, field, said, left_by_id, left_at)
     select c.audience_id, c.id, k.item_id, 'ADDED', k.words, c.owner_id, c.begun_at
     from public.campaign c join public.kit_words k on k.campaign_id = c.adopted_from_id
     where not exists (select from public.kit_taken t where t.campaign_id = c.id and t.kit_item_id = k.item_id)`,
  );
  await client.query(
    `insert into public.metric_reading (audience_id, campaign_id, metric_id, period_on, value, evidence, confidence, entered_by_id, entered_at)
     select c.audience_id, c.id, m.id, $2, 64, 'Lists of those who came', 'MEASURED', c.owner_id, now()
     from public.campaign c join public.campaign_metric m on m.campaign_id = c.id where c.id = $1 and m.kit_metric_id is not null`,
    [blackCountry, kitReadingOn],
  );
}
