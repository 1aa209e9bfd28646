-- What people say of a session that they attended, and where somebody stands in a waiting list.

create table training_feedback (
  -- That of the booking.
  record_id   uuid primary key references training_record,
  -- The person's own: the keepers of the course read what all said together, and only of five or more.
  audience_id int not null references audience,
  session_id  uuid not null references training_session,
  useful      int not null check (useful between 1 and 5),
  confident   int not null check (confident between 1 and 5),
  words       text not null default '' check (length(words) <= 2000),
  given_at    timestamptz not null
);
comment on table training_feedback is 'What one person said of a session that they attended. Nobody else reads who said it.';
create index training_feedback_session on training_feedback (session_id, record_id);

alter table training_feedback enable row level security, force row level security;
create policy audience on training_feedback to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on training_feedback to roundtable_gate using (true) with check (true);
grant select on training_feedback to roundtable_api;
grant select, insert, update on training_feedback to roundtable_gate;

create function app.give_training_feedback(of_session uuid, said jsonb, at timestamptz) returns uuid language sql volatile security definer set search_path = '' as $$
  insert into public.training_feedback as f (record_id, audience_id, session_id, useful, confident, words, given_at)
  select r.id, r.audience_id, r.session_id, (said ->> 'useful')::int, (said ->> 'confident')::int, said ->> 'words', at
  from public.training_record r where r.session_id = of_session and r.person_id = app.person_id() and r.state = 'ATTENDED'
    and r.attended_on > app.today() - 60
  on conflict (record_id) do update set useful = excluded.useful, confident = excluded.confident, words = excluded.words, given_at = excluded.given_at
  returning f.record_id $$;
comment on function app.give_training_feedback is 'Notes what the caller says of a session that they attended in the last 60 days, in place of what they said before. Null when they did not.';

create function app.feedback_on_session(of_session uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select case when count(f.record_id) < 5 then jsonb_build_object('answers', null, 'useful', null, 'confident', null, 'words', '[]'::jsonb)
    else jsonb_build_object('answers', count(f.record_id), 'useful', round(avg(f.useful), 1), 'confident', round(avg(f.confident), 1),
      -- In an order that tells nothing of who wrote.
      'words', coalesce(jsonb_agg(f.words order by md5(f.words)) filter (where f.words <> ''), '[]')) end
  from public.training_session s left join public.training_feedback f on f.session_id = s.id
  where s.id = of_session and s.keepers_id = any (app.audience_ids()) group by s.id $$;
comment on function app.feedback_on_session is 'What was said of a session, all together, for the keepers of its course: nothing of fewer than five. Null for anybody else.';

create function app.waiting_number(of_session uuid) returns int language sql stable security definer set search_path = '' as $$
  select count(w.id)::int from public.training_booking b join public.training_booking w on w.session_id = b.session_id and w.state = 'WAITING' and w.ordinal <= b.ordinal
  where b.session_id = of_session and b.person_id = app.person_id() and b.state = 'WAITING' having count(w.id) > 0 $$;
comment on function app.waiting_number is 'Where the caller stands in the waiting list, themselves counted; null when they do not wait.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.give_training_feedback(uuid, jsonb, timestamptz)', 'app.feedback_on_session(uuid)', 'app.waiting_number(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
    execute format('grant execute on function %s to roundtable_api', f);
  end loop;
end $$;
