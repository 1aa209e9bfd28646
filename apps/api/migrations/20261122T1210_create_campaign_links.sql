-- Short addresses of ours, for posters and posts: where one leads is kept here and decided by nothing in the address. How often each is
-- followed is counted by the day, and nothing of whoever follows it.

create table campaign_link (
  id          uuid primary key default uuidv7(),
  audience_id int not null,
  campaign_id uuid not null,
  -- In the address; drawn by chance.
  code        text not null unique check (code ~ '^[2-9a-hjkmnp-z]{10}$'),
  label       text not null check (length(label) between 1 and 120),
  -- None: the page of the campaign itself.
  target      text check (length(target) between 12 and 2000 and target ~ '^https://'),
  made_by_id  uuid not null references person,
  made_at     timestamptz not null,
  ended_at    timestamptz,
  unique (id, audience_id),
  foreign key (campaign_id, audience_id) references campaign (id, audience_id) on update cascade
);
comment on table campaign_link is 'A short address that leads to what a campaign wants people to read, from when the campaign opens until the link is ended.';
create index campaign_link_of_campaign on campaign_link (campaign_id, made_at, id);
create index campaign_link_made_by on campaign_link (made_by_id, id);

create table campaign_link_day (
  link_id     uuid not null,
  audience_id int not null,
  day         date not null,
  follows     int not null check (follows > 0),
  primary key (link_id, day),
  foreign key (link_id, audience_id) references campaign_link (id, audience_id) on update cascade
);
comment on table campaign_link_day is 'How often a short link was followed on a day. Nothing is kept of who did.';

do $$ declare t text; begin
  foreach t in array array['campaign_link', 'campaign_link_day'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert (id, audience_id, campaign_id, code, label, target, made_by_id, made_at), update (ended_at) on campaign_link to roundtable_api;
grant select on campaign_link_day to roundtable_api;
grant select on campaign_link to roundtable_gate;
grant select, insert, update (follows) on campaign_link_day to roundtable_gate;

create function app.follow_link(asked text, counted boolean) returns text language plpgsql volatile security definer set search_path = '' as $$
declare found_link record;
begin
  select l.id, l.audience_id, coalesce(l.target, case when c.found_by = 'PUBLIC' then '/c/' || c.slug else '/campaigns/' || c.id end) as leads_to into found_link
    from public.campaign_link l join public.campaign c on c.id = l.campaign_id
    where l.code = asked and l.ended_at is null and c.opens_at <= now() and c.status <> 'CANCELLED';
  if not found then return null; end if;
  if counted then
    insert into public.campaign_link_day (link_id, audience_id, day, follows) values (found_link.id, found_link.audience_id, app.today(), 1)
      on conflict (link_id, day) do update set follows = public.campaign_link_day.follows + 1;
  end if;
  return found_link.leads_to;
end $$;
comment on function app.follow_link is 'Where a short link leads whoever has it: nowhere before its campaign opens, once that was cancelled, and when the link was ended. Counts that it was followed.';
revoke execute on function app.follow_link from public;
alter function app.follow_link owner to roundtable_gate;
grant execute on function app.follow_link to roundtable_api;
