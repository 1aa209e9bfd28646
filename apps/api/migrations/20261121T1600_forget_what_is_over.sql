-- What is over is forgotten after a while: sessions, links and counted tries grow with every use, and are of no use then.

create function app.forget_what_is_over(older interval) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from public.session where least(ended_at, idle_until, expires_at) < now() - older;
  delete from public.link l where least(l.revoked_at, l.expires_at) < now() - older
    or (l.purpose = 'RESPOND' and exists (select from public.meeting_invitation i join public.meeting m on m.id = i.meeting_id
      where i.id = l.subject_id and m.ends_at < now() - older));
  -- Tries are counted over an hour at most.
  delete from public.throttle where since < now() - interval '1 day';
end $$;
comment on function app.forget_what_is_over is 'Removes sessions, links and counted tries that ended longer ago than that.';

drop function app.forget_throttles;
grant delete on session, link to roundtable_gate;
revoke execute on function app.forget_what_is_over from public;
alter function app.forget_what_is_over owner to roundtable_gate;
grant execute on function app.forget_what_is_over to roundtable_worker;
