-- Evaluations: what those who ran a campaign say of it afterwards, section by section, and each report as it was signed off.
-- All of it belongs to those who plan the campaign. What others read of it is the case study in the library.

create table campaign_evaluation (
  id          uuid primary key default uuidv7(),
  audience_id int not null,
  campaign_id uuid not null unique,
  state       text not null default 'DRAFT' check (state in ('DRAFT', 'SIGNED')),
  begun_by_id uuid not null references person,
  begun_at    timestamptz not null,
  version     int not null default 1,
  unique (id, audience_id),
  foreign key (campaign_id, audience_id) references campaign (id, audience_id) on update cascade
);
comment on table campaign_evaluation is 'The report on a campaign that has ended: aims, what was done, what figures show and do not, what worked and what did not, cost, what is next.';
create index campaign_evaluation_begun_by on campaign_evaluation (begun_by_id, id);

create table evaluation_section (
  id            uuid primary key default uuidv7(),
  audience_id   int not null,
  evaluation_id uuid not null,
  position      int not null check (position between 1 and 20),
  kind          text not null check (kind in ('AIMS', 'DONE', 'FIGURES', 'WORKED', 'NOT_WORKED', 'COST', 'NEXT')),
  -- A document of libs/rich-text.
  content       jsonb not null check (content->>'type' = 'doc'),
  -- None while it stands as it was drafted.
  written_by_id uuid references person,
  written_at    timestamptz not null,
  version       int not null default 1,
  unique (evaluation_id, kind),
  foreign key (evaluation_id, audience_id) references campaign_evaluation (id, audience_id) on update cascade
);
comment on table evaluation_section is 'One section of an evaluation. Each has a version of its own, so that two people write two sections at a time.';
create index evaluation_section_written_by on evaluation_section (written_by_id, id) where written_by_id is not null;

create table signed_evaluation (
  id             uuid primary key default uuidv7(),
  audience_id    int not null,
  evaluation_id  uuid not null,
  number         int not null check (number between 1 and 1000),
  -- The campaign as it was called then, and who ran it.
  title          text not null check (length(title) between 1 and 200),
  run_by         text not null check (length(run_by) between 1 and 300),
  -- Sections and figures as they stood: written once.
  sections       jsonb not null,
  figures        jsonb not null,
  signed_by_id   uuid not null references person,
  -- As they were called then.
  signed_by_name text not null check (length(signed_by_name) between 1 and 200),
  signed_at      timestamptz not null,
  unique (evaluation_id, number),
  unique (id, audience_id),
  foreign key (evaluation_id, audience_id) references campaign_evaluation (id, audience_id) on update cascade
);
comment on table signed_evaluation is 'An evaluation as it was signed off. One that is opened again and signed anew has another; none is ever changed.';
create index signed_evaluation_by on signed_evaluation (signed_by_id, id);

do $$ declare t text; begin
  foreach t in array array['campaign_evaluation', 'evaluation_section', 'signed_evaluation'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (state, version) on campaign_evaluation to roundtable_api;
grant select, insert, update (content, written_by_id, written_at, version) on evaluation_section to roundtable_api;
grant select, insert on signed_evaluation to roundtable_api;

create function app.evaluation_read(evaluation uuid) returns text language sql stable set search_path = '' as $$
  select md5(string_agg(s.id || ' ' || s.version, ',' order by s.position)) from public.evaluation_section s where s.evaluation_id = evaluation $$;
comment on function app.evaluation_read is 'Names the words of an evaluation as they read now: other words, another name.';
revoke execute on function app.evaluation_read from public;
grant execute on function app.evaluation_read to roundtable_api;
