-- A person may have one secret calendar address for everything, and one for each partnership. That of a partnership
-- opens what the person may see of it, and nothing of any other, whatever else they may see.

-- Two that were made at the same moment: the newer one holds.
update link l set revoked_at = now() where purpose = 'CALENDAR' and revoked_at is null
  and exists (select from link o where o.person_id = l.person_id and o.purpose = 'CALENDAR' and o.revoked_at is null
    and o.subject_id is not distinct from l.subject_id and (o.created_at, o.id) > (l.created_at, l.id));
create unique index calendar_link_once on link (person_id, subject_id) nulls not distinct where purpose = 'CALENDAR' and revoked_at is null;
comment on column link.subject_id is 'The invitation that it answers; for a calendar the partnership whose meetings it holds, null for all.';

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
      array(select a.id from public.audience a where a.id = any (standing.audiences) and a.kind not in ('SELF', 'CONFIDENCE', 'APPOINTING')
        and (l.subject_id is null or a.partnership_id = l.subject_id)),
      case when l.subject_id is null then standing.partnerships
        else array(select p from unnest(standing.partnerships) p where p = l.subject_id) end,
      array(select a.id from public.audience a where a.id = any (standing.people) and a.kind = 'COLLEAGUES'
        and (l.subject_id is null or a.person_id in (
          select t.person_id from public.seat_term t where t.partnership_id = l.subject_id
          union all select o.person_id from public.office_term o where o.partnership_id = l.subject_id))));
    perform set_config('transaction_read_only', 'on', true);
    actor := standing.actor;
  end if;
  return actor || jsonb_build_object('link', jsonb_build_object('id', l.id, 'purpose', l.purpose, 'subjectId', l.subject_id));
end $$;
