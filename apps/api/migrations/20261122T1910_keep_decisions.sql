-- What comes after a decision is written beside it, and nothing takes it back.

create table decision_entry (
  id          uuid primary key default uuidv7(),
  -- That of the decision.
  audience_id int not null references audience,
  decision_id uuid not null references decision,
  kind        text not null check (kind in ('CORRECTED', 'RATIFIED', 'DECLINED', 'REVIEWED')),
  -- At which it was ratified, or was not.
  meeting_id  uuid references meeting,
  -- What was said of it; of a correction, nothing.
  words       text not null default '' check (length(words) <= 1000),
  -- How a decision read before it was corrected.
  former_text text not null default '',
  former_dissent text not null default '',
  -- When it is to be looked at next, after it was.
  review_on   date,
  written_by_id uuid not null references person,
  written_at  timestamptz not null,
  check ((kind in ('RATIFIED', 'DECLINED')) = (meeting_id is not null)),
  check ((kind = 'CORRECTED') = (former_text <> '')),
  check (kind <> 'DECLINED' or words <> '')
);
comment on table decision_entry is 'What became of a decision: corrected, ratified or not, looked at again.';
create index decision_entry_of on decision_entry (decision_id, written_at, id);
create index decision_entry_meeting on decision_entry (meeting_id, decision_id) where meeting_id is not null;
create index decision_entry_writer on decision_entry (written_by_id, id);

alter table decision_entry enable row level security, force row level security;
create policy audience on decision_entry to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on decision_entry to roundtable_gate using (true) with check (true);
grant select, insert on decision_entry to roundtable_api;
grant select, insert, update (audience_id) on decision_entry to roundtable_gate;
grant update (text, dissent, review_on, ratification, version) on decision to roundtable_api;

-- The words that it is found by in the register.
alter table decision add column says tsvector not null
  generated always as (to_tsvector('pg_catalog.english', text || ' . ' || dissent)) stored;

-- Whoever recorded it corrects a slip of the pen within the hour; how it read before is kept. Otherwise it stays, whoever asks.
create function app.keep_decision() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then raise exception 'a decision is never removed' using errcode = 'check_violation'; end if;
  if (new.id, new.partnership_id, new.meeting_id, new.number, new.taken_on, new.quorum, new.supersedes_id, new.recorded_by_id, new.recorded_at)
      is distinct from (old.id, old.partnership_id, old.meeting_id, old.number, old.taken_on, old.quorum, old.supersedes_id, old.recorded_by_id, old.recorded_at)
      or (new.item_id is distinct from old.item_id and new.item_id is not null) then
    raise exception 'a decision stays as it was taken' using errcode = 'check_violation';
  end if;
  if new.ratification <> old.ratification and (old.ratification <> 'WAITING' or new.ratification not in ('RATIFIED', 'DECLINED')) then
    raise exception 'a decision is ratified once, or not' using errcode = 'check_violation';
  end if;
  if (new.text, new.dissent) is distinct from (old.text, old.dissent) then
    if old.recorded_by_id is distinct from app.person_id() or old.recorded_at < now() - interval '1 hour' then
      raise exception 'a decision stays as it was taken' using errcode = 'check_violation';
    end if;
    insert into public.decision_entry (audience_id, decision_id, kind, former_text, former_dissent, written_by_id, written_at)
      values (old.audience_id, old.id, 'CORRECTED', old.text, old.dissent, app.person_id(), now());
  end if;
  return new;
end $$;
create trigger keep_decision before update or delete on decision for each row execute function app.keep_decision();

create function app.keep_decision_entry() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - 'audience_id' is distinct from to_jsonb(old) - 'audience_id' then
    raise exception 'what became of a decision stays as it was written' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_decision_entry before update or delete on decision_entry for each row execute function app.keep_decision_entry();

-- What is written beside a decision goes where it goes.
create or replace function app.move_decisions() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.decision_entry e set audience_id = new.audience_id
    from public.decision d where d.item_id = new.item_id and e.decision_id = d.id and e.audience_id <> new.audience_id;
  update public.decision set audience_id = new.audience_id where item_id = new.item_id and audience_id <> new.audience_id;
  return null;
end $$;

do $$ declare f regprocedure; begin
  foreach f in array array['app.keep_decision()', 'app.keep_decision_entry()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;

-- As it stands for its reader: a later decision that they do not see takes nothing from it.
create view decision_register with (security_invoker = true) as
  select d.*, coalesce(d.review_on <= app.today(), false) and s.standing in ('STANDS', 'FOR_RATIFICATION') as is_due_for_review, s.standing
  from decision d cross join lateral (select case
    when exists (select from decision l where l.supersedes_id = d.id and l.ratification in ('NOT_NEEDED', 'RATIFIED')) then 'SUPERSEDED'
    when d.ratification = 'WAITING' then 'FOR_RATIFICATION'
    when d.ratification = 'DECLINED' then 'NOT_RATIFIED'
    else 'STANDS' end as standing) s;
comment on view decision_register is 'A decision with how it stands now.';
grant select on decision_register to roundtable_api;
