-- The handover of an office: the successor is invited to hold it jointly; when they accept, whoever holds it has a last day.

create table handover (
  id               uuid primary key default uuidv7(),
  audience_id      int not null references audience,
  partnership_id   uuid not null references partnership,
  office           text not null check (office in ('CHAIR', 'VICE_CHAIR', 'COORDINATOR')),
  outgoing_term_id uuid not null references office_term,
  incoming_term_id uuid references office_term,
  invitation_id    uuid not null unique references invitation,
  -- The last day of whoever hands over.
  overlap_until    date not null,
  -- Their last day as it was before; null when there was none. The overlap never outlasts it.
  term_ends_on     date check (overlap_until <= term_ends_on),
  state            text not null default 'STARTED' check (state in ('STARTED', 'ACCEPTED', 'WITHDRAWN')),
  started_by_id    uuid not null references person,
  started_at       timestamptz not null default now(),
  accepted_at      timestamptz,
  version          int not null default 1,
  check ((state = 'ACCEPTED') = (accepted_at is not null)),
  check ((state = 'ACCEPTED') = (incoming_term_id is not null))
);
comment on table handover is 'An office passing from one person to another, with days on which both hold it. Done when the outgoing term is over.';
create index handover_partnership on handover (partnership_id, started_at, id);
create index handover_outgoing on handover (outgoing_term_id);
create index handover_incoming on handover (incoming_term_id);
-- Nobody hands the same term to two people.
create unique index handover_once on handover (outgoing_term_id) where state <> 'WITHDRAWN';
alter table handover enable row level security, force row level security;
create policy audience on handover to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on handover to roundtable_gate using (true) with check (true);
grant select, insert, update (overlap_until, version) on handover to roundtable_api;
grant select on handover to roundtable_worker;
grant select, update on handover to roundtable_gate;
grant update (ends_on, version) on office_term to roundtable_gate;

-- Follows the invitation, whichever way it goes: accepting is behind the gate, withdrawing is on two pages.
create function app.follow_invitation() returns trigger language plpgsql volatile security definer set search_path = '' as $$
declare h record;
begin
  if new.state = 'WITHDRAWN' then
    update public.handover set state = 'WITHDRAWN', version = version + 1 where invitation_id = new.id and state = 'STARTED';
    return null;
  end if;
  update public.handover set state = 'ACCEPTED', accepted_at = new.accepted_at, version = version + 1,
      incoming_term_id = (select o.id from public.office_term o where o.partnership_id = new.partnership_id and o.office = new.office
        and o.person_id = new.accepted_by_id and o.ended_at is null order by o.starts_on desc limit 1)
    where invitation_id = new.id and state = 'STARTED' returning outgoing_term_id, overlap_until into h;
  if not found then return null; end if;
  -- Accepted late, the overlap may be over: then this day is the last. A term that has ended meanwhile stays as it is.
  update public.office_term set ends_on = least(ends_on, greatest(h.overlap_until, app.today())), version = version + 1
    where id = h.outgoing_term_id and partnership_id = new.partnership_id and office = new.office and ended_at is null and coalesce(ends_on >= app.today(), true);
  return null;
end $$;
revoke execute on function app.follow_invitation from public;
alter function app.follow_invitation owner to roundtable_gate;
create trigger follow_invitation after update of state on invitation for each row
  when (old.state = 'PENDING' and new.state in ('ACCEPTED', 'WITHDRAWN') and new.office is not null)
  execute function app.follow_invitation();
