-- When public bodies are careful of what they publish: before polls whose day is laid down. Kept by hand as days are announced; a poll
-- whose day nobody knows yet, such as a general election, is not here.

create table election_period (
  id          uuid primary key default uuidv7(),
  audience_id int not null default 1 references audience,
  nation      text not null check (nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
  name        text not null check (length(name) between 3 and 200),
  -- Six weeks before the poll: each body's own begins with its notice of election, at about that time.
  begins_on   date not null,
  poll_on     date not null,
  source      text not null check (length(source) between 3 and 300),
  unique (nation, name, poll_on),
  check (poll_on > begins_on)
);
comment on table election_period is 'The weeks before a poll in which public bodies are careful of what they publish, and where the day of the poll is laid down.';
create index election_period_of_nation on election_period (nation, poll_on, id);
alter table election_period enable row level security, force row level security;
create policy audience on election_period to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on election_period to roundtable_gate using (true) with check (true);
grant select on election_period to roundtable_api, roundtable_worker;

insert into election_period (nation, name, begins_on, poll_on, source)
select nation, name, poll_on - 42, poll_on, source from (values
  ('ENGLAND', 'Local elections in England, where councils have them that year', date '2027-05-06', 'First Thursday in May: Representation of the People Act 1983, section 37'),
  ('ENGLAND', 'Local elections in England, where councils have them that year', date '2028-05-04', 'First Thursday in May: Representation of the People Act 1983, section 37'),
  ('ENGLAND', 'Local elections in England, where councils have them that year', date '2029-05-03', 'First Thursday in May: Representation of the People Act 1983, section 37'),
  ('WALES', 'Local elections in Wales', date '2027-05-06', 'First Thursday in May, every five years; the last were in 2022'),
  ('SCOTLAND', 'Local elections in Scotland', date '2027-05-06', 'First Thursday in May of the fifth year: Scottish Elections (Reform) Act 2020, section 2; the last were in 2022'),
  ('NORTHERN_IRELAND', 'Election of the Northern Ireland Assembly', date '2027-05-06', 'At the latest: five years after that of 5 May 2022, Northern Ireland Act 1998, section 31')
) as poll (nation, name, poll_on, source);

-- A partnership's region is in words; these three are nations, all others are regions of England.
create function app.nations_of(partnership uuid) returns text[] language sql stable set search_path = '' as $$
  select coalesce((select case lower(p.region) when 'wales' then '{WALES}'::text[] when 'scotland' then '{SCOTLAND}'
      when 'northern ireland' then '{NORTHERN_IRELAND}' when '' then null else '{ENGLAND}' end
    from public.partnership p where p.id = partnership), '{ENGLAND,WALES,SCOTLAND,NORTHERN_IRELAND}') $$;
comment on function app.nations_of is 'Where a partnership works; every nation where that was not said, and of what is national.';
revoke execute on function app.nations_of from public;
grant execute on function app.nations_of to roundtable_api, roundtable_worker;
