-- Campaigns: what a partnership, or the national coordinators, set out to bring about together with agencies.
-- Each row has two audiences: those who plan it, who see it always and may write; and its readers, from the moment it opens.
-- That moment is compared with the clock by the row rule itself, so that nothing has to run for an embargo to end.

create table campaign (
  id                  uuid primary key default uuidv7(),
  -- Of those who plan it: officers of the table and whoever speaks for a partner; of a national one, the national coordinators.
  audience_id         int not null references audience,
  readers_audience_id int not null references audience,
  -- Never, until it is launched; then at once, or when its embargo ends.
  opens_at            timestamptz not null generated always as
    (case when launched_at is null then 'infinity' else greatest(launched_at, embargo_until) end) stored,
  slug                text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 1 and 100),
  -- None of a national one.
  partnership_id      uuid references partnership,
  found_by            text not null check (found_by in ('PUBLIC', 'NETWORK', 'PARTNERSHIP', 'STATUTORY')),
  status              text not null default 'IDEA' check (status in ('IDEA', 'PLANNED', 'SIGNED_OFF', 'LIVE', 'ENDED', 'EVALUATED', 'CANCELLED')),
  title               text not null check (length(title) between 1 and 200),
  aim                 text not null default '' check (length(aim) <= 2000),
  aimed_at            text not null default '' check (length(aimed_at) <= 1000),
  messages            text not null default '' check (length(messages) <= 4000),
  call_to_action      text not null default '' check (length(call_to_action) <= 500),
  languages           text[] not null default '{}',
  topics              text[] not null default '{}',
  starts_on           date,
  ends_on             date,
  embargo_until       timestamptz,
  -- Nobody by name: then those who run it.
  owner_id            uuid references person,
  begun_by_id         uuid not null references person,
  begun_at            timestamptz not null,
  launched_at         timestamptz,
  ended_at            timestamptz,
  cancelled_because   text not null default '' check (length(cancelled_because) <= 1000),
  version             int not null default 1,
  unique (id, audience_id, readers_audience_id, opens_at),
  unique (id, audience_id),
  check (partnership_id is not null or found_by in ('PUBLIC', 'NETWORK')),
  check (ends_on >= starts_on),
  check ((status = 'CANCELLED') = (cancelled_because <> '')),
  check (status not in ('LIVE', 'ENDED', 'EVALUATED') or launched_at is not null)
);
comment on table campaign is 'What a partnership, or the network as a whole, does to make something known, and to whom.';
comment on column campaign.opens_at is 'From when its readers see it; infinity until it is launched.';
create index campaign_of_partnership on campaign (partnership_id, begun_at desc, id desc);
create index campaign_newest on campaign (begun_at desc, id desc);
create index campaign_owner on campaign (owner_id, id) where owner_id is not null;
create index campaign_begun_by on campaign (begun_by_id, id);

create table campaign_objective (
  id                  uuid primary key default uuidv7(),
  audience_id         int not null references audience,
  readers_audience_id int not null references audience,
  opens_at            timestamptz not null,
  campaign_id         uuid not null references campaign,
  position            int not null check (position between 1 and 100),
  what                text not null check (length(what) between 1 and 300),
  for_whom            text not null default '' check (length(for_whom) <= 300),
  unit                text not null default '' check (length(unit) <= 60),
  -- Where things stand before; none when nobody knows.
  baseline            numeric(16, 2),
  baseline_source     text not null default '' check (length(baseline_source) <= 300),
  target              numeric(16, 2),
  by_on               date,
  foreign key (campaign_id, audience_id, readers_audience_id, opens_at)
    references campaign (id, audience_id, readers_audience_id, opens_at) on update cascade
);
comment on table campaign_objective is 'What a campaign is to bring about, so that it can be measured: from where, to where, by when.';
create index campaign_objective_of_campaign on campaign_objective (campaign_id, position, id);

create table campaign_partner (
  id                  uuid primary key default uuidv7(),
  audience_id         int not null references audience,
  readers_audience_id int not null references audience,
  opens_at            timestamptz not null,
  campaign_id         uuid not null references campaign,
  -- The agency's place at the table that runs the campaign: whoever fills it takes part.
  seat_id             uuid not null references seat,
  agency_id           uuid not null references agency,
  added_at            timestamptz not null default now(),
  unique (campaign_id, seat_id),
  unique (id, campaign_id, audience_id),
  foreign key (campaign_id, audience_id, readers_audience_id, opens_at)
    references campaign (id, audience_id, readers_audience_id, opens_at) on update cascade
);
comment on table campaign_partner is 'An agency that takes part in a campaign, by a seat that it has at the table.';
create index campaign_partner_seat on campaign_partner (seat_id, campaign_id);
create index campaign_partner_agency on campaign_partner (agency_id, campaign_id);

