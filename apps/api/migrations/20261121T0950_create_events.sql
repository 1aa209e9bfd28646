-- Facts, in the order in which they became true; written in the transaction that made them true, never changed.
-- The log is the audit trail and, through one queued job for each event, the outbox.
create table event_log (
  id              uuid primary key default uuidv7(),
  audience_id     int not null references audience,
  name            text not null check (length(name) between 3 and 80),
  partnership_id  uuid references partnership,
  subject_id      uuid,
  actor_person_id uuid references person,
  -- Whose it is, when it belongs to a person rather than to a partnership.
  person_id       uuid references person,
  request_id      text,
  data            jsonb not null,
  happened_at     timestamptz not null default clock_timestamp()
);
create index event_log_partnership on event_log (partnership_id, id);
create index event_log_subject on event_log (subject_id, id);
alter table event_log enable row level security, force row level security;
create policy audience on event_log to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on event_log to roundtable_gate using (true) with check (true);
grant select on event_log to roundtable_api;
grant select, insert on event_log to roundtable_gate;

-- Owned by the migrating role, which owns the queue: the queue's tables admit nobody else.
create function app.enqueue(task text, payload json, job_key text default null, max_attempts int default null, run_at timestamptz default null)
  returns void language sql volatile security definer set search_path = '' as $$
  select graphile_worker.add_job(task, payload, job_key => job_key, max_attempts => max_attempts, run_at => run_at) $$;

create function app.record_events(events jsonb) returns void language plpgsql volatile security definer set search_path = '' as $$
declare e jsonb; event_id uuid;
begin
  for e in select * from jsonb_array_elements(events) loop
    insert into public.event_log (audience_id, name, partnership_id, subject_id, actor_person_id, person_id, request_id, data)
    values (
      coalesce(
        (select id from public.audience where partnership_id = (e ->> 'partnershipId')::uuid and kind = 'OFFICERS'),
        (select id from public.audience where person_id = coalesce((e ->> 'personId')::uuid, app.person_id()) and kind = 'SELF'), 3),
      e ->> 'name', (e ->> 'partnershipId')::uuid, (e ->> 'subjectId')::uuid, app.person_id(), (e ->> 'personId')::uuid, e ->> 'requestId', e -> 'data')
    returning id into event_id;
    perform app.enqueue('relay', json_build_object('eventId', event_id));
    perform pg_notify('roundtable', json_build_object('name', e ->> 'name', 'partnershipId', e ->> 'partnershipId', 'subjectId', e ->> 'subjectId')::text);
  end loop;
end $$;
comment on function app.record_events is 'Appends facts [{name, partnershipId, subjectId, personId, requestId, data}], queues each for its listeners, wakes open pages.';

create function app.event(event_id uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', id, 'name', name, 'partnershipId', partnership_id, 'subjectId', subject_id,
    'actorPersonId', actor_person_id, 'personId', person_id, 'data', data, 'happenedAt', happened_at) from public.event_log where id = event_id $$;

revoke execute on function app.enqueue, app.record_events, app.event from public;
alter function app.record_events owner to roundtable_gate;
alter function app.event owner to roundtable_gate;
grant execute on function app.enqueue to roundtable_worker, roundtable_gate;
grant execute on function app.record_events to roundtable_api, roundtable_worker;
grant execute on function app.event to roundtable_worker;
