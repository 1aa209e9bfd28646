-- A table that is no more looks for nobody: its gaps close with it, and what was advertised of them is withdrawn.

create function app.forgo_gaps() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.gap set closed_at = now(), version = version + 1 where partnership_id = new.id and closed_at is null;
  return null;
end $$;
comment on function app.forgo_gaps is 'Closes the gaps of a partnership that was merged or closed.';
create trigger forgo_gaps after update of status on partnership for each row
  when (old.ended_on is null and new.ended_on is not null) execute function app.forgo_gaps();
revoke execute on function app.forgo_gaps() from public;
alter function app.forgo_gaps() owner to roundtable_gate;

update gap set closed_at = now(), version = version + 1
  where closed_at is null and partnership_id in (select id from partnership where ended_on is not null);
