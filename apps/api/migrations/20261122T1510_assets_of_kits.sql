-- Whoever adopts a kit takes its assets along. What was uploaded for the national campaign stays there: a local one points to it, so
-- that it is withdrawn everywhere at the moment when the nation withdraws it. In its place a partnership may give a file of its own.

alter table campaign_asset
  add column is_of_kit    boolean not null default false,
  -- Null of what the nation has taken away since.
  add column kit_asset_id uuid references campaign_asset on delete set null,
  drop constraint campaign_asset_check,
  add constraint campaign_asset_from_one check (num_nonnulls(file_id, resource_id) + is_of_kit::int = 1),
  add check (kit_asset_id is null or is_of_kit);
comment on column campaign_asset.is_of_kit is 'Whether it is a file that its national campaign uploaded, and that stays there.';
create index campaign_asset_of_kit on campaign_asset (kit_asset_id, id) where kit_asset_id is not null;
grant insert (is_of_kit, kit_asset_id), update (file_id, resource_id, resource_file_id, is_of_kit, kit_asset_id) on campaign_asset to roundtable_api;
grant select on campaign_asset to roundtable_worker;

drop trigger open_asset_file on campaign_asset;
create trigger open_asset_file after update of readers_audience_id, opens_at, expires_on, file_id on campaign_asset
  for each row when (new.file_id is not null) execute function app.open_asset_file();

alter table kit_taken drop constraint kit_taken_part_check,
  add constraint kit_taken_part_check check (part in ('CAMPAIGN', 'OBJECTIVE', 'METRIC', 'ACTIVITY', 'ASSET'));

create or replace view kit_words with (security_invoker = true) as
  select c.id as campaign_id, 'CAMPAIGN' as part, c.id as item_id, 0 as position, jsonb_build_object('TITLE', c.title, 'AIM', c.aim, 'AIMED_AT', c.aimed_at,
      'MESSAGES', c.messages, 'CALL_TO_ACTION', c.call_to_action, 'LANGUAGES', c.languages, 'TOPICS', c.topics) as words from campaign c
  union all
  select o.campaign_id, 'OBJECTIVE', o.id, o.position, jsonb_build_object('WHAT', o.what, 'FOR_WHOM', o.for_whom, 'UNIT', o.unit) from campaign_objective o
  union all
  select m.campaign_id, 'METRIC', m.id, m.position, jsonb_build_object('NAME', m.name, 'DEFINITION', m.definition, 'METRIC_KIND', m.kind, 'UNIT', m.unit,
      'SOURCE', m.source, 'PERIOD_TYPE', m.period_type, 'DIRECTION', m.direction, 'ADDS_ACROSS_AGENCIES', m.adds_across_agencies,
      'ADDS_ACROSS_PERIODS', m.adds_across_periods) from campaign_metric m
  union all
  select s.campaign_id, 'ACTIVITY', s.id, s.position, jsonb_build_object('KIND', s.kind, 'TITLE', s.title, 'WHAT', s.what) from kit_activity s
  union all
  select a.campaign_id, 'ACTIVITY', a.id, 0, jsonb_build_object('KIND', a.kind, 'TITLE', a.title, 'WHAT', a.what)
    -- What the nation does itself is its own plan, and suggests nothing.
    from campaign_activity a join campaign c on c.id = a.campaign_id and c.partnership_id is not null
  union all
  select a.campaign_id, 'ASSET', a.id, a.position, jsonb_build_object('TITLE', a.title, 'CHANNEL', a.channel, 'LANGUAGE', coalesce(a.language, ''),
      'GUIDANCE', a.guidance, 'EXPIRES_ON', coalesce(a.expires_on::text, ''))
    -- What expired in the kit is there no more, for whoever asks.
    from campaign_asset a join campaign c on c.id = a.campaign_id and (c.partnership_id is not null or a.closes_at > now());
comment on view kit_words is 'What a campaign, its objectives, its metrics, its activities and its assets say, field by field, as far as the reader sees them.';

create or replace view kit_proposal with (security_invoker = true) as
  with adopted as not materialized (
    select c.id as campaign_id, c.partnership_id, c.adopted_from_id as kit_id from campaign c
      join kit_taken t on t.campaign_id = c.id and t.part = 'CAMPAIGN' join campaign k on k.id = c.adopted_from_id
    where k.status = 'LIVE' and c.status not in ('ENDED', 'EVALUATED', 'CANCELLED')),
  found as (
    select a.campaign_id, a.partnership_id, t.part, t.kit_item_id, t.local_item_id, k.position, f.field, t.words -> f.field as before, f.said as now, l.words -> f.field as here,
        l.words as item
      from adopted a join kit_taken t on t.campaign_id = a.campaign_id join kit_words k on k.campaign_id = a.kit_id and k.item_id = t.kit_item_id
        join kit_words l on l.campaign_id = a.campaign_id and l.item_id = t.local_item_id cross join jsonb_each(k.words) f (field, said)
      where f.said is distinct from t.words -> f.field and f.said is distinct from l.words -> f.field
    union all
    select a.campaign_id, a.partnership_id, k.part, k.item_id, null, k.position, 'ADDED', null, k.words, null, k.words
      from adopted a join kit_words k on k.campaign_id = a.kit_id
      where not exists (select from kit_taken t where t.campaign_id = a.campaign_id and t.kit_item_id = k.item_id)
    union all
    select a.campaign_id, a.partnership_id, t.part, t.kit_item_id, t.local_item_id, 1000, 'REMOVED', t.words, 'null', l.words, l.words
      from adopted a join kit_taken t on t.campaign_id = a.campaign_id join kit_words l on l.campaign_id = a.campaign_id and l.item_id = t.local_item_id
        left join campaign_activity y on y.id = t.local_item_id left join campaign_asset x on x.id = t.local_item_id
      where t.part <> 'CAMPAIGN' and coalesce(y.state not in ('DROPPED', 'DONE'), true) and coalesce(x.closes_at > now(), true)
        and not exists (select from kit_words k where k.campaign_id = a.kit_id and k.item_id = t.kit_item_id))
  select md5(concat_ws('|', f.campaign_id, f.kit_item_id, f.field, f.before, f.now, f.here))::uuid as id, f.*,
    array_position(array['CAMPAIGN', 'OBJECTIVE', 'METRIC', 'ACTIVITY', 'ASSET'], f.part) as place
  from found f where not exists (select from kit_left d where d.campaign_id = f.campaign_id and d.kit_item_id = f.kit_item_id and d.field = f.field and d.said = f.now);
