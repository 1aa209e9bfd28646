-- Whoever had a place at a partnership that was merged is told by letter which one goes on with its work.
create function app.successor_of(partnership uuid) returns text language sql stable security definer set search_path = '' as $$
  select s.name from public.partnership p join public.partnership s on s.id = p.merged_into_id where p.id = partnership $$;
comment on function app.successor_of is 'For the worker: the name of the partnership into which one was merged; null when it was not.';

-- Whoever is invited is greeted by the name that whoever invited wrote; they say themselves who they are.
create function app.invited_as(hash bytea) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('name', e.name, 'jobTitle', e.job_title)
  from public.invitation i join public.invitee e on e.invitation_id = i.id
  where i.token_hash = hash and i.state = 'PENDING' and i.expires_at > now() $$;
comment on function app.invited_as is 'Who is expected to accept an invitation, for whoever holds its link.';

revoke execute on function app.successor_of, app.invited_as from public;
alter function app.successor_of owner to roundtable_gate;
alter function app.invited_as owner to roundtable_gate;
grant execute on function app.successor_of to roundtable_worker;
grant execute on function app.invited_as to roundtable_api;
