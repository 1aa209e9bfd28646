-- An annex whose entry was made anew had a new number each time, by which what it belongs to was the newest of all to those who read it.

create or replace function app.index_resource(which uuid) returns void language plpgsql volatile set search_path = '' as $$
declare r record; v record; top tsvector; terms text[]; kept jsonb; readers int; maturity text;
begin
  perform pg_advisory_xact_lock(hashtextextended('search ' || which, 0));
  select * into r from public.resource where id = which;
  select x.* into v from public.resource_version x where x.resource_id = which and x.number = r.current_number and x.state = 'PUBLISHED';
  select jsonb_object_agg(audience_id, seq) into kept from public.search_entry where resource_id = which and version_id = v.id;
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
    perform app.index_entry(which, v.id, readers, v.audience_id, top, terms, (kept ->> readers::text)::bigint);
  end loop;
end $$;
