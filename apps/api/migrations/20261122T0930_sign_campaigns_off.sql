-- Partners sign a campaign off before it is launched. What each signed is kept word for word, so that a change shows what must be signed again.

create table campaign_sign_off (
  campaign_id uuid primary key,
  audience_id int not null references audience,
  asked_by_id uuid not null references person,
  asked_at    timestamptz not null,
  due_on      date not null,
  foreign key (campaign_id, audience_id) references campaign (id, audience_id)
);
comment on table campaign_sign_off is 'That every partner of a campaign is asked to sign it off, and by when.';
create index campaign_sign_off_asker on campaign_sign_off (asked_by_id, campaign_id);
create index campaign_sign_off_due on campaign_sign_off (due_on);

create table campaign_answer (
  id          uuid primary key default uuidv7(),
  audience_id int not null references audience,
  campaign_id uuid not null,
  partner_id  uuid not null,
  -- Whose word it is: when another agency takes the seat over, it counts no more.
  agency_id   uuid not null references agency,
  kind        text not null check (kind in ('SIGNED', 'REFUSED')),
  reason      text not null default '' check (length(reason) <= 1000),
  -- What was signed or refused, as it read.
  words       jsonb not null,
  by_id       uuid not null references person,
  answered_at timestamptz not null,
  -- Since when it counts no more: what it was about has changed, or it was given anew.
  fell_at     timestamptz,
  check ((kind = 'REFUSED') = (reason <> '')),
  foreign key (partner_id, campaign_id, audience_id) references campaign_partner (id, campaign_id, audience_id) on delete cascade
);
comment on table campaign_answer is 'That a partner signed a campaign off or refused to, and the words that were before it.';
create index campaign_answer_of_campaign on campaign_answer (campaign_id, answered_at desc, id);
create index campaign_answer_of_partner on campaign_answer (partner_id, answered_at desc, id);
create unique index campaign_answer_stands on campaign_answer (partner_id) where fell_at is null;
create index campaign_answer_by on campaign_answer (by_id, id);
create index campaign_answer_agency on campaign_answer (agency_id, id);

create table campaign_sign_reminder (
  audience_id int not null references audience,
  campaign_id uuid not null,
  due_on      date not null,
  kind        text not null check (kind in ('SOON', 'OVERDUE')),
  reminded_at timestamptz not null default now(),
  primary key (campaign_id, due_on, kind),
  foreign key (campaign_id, audience_id) references campaign (id, audience_id)
);
comment on table campaign_sign_reminder is 'That partners who have not answered were reminded, so that they are once.';

do $$ declare t text; begin
  foreach t in array array['campaign_sign_off', 'campaign_answer', 'campaign_sign_reminder'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (asked_by_id, asked_at, due_on) on campaign_sign_off to roundtable_api;
grant select, insert, update (fell_at) on campaign_answer to roundtable_api;
grant select on campaign_sign_off, campaign_answer, campaign_sign_reminder to roundtable_worker;
grant insert on campaign_sign_reminder to roundtable_worker;
grant select on campaign_sign_off, campaign_answer, campaign_sign_reminder to roundtable_gate;

-- What a partner signs: a change of any of it must be signed again.
create function app.campaign_words(campaign uuid) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object('title', c.title, 'aim', c.aim, 'messages', c.messages, 'callToAction', c.call_to_action,
    'startsOn', c.starts_on, 'endsOn', c.ends_on, 'foundBy', c.found_by,
    'objectives', (select coalesce(jsonb_agg(jsonb_build_object('what', o.what, 'forWhom', o.for_whom, 'unit', o.unit, 'baseline', o.baseline,
        'target', o.target, 'byOn', o.by_on) order by o.position, o.id), '[]') from public.campaign_objective o where o.campaign_id = c.id))
  from public.campaign c where c.id = campaign $$;
comment on function app.campaign_words is 'What of a campaign partners sign, as it reads now; null when the caller does not see it.';
revoke execute on function app.campaign_words from public;
grant execute on function app.campaign_words to roundtable_api, roundtable_worker;

create function app.due_sign_offs() returns table (campaign_id uuid, partnership_id uuid, due_on date, kind text)
  language sql stable security definer set search_path = '' as $$
  select d.campaign_id, d.partnership_id, d.due_on, d.kind
  from (
    select s.campaign_id, c.partnership_id, s.due_on, case when s.due_on < app.today() then 'OVERDUE' else 'SOON' end as kind
    from public.campaign_sign_off s join public.campaign c on c.id = s.campaign_id
    where c.status in ('PLANNED', 'LIVE') and s.due_on - 3 <= app.today()
      -- Whoever was asked a moment ago knows it.
      and (s.due_on < app.today() or (s.asked_at at time zone 'Europe/London')::date < s.due_on - 3)
      and exists (select from public.campaign_partner p where p.campaign_id = c.id and not exists (select from public.campaign_answer a
        where a.partner_id = p.id and a.agency_id = p.agency_id and a.fell_at is null))) d
  where not exists (select from public.campaign_sign_reminder t where t.campaign_id = d.campaign_id and t.due_on = d.due_on and t.kind = d.kind)
  order by d.due_on limit 500 $$;
comment on function app.due_sign_offs is 'Campaigns whose partners are to be reminded to sign and were not: three days before the day, and once it has passed.';
revoke execute on function app.due_sign_offs from public;
alter function app.due_sign_offs owner to roundtable_gate;
grant execute on function app.due_sign_offs to roundtable_worker;
