-- Finding: what the library says, kept as words that can be found, each row for as many as what it stands for.

create text search dictionary app.plain_words (template = pg_catalog.simple, stopwords = english);
create text search configuration app.plain (copy = pg_catalog.simple);
alter text search configuration app.plain alter mapping
  for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart with app.plain_words;
comment on text search configuration app.plain is 'Words as they stand, for names, codes and what is half typed; stems are found by english.';

create table search_entry (
  -- In the order of publication: newest first is by this.
  seq         bigint generated always as identity primary key,
  -- Of the version, or of files of it that are for fewer: these have a row of their own.
  audience_id int not null references audience,
  resource_id uuid not null references resource on delete cascade,
  version_id  uuid not null,
  -- Title A, summary B, who made it and topics C, notes D: what hits are ordered by. Small, so that it is read quickly.
  head        tsvector not null,
  -- Every word of it, those in its files without places, and beside them `terms`, its audience and its block: one index answers for all.
  words       tsvector not null,
  -- What filters ask for: '=kind:GUIDANCE'. No word of a document begins so.
  terms       text[] not null,
  -- The words of letters alone, for those who mistype one.
  said        text[] not null
);
comment on table search_entry is 'A resource as it can be found: its current version, and once more for each audience of narrower files.';
create index search_entry_words on search_entry using gin (words) with (fastupdate = off);
create index search_entry_resource on search_entry (resource_id);
alter table search_entry set (toast_tuple_target = 4080);
alter table search_entry alter column words set storage external;

create table search_passage (
  id          bigint generated always as identity primary key,
  audience_id int not null references audience,
  entry_seq   bigint not null references search_entry on delete cascade,
  kind        text not null check (kind in ('SUMMARY', 'NOTE', 'PAGE')),
  -- The note's, or the file's.
  label       text not null,
  file_id     uuid,
  page        int,
  -- Of a page its file has it.
  text        text,
  -- With '=entry:…' of its entry, so that the pages of one resource are found by the same index.
  words       tsvector not null,
  check ((kind = 'PAGE') = (file_id is not null and page is not null)),
  check ((kind = 'PAGE') = (text is null))
);
comment on table search_passage is 'A place in a resource that a hit can lead to: its summary, a note on a part, a page of a file.';
create index search_passage_words on search_passage using gin (words) with (fastupdate = off);
create index search_passage_entry on search_passage (entry_seq);

create table search_word (
  -- By letters alone, so that what begins alike stands together.
  word        text collate "C" not null check (length(word) between 2 and 60),
  audience_id int not null references audience,
  -- In how many entries.
  times       int not null,
  primary key (word, audience_id)
);
comment on table search_word is 'The words that an audience can read, so that what is offered for a mistyped one betrays nothing.';
create index search_word_alike on search_word using gin (word public.gin_trgm_ops);

create table search_synonym (
  short       text primary key check (length(short) between 2 and 20),
  audience_id int not null default 1 references audience,
  long        text not null unique check (length(long) between 4 and 100)
);
comment on table search_synonym is 'What the field shortens, and what that means: one finds the other.';
insert into search_synonym (short, long) values
  ('NRM', 'national referral mechanism'), ('MSHT', 'modern slavery and human trafficking'), ('ISA', 'information sharing agreement'),
  ('ToR', 'terms of reference'), ('OCG', 'organised crime group'), ('MDS', 'modern day slavery'), ('DtN', 'duty to notify'),
  ('GLAA', 'gangmasters and labour abuse authority'), ('MSVCC', 'modern slavery victim care contract'), ('SCA', 'single competent authority'),
  ('IECA', 'immigration enforcement competent authority'), ('SPOC', 'single point of contact'), ('STPO', 'slavery and trafficking prevention order'),
  ('STRO', 'slavery and trafficking risk order'), ('CCE', 'child criminal exploitation'), ('CSE', 'child sexual exploitation'),
  ('ICTG', 'independent child trafficking guardian'), ('UASC', 'unaccompanied asylum seeking child'), ('HMO', 'house in multiple occupation'),
  ('PCC', 'police and crime commissioner'), ('CPS', 'crown prosecution service'), ('NCA', 'national crime agency'), ('MoU', 'memorandum of understanding'),
  ('DPIA', 'data protection impact assessment'), ('MARAC', 'multi agency risk assessment conference'),
  ('VCS', 'voluntary and community sector'), ('TLP', 'traffic light protocol');

