-- An annex for fewer stays with its resource, whoever renews the rest of it: what they do not see they do not take away.

alter table resource_file add column stays boolean not null default false;
comment on column resource_file.stays is 'Taken over from the version before for its own readers, because whoever wrote this one was not among them. Until it is published they do not see it here either.';
grant insert on resource_file to roundtable_gate;

-- What copying is, without who may; for functions that have asked.
create function app.copy_of_file(source uuid, audience int, uploader uuid) returns uuid language plpgsql volatile set search_path = '' as $$
declare made uuid;
begin
  -- Each statement sees what is there when it begins: held first, the content is not removed before its copy names it.
  perform app.hold_content(f.content_hash) from public.stored_file f where f.id = source;
  -- Nor moved between the row and its pieces.
  perform from public.stored_file f where f.id = source for share;
  insert into public.stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, content_place, claimed_at, text_state, text_pages,
      text_tries, text_again_at, scan_state)
    select uuidv7(), audience, uploader, f.name, f.media_type, f.size, f.content_hash, f.content_place, now(), f.text_state, f.text_pages,
      f.text_tries, f.text_again_at, f.scan_state from public.stored_file f where f.id = source returning id into made;
  insert into public.stored_file_chunk (file_id, audience_id, position, content)
    select made, audience, c.position, c.content from public.stored_file_chunk c where c.file_id = source and made is not null;
  insert into public.stored_file_page (file_id, audience_id, page, text)
    select made, audience, p.page, p.text from public.stored_file_page p
    where p.file_id = source and made is not null and exists (select from public.stored_file f where f.id = made and f.text_state <> 'WAITING');
  return made;
end $$;
revoke execute on function app.copy_of_file from public;
grant execute on function app.copy_of_file to roundtable_gate;

create or replace function app.copy_file(source uuid, audience int) returns uuid language plpgsql volatile security definer set search_path = '' as $$
begin
  -- From what one sees, into what one belongs to; uploads that nothing has claimed are claimed instead.
  if not exists (select from public.stored_file f where f.id = source and f.claimed_at is not null and f.audience_id = any (app.audience_ids()))
    or not (audience = any (app.audience_ids())) then return null; end if;
  return app.copy_of_file(source, audience, app.person_id());
end $$;

create function app.keep_annexes(which uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare draft record; annex record; made uuid;
begin
  select v.id, v.resource_id into draft from public.resource_version v
    where v.id = which and v.state = 'DRAFT' and v.submitter_id = app.person_id();
  if not found then raise exception 'only whoever writes a version takes anything over into it' using errcode = '42501'; end if;
  for annex in select f.*, s.uploaded_by_id from public.resource r
      join public.resource_version c on c.resource_id = r.id and c.number = r.current_number
      join public.resource_file f on f.version_id = c.id join public.stored_file s on s.id = f.file_id
      where r.id = draft.resource_id and f.found_by is not null and not (f.audience_id = any (app.audience_ids())) order by f.position, f.id loop
    -- For nobody, until it is reviewed.
    made := app.copy_of_file(annex.file_id, 3, annex.uploaded_by_id);
    insert into public.resource_file (audience_id, version_id, position, file_id, label, language, found_by, stays)
      values (3, draft.id, annex.position, made, annex.label, annex.language, annex.found_by, true);
  end loop;
end $$;
comment on function app.keep_annexes is 'Takes over into a version that the caller begins to write what the one before has for readers whom they are not among.';
revoke execute on function app.keep_annexes from public;
alter function app.keep_annexes owner to roundtable_gate;
grant execute on function app.keep_annexes to roundtable_api;

-- As before, but that whoever keeps what is for statutory members is one of them.
create or replace function app.keeps_resource(person uuid, found_by text, partnership uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from public.office_term o where o.person_id = person and o.ended_at is null and o.held @> app.today()
      and (found_by in ('PUBLIC', 'NETWORK') or o.partnership_id = partnership))
    or exists (select from public.seat_term t join public.seat s on s.id = t.seat_id where t.person_id = person and t.ended_at is null and t.held @> app.today()
      and s.kind <> 'OBSERVER' and (found_by in ('PUBLIC', 'NETWORK') or (t.partnership_id = partnership and (found_by <> 'STATUTORY' or s.is_statutory))))
    or (found_by in ('PUBLIC', 'NETWORK') and exists (select from public.agency_lead l where l.person_id = person and l.ended_at is null)) $$;
-- So that nobody is made the owner of what they do not read.
grant execute on function app.keeps_resource to roundtable_api;

-- As before, but for annexes that stay, and that an owner gets none that was not for them because the rest is kept from its readers.
create or replace function app.put_resource(which uuid) returns void language plpgsql volatile set search_path = '' as $$
declare r record; v record; f record; base int; target int; open_to text; whose uuid; is_kept boolean; resource_target int;
begin
  select * into r from public.resource where id = which;
  is_kept := r.hidden_since is not null or r.withdrawn_at is not null;
  for v in select * from public.resource_version where resource_id = which order by number loop
    open_to := null;
    whose := coalesce(r.partnership_id, v.partnership_id);
    if v.state = 'DRAFT' then
      base := (select id from public.audience where person_id = v.submitter_id and kind = 'SELF');
    elsif v.state in ('IN_REVIEW', 'RETURNED') then
      base := app.library_desk(v.found_by, v.partnership_id, v.submitter_id);
    else
      -- Nobody reads an earlier version for whom the newest is not; nor whoever the earlier one was not for.
      open_to := case when app.library_width(r.found_by) < app.library_width(v.found_by) then r.found_by else v.found_by end;
      -- Whoever lost the place by which they read it does not get it back because it is kept from others.
      base := case when is_kept then app.library_desk(open_to, whose, case when app.keeps_resource(r.owner_id, open_to, whose) then r.owner_id end)
        else app.library_readers(open_to, whose) end;
    end if;
    for f in select * from public.resource_file where version_id = v.id loop
      target := base;
      if f.stays and v.state <> 'PUBLISHED' then
        target := case when v.state = 'DRAFT' then 3 else app.library_reviewers(f.found_by, whose) end;
      elsif f.found_by is not null and app.library_width(f.found_by) < app.library_width(coalesce(open_to, v.found_by)) and v.state <> 'DRAFT' then
        target := case when v.state <> 'PUBLISHED' then app.library_desk(f.found_by, v.partnership_id, v.submitter_id)
          when is_kept then app.library_desk(f.found_by, whose, case when app.keeps_resource(r.owner_id, f.found_by, whose) then r.owner_id end)
          else app.library_readers(f.found_by, whose) end;
      end if;
      update public.stored_file set audience_id = target where id = f.file_id and audience_id <> target;
    end loop;
    update public.resource_version set audience_id = base where id = v.id and audience_id <> base;
    if v.number = r.current_number or r.current_number is null then resource_target := base; end if;
  end loop;
  update public.resource set audience_id = resource_target where id = which and audience_id <> resource_target;
  update public.resource_step set audience_id = resource_target where resource_id = which and is_open and audience_id <> resource_target;
end $$;

-- What is kept from its readers already. The gate sees past the row rules.
set local role roundtable_gate;
select app.put_resource(r.id) from public.resource r where r.hidden_since is not null or r.withdrawn_at is not null;
set local role roundtable_owner;
