import type { TestPerson, World } from './world.js';

/** A national campaign that is open suggests something; the home partnership and the one elsewhere adopted it, took of it, left of it and were told. */
export async function kitRows(world: World, by: TestPerson): Promise<void> {
  const whose = `substring(c.title from 'CNRY-(.*)-campaign')`;
  await world.sql(
    `insert into kit_activity (campaign_id, audience_id, readers_audience_id, opens_at, position, kind, title, what)
     select c.id, c.audience_id, c.readers_audience_id, c.opens_at, 1, 'POSTERS', 'CNRY-' || ${whose} || '-suggestion', 'CNRY-' || ${whose} || '-suggested'
     from campaign c where ${whose} in ('nationalcampaign', 'nationalopen')`,
  );
  await world.sql(
    `update campaign c set title = c.title, adopted_from_id = k.id from campaign k
     where k.title = 'CNRY-nationalopen-campaign' and ${whose} in ('plannedcampaign', 'campaignelsewhere')`,
  );
  await world.sql(
    `insert into kit_taken (audience_id, campaign_id, part, kit_item_id, local_item_id, words)
     select c.audience_id, c.id, 'CAMPAIGN', c.adopted_from_id, c.id, w.words || jsonb_build_object('AIM', 'CNRY-' || ${whose} || '-taken')
     from campaign c join kit_words w on w.item_id = c.adopted_from_id where ${whose} in ('plannedcampaign', 'campaignelsewhere')`,
  );
  await world.sql(
    `insert into kit_left (audience_id, campaign_id, kit_item_id, field, said, left_by_id, left_at)
     select c.audience_id, c.id, c.adopted_from_id, 'MESSAGES', to_jsonb('CNRY-' || ${whose} || '-left'), $1::uuid, now()
     from campaign c where ${whose} in ('plannedcampaign', 'campaignelsewhere')`,
    [by.id],
  );
  await world.sql(
    `insert into kit_told (audience_id, campaign_id, kit_item_id, field, said)
     select c.audience_id, c.id, c.adopted_from_id, 'AIM', md5('any') from campaign c where ${whose} in ('plannedcampaign', 'campaignelsewhere')`,
  );
}