do $$ declare t text; begin
  foreach t in array array['campaign', 'campaign_objective', 'campaign_partner'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy readers on %I for select to roundtable_api, roundtable_worker
      using (opens_at <= now() and readers_audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (readers_audience_id, found_by, status, title, aim, aimed_at, messages, call_to_action, languages, topics,
  starts_on, ends_on, embargo_until, owner_id, launched_at, ended_at, cancelled_because, version) on campaign to roundtable_api;
grant select, insert, update (position, what, for_whom, unit, baseline, baseline_source, target, by_on), delete on campaign_objective to roundtable_api;
grant select, insert, delete on campaign_partner to roundtable_api;
grant select on campaign, campaign_objective, campaign_partner to roundtable_worker;
grant select on campaign to roundtable_gate;
grant select, update (agency_id) on campaign_partner to roundtable_gate;
grant delete on audience_seat, audience_agency to roundtable_gate;

create function app.campaign_team(partnership uuid) returns int language plpgsql volatile security definer set search_path = '' as $$
declare made int;
begin
  if partnership is null then
    if not app.is_national_coordinator() then raise exception 'only a national coordinator begins a national campaign' using errcode = '42501'; end if;
    return 4;
  end if;
  if not app.is_officer(partnership) then raise exception 'only an officer begins a campaign' using errcode = '42501'; end if;
  insert into public.audience (kind, partnership_id, extends_id) values ('NAMED', partnership,
    (select id from public.audience where partnership_id = partnership and kind = 'OFFICERS')) returning id into made;
  perform app.enter_again();
  return made;
end $$;
comment on function app.campaign_team is 'Makes the audience of those who plan a campaign that is about to begin: its officers, and partners as they are added.';

-- Whoever speaks for a partner belongs to those who plan: who fills the seat, and the leads of the agency.
create function app.put_campaign_partner() returns trigger language plpgsql security definer set search_path = '' as $$
declare p record; of_partnership uuid;
begin
  if tg_op = 'DELETE' then p := old; else p := new; end if;
  select partnership_id into of_partnership from public.campaign where id = p.campaign_id;
  if tg_op = 'INSERT' then
    if not exists (select from public.seat s where s.id = p.seat_id and s.partnership_id = of_partnership and s.agency_id = p.agency_id and s.kind <> 'OBSERVER') then
      raise exception 'a partner has a seat at the table that runs the campaign' using errcode = 'check_violation';
    end if;
    insert into public.audience_seat (audience_id, seat_id) values (p.audience_id, p.seat_id) on conflict do nothing;
    insert into public.audience_agency (audience_id, agency_id) values (p.audience_id, p.agency_id) on conflict do nothing;
  else
    if tg_op = 'DELETE' then delete from public.audience_seat where audience_id = old.audience_id and seat_id = old.seat_id; end if;
    delete from public.audience_agency g where g.audience_id = old.audience_id and g.agency_id = old.agency_id
      and not exists (select from public.campaign_partner o where o.campaign_id = old.campaign_id and o.agency_id = old.agency_id);
    if tg_op = 'UPDATE' then
      insert into public.audience_agency (audience_id, agency_id) values (new.audience_id, new.agency_id) on conflict do nothing;
    end if;
  end if;
  return null;
end $$;
create trigger put_campaign_partner after insert or delete or update of agency_id on campaign_partner for each row execute function app.put_campaign_partner();

-- An agency that takes a seat over takes part in its place.
create function app.hand_campaigns_on() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.campaign_partner p set agency_id = new.agency_id from public.campaign c
    where p.seat_id = new.id and c.id = p.campaign_id and c.status not in ('ENDED', 'EVALUATED', 'CANCELLED');
  return null;
end $$;
create trigger hand_campaigns_on after update of agency_id on seat for each row when (old.agency_id <> new.agency_id) execute function app.hand_campaigns_on();

do $$ declare f regprocedure; begin
  foreach f in array array['app.campaign_team(uuid)', 'app.put_campaign_partner()', 'app.hand_campaigns_on()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.campaign_team to roundtable_api;
