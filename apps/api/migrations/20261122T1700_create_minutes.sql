-- Minutes while they are drafted: by the officers, item by item, several of them at once.

create table minutes (
  id               uuid primary key default uuidv7(),
  -- The officers: whoever drafts, and nobody else.
  audience_id      int not null,
  partnership_id   uuid not null references partnership,
  meeting_id       uuid not null unique,
  state            text not null default 'DRAFT' check (state in ('DRAFT', 'CHECKED', 'CIRCULATED')),
  begun_by_id      uuid not null references person,
  begun_at         timestamptz not null,
  checked_by_id    uuid references person,
  checked_at       timestamptz,
  -- Why the chair sent them back, while they are mended.
  sent_back_because text not null default '' check (length(sent_back_because) <= 1000),
  circulated_by_id uuid references person,
  circulated_at    timestamptz,
  version          int not null default 1,
  unique (id, audience_id),
  foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id),
  check ((checked_at is null) = (checked_by_id is null) and (state = 'DRAFT') = (checked_at is null)),
  check ((circulated_at is null) = (circulated_by_id is null) and (state = 'CIRCULATED') = (circulated_at is not null))
);
comment on table minutes is 'The minutes of a meeting as its officers draft them.';
create index minutes_begun_by on minutes (begun_by_id);
create index minutes_checked_by on minutes (checked_by_id) where checked_by_id is not null;
create index minutes_circulated_by on minutes (circulated_by_id) where circulated_by_id is not null;
create index minutes_to_check on minutes (partnership_id, begun_at, id) where state = 'DRAFT';

create table minutes_text (
  id          uuid primary key default uuidv7(),
  audience_id int not null,
  minutes_id  uuid not null,
  meeting_id  uuid not null,
  -- None of the meeting as a whole, and where the item was taken off the agenda.
  item_id     uuid,
  is_opening  boolean not null,
  -- As the item was called when its text was begun.
  title       text not null check (length(title) between 1 and 200),
  -- A document of libs/rich-text: what the state below says.
  content     jsonb not null check (content->>'type' = 'doc'),
  -- What those who write it share, merged (Yjs); empty while nobody has written.
  state       bytea not null default '' check (length(state) <= 4000000),
  -- How often it was written.
  sequence    int not null default 0,
  -- Who wrote when: { person: { name, at } }.
  writers     jsonb not null default '{}',
  unique (id, audience_id),
  unique (minutes_id, item_id),
  foreign key (minutes_id, audience_id) references minutes (id, audience_id) on update cascade,
  foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete set null (item_id),
  check (item_id is null or not is_opening)
);
comment on table minutes_text is 'What is written of one item of a meeting, or of the meeting as a whole, while it is drafted.';
create unique index minutes_text_opening on minutes_text (minutes_id) where is_opening;
create index minutes_text_item on minutes_text (item_id) where item_id is not null;

do $$ declare t text; begin
  foreach t in array array['minutes', 'minutes_text'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (state, checked_by_id, checked_at, sent_back_because, circulated_by_id, circulated_at, version) on minutes to roundtable_api;
grant select, insert, update (content, state, sequence, writers) on minutes_text to roundtable_api;
grant select on minutes to roundtable_worker;

create function app.minutes_read(minutes uuid) returns text language sql stable set search_path = '' as $$
  select md5(string_agg(t.id || ' ' || t.sequence, ',' order by t.id)) from public.minutes_text t where t.minutes_id = minutes $$;
comment on function app.minutes_read is 'Names the words of minutes that are drafted, as they read now: other words, another name.';
revoke execute on function app.minutes_read from public;
grant execute on function app.minutes_read to roundtable_api;
