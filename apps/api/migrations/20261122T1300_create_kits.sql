-- Kits: a national campaign that partnerships adopt. What each took of it stands beside what it made of it, so that what the kit
-- says since can be laid before those who run the local campaign, field by field, and nothing of theirs is ever written over.

alter table campaign add check (adopted_from_id is null or partnership_id is not null);
-- Once, unless what came of it was cancelled.
create unique index campaign_adopted_once on campaign (partnership_id, adopted_from_id) where adopted_from_id is not null and status <> 'CANCELLED';

create table kit_activity (
  id                  uuid primary key default uuidv7(),
  audience_id         int not null references audience,
  readers_audience_id int not null references audience,
  opens_at            timestamptz not null,
  campaign_id         uuid not null references campaign,
  position            int not null check (position between 1 and 100),
  kind                text not null check (kind in ('SOCIAL_POST', 'PRESS', 'POSTERS', 'BUS_BACKS', 'STAFF_BRIEFING', 'BUSINESS_VISITS', 'SCHOOL_SESSIONS', 'EVENT', 'OTHER')),
  title               text not null check (length(title) between 1 and 200),
  what                text not null default '' check (length(what) <= 4000),
  foreign key (campaign_id, audience_id, readers_audience_id, opens_at)
    references campaign (id, audience_id, readers_audience_id, opens_at) on update cascade
);
comment on table kit_activity is 'Something that a national campaign suggests partnerships do.';
create index kit_activity_of_campaign on kit_activity (campaign_id, position, id);

create table kit_taken (
  audience_id   int not null references audience,
  campaign_id   uuid not null,
  -- Of the campaign itself, of an objective, of a metric or of a suggested activity: the kit's, and what was made of it here. Either may be gone.
  part          text not null check (part in ('CAMPAIGN', 'OBJECTIVE', 'METRIC', 'ACTIVITY')),
  kit_item_id   uuid not null,
  local_item_id uuid not null,
  -- Field by field, what the kit said when it was last taken.
  words         jsonb not null,
  primary key (campaign_id, kit_item_id),
  foreign key (campaign_id, audience_id) references campaign (id, audience_id)
);
comment on table kit_taken is 'What a partnership took of a national campaign, and what that said then.';

create table kit_left (
  audience_id int not null references audience,
  campaign_id uuid not null,
  kit_item_id uuid not null,
  field       text not null check (length(field) between 1 and 40),
  -- What the kit said that was left.
  said        jsonb not null,
  left_by_id  uuid not null references person,
  left_at     timestamptz not null,
  foreign key (campaign_id, audience_id) references campaign (id, audience_id)
);
comment on table kit_left is 'What a partnership left of a national campaign: it is not asked of that again.';
create unique index kit_left_once on kit_left (campaign_id, kit_item_id, field, md5(said::text));
create index kit_left_by on kit_left (left_by_id, campaign_id);

create table kit_adoption (
  id             uuid primary key,
  -- Of those who run the national campaign.
  audience_id    int not null references audience,
  kit_id         uuid not null references campaign,
  partnership_id uuid not null references partnership,
  title          text not null,
  starts_on      date,
  ends_on        date,
  status         text not null,
  adopted_at     timestamptz not null,
  foreign key (id) references campaign (id)
);
comment on table kit_adoption is 'That a partnership adopted a national campaign, and when it does what: all that the nation is told of the local one. Its id is that one''s.';
create index kit_adoption_of_kit on kit_adoption (kit_id, id);
create index kit_adoption_partnership on kit_adoption (partnership_id, kit_id);

