-- What anybody writes to the officers of a partnership of the directory, by its form. Who wrote does not learn who they are; they, and
-- nobody else, read it. Where no office is held the national coordinator does.

create table directory_message (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  reference      text not null unique check (reference ~ '^RT-[2-9A-Z]{4}-[2-9A-Z]{4}$'),
  request_hash   bytea not null unique check (length(request_hash) = 32),
  state          text not null default 'NEW' check (state in ('NEW', 'ANSWERED', 'SPAM')),
  sender_name    text not null check (length(sender_name) between 1 and 120),
  sender_email   text not null check (length(sender_email) between 3 and 254),
  organisation   text not null default '' check (length(organisation) <= 200),
  message        text not null check (length(message) between 1 and 3000),
  received_at    timestamptz not null default now(),
  -- When a letter told of it: by itself, or with others that came meanwhile.
  told_at        timestamptz,
  settled_at     timestamptz,
  settled_by_id  uuid references person,
  version        int not null default 1,
  check (num_nonnulls(settled_at, settled_by_id) in (0, 2))
);
comment on table directory_message is 'What somebody wrote to the officers of a partnership by the form of the directory. Kept for a year.';
create index directory_message_newest on directory_message (partnership_id, received_at desc, id desc);
create index directory_message_untold on directory_message (partnership_id) where told_at is null and state = 'NEW';
create index directory_message_told on directory_message (partnership_id, told_at) where told_at is not null;
create index directory_message_age on directory_message (received_at);
create index directory_message_settled_by on directory_message (settled_by_id) where settled_by_id is not null;

alter table directory_message enable row level security, force row level security;
create policy audience on directory_message to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on directory_message to roundtable_gate using (true) with check (true);
grant select (id, audience_id, partnership_id, reference, state, sender_name, sender_email, organisation, message, received_at, settled_at, settled_by_id, version),
  update (state, settled_at, settled_by_id, version) on directory_message to roundtable_api;
grant select (id, audience_id, partnership_id, reference, state, sender_name, sender_email, organisation, message, received_at) on directory_message to roundtable_worker;
grant select, insert, update (told_at), delete on directory_message to roundtable_gate;

create function app.take_directory_message(new_id uuid, new_reference text, request bytea, called text, told jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = '' as $$
declare to_whom record; made record; tells boolean; is_new boolean;
begin
  select l.partnership_id, (select a.id from public.audience a where a.partnership_id = l.partnership_id and a.kind = 'OFFICERS'
      and exists (select from public.office_term o where o.partnership_id = l.partnership_id and o.ended_at is null and o.held @> app.today())) as officers
    into to_whom from public.directory_listing l
    where l.slug = called and l.is_contactable and l.ended_on is null and l.shown_until >= app.today();
  if not found then return null; end if;
  -- One after the other, so that letters are counted.
  perform pg_advisory_xact_lock(hashtextextended('directory message ' || to_whom.partnership_id, 0));
  tells := (select count(*) < 3 and bool_and(told_at is not null) is not false from public.directory_message
    where partnership_id = to_whom.partnership_id and state = 'NEW' and (told_at is null or told_at > now() - interval '1 hour'));
  insert into public.directory_message (id, audience_id, partnership_id, reference, request_hash, state, sender_name, sender_email, organisation, message)
    values (new_id, coalesce(to_whom.officers, 4), to_whom.partnership_id, new_reference, request,
      -- Whoever was marked so once is heard, and disturbs nobody.
      case when exists (select from public.directory_message s where s.partnership_id = to_whom.partnership_id and s.state = 'SPAM'
        and lower(s.sender_email) = lower(told ->> 'senderEmail')) then 'SPAM' else 'NEW' end,
      told ->> 'senderName', told ->> 'senderEmail', told ->> 'organisation', told ->> 'message')
    on conflict do nothing;
  is_new := found;
  select m.id, m.reference, m.state into made from public.directory_message m where m.request_hash = request;
  -- The reference stands for another message.
  if not found then return jsonb_build_object('reference', null); end if;
  tells := tells and is_new and made.state = 'NEW';
  if tells then update public.directory_message set told_at = now() where id = new_id; end if;
  return jsonb_build_object('reference', made.reference, 'tells', tells, 'partnershipId', case when to_whom.officers is not null then to_whom.partnership_id end);
end $$;
comment on function app.take_directory_message is 'Takes a message to the officers of a partnership of the directory from anybody; the same a second time answers the first. Null when none can be written to; without a reference when that is taken: try another.';

create function app.tell_of_directory_messages(at timestamptz) returns table (id uuid, partnership_id uuid) language sql volatile security definer set search_path = '' as $$
  with due as (
    select m.partnership_id from public.directory_message m where m.told_at is null and m.state = 'NEW' group by m.partnership_id
    having not exists (select from public.directory_message t where t.partnership_id = m.partnership_id and t.told_at > at - interval '1 hour')
  ), told as (
    update public.directory_message m set told_at = at from due where m.partnership_id = due.partnership_id and m.told_at is null and m.state = 'NEW'
    returning m.id, m.partnership_id, m.audience_id)
  select min(t.id::text)::uuid, case when t.audience_id <> 4 then t.partnership_id end from told t group by t.partnership_id, t.audience_id $$;
comment on function app.tell_of_directory_messages is 'Messages that no letter told of, where an hour has passed since the last one: one of each partnership, without it where no office is held.';

create function app.forget_directory_messages(before timestamptz) returns void language sql volatile security definer set search_path = '' as $$
  delete from public.directory_message where received_at < before $$;
comment on function app.forget_directory_messages is 'Deletes messages that are older, whatever became of them.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.take_directory_message(uuid,text,bytea,text,jsonb)', 'app.tell_of_directory_messages(timestamptz)',
      'app.forget_directory_messages(timestamptz)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.take_directory_message to roundtable_api;
grant execute on function app.tell_of_directory_messages, app.forget_directory_messages to roundtable_worker;
