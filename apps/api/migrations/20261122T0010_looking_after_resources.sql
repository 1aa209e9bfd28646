-- Who is to hear of a resource, and what becomes of those that nobody looks at again.

create function app.told_of_resource(subject uuid, part text) returns table ("personId" uuid, address text)
  language sql stable security definer set search_path = '' as $$
  with thing as (
    select v.found_by, v.partnership_id, v.submitter_id as person_id from public.resource_version v where v.id = subject and part in ('REVIEWERS', 'SUBMITTER')
    union all select r.found_by, r.partnership_id, r.owner_id from public.resource r where r.id = subject and part = 'KEEPERS'),
  reviewers as (
    select o.person_id from thing t join public.office_term o on o.ended_at is null and o.held @> app.today()
      and case when t.found_by in ('PUBLIC', 'NETWORK') then o.partnership_id is null else o.partnership_id = t.partnership_id end),
  told as (
    select t.person_id from thing t where part = 'SUBMITTER'
    -- Whoever submitted it is its reviewer where nobody else is.
    union select w.person_id from reviewers w, thing t where part = 'REVIEWERS' and (w.person_id <> t.person_id or not exists (select from reviewers x where x.person_id <> t.person_id))
    union select t.person_id from thing t where part = 'KEEPERS' and app.keeps_resource(t.person_id, t.found_by, t.partnership_id)
    union select w.person_id from reviewers w, thing t where part = 'KEEPERS' and not coalesce(app.keeps_resource(t.person_id, t.found_by, t.partnership_id), false))
  select p.id, p.email from told join public.person p on p.id = told.person_id $$;
comment on function app.told_of_resource is 'Who is to hear of a version as its reviewers or its submitter, or of a resource as those who see to it.';

create function app.look_after_resources() returns table (resource_id uuid, partnership_id uuid, review_on date, kind text)
  language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare r record; found_kind text;
begin
  -- Who has no place any more by which they see to it, does no longer: its reviewers do.
  for r in select * from public.resource x where x.owner_id is not null and x.current_number is not null
      and not app.keeps_resource(x.owner_id, x.found_by, x.partnership_id) order by x.id limit 200 for update skip locked loop
    update public.resource set owner_id = null, version = version + 1 where id = r.id;
    perform app.put_resource(r.id);
  end loop;
  for r in select * from public.resource x
      where x.review_on is not null and x.review_on - 30 <= app.today() and x.withdrawn_at is null and x.hidden_since is null
        and (x.review_on + 90 < app.today() or (x.review_on <= app.today() and x.reminded <> 'DUE') or x.reminded = '')
      order by x.review_on, x.id limit 200 for update skip locked loop
    if r.review_on + 90 < app.today() then
      found_kind := 'HIDDEN';
      update public.resource set hidden_since = now(), reminded = 'DUE', version = version + 1 where id = r.id;
      perform app.put_resource(r.id);
      insert into public.resource_step (audience_id, resource_id, kind, is_open) select x.audience_id, x.id, 'HIDDEN', true from public.resource x where x.id = r.id;
    else
      found_kind := case when r.review_on <= app.today() then 'DUE' else 'SOON' end;
      update public.resource set reminded = found_kind where id = r.id;
    end if;
    resource_id := r.id;
    partnership_id := case when r.found_by in ('PARTNERSHIP', 'STATUTORY') then r.partnership_id end;
    review_on := r.review_on;
    kind := found_kind;
    return next;
  end loop;
end $$;
comment on function app.look_after_resources is 'Notes once each that a resource is to be looked at again within 30 days, and on the day, and hides those that were not 90 days after it.';

revoke execute on function app.told_of_resource, app.look_after_resources from public;
alter function app.told_of_resource owner to roundtable_gate;
alter function app.look_after_resources owner to roundtable_gate;
grant execute on function app.told_of_resource, app.look_after_resources to roundtable_worker;