do $$ declare t text; begin
  foreach t in array array['kit_activity', 'kit_taken', 'kit_left', 'kit_adoption'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
create policy readers on kit_activity for select to roundtable_api, roundtable_worker
  using (opens_at <= now() and readers_audience_id = any ((select app.audience_ids())::int[]));
grant select, insert, update (position, kind, title, what), delete on kit_activity to roundtable_api;
grant select, insert, update (words) on kit_taken to roundtable_api;
grant select, insert on kit_left to roundtable_api;
grant select on kit_adoption to roundtable_api;
grant select on kit_activity, kit_taken, kit_left to roundtable_worker;
grant select on kit_activity, kit_taken, kit_left to roundtable_gate;
grant select, insert, update (title, starts_on, ends_on, status) on kit_adoption to roundtable_gate;

-- Written by the database in the transaction of the local change: nobody who runs the local campaign sees, or may write, rows of the nation.
create function app.note_adoption() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' and not exists (select from public.campaign k where k.id = new.adopted_from_id and k.partnership_id is null) then
    raise exception 'what is adopted is a national campaign' using errcode = 'check_violation';
  end if;
  insert into public.kit_adoption (id, audience_id, kit_id, partnership_id, title, starts_on, ends_on, status, adopted_at)
    select new.id, k.audience_id, k.id, new.partnership_id, new.title, new.starts_on, new.ends_on, new.status, new.begun_at
    from public.campaign k where k.id = new.adopted_from_id
    on conflict (id) do update set title = excluded.title, starts_on = excluded.starts_on, ends_on = excluded.ends_on, status = excluded.status;
  return null;
end $$;
create trigger note_adoption after insert or update of title, starts_on, ends_on, status on campaign
  for each row when (new.adopted_from_id is not null) execute function app.note_adoption();

-- A national metric that nothing was read of can be taken away although partnerships adopted it: they keep theirs, and decide.
alter table campaign_metric drop constraint campaign_metric_kit_metric_id_fkey,
  add constraint campaign_metric_kit_metric_id_fkey foreign key (kit_metric_id) references campaign_metric on delete set null;

do $$ declare f regprocedure; begin
  foreach f in array array['app.note_adoption()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;

-- Campaigns that were adopted before this.
insert into kit_adoption (id, audience_id, kit_id, partnership_id, title, starts_on, ends_on, status, adopted_at)
  select c.id, k.audience_id, k.id, c.partnership_id, c.title, c.starts_on, c.ends_on, c.status, c.begun_at
  from campaign c join campaign k on k.id = c.adopted_from_id;

-- What a campaign and what is in it say, each field by its name: of national ones, what they offer; of local ones, what stands there.
create view kit_words with (security_invoker = true) as
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
    from campaign_activity a join campaign c on c.id = a.campaign_id and c.partnership_id is not null;
comment on view kit_words is 'What a campaign, its objectives, its metrics and its activities say, field by field, as far as the reader sees them.';
grant select on kit_words to roundtable_api, roundtable_worker, roundtable_gate;

-- What has changed in the kit since it was taken, worked out whenever somebody looks: two changes in a row are one, and one that is
-- taken back is none. Its id stands for what was read of it: it is another when the kit, or what is here, says otherwise by then.
create view kit_proposal with (security_invoker = true) as
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
        left join campaign_activity y on y.id = t.local_item_id
      where t.part <> 'CAMPAIGN' and coalesce(y.state not in ('DROPPED', 'DONE'), true)
        and not exists (select from kit_words k where k.campaign_id = a.kit_id and k.item_id = t.kit_item_id))
  select md5(concat_ws('|', f.campaign_id, f.kit_item_id, f.field, f.before, f.now, f.here))::uuid as id, f.*,
    array_position(array['CAMPAIGN', 'OBJECTIVE', 'METRIC', 'ACTIVITY'], f.part) as place
  from found f where not exists (select from kit_left d where d.campaign_id = f.campaign_id and d.kit_item_id = f.kit_item_id and d.field = f.field and d.said = f.now);
comment on view kit_proposal is 'What a national campaign says otherwise since a partnership took it, field by field, as long as nobody there has taken or left it.';
grant select on kit_proposal to roundtable_api, roundtable_worker, roundtable_gate;
grant select on campaign_objective, campaign_metric, campaign_activity to roundtable_gate;
grant select on campaign_metric to roundtable_worker;
