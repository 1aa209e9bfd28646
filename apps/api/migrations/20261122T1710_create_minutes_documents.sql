-- Minutes once they are circulated: a document for all who see the meeting, and one for each part of them that had items of its own.
-- Each is a document by itself, in the audience of its readers: nobody else learns that it is there, how long it is, or what became of it.

create table minutes_document (
  id             uuid primary key default uuidv7(),
  -- Those who see the meeting, or the part that its items are for.
  audience_id    int not null,
  partnership_id uuid not null references partnership,
  meeting_id     uuid not null,
  kind           text not null check (kind in ('OPEN', 'RESTRICTED')),
  state          text not null default 'CIRCULATED' check (state in ('CIRCULATED', 'APPROVED')),
  -- The version that stands.
  number         int not null default 1 check (number between 1 and 1000),
  circulated_at  timestamptz not null,
  -- The later meeting that approved it, and at which item. The item may be taken off its agenda: the approval stands.
  approved_at_meeting_id uuid references meeting,
  approved_at_item_id    uuid,
  approved_at    timestamptz,
  approved_by_id uuid references person,
  -- As they were called then.
  approved_by_name text not null default '' check (length(approved_by_name) <= 200),
  -- Of the version that was approved.
  sha256         text check (sha256 ~ '^[0-9a-f]{64}$'),
  version        int not null default 1,
  unique (meeting_id, audience_id),
  unique (id, audience_id),
  unique (id, meeting_id),
  foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id),
  check (approved_at_meeting_id <> meeting_id),
  check ((state = 'APPROVED') = (approved_at is not null and approved_by_id is not null and approved_by_name <> ''
    and sha256 is not null and approved_at_meeting_id is not null and approved_at_item_id is not null))
);
comment on table minutes_document is 'Minutes that were circulated: for all who see the meeting, or for a part of them.';
create index minutes_document_partnership on minutes_document (partnership_id, circulated_at desc, id);
create index minutes_document_approved_at_meeting on minutes_document (approved_at_meeting_id) where approved_at_meeting_id is not null;
create index minutes_document_approved_by on minutes_document (approved_by_id) where approved_by_id is not null;

create table minutes_correction (
  id             uuid primary key default uuidv7(),
  -- The officers, and the seat that it comes from.
  audience_id    int not null,
  partnership_id uuid not null references partnership,
  meeting_id     uuid not null,
  document_id    uuid not null,
  -- The section of the document that it is about.
  section_id     uuid not null,
  -- The words that are to be replaced; none where words are to be added.
  passage        text not null check (length(passage) <= 2000),
  words          text not null check (length(words) <= 2000),
  why            text not null check (length(why) between 1 and 1000),
  proposed_by_id uuid not null references person,
  proposed_at    timestamptz not null,
  state          text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
  reason         text not null default '' check (length(reason) <= 1000),
  decided_by_id  uuid references person,
  decided_at     timestamptz,
  version        int not null default 1,
  foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id),
  foreign key (document_id, meeting_id) references minutes_document (id, meeting_id),
  check (passage <> '' or words <> ''),
  check ((state = 'OPEN') = (decided_at is null) and (decided_at is null) = (decided_by_id is null)),
  check (state <> 'DECLINED' or reason <> '')
);
comment on table minutes_correction is 'What somebody who attended would have otherwise in circulated minutes.';
create index minutes_correction_document on minutes_correction (document_id, proposed_at, id);
create index minutes_correction_meeting on minutes_correction (meeting_id);
create index minutes_correction_open on minutes_correction (partnership_id, proposed_at, id) where state = 'OPEN';
create index minutes_correction_proposed_by on minutes_correction (proposed_by_id);
create index minutes_correction_decided_by on minutes_correction (decided_by_id) where decided_by_id is not null;

create table minutes_version (
  id            uuid primary key default uuidv7(),
  audience_id   int not null,
  document_id   uuid not null,
  number        int not null check (number between 1 and 1000),
  -- The whole document in its canonical form, letter by letter: its hash is of these.
  content       text not null check (content is json object and length(content) <= 4000000),
  sha256        text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  correction_id uuid unique references minutes_correction,
  made_at       timestamptz not null,
  unique (document_id, number),
  foreign key (document_id, audience_id) references minutes_document (id, audience_id),
  check ((number = 1) = (correction_id is null))
);
comment on table minutes_version is 'What circulated minutes said at one time. Each correction that is accepted makes another; none is ever changed.';