create table search_due (
  resource_id uuid primary key references resource on delete cascade,
  -- For nobody: it is between the database and its worker.
  audience_id int not null default 3 references audience
);
comment on table search_due is 'Resources whose entries are to be made anew. Stays until it is done, whatever happens meanwhile.';

do $$ declare t text; begin
  foreach t in array array['search_entry', 'search_passage', 'search_word', 'search_synonym', 'search_due'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to roundtable_gate', t);
  end loop;
end $$;
grant select on library_topic to roundtable_gate;
grant usage on sequence search_entry_seq_seq to roundtable_gate;

-- One lexeme, whatever stands in it.
create function app.search_term(term text) returns tsquery language sql immutable strict parallel safe as
  $$ select quote_literal(replace(term, '\', ''))::tsquery $$;

-- Which block of 4,096 entries one is in: newest first is walked block by block, and ends when enough is found.
create function app.search_block(seq bigint) returns text language sql immutable strict parallel safe as
  $$ select '=block:' || (seq >> 12) $$;

create function app.search_vector(said text) returns tsvector language sql immutable parallel safe as
  $$ select to_tsvector('pg_catalog.english', coalesce(said, '')) || to_tsvector('app.plain', coalesce(said, '')) $$;

create function app.words_counted() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- One at a time, so that two who count the same words do not wait for each other for ever.
  perform pg_advisory_xact_lock(hashtextextended('search words', 0));
  if tg_op = 'INSERT' then
    insert into public.search_word (audience_id, word, times)
      select e.audience_id, w.word, count(*) from changed e cross join unnest(e.said) w (word) group by 1, 2
      on conflict (word, audience_id) do update set times = search_word.times + excluded.times;
  else
    update public.search_word s set times = s.times - g.times
      from (select e.audience_id, w.word, count(*) as times from changed e cross join unnest(e.said) w (word) group by 1, 2) g
      where s.audience_id = g.audience_id and s.word = g.word;
    delete from public.search_word s using changed e
      where s.audience_id = e.audience_id and s.times <= 0 and s.word = any (e.said);
  end if;
  return null;
end $$;
create trigger words_counted after insert on search_entry referencing new table as changed for each statement execute function app.words_counted();
create trigger words_uncounted after delete on search_entry referencing old table as changed for each statement execute function app.words_counted();

-- What the entries of a resource are made of, as a whole each time.
create function app.index_resource(which uuid) returns void language plpgsql volatile set search_path = '' as $$
declare r record; v record; top tsvector; terms text[]; kept bigint; readers int; maturity text;
begin
  perform pg_advisory_xact_lock(hashtextextended('search ' || which, 0));
  select * into r from public.resource where id = which;
  select x.* into v from public.resource_version x where x.resource_id = which and x.number = r.current_number and x.state = 'PUBLISHED';
  select max(seq) into kept from public.search_entry where resource_id = which and version_id = v.id and audience_id = v.audience_id;
  delete from public.search_entry where resource_id = which;
  if v.id is null or r.hidden_since is not null or r.withdrawn_at is not null then return; end if;

  maturity := case when exists (select from public.resource_relation x join public.resource_version w on w.id = x.version_id
      join public.resource o on o.id = w.resource_id where x.other_id = which and x.kind = 'SUPERSEDES' and w.number = o.current_number
      and w.state = 'PUBLISHED' and o.hidden_since is null and o.withdrawn_at is null) then 'SUPERSEDED' else v.maturity end;
  terms := array['=kind:' || v.kind, '=licence:' || v.licence, '=maturity:' || maturity]
    || array(select '=topic:' || t from unnest(v.topics) t) || array(select '=sector:' || s from unnest(v.sectors) s)
    || array(select '=jurisdiction:' || j from unnest(v.jurisdictions) j) || array(select '=language:' || l from unnest(v.languages) l)
    || case when v.published_on <> '' then array['=year:' || left(v.published_on, 4)] end
    || case when r.partnership_id is not null then array['=partnership:' || r.partnership_id] end;
  top := setweight(app.search_vector(v.title), 'A') || setweight(app.search_vector(v.summary), 'B')
    || setweight(app.search_vector(concat_ws(' . ', v.publisher, v.written_for,
      (select string_agg(concat_ws(' . ', c ->> 'name', c ->> 'affiliation'), ' . ') from jsonb_array_elements(v.contributors) c),
      (select string_agg(b ->> 'name', ' . ') from jsonb_array_elements(v.backers) b),
      (select string_agg(t.name, ' . ') from public.library_topic t where t.code = any (v.topics)))), 'C');

  -- The version itself first, then each narrower audience that files of it have.
  for readers in select x.a from (select v.audience_id as a, 0 as place union select f.audience_id, 1 from public.resource_file f
      where f.version_id = v.id and f.audience_id <> v.audience_id) x order by x.place, x.a loop
    perform app.index_entry(which, v.id, readers, v.audience_id, top, terms, kept);
    kept := null;
  end loop;
end $$;

create function app.index_entry(which uuid, published uuid, audience int, main int, top tsvector, terms text[], kept bigint) returns void
  language plpgsql volatile set search_path = '' as $$
declare made bigint; v record; notes text; labels text; inside text[]; said text[];
begin
  select * into v from public.resource_version where id = published;
  made := coalesce(kept, nextval(pg_get_serial_sequence('public.search_entry', 'seq')));
  select string_agg(concat_ws(' . ', n ->> 'label', n ->> 'place', n ->> 'note'), ' . ') into notes from jsonb_array_elements(v.part_notes) n where audience = main;
  select string_agg(f.label, ' . ' order by f.position) into labels from public.resource_file f where f.version_id = published and f.audience_id = audience;
  -- 60,000 different words are more than any book has; what a number of letters can be kept has a limit.
  select array_agg(x.lexeme) into inside from (select distinct u.lexeme from public.resource_file f
    join public.stored_file_page p on p.file_id = f.file_id and p.audience_id = f.audience_id cross join unnest(app.search_vector(p.text)) u
    where f.version_id = published and f.audience_id = audience and length(u.lexeme) <= 60 limit 60000) x;
  select array_agg(distinct x.lexeme) into said from (
    select u.lexeme from unnest(to_tsvector('app.plain', concat_ws(' . ', v.title, v.summary, v.publisher, v.contributors::text, notes, labels))) u
    union all
    select u.lexeme from public.resource_file f join public.stored_file_page p on p.file_id = f.file_id and p.audience_id = f.audience_id
      cross join unnest(to_tsvector('app.plain', p.text)) u where f.version_id = published and f.audience_id = audience) x
    where x.lexeme ~ '^[[:alpha:]]{4,30}$';
  top := top || setweight(app.search_vector(concat_ws(' . ', notes, labels)), 'D');
  insert into public.search_entry (seq, audience_id, resource_id, version_id, head, words, terms, said) overriding system value
    values (made, audience, which, published, top,
      top || array_to_tsvector(coalesce(inside, '{}') || terms || array['=audience:' || audience, app.search_block(made)]), terms, coalesce(said, '{}'));
  insert into public.search_passage (audience_id, entry_seq, kind, label, text, words)
    select audience, made, p.kind, p.label, p.text, app.search_vector(concat_ws(' . ', p.label, p.place, p.text)) || array_to_tsvector(array['=entry:' || made])
    from (select 'SUMMARY' as kind, v.title as label, '' as place, v.summary as text, 0 as position where audience = main
      union all select 'NOTE', n.it ->> 'label', n.it ->> 'place', concat_ws(': ', nullif(n.it ->> 'place', ''), nullif(n.it ->> 'note', '')), n.position
        from jsonb_array_elements(v.part_notes) with ordinality n (it, position) where audience = main) p order by p.position;
  insert into public.search_passage (audience_id, entry_seq, kind, label, file_id, page, words)
    select audience, made, 'PAGE', f.label, f.file_id, p.page, app.search_vector(p.text) || array_to_tsvector(array['=entry:' || made])
    from public.resource_file f join public.stored_file_page p on p.file_id = f.file_id and p.audience_id = f.audience_id
    where f.version_id = published and f.audience_id = audience order by f.position, f.id, p.page;
end $$;

create function app.index_library(most int) returns int language plpgsql volatile security definer set search_path = '' as $$
declare done int := 0; due uuid;
begin
  loop
    exit when done >= most;
    delete from public.search_due where resource_id = (select resource_id from public.search_due order by resource_id limit 1 for update skip locked)
      returning resource_id into due;
    exit when due is null;
    perform app.index_resource(due);
    done := done + 1;
    due := null;
  end loop;
  return done;
end $$;
comment on function app.index_library is 'For the worker: makes the entries of some resources anew that wait for it. Gives how many.';

create function app.search_later(which uuid, is_at_once boolean) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if not exists (select from public.resource where id = which and current_number is not null) then return; end if;
  -- First, and locked even where it stands: whoever makes entries of what was is waited for, and begins no more.
  insert into public.search_due (resource_id) values (which) on conflict (resource_id) do update set audience_id = excluded.audience_id;
  -- What has become somebody else’s is found by nobody until its entries are made anew.
  if is_at_once then delete from public.search_entry where resource_id = which; end if;
  perform app.enqueue('index', '{}'::json, 'index');
end $$;

create function app.resource_is_due() returns trigger language plpgsql security definer set search_path = '' as $$
declare other uuid;
begin
  perform app.search_later(new.id, new.audience_id <> old.audience_id or new.hidden_since is distinct from old.hidden_since
    or new.withdrawn_at is distinct from old.withdrawn_at);
  -- Whether another is superseded is said by this one.
  for other in select distinct x.other_id from public.resource_relation x join public.resource_version v on v.id = x.version_id
    where v.resource_id = new.id and x.kind = 'SUPERSEDES' loop perform app.search_later(other, false); end loop;
  return null;
end $$;
create trigger resource_is_due after update of audience_id, current_number, hidden_since, withdrawn_at, partnership_id on resource
  for each row execute function app.resource_is_due();

create function app.version_is_due() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.search_later(new.resource_id, new.audience_id <> old.audience_id);
  return null;
end $$;
create trigger version_is_due after update on resource_version for each row
  when (new.state = 'PUBLISHED') execute function app.version_is_due();

create function app.resource_file_is_due() returns trigger language plpgsql security definer set search_path = '' as $$
declare v record;
begin
  select * into v from public.resource_version where id = coalesce(new.version_id, old.version_id);
  if v.state = 'PUBLISHED' then perform app.search_later(v.resource_id, true); end if;
  return null;
end $$;
create trigger resource_file_is_due after update of audience_id, label or delete on resource_file
  for each row execute function app.resource_file_is_due();

create function app.pages_are_due() returns trigger language plpgsql security definer set search_path = '' as $$
declare which uuid;
begin
  for which in select distinct v.resource_id from (select distinct file_id from pages) p join public.resource_file f on f.file_id = p.file_id
    join public.resource_version v on v.id = f.version_id where v.state = 'PUBLISHED' loop
    perform app.search_later(which, tg_op = 'DELETE');
  end loop;
  return null;
end $$;
create trigger pages_are_due after insert on stored_file_page referencing new table as pages for each statement execute function app.pages_are_due();
create trigger pages_gone_are_due after delete on stored_file_page referencing old table as pages for each statement execute function app.pages_are_due();

do $$ declare f regprocedure; begin
  foreach f in array array['app.words_counted()', 'app.index_library(int)', 'app.search_later(uuid, boolean)', 'app.resource_is_due()',
    'app.version_is_due()', 'app.resource_file_is_due()', 'app.pages_are_due()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
  foreach f in array array['app.search_term(text)', 'app.search_block(bigint)', 'app.search_vector(text)', 'app.index_resource(uuid)',
    'app.index_entry(uuid, uuid, int, int, tsvector, text[], bigint)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.index_library to roundtable_worker;

-- What was published before.
insert into search_due (resource_id) select id from resource where current_number is not null;
