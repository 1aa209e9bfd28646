-- What whoever has a place in a session, or waits for one, is told by mail.

create function app.told_of_training(subject uuid) returns table ("bookingId" uuid, "personId" uuid, address text)
  language sql stable security definer set search_path = '' as $$
  select b.id, p.id, p.email from public.training_booking b join public.person p on p.id = b.person_id
  where b.id = subject or (b.session_id = subject and b.state <> 'CANCELLED') order by b.ordinal $$;
comment on function app.told_of_training is 'Who is to hear of a place, or of a session: whoever has a place in it or waits for one.';

-- Calendars believe the highest number: it grows with what becomes of the session, and with each time somebody books or gives up.
create function app.place_for_letter(booking uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('state', b.state, 'sessionState', s.state, 'sessionId', s.id, 'title', c.title, 'slug', c.slug,
    'heldOn', s.held_on, 'startsTime', to_char(s.starts_time, 'HH24:MI'), 'endsTime', to_char(s.ends_time, 'HH24:MI'), 'timeZone', s.time_zone,
    'place', s.place, 'howToJoin', case when b.state = 'BOOKED' then (select j.how_to_join from public.training_joining j
      where j.session_id = s.id and j.audience_id = s.keepers_id) else '' end, 'because', s.because,
    'isOver', s.ends_at < now(), 'sequence', s.sequence + 2 * b.ordinal + (b.state = 'CANCELLED')::int, 'name', p.name,
    'waitingNumber', case when b.state = 'WAITING' then (select count(*) from public.training_booking w
      where w.session_id = s.id and w.state = 'WAITING' and w.ordinal <= b.ordinal) end)
  from public.training_booking b join public.training_session s on s.id = b.session_id join public.course c on c.id = s.course_id
  join public.person p on p.id = b.person_id where b.id = booking and b.person_id = app.person_id() $$;
comment on function app.place_for_letter is 'What a letter tells the caller of their own place in a session, also when the course is hidden from them meanwhile. Null for anybody else.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.told_of_training(uuid)', 'app.place_for_letter(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
    execute format('grant execute on function %s to roundtable_worker', f);
  end loop;
end $$;
