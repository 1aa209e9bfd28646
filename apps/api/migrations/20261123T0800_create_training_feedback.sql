-- What whoever attended says of a session: theirs alone. Its keepers read what all said together, and no answer of somebody.

create table training_feedback (
  id          uuid primary key default uuidv7(),
  -- The person's own.
  audience_id int not null references audience,
  session_id  uuid not null references training_session,
  person_id   uuid not null references person,
  useful      int not null check (useful between 1 and 5),
  confident   int not null check (confident between 1 and 5),
  best        text not null default '' check (length(best) <= 2000),
  better      text not null default '' check (length(better) <= 2000),
  given_at    timestamptz not null,
  changed_at  timestamptz,
  constraint training_feedback_once unique (session_id, person_id)
);
comment on table training_feedback is 'What somebody who attended says of a session. Read by nobody else.';
create index training_feedback_person on training_feedback (person_id, session_id);

create table training_feedback_result (
  session_id  uuid primary key references training_session,
  -- The keepers of the course.
  audience_id int not null references audience,
  -- How many answers it counts. It is counted anew when five more have come, so that no two results differ by fewer than five people.
  answers     int not null default 0 check (answers >= 0 and answers % 5 = 0),
  -- How many chose 1, 2, 3, 4 and 5.
  useful      int[] not null default '{0,0,0,0,0}' check (cardinality(useful) = 5),
  confident   int[] not null default '{0,0,0,0,0}' check (cardinality(confident) = 5),
  -- In the order of the alphabet: not in that of answering.
  best        text[] not null default '{}',
  better      text[] not null default '{}'
);
comment on table training_feedback_result is 'What all who attended say of a session together, once they are five; for the keepers of the course.';

do $$ declare t text; begin
  foreach t in array array['training_feedback', 'training_feedback_result'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select on training_feedback, training_feedback_result to roundtable_api;
grant select, insert, update (useful, confident, best, better, changed_at) on training_feedback to roundtable_gate;
grant select, insert, update (answers, useful, confident, best, better) on training_feedback_result to roundtable_gate;

create function app.count_training_feedback(of_session uuid) returns void language sql volatile security definer set search_path = '' as $$
  update public.training_feedback_result r set answers = n.answers, useful = n.useful, confident = n.confident, best = n.best, better = n.better
  from (select count(*)::int as answers,
      array[count(*) filter (where f.useful = 1), count(*) filter (where f.useful = 2), count(*) filter (where f.useful = 3),
        count(*) filter (where f.useful = 4), count(*) filter (where f.useful = 5)]::int[] as useful,
      array[count(*) filter (where f.confident = 1), count(*) filter (where f.confident = 2), count(*) filter (where f.confident = 3),
        count(*) filter (where f.confident = 4), count(*) filter (where f.confident = 5)]::int[] as confident,
      coalesce(array_agg(f.best order by lower(f.best), f.best) filter (where f.best <> ''), '{}') as best,
      coalesce(array_agg(f.better order by lower(f.better), f.better) filter (where f.better <> ''), '{}') as better
    from public.training_feedback f where f.session_id = of_session) n
  where r.session_id = of_session $$;

create function app.give_training_feedback(of_session uuid, how_useful int, how_confident int, said_best text, said_better text, at timestamptz)
returns text language plpgsql volatile security definer set search_path = '' as $$
declare b public.training_booking; given timestamptz;
begin
  select * into b from public.training_booking x where x.session_id = of_session and x.person_id = app.person_id();
  if not found and not exists (select from public.training_session s where s.id = of_session and s.audience_id = any (app.audience_ids())) then
    return null;
  end if;
  if b.attendance is distinct from 'ATTENDED' then return 'NOT_ATTENDED'; end if;
  insert into public.training_feedback_result (session_id, audience_id) values (of_session, b.audience_id) on conflict do nothing;
  -- Answers of a session are counted one after the other.
  perform from public.training_feedback_result r where r.session_id = of_session for update;
  select f.given_at into given from public.training_feedback f where f.session_id = of_session and f.person_id = b.person_id;
  if not found then
    insert into public.training_feedback (audience_id, session_id, person_id, useful, confident, best, better, given_at)
      values (app.self_of(b.person_id), of_session, b.person_id, how_useful, how_confident, said_best, said_better, at);
    if (select count(*) % 5 = 0 from public.training_feedback f where f.session_id = of_session) then perform app.count_training_feedback(of_session); end if;
    return 'GIVEN';
  end if;
  if given < at - interval '30 days' then return 'TOO_LATE'; end if;
  update public.training_feedback f set useful = how_useful, confident = how_confident, best = said_best, better = said_better, changed_at = at
    where f.session_id = of_session and f.person_id = b.person_id;
  return 'CHANGED';
end $$;
comment on function app.give_training_feedback is 'Keeps what the caller, who attended, says of a session; within 30 days they may say it otherwise. Null where there is none for them.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.count_training_feedback(uuid)', 'app.give_training_feedback(uuid, int, int, text, text, timestamptz)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.give_training_feedback to roundtable_api;
