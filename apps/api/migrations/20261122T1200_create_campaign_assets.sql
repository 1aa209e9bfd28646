-- What a campaign gives to those who take it up: posters, posts, films, in each language. A file of the library stays where it is,
-- for those whom it is for; one that is uploaded for the campaign opens with it, and closes when it expires: by the clock, both.

alter table stored_file
  -- Who gets it besides, and from when to when; null while nothing says so.
  add column readers_audience_id int references audience,
  add column opens_at            timestamptz,
  add column closes_at           timestamptz,
  add check ((readers_audience_id is null) = (opens_at is null) and (opens_at is null) = (closes_at is null));
comment on column stored_file.closes_at is 'Until when its readers get it; infinity when it stays.';
create policy readers on stored_file for select to roundtable_api, roundtable_worker
  using (opens_at <= now() and readers_audience_id = any ((select app.audience_ids())::int[]));
create policy until on stored_file as restrictive for select to roundtable_api, roundtable_worker
  using (closes_at is null or closes_at > now() or audience_id = any ((select app.audience_ids())::int[]));

create table campaign_asset (
  id                  uuid primary key default uuidv7(),
  audience_id         int not null references audience,
  readers_audience_id int not null references audience,
  opens_at            timestamptz not null,
  campaign_id         uuid not null references campaign,
  position            int not null check (position between 1 and 1000),
  title               text not null check (length(title) between 1 and 200),
  channel             text not null check (channel in ('SOCIAL', 'PRINT', 'SCREEN', 'EMAIL', 'PRESS', 'EVENT', 'OTHER')),
  language            text check (length(language) between 2 and 35),
  guidance            text not null default '' check (length(guidance) <= 2000),
  -- The last day on which it is used; none when it stays.
  expires_on          date,
  closes_at           timestamptz not null generated always as
    (coalesce(((expires_on + 1)::timestamp) at time zone 'Europe/London', 'infinity')) stored,
  -- Uploaded for the campaign; or a resource of the library, or one of its files.
  file_id             uuid,
  resource_id         uuid references resource,
  resource_file_id    uuid references resource_file,
  -- Of an upload; what comes from the library has that of the library.
  licence             text check (licence in ('OGL_3', 'CC_BY_4', 'CC_BY_SA_4', 'CC_BY_NC_4', 'CC_BY_NC_ND_4', 'CC0', 'BY_PERMISSION')),
  added_by_id         uuid not null references person,
  added_at            timestamptz not null,
  version             int not null default 1,
  unique (id, audience_id),
  foreign key (campaign_id, audience_id, readers_audience_id, opens_at)
    references campaign (id, audience_id, readers_audience_id, opens_at) on update cascade,
  foreign key (file_id, audience_id) references stored_file (id, audience_id),
  check ((file_id is null) <> (resource_id is null)),
  check (resource_file_id is null or resource_id is not null),
  check (licence is null or file_id is not null)
);
comment on table campaign_asset is 'Something that a campaign gives to those who take it up: a file for one channel and in one language, or a resource of the library.';
comment on column campaign_asset.closes_at is 'From when its readers see it no more: the end of its last day in the United Kingdom.';
create index campaign_asset_of_campaign on campaign_asset (campaign_id, position, id);
create index campaign_asset_file on campaign_asset (file_id, audience_id) where file_id is not null;
create index campaign_asset_resource on campaign_asset (resource_id, id) where resource_id is not null;
create index campaign_asset_resource_file on campaign_asset (resource_file_id, id) where resource_file_id is not null;
create index campaign_asset_added_by on campaign_asset (added_by_id, id);

-- Counted for those who plan alone, and without anybody who took it.
create table campaign_asset_day (
  asset_id    uuid not null,
  audience_id int not null,
  day         date not null,
  downloads   int not null check (downloads > 0),
  primary key (asset_id, day),
  foreign key (asset_id, audience_id) references campaign_asset (id, audience_id) on update cascade on delete cascade
);
comment on table campaign_asset_day is 'How often an asset was downloaded on a day. Nothing is kept of who did.';

do $$ declare t text; begin
  foreach t in array array['campaign_asset', 'campaign_asset_day'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
create policy readers on campaign_asset for select to roundtable_api, roundtable_worker
  using (opens_at <= now() and readers_audience_id = any ((select app.audience_ids())::int[]));
create policy until on campaign_asset as restrictive for select to roundtable_api, roundtable_worker
  using (closes_at > now() or audience_id = any ((select app.audience_ids())::int[]));

grant select, insert (id, audience_id, readers_audience_id, opens_at, campaign_id, position, title, channel, language, guidance, expires_on, file_id,
    resource_id, resource_file_id, licence, added_by_id, added_at, version),
  update (position, title, channel, language, guidance, expires_on, licence, version), delete on campaign_asset to roundtable_api;
grant select on campaign_asset_day to roundtable_api;
grant select on campaign_asset to roundtable_gate;
grant select, insert, update (downloads) on campaign_asset_day to roundtable_gate;
grant select (readers_audience_id, opens_at, closes_at), update (readers_audience_id, opens_at, closes_at) on stored_file to roundtable_gate;

-- A file opens and closes with the asset that it is. The asset follows its campaign by its foreign key.
create function app.open_asset_file() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.stored_file set readers_audience_id = new.readers_audience_id, opens_at = new.opens_at, closes_at = new.closes_at where id = new.file_id;
  return null;
end $$;
create trigger open_new_asset_file after insert on campaign_asset for each row when (new.file_id is not null) execute function app.open_asset_file();
create trigger open_asset_file after update of readers_audience_id, opens_at, expires_on on campaign_asset
  for each row when (new.file_id is not null) execute function app.open_asset_file();

create function app.count_asset_downloads(assets uuid[]) returns void language sql volatile security definer set search_path = '' as $$
  insert into public.campaign_asset_day (asset_id, audience_id, day, downloads)
    select id, audience_id, app.today(), 1 from public.campaign_asset where id = any (assets) order by id
  on conflict (asset_id, day) do update set downloads = public.campaign_asset_day.downloads + 1 $$;
comment on function app.count_asset_downloads is 'Counts that each of these assets was downloaded once more today.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.open_asset_file()', 'app.count_asset_downloads(uuid[])']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.count_asset_downloads to roundtable_api;
