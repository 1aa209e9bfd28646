-- What meetings decide. A decision is written once and stays: what comes after it is written beside it.

create table decision (
  id             uuid primary key default uuidv7(),
  -- That of the words of the item it arose from, or of the meeting.
  audience_id    int not null,
  partnership_id uuid not null references partnership,
  meeting_id     uuid not null,
  item_id        uuid,
  -- Drawn, not counted: nobody can tell from the numbers they see how many there are that they do not.
  number         text not null check (number ~ '^[0-9]{4}-[2-9BCDFGHJKMNPQRTVWXYZ]{4}$'),
  text           text not null check (length(text) between 1 and 2000),
  dissent        text not null default '' check (length(dissent) <= 2000),
  taken_on       date not null,
  review_on      date,
  quorum         text not null check (quorum in ('QUORATE', 'INQUORATE', 'NOT_KNOWN')),
  -- How many seats counted just then, and what was missing; null and empty where it is not known.
  seats_present  int check (seats_present >= 0),
  quorum_missing text not null default '' check (length(quorum_missing) <= 1000),
  -- What was taken without a quorum waits for a later meeting that has one.
  ratification   text not null check (ratification in ('NOT_NEEDED', 'WAITING', 'RATIFIED', 'DECLINED')),
  -- The earlier decision that this one takes the place of.
  supersedes_id  uuid references decision,
  recorded_by_id uuid not null references person,
  recorded_at    timestamptz not null,
  version        int not null default 1,
  unique (partnership_id, number),
  foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id),
  foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete set null (item_id),
  check ((quorum = 'NOT_KNOWN') = (seats_present is null)),
  check ((quorum = 'INQUORATE') = (quorum_missing <> '')),
  check ((quorum = 'INQUORATE') = (ratification <> 'NOT_NEEDED'))
);
comment on table decision is 'What a meeting decided, with who dissented and whether there was a quorum.';
create index decision_of_partnership on decision (partnership_id, taken_on desc, id desc);
create index decision_waiting on decision (partnership_id, taken_on, id) where ratification = 'WAITING';
create index decision_review on decision (partnership_id, review_on, id) where review_on is not null;
create index decision_of_meeting on decision (meeting_id, recorded_at, id);
create index decision_item on decision (item_id) where item_id is not null;
create index decision_superseded on decision (supersedes_id) where supersedes_id is not null;
create index decision_recorder on decision (recorded_by_id, id);

alter table decision enable row level security, force row level security;
create policy audience on decision to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on decision to roundtable_gate using (true) with check (true);
grant select, insert (id, audience_id, partnership_id, meeting_id, item_id, text, dissent, taken_on, review_on, quorum, seats_present, quorum_missing, ratification, supersedes_id, recorded_by_id, recorded_at)
  on decision to roundtable_api;
grant select on decision to roundtable_worker;
grant select, update (audience_id) on decision to roundtable_gate;

-- No vowels, so no words; no 0, 1, L and S, so that it can be said by telephone.
create function app.draw_decision_number() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  loop
    new.number := to_char(new.taken_on, 'YYYY') || '-' ||
      (select string_agg(substr('23456789BCDFGHJKMNPQRTVWXYZ', 1 + floor(random() * 27)::int, 1), '') from generate_series(1, 4));
    exit when not exists (select from public.decision d where d.partnership_id = new.partnership_id and d.number = new.number);
  end loop;
  return new;
end $$;
create trigger draw_decision_number before insert on decision for each row execute function app.draw_decision_number();

-- What arose from an item goes where the words of the item go.
create function app.move_decisions() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.decision set audience_id = new.audience_id where item_id = new.item_id and audience_id <> new.audience_id;
  return null;
end $$;
create trigger move_decisions after update of audience_id on agenda_item_words for each row
  when (old.audience_id <> new.audience_id) execute function app.move_decisions();

do $$ declare f regprocedure; begin
  foreach f in array array['app.draw_decision_number()', 'app.move_decisions()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
