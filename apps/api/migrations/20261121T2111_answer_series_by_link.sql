-- The mail about a series holds one link, for its next date. It answers the other dates ahead too, when its holder asks for that.

create function app.other_dates_by_link(hash bytea) returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(j.id order by j.id), '{}')
  from app.answerer_by_link(hash) l
  join public.meeting_invitation i on i.id = l.invitation_id join public.meeting m on m.id = l.meeting_id
  join public.meeting_series_part p on p.id = m.series_part_id join public.meeting_series_part q on q.series_id = p.series_id
  -- Of the same audience: whoever may answer the one sees the others.
  join public.meeting n on n.series_part_id = q.id and n.id <> m.id and n.audience_id = m.audience_id and n.status = 'SCHEDULED' and n.ends_at > now()
  join public.meeting_invitation j on j.meeting_id = n.id and (j.seat_id = i.seat_id or j.person_id = i.person_id) $$;
comment on function app.other_dates_by_link is 'Invitations of the same seat or person to the other dates ahead of the series that a link is for; empty when the link is not good.';

create function app.answer_other_dates_by_link(hash bytea, answer text, words text, at timestamptz)
  returns table (invitation_id uuid, meeting_id uuid, former text) language plpgsql volatile security definer set search_path = '' as $$
declare l app.answerer := app.answerer_by_link(hash); asked uuid[] := app.other_dates_by_link(hash);
begin
  return query
    with before_it as (select i.id, i.response from public.meeting_invitation i where i.id = any (asked) order by i.id for update)
    update public.meeting_invitation i set response = answer, message = words, responded_by_id = l.person_id, responded_at = at, version = i.version + 1
      from before_it b where i.id = b.id returning i.id, i.meeting_id, b.response;
end $$;
comment on function app.answer_other_dates_by_link is 'Gives one answer to those; says what each was before.';

revoke execute on function app.other_dates_by_link, app.answer_other_dates_by_link from public;
alter function app.other_dates_by_link owner to roundtable_gate;
alter function app.answer_other_dates_by_link owner to roundtable_gate;
grant execute on function app.other_dates_by_link, app.answer_other_dates_by_link to roundtable_api;
