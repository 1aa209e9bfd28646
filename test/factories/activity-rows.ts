import type { TestPerson, World } from './world.js';

/** In each made-up campaign an activity, with evidence, a comment and somebody named in it; their texts bear its canary. */
export async function activityRows(world: World, person: TestPerson): Promise<void> {
  await world.sql(
    `with whose as (
       select c.id, c.audience_id, c.begun_by_id, substring(c.title from 'CNRY-(.*)-campaign') as name,
         (select p.id from campaign_partner p where p.campaign_id = c.id) as partner_id
       from campaign c where c.title like 'CNRY-%-campaign'),
     activity as (
       insert into campaign_activity (audience_id, campaign_id, partner_id, kind, title, what, state, doer_words, area, place, starts_on, ends_on,
         added_by_id, added_at, changed_at)
       select audience_id, id, partner_id, 'POSTERS', 'CNRY-' || name || '-activity', 'CNRY-' || name || '-what', 'PLANNED', 'CNRY-' || name || '-doer',
         'CNRY-' || name || '-area', 'CNRY-' || name || '-place', '2030-10-01', '2030-10-07', begun_by_id, now(), now() from whose
       returning id, audience_id, campaign_id, added_by_id),
     step as (
       insert into activity_step (audience_id, activity_id, state, at) select audience_id, id, 'UNDER_WAY', '2030-01-01' from activity),
     campaign_steps as (
       insert into campaign_step (audience_id, campaign_id, kind, what, at)
       select audience_id, id, 'KIT', 'CNRY-' || name || '-step', '2030-01-01' from whose),
     evidence as (
       insert into activity_evidence (audience_id, activity_id, words, address, added_by_id, added_at)
       select a.audience_id, a.id, 'CNRY-' || w.name || '-evidence', 'https://example.org/CNRY-' || w.name || '-address', a.added_by_id, now()
       from activity a join whose w on w.id = a.campaign_id),
     comment as (
       insert into activity_comment (audience_id, activity_id, words, writer_id, written_at)
       select a.audience_id, a.id, 'CNRY-' || w.name || '-comment', a.added_by_id, now() from activity a join whose w on w.id = a.campaign_id
       returning id, audience_id)
     insert into activity_mention (comment_id, person_id, audience_id) select id, $1, audience_id from comment`,
    [person.id],
  );
}
