-- Which agencies sit at a table is public where both consent: the partnership, to naming its agencies, and the agency, by its profile.
alter table directory_entry drop constraint directory_entry_public_fields_check;
alter table directory_entry add constraint directory_entry_public_fields_check
  check (public_fields <@ '{SUMMARY,ACTIVITIES,SECTORS,AGENCIES,HOW_TO_JOIN,CONTACT,ADDRESSES}'::text[]);

create function app.named_in_directory(at_partnership uuid, of_agency uuid) returns table (partnership_id uuid, agency_id uuid)
  language sql stable security definer set search_path = '' as $$
  select distinct s.partnership_id, s.agency_id from public.seat s
    join public.directory_entry e on e.partnership_id = s.partnership_id and e.consented_at is not null and 'AGENCIES' = any (e.public_fields)
    join public.directory_listing l on l.partnership_id = s.partnership_id and l.ended_on is null and l.shown_until >= app.today()
    join public.agency_profile a on a.agency_id = s.agency_id and a.published_at is not null
  where (s.partnership_id = at_partnership or s.agency_id = of_agency) and s.kind <> 'OBSERVER' and coalesce(s.closed_on > app.today(), true) $$;
comment on function app.named_in_directory is 'Which agencies the directory names with which partnerships: of one of either, where both consent.';
revoke execute on function app.named_in_directory from public;
alter function app.named_in_directory owner to roundtable_gate;
grant execute on function app.named_in_directory to roundtable_api;