create table minutes_note (
  id              uuid primary key default uuidv7(),
  audience_id     int not null,
  document_id     uuid not null,
  words           text not null check (length(words) between 1 and 4000),
  written_by_id   uuid not null references person,
  -- As they were called then.
  written_by_name text not null check (length(written_by_name) between 1 and 200),
  written_at      timestamptz not null,
  foreign key (document_id, audience_id) references minutes_document (id, audience_id)
);
comment on table minutes_note is 'A superseding note: all that is ever added to minutes that were approved.';
create index minutes_note_document on minutes_note (document_id, written_at, id);
create index minutes_note_written_by on minutes_note (written_by_id);

do $$ declare t text; begin
  foreach t in array array['minutes_document', 'minutes_correction', 'minutes_version', 'minutes_note'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (state, number, approved_at_meeting_id, approved_at_item_id, approved_at, approved_by_id, approved_by_name, sha256, version) on minutes_document to roundtable_api;
grant select, insert, update (state, reason, decided_by_id, decided_at, version) on minutes_correction to roundtable_api;
grant select, insert on minutes_version, minutes_note to roundtable_api;
grant select on minutes_document, minutes_correction, minutes_version to roundtable_worker;

-- What was approved stays, for whoever asks, with whatever rights.
create function app.minutes_stay() returns trigger language plpgsql set search_path = '' as $$
declare still boolean := false;
begin
  if tg_op <> 'TRUNCATE' and tg_table_name = 'minutes_document' then still := old.state = 'CIRCULATED';
  elsif tg_op <> 'TRUNCATE' and tg_table_name = 'minutes_correction' then still := old.state = 'OPEN';
  end if;
  if tg_op = 'UPDATE' then still := still or new is not distinct from old; end if;
  if still then return case tg_op when 'DELETE' then old else new end; end if;
  raise exception 'minutes that were circulated or approved are not changed' using errcode = 'restrict_violation';
end $$;
revoke execute on function app.minutes_stay from public;

-- Versions are made while a document is circulated; notes once it is approved.
create function app.minutes_grow() returns trigger language plpgsql set search_path = '' as $$
begin
  if not exists (select from public.minutes_document d where d.id = new.document_id
      and d.state = case tg_table_name when 'minutes_note' then 'APPROVED' else 'CIRCULATED' end) then
    raise exception 'minutes are corrected before they are approved, and noted upon afterwards' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
revoke execute on function app.minutes_grow from public;

do $$ declare t text; begin
  foreach t in array array['minutes_document', 'minutes_correction', 'minutes_version', 'minutes_note'] loop
    execute format('create trigger stay before update or delete on %I for each row execute function app.minutes_stay()', t);
    execute format('create trigger stay_whole before truncate on %I for each statement execute function app.minutes_stay()', t);
  end loop;
  foreach t in array array['minutes_correction', 'minutes_version', 'minutes_note'] loop
    execute format('create trigger grow after insert on %I for each row execute function app.minutes_grow()', t);
  end loop;
end $$;

-- What minutes say, section by section, for whoever sees the document: for searching.
create view minutes_words with (security_invoker = true) as
  select d.id as document_id, d.audience_id, d.partnership_id, d.meeting_id, d.kind, d.state, d.number,
    (s.section ->> 'id')::uuid as section_id, (s.section ->> 'itemId')::uuid as item_id, s.place::int as place,
    s.section ->> 'title' as title, s.section ->> 'words' as words
  from minutes_document d
  join minutes_version v on v.document_id = d.id and v.number = d.number
  cross join lateral jsonb_array_elements(v.content::jsonb -> 'sections') with ordinality as s(section, place)
  where s.section ->> 'words' is not null;
comment on view minutes_words is 'The words of each section of circulated minutes as they stand, as far as the reader may see them.';
grant select on minutes_words to roundtable_api, roundtable_worker;
