-- Who holds a link has not signed in. To answer a meeting it opens that one meeting, by functions that are given the
-- secret itself, and no row besides; to read a calendar it opens what the calendar shows, and nothing can be written.

create type app.answerer as (link_id uuid, person_id uuid, invitation_id uuid, meeting_id uuid, colleagues int[], actor jsonb);

create function app.answerer_by_link(hash bytea) returns app.answerer language plpgsql stable security definer set search_path = '' as $$
declare asked record; standing app.standing;
begin
  select l.id as link_id, l.person_id, i.id as invitation_id, i.seat_id, i.person_id as invited_id, m.id as meeting_id, m.audience_id into asked
    from public.link l join public.meeting_invitation i on i.id = l.subject_id join public.meeting m on m.id = i.meeting_id
    where l.token_hash = hash and l.purpose = 'RESPOND' and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
      -- The meeting as it is now: one that was moved can be answered for as much longer.
      and m.ends_at + interval '1 day' > now();
  if not found then return null; end if;
  standing := app.standing_of(asked.person_id);
  if not (asked.audience_id = any (standing.audiences)) then return null; end if;
  if asked.invited_id is distinct from asked.person_id
    and not exists (select from jsonb_array_elements(standing.actor -> 'seats') s where (s ->> 'seatId')::uuid = asked.seat_id) then return null; end if;
  return (asked.link_id, asked.person_id, asked.invitation_id, asked.meeting_id, standing.people, standing.actor)::app.answerer;
end $$;
comment on function app.answerer_by_link is 'Whom a link lets answer which invitation now; all null when it is not good, is over, or they are no longer invited.';

create or replace function app.enter_by_link(hash bytea) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare l record; answerer app.answerer; standing app.standing; actor jsonb;
begin
  select id, person_id, purpose, subject_id into l from public.link
    where token_hash = hash and revoked_at is null and (expires_at is null or expires_at > now()) and purpose in ('RESPOND', 'CALENDAR');
  if not found then return app.enter_public(); end if;
  if l.purpose = 'RESPOND' then
    answerer := app.answerer_by_link(hash);
    if answerer.link_id is null then return app.enter_public(); end if;
    perform app.be(null, '{}');
    actor := answerer.actor;
  else
    standing := app.standing_of(l.person_id);
    -- Nothing that only they themselves, or those they confide in, may read is in a calendar.
    perform app.be(null,
      array(select a.id from public.audience a where a.id = any (standing.audiences) and a.kind not in ('SELF', 'CONFIDENCE', 'APPOINTING')),
      standing.partnerships,
      array(select a.id from public.audience a where a.id = any (standing.people) and a.kind = 'COLLEAGUES'));
    perform set_config('transaction_read_only', 'on', true);
    actor := standing.actor;
  end if;
  return actor || jsonb_build_object('link', jsonb_build_object('id', l.id, 'purpose', l.purpose, 'subjectId', l.subject_id));
end $$;

create function app.asked_by_link(hash bytea) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'name', me.name,
    'hasDeputy', t.id is not null,
    'canSendDeputy', i.role = 'SEAT' and t.id is not null and t.person_id <> me.id,
    'deputyName', d.name,
    'invitation', jsonb_build_object('id', i.id, 'meetingId', i.meeting_id, 'seatId', i.seat_id, 'personId', i.person_id, 'role', i.role,
      'response', i.response, 'message', i.message),
    'meeting', jsonb_build_object('id', m.id, 'partnershipId', m.partnership_id, 'partnershipName', p.name, 'title', m.title,
      'heldOn', m.held_on, 'startsTime', to_char(m.starts_time, 'HH24:MI'), 'endsTime', to_char(m.ends_time, 'HH24:MI'), 'timeZone', m.time_zone,
      'endsAt', m.ends_at, 'isOver', m.ends_at <= now(), 'place', m.place, 'joiningLink', m.joining_link, 'accessNotes', m.access_notes,
      'seenBy', m.seen_by, 'status', m.status, 'organiserName', o.name))
  from app.answerer_by_link(hash) l
  join public.meeting_invitation i on i.id = l.invitation_id join public.meeting m on m.id = l.meeting_id
  join public.partnership p on p.id = m.partnership_id join public.person me on me.id = l.person_id
  -- Others are named for as long as they are colleagues.
  left join public.person o on o.id = m.organiser_id and o.audience_id = any (l.colleagues)
  left join public.seat_term t on t.seat_id = i.seat_id and t.capacity = 'DEPUTY' and t.ended_at is null and t.held @> app.today()
  left join public.person d on d.id = t.person_id and d.audience_id = any (l.colleagues) $$;
comment on function app.asked_by_link is 'What the holder of a link is asked: one meeting, their invitation to it, and the names beside it. Null when the link is not good.';

create function app.answer_by_link(hash bytea, answer text, words text, at timestamptz) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare l app.answerer := app.answerer_by_link(hash);
begin
  -- The last answer stands, so no version is expected.
  update public.meeting_invitation set response = answer, message = words, responded_by_id = l.person_id, responded_at = at, version = version + 1
    where id = l.invitation_id;
  if not found then return false; end if;
  -- What is recorded of it in this transaction is recorded of them; rows are seen no more than before.
  perform set_config('app.person_id', l.person_id::text, true);
  return true;
end $$;
comment on function app.answer_by_link is 'Answers the one invitation that a link is for; false when the link is not good.';

revoke execute on function app.answerer_by_link, app.asked_by_link, app.answer_by_link from public;
alter function app.answerer_by_link owner to roundtable_gate;
alter function app.asked_by_link owner to roundtable_gate;
alter function app.answer_by_link owner to roundtable_gate;
grant execute on function app.asked_by_link, app.answer_by_link to roundtable_api;
grant update (response, message, responded_by_id, responded_at, version) on meeting_invitation to roundtable_gate;
comment on column link.expires_at is 'Null: until it is revoked, or, to answer a meeting, until a day after that meeting ends.';
