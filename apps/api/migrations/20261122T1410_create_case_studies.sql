-- What became of an evaluation in the library. Whoever sees the campaign sees that there is one, as far as the library shows it to them;
-- whoever reads the resource learns of the campaign only when they see that.
create table campaign_case_study (
  id                  uuid primary key default uuidv7(),
  audience_id         int not null references audience,
  readers_audience_id int not null references audience,
  opens_at            timestamptz not null,
  -- One of each campaign: what is signed anew comes as another version of the resource.
  campaign_id         uuid not null unique,
  signed_id           uuid not null references signed_evaluation,
  -- What is thrown away before it was published leaves nothing behind.
  resource_id         uuid not null unique references resource on delete cascade,
  foreign key (campaign_id, audience_id, readers_audience_id, opens_at)
    references campaign (id, audience_id, readers_audience_id, opens_at) on update cascade
);
comment on table campaign_case_study is 'The resource of the library that the evaluation of a campaign became.';
create index campaign_case_study_signed on campaign_case_study (signed_id);
alter table campaign_case_study enable row level security, force row level security;
create policy audience on campaign_case_study to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy readers on campaign_case_study for select to roundtable_api, roundtable_worker
  using (opens_at <= now() and readers_audience_id = any ((select app.audience_ids())::int[]));
create policy gate on campaign_case_study to roundtable_gate using (true) with check (true);
grant select, insert on campaign_case_study to roundtable_api;
