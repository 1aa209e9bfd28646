-- What a scanner found malware in, or has still to look at, is shown to nobody: neither the file nor what it says.

-- Read by the functions of finding alone, as their owner.
create view app.shown_page with (security_invoker = true) as
  select p.* from public.stored_file_page p join public.stored_file f on f.id = p.file_id where f.scan_state in ('UNSCANNED', 'CLEAN');
comment on view app.shown_page is 'A page of a file that its readers may have.';
grant select on app.shown_page to roundtable_gate;

-- As before, but for pages that may not be shown.
create or replace function app.index_entry(which uuid, published uuid, audience int, main int, top tsvector, terms text[], kept bigint) returns void
  language plpgsql volatile set search_path = '' as $$
declare made bigint; v record; notes text; labels text; inside text[]; said text[];
begin
  select * into v from public.resource_version where id = published;
  made := coalesce(kept, nextval(pg_get_serial_sequence('public.search_entry', 'seq')));
  select string_agg(concat_ws(' . ', n ->> 'label', n ->> 'place', n ->> 'note'), ' . ') into notes from jsonb_array_elements(v.part_notes) n where audience = main;
  select string_agg(f.label, ' . ' order by f.position) into labels from public.resource_file f where f.version_id = published and f.audience_id = audience;
  -- 60,000 different words are more than any book has; what a number of letters can be kept has a limit.
  select array_agg(x.lexeme) into inside from (select distinct u.lexeme from public.resource_file f
    join app.shown_page p on p.file_id = f.file_id and p.audience_id = f.audience_id cross join unnest(app.search_vector(p.text)) u
    where f.version_id = published and f.audience_id = audience and length(u.lexeme) <= 60 limit 60000) x;
  select array_agg(distinct x.lexeme) into said from (
    select u.lexeme from unnest(to_tsvector('app.plain', concat_ws(' . ', v.title, v.summary, v.publisher, v.contributors::text, notes, labels))) u
    union all
    select u.lexeme from public.resource_file f join app.shown_page p on p.file_id = f.file_id and p.audience_id = f.audience_id
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
    from public.resource_file f join app.shown_page p on p.file_id = f.file_id and p.audience_id = f.audience_id
    where f.version_id = published and f.audience_id = audience order by f.position, f.id, p.page;
end $$;

create or replace function app.search_place(entries bigint[], q app.search_question, ids int[]) returns jsonb language plpgsql stable
  set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare here record; said text; places tsquery; marked text; shown text;
begin
  select null::bigint as id into here;
  select string_agg(format('''=entry:%s''', e), ' | ')::tsquery into places from unnest(entries) e;
  if q.any_of is not null then
    select s.*, count(*) over () as places into here from public.search_passage s
      where s.words @@ (places && q.any_of) and s.audience_id = any (ids)
      order by (s.words @@ q.asked) desc, ts_rank(s.words, q.any_of) desc, s.id limit 1;
  end if;
  if here.id is null then
    select s.*, 1::bigint as places into here from public.search_passage s
      where s.entry_seq = any (entries) and s.kind = 'SUMMARY' and s.audience_id = any (ids) limit 1;
  end if;
  if here.id is null then return null; end if;
  said := coalesce(here.text, (select left(p.text, 20000) from app.shown_page p
    where p.file_id = here.file_id and p.page = here.page and p.audience_id = any (ids)));
  said := translate(coalesce(said, ''), E'\x01\x02', '');
  marked := case when q.any_of is null then left(said, 240) || case when length(said) > 240 then ' …' else '' end
    else ts_headline('pg_catalog.english', said, q.any_of, E'StartSel=\x01, StopSel=\x02, MaxWords=40, MinWords=20, ShortWord=2') end;
  -- What is cut says so, on either side.
  if q.any_of is not null then
    shown := btrim(translate(marked, E'\x01\x02', ''), E' \n\r\t');
    said := btrim(said, E' \n\r\t');
    marked := case when starts_with(said, left(shown, 40)) then '' else '… ' end || marked || case when right(said, 40) = right(shown, 40) then '' else ' …' end;
  end if;
  return jsonb_build_object('kind', here.kind, 'label', here.label, 'page', here.page, 'fileId', here.file_id, 'marked', marked, 'more', here.places - 1);
end $$;

create function app.scan_is_due() returns trigger language plpgsql security definer set search_path = '' as $$
declare which uuid;
begin
  for which in select distinct v.resource_id from public.resource_file f join public.resource_version v on v.id = f.version_id
      where f.file_id = new.id and v.state = 'PUBLISHED' loop
    perform app.search_later(which, false);
  end loop;
  -- At once, whenever its entry is made anew.
  delete from public.search_passage p where p.file_id = new.id and new.scan_state not in ('UNSCANNED', 'CLEAN');
  return null;
end $$;
revoke execute on function app.scan_is_due from public;
alter function app.scan_is_due owner to roundtable_gate;
create trigger scan_is_due after update of scan_state on stored_file for each row
  when ((old.scan_state in ('UNSCANNED', 'CLEAN')) <> (new.scan_state in ('UNSCANNED', 'CLEAN'))) execute function app.scan_is_due();
create index search_passage_file on search_passage (file_id) where file_id is not null;

-- What is waiting or infected already. The owner is let past the row rules for it, as nobody else is.
do $$ declare t text; tables constant text[] := array['stored_file', 'resource_file', 'resource_version', 'search_due', 'search_passage']; begin
  foreach t in array tables loop execute format('alter table %I no force row level security', t); end loop;
  insert into search_due (resource_id) select distinct v.resource_id from stored_file s join resource_file f on f.file_id = s.id
    join resource_version v on v.id = f.version_id where s.scan_state in ('WAITING', 'INFECTED') and v.state = 'PUBLISHED' on conflict do nothing;
  delete from search_passage p using stored_file s where s.id = p.file_id and s.scan_state in ('WAITING', 'INFECTED');
  foreach t in array tables loop execute format('alter table %I force row level security', t); end loop;
end $$;
