-- Feedback on a session is counted anew when five more have answered: whoever looks before and after an answer does not learn it.

create table training_feedback_result (
  session_id  uuid primary key references training_session,
  -- The keepers of the course.
  audience_id int not null references audience,
  answers     int not null check (answers > 0 and answers % 5 = 0),
  -- How many chose 1, 2, 3, 4 and 5.
  useful      int[] not null check (cardinality(useful) = 5),
  confident   int[] not null check (cardinality(confident) = 5),
  -- In the order of the alphabet: it tells nothing of who wrote, nor when.
  words       text[] not null
);
comment on table training_feedback_result is 'What all said of a session together, as it was when their number could last be divided by five.';

alter table training_feedback_result enable row level security, force row level security;
create policy audience on training_feedback_result to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on training_feedback_result to roundtable_gate using (true) with check (true);
grant select on training_feedback_result to roundtable_api;
grant select, insert, update (answers, useful, confident, words) on training_feedback_result to roundtable_gate;

-- What is changed later is counted with the next five.
create function app.count_training_feedback() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- One answer after the other: two that come at once are not each taken for the fifth.
  perform from public.training_session s where s.id = new.session_id for no key update;
  insert into public.training_feedback_result as x (session_id, audience_id, answers, useful, confident, words)
  select s.id, s.keepers_id, n.answers,
    array(select count(f.record_id)::int from generate_series(1, 5) mark left join public.training_feedback f on f.session_id = s.id and f.useful = mark group by mark order by mark),
    array(select count(f.record_id)::int from generate_series(1, 5) mark left join public.training_feedback f on f.session_id = s.id and f.confident = mark group by mark order by mark),
    n.words
  from public.training_session s, lateral (select count(*)::int as answers,
      coalesce(array_agg(f.words order by lower(f.words), f.words) filter (where f.words <> ''), '{}') as words
    from public.training_feedback f where f.session_id = s.id) n
  where s.id = new.session_id and n.answers % 5 = 0
  on conflict (session_id) do update set answers = excluded.answers, useful = excluded.useful, confident = excluded.confident, words = excluded.words;
  return null;
end $$;
create trigger count_training_feedback after insert on training_feedback for each row execute function app.count_training_feedback();

drop function app.feedback_on_session(uuid);
revoke execute on function app.count_training_feedback() from public;
alter function app.count_training_feedback() owner to roundtable_gate;
