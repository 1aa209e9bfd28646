-- What happened in one transaction is recorded, queued and told in one statement each, not one by one: a sheet of 5,000 rows makes
-- 10,000 facts, and the queue looked through all of its jobs for each of them.

create function app.relay(events uuid[]) returns void language sql volatile security definer set search_path = '' as $$
  select from graphile_worker.add_jobs(array(
    select row('relay', json_build_object('eventId', e), null, null, null, null, null, null)::graphile_worker.job_spec from unnest(events) e)) $$;
comment on function app.relay is 'Queues each of these facts for its listeners.';
revoke execute on function app.relay from public;
grant execute on function app.relay to roundtable_gate;

create or replace function app.record_events(events jsonb) returns void language plpgsql volatile security definer set search_path = '' as $$
declare recorded uuid[];
begin
  with added as (
    insert into public.event_log (audience_id, name, partnership_id, subject_id, actor_person_id, person_id, request_id, data)
    select
      coalesce(
        (select id from public.audience where partnership_id = (e ->> 'partnershipId')::uuid and kind = 'OFFICERS'),
        (select id from public.audience where person_id = coalesce((e ->> 'personId')::uuid, app.person_id()) and kind = 'SELF'), 3),
      e ->> 'name', (e ->> 'partnershipId')::uuid, (e ->> 'subjectId')::uuid, app.person_id(), (e ->> 'personId')::uuid, e ->> 'requestId', e -> 'data'
    from jsonb_array_elements(events) with ordinality as fact(e, nth) order by nth
    returning id)
  select array_agg(id order by id) into recorded from added;
  perform app.relay(recorded);
  perform pg_notify('roundtable', json_build_object('name', e ->> 'name', 'partnershipId', e ->> 'partnershipId', 'subjectId', e ->> 'subjectId')::text)
    from jsonb_array_elements(events) e;
end $$;
