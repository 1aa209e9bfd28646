-- A paper can be taken from the library. It gets a copy, which knows what it is a copy of.

alter table stored_file add column copied_from_id uuid references stored_file on delete set null;
comment on column stored_file.copied_from_id is 'The file of another thing that this is a copy of; null when it was uploaded, or that is gone.';
create index stored_file_copies on stored_file (copied_from_id) where copied_from_id is not null;
grant update (copied_from_id) on stored_file to roundtable_api;

create function app.why_not_as_paper(file uuid, meeting uuid, audience int, marking text) returns text language sql stable security definer set search_path = '' as $$
  select case
      when r.found_by in ('PARTNERSHIP', 'STATUTORY') and r.partnership_id <> m.partnership_id then 'OTHER_TABLE'
      when r.found_by = 'STATUTORY' and not (a.partnership_id = m.partnership_id and (a.kind in ('STATUTORY', 'OFFICERS')
        or (a.kind = 'NAMED' and not exists (select from public.audience_person p where p.audience_id = a.id)
          and coalesce((select every(s.is_statutory) from public.audience_seat n join public.seat s on s.id = n.seat_id where n.audience_id = a.id), false)))) then 'STATUTORY_ONLY'
      when r.marking = 'OFFICIAL_SENSITIVE' and why_not_as_paper.marking <> 'OFFICIAL_SENSITIVE' then 'MARKED' end
    from (select coalesce(f.found_by, v.found_by) as found_by, v.partnership_id, v.marking from public.resource_file f
        join public.resource_version v on v.id = f.version_id where f.file_id = file and f.audience_id = any (app.audience_ids())) r,
      public.meeting m, public.audience a
    where m.id = meeting and a.id = audience $$;
comment on function app.why_not_as_paper is 'Why a file of the library cannot be a paper for an audience of a meeting; null when it can, or is no such file. Nothing is taken to those whom it is not for.';
revoke execute on function app.why_not_as_paper from public;
alter function app.why_not_as_paper owner to roundtable_gate;
grant execute on function app.why_not_as_paper to roundtable_api;
