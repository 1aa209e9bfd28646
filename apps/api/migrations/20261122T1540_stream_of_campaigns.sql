-- What happened in a campaign, newest first. Most of it is there already, with who and when; what was overwritten is kept from now on:
-- how the campaign and each of its activities moved on, and what was taken of its national campaign.

create table campaign_step (
  id          uuid primary key default uuidv7(),
  audience_id int not null references audience,
  campaign_id uuid not null,
  kind        text not null check (kind in ('STATUS', 'KIT')),
  -- The status that it came to; or what was taken.
  what        text not null check (length(what) between 1 and 300),
  -- Nobody by name where it followed from something else.
  by_id       uuid references person,
  at          timestamptz not null default now(),
  foreign key (campaign_id, audience_id) references campaign (id, audience_id)
);
comment on table campaign_step is 'That a campaign moved on, or took something of its national one; by whom and when.';
create index campaign_step_of_campaign on campaign_step (campaign_id, at desc, id);
create index campaign_step_by on campaign_step (by_id, id) where by_id is not null;

create table activity_step (
  id          uuid primary key default uuidv7(),
  audience_id int not null,
  activity_id uuid not null,
  state       text not null check (state in ('IDEA', 'PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
  by_id       uuid references person,
  at          timestamptz not null default now(),
  foreign key (activity_id, audience_id) references campaign_activity (id, audience_id) on update cascade
);
comment on table activity_step is 'That an activity moved on; by whom and when.';
create index activity_step_of_activity on activity_step (activity_id, at desc, id);
create index activity_step_by on activity_step (by_id, id) where by_id is not null;

do $$ declare t text; begin
  foreach t in array array['campaign_step', 'activity_step'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert on campaign_step to roundtable_api;
grant select on activity_step to roundtable_api;
grant insert on campaign_step, activity_step to roundtable_gate;

create function app.note_campaign_step() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.campaign_step (audience_id, campaign_id, kind, what, by_id) values (new.audience_id, new.id, 'STATUS', new.status, app.person_id());
  return null;
end $$;
create trigger note_step after update of status on campaign for each row when (new.status <> old.status) execute function app.note_campaign_step();

create function app.note_activity_step() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.activity_step (audience_id, activity_id, state, by_id) values (new.audience_id, new.id, new.state, app.person_id());
  return null;
end $$;
create trigger note_step after update of state on campaign_activity for each row when (new.state <> old.state) execute function app.note_activity_step();

do $$ declare f regprocedure; begin
  foreach f in array array['app.note_campaign_step()', 'app.note_activity_step()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;

-- Read as whoever asks: each line is there for those who see what it is about. A table of readings that was taken in is one line.
create view campaign_happening with (security_invoker = true) as
  select c.id, c.id as campaign_id, 'BEGUN' as kind, c.begun_at as at, c.begun_by_id as by_id, null::uuid as agency_id, '' as what, null::uuid as thing_id, 1 as times
    from campaign c
  union all
  select s.id, s.campaign_id, case when s.kind = 'KIT' then 'KIT_TAKEN' when s.what = 'LIVE' then 'LAUNCHED' else s.what end, s.at, s.by_id, null,
      case s.kind when 'KIT' then s.what else '' end, null, 1
    from campaign_step s
  union all
  -- What its readers see of this, and what was so before steps were kept.
  select md5(c.id || m.kind)::uuid, c.id, m.kind, m.at, null, null, '', null, 1
    from campaign c cross join lateral (values
      ('LAUNCHED', 'LIVE', case when c.launched_at is not null then greatest(c.launched_at, c.embargo_until) end), ('ENDED', 'ENDED', c.ended_at)) m (kind, status, at)
    where m.at <= now() and not exists (select from campaign_step s where s.campaign_id = c.id and s.kind = 'STATUS' and s.what = m.status)
  union all
  select md5(o.campaign_id || 'ASKED')::uuid, o.campaign_id, 'ASKED_TO_SIGN', o.asked_at, o.asked_by_id, null, '', null, 1 from campaign_sign_off o
  union all
  select a.id, a.campaign_id, a.kind, a.answered_at, a.by_id, a.agency_id, a.reason, null, 1 from campaign_answer a
  union all
  select y.id, y.campaign_id, 'ACTIVITY_ADDED', y.added_at, y.added_by_id, p.agency_id, y.title, y.id, 1
    from campaign_activity y left join campaign_partner p on p.id = y.partner_id
  union all
  select s.id, y.campaign_id, 'ACTIVITY_' || s.state, s.at, s.by_id, p.agency_id, y.title, y.id, 1
    from activity_step s join campaign_activity y on y.id = s.activity_id left join campaign_partner p on p.id = y.partner_id
    where s.state in ('UNDER_WAY', 'DONE', 'DROPPED')
  union all
  select md5(concat(r.metric_id, r.entered_by_id, r.agency_id, r.entered_at, r.replaces_id is null))::uuid, r.campaign_id,
      case when r.replaces_id is null then 'READ' else 'CORRECTED' end, r.entered_at, r.entered_by_id, r.agency_id, m.name, m.id, count(*)::int
    from metric_reading r join campaign_metric m on m.id = r.metric_id
    group by r.campaign_id, r.metric_id, r.entered_by_id, r.agency_id, r.entered_at, r.replaces_id is null, m.id, m.name
  union all
  select a.id, a.campaign_id, 'ASSET_ADDED', a.added_at, a.added_by_id, null, a.title, a.id, 1 from campaign_asset a
  union all
  select g.partner_id, g.campaign_id, 'GIVEN', g.said_at, g.said_by_id, p.agency_id, '', null, 1
    from campaign_contribution g join campaign_partner p on p.id = g.partner_id;
comment on view campaign_happening is 'What happened in a campaign, as far as whoever asks sees what it is about.';
grant select on campaign_happening to roundtable_api;
