-- One message to one address about one fact. Its id is its Message-ID, so that a message sent twice is seen as one.
create table delivery (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  event_id       uuid not null references event_log,
  kind           text not null check (length(kind) between 3 and 60),
  partnership_id uuid references partnership,
  -- Who it is for; null for somebody invited who is not known yet.
  person_id      uuid references person,
  address        text not null check (length(address) between 3 and 254),
  -- What it is about: a meeting invitation, an invitation to a seat, a link.
  subject_id     uuid,
  meeting_id     uuid references meeting,
  state          text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'PARKED', 'DROPPED')),
  attempts       int not null default 0,
  last_error     text not null default '' check (length(last_error) <= 300),
  queued_at      timestamptz not null default now(),
  sent_at        timestamptz,
  unique nulls not distinct (event_id, kind, address, subject_id),
  check ((state = 'SENT') = (sent_at is not null))
);
create index delivery_parked on delivery (partnership_id, queued_at desc, id) where state = 'PARKED';
create index delivery_parked_of_meeting on delivery (meeting_id, queued_at desc, id) where state = 'PARKED';

-- Takes the place of a mail server in a demo; empty everywhere else.
create table demo_mail (
  id          uuid primary key default uuidv7(),
  audience_id int not null default 1 references audience,
  message_id  text not null,
  sender      text not null,
  recipient   text not null,
  subject     text not null,
  received_at timestamptz not null default clock_timestamp(),
  body_text   text not null,
  html        text not null,
  attachments jsonb not null default '[]'
);
create index demo_mail_newest on demo_mail (received_at, id);
create index demo_mail_recipient on demo_mail (recipient, received_at, id);

do $$ declare t text; begin
  foreach t in array array['delivery', 'demo_mail'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

grant select, update (state, last_error) on delivery to roundtable_api;
grant select, insert, update (state, attempts, last_error, sent_at) on delivery to roundtable_worker;
grant select on demo_mail to roundtable_api;
grant select, insert on demo_mail to roundtable_worker;
grant select (id, audience_id, token_hash, purpose, person_id, subject_id, expires_at, revoked_at) on link to roundtable_worker;
grant execute on function app.enqueue to roundtable_api;
