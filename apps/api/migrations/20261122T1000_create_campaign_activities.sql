-- What is done in a campaign: by which agency, where, when and by whom; what shows that it was done; and what is said of it.
-- All of it belongs to those who plan the campaign, and to nobody else.

create function app.activity_where(kind text, place text, area text) returns text language sql immutable parallel safe set search_path = '' as $$
  select coalesce('at ' || nullif(btrim(regexp_replace(lower(place), '[^[:alnum:]]+', ' ', 'g')), ''),
    case when kind in ('POSTERS', 'BUS_BACKS', 'BUSINESS_VISITS', 'SCHOOL_SESSIONS') then
      kind || ' in ' || nullif(btrim(regexp_replace(lower(area), '[^[:alnum:]]+', ' ', 'g')), '') end) $$;
comment on function app.activity_where is 'By which two activities are at one place: by its letters and digits, whatever stands between them; without a place, by the same work in the same area, where people are met there.';
revoke execute on function app.activity_where from public;
grant execute on function app.activity_where to roundtable_api, roundtable_worker, roundtable_gate;

create table campaign_activity (
  id              uuid primary key default uuidv7(),
  audience_id     int not null,
  campaign_id     uuid not null,
  -- None of what the campaign does as a whole, and of a partner that takes part no more.
  partner_id      uuid,
  kind            text not null check (kind in ('SOCIAL_POST', 'PRESS', 'POSTERS', 'BUS_BACKS', 'STAFF_BRIEFING', 'BUSINESS_VISITS', 'SCHOOL_SESSIONS', 'EVENT', 'OTHER')),
  title           text not null check (length(title) between 1 and 200),
  what            text not null default '' check (length(what) <= 4000),
  state           text not null default 'IDEA' check (state in ('IDEA', 'PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
  dropped_because text not null default '' check (length(dropped_because) <= 1000),
  doer_id         uuid references person,
  -- Of somebody who is none of those who plan it.
  doer_words      text not null default '' check (length(doer_words) <= 200),
  area            text not null default '' check (length(area) <= 300),
  place           text not null default '' check (length(place) <= 300),
  where_key       text generated always as (app.activity_where(kind, place, area)) stored,
  area_key        text not null generated always as (btrim(regexp_replace(lower(area), '[^[:alnum:]]+', ' ', 'g'))) stored,
  starts_on       date,
  ends_on         date,
  starts_time     time,
  ends_time       time,
  cost            numeric(12, 2) check (cost >= 0),
  added_by_id     uuid not null references person,
  added_at        timestamptz not null,
  changed_at      timestamptz not null,
  -- Of which days whoever does it was reminded.
  told_starts_on  date,
  told_ends_on    date,
  version         int not null default 1,
  unique (id, audience_id),
  foreign key (campaign_id, audience_id) references campaign (id, audience_id) on update cascade,
  foreign key (partner_id, campaign_id, audience_id) references campaign_partner (id, campaign_id, audience_id) on delete set null (partner_id),
  check ((starts_on is null) = (ends_on is null)),
  check (ends_on >= starts_on),
  check (starts_time is null or starts_on is not null),
  check (ends_time is null or starts_time is not null),
  check (starts_on < ends_on or ends_time > starts_time),
  check (starts_on is not null or state in ('IDEA', 'DROPPED')),
  check ((state = 'DROPPED') = (dropped_because <> '')),
  check (doer_id is null or doer_words = '')
);
comment on table campaign_activity is 'Something that an agency, or the campaign as a whole, does in a campaign, online or offline.';
create index campaign_activity_of_campaign on campaign_activity (campaign_id, starts_on, id);
create index campaign_activity_where on campaign_activity (campaign_id, where_key) where where_key is not null;
create index campaign_activity_partner on campaign_activity (partner_id, id) where partner_id is not null;
create index campaign_activity_doer on campaign_activity (doer_id, id) where doer_id is not null;
create index campaign_activity_added_by on campaign_activity (added_by_id, id);
create index campaign_activity_begins on campaign_activity (starts_on, id) where state = 'PLANNED';
create index campaign_activity_due on campaign_activity (ends_on, id) where state in ('PLANNED', 'UNDER_WAY');

create table activity_evidence (
  id          uuid primary key default uuidv7(),
  audience_id int not null,
  activity_id uuid not null,
  -- What it shows, in words: read by whoever cannot see a picture, and before a file is opened.
  words       text not null check (length(words) between 1 and 300),
  file_id     uuid,
  address     text check (length(address) between 8 and 2000 and address ~ '^https?://'),
  added_by_id uuid not null references person,
  added_at    timestamptz not null,
  foreign key (activity_id, audience_id) references campaign_activity (id, audience_id) on update cascade,
  foreign key (file_id, audience_id) references stored_file (id, audience_id),
  check ((file_id is null) <> (address is null))
);
comment on table activity_evidence is 'What shows that an activity was done: a photograph or another file, or an address.';
create index activity_evidence_of_activity on activity_evidence (activity_id, added_at, id);
create index activity_evidence_file on activity_evidence (file_id) where file_id is not null;
create index activity_evidence_added_by on activity_evidence (added_by_id, id);

create table activity_comment (
  id          uuid primary key default uuidv7(),
  audience_id int not null,
  activity_id uuid not null,
  words       text not null check (length(words) <= 2000),
  writer_id   uuid not null references person,
  written_at  timestamptz not null,
  -- Taken back: that something stood here is shown, and its words are gone.
  removed_at  timestamptz,
  unique (id, audience_id),
  foreign key (activity_id, audience_id) references campaign_activity (id, audience_id) on update cascade,
  check ((removed_at is null) = (words <> ''))
);
comment on table activity_comment is 'What somebody who plans a campaign says of an activity.';
create index activity_comment_of_activity on activity_comment (activity_id, written_at, id);
create index activity_comment_writer on activity_comment (writer_id, id);

create table activity_mention (
  comment_id  uuid not null,
  person_id   uuid not null references person,
  audience_id int not null,
  primary key (comment_id, person_id),
  foreign key (comment_id, audience_id) references activity_comment (id, audience_id) on update cascade
);
comment on table activity_mention is 'Who is named in a comment, and told of it by mail.';
create index activity_mention_person on activity_mention (person_id, comment_id);

do $$ declare t text; begin
  foreach t in array array['campaign_activity', 'activity_evidence', 'activity_comment', 'activity_mention'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert (id, audience_id, campaign_id, partner_id, kind, title, what, state, dropped_because, doer_id, doer_words, area, place,
    starts_on, ends_on, starts_time, ends_time, cost, added_by_id, added_at, changed_at, version),
  update (partner_id, kind, title, what, state, dropped_because, doer_id, doer_words, area, place, starts_on, ends_on, starts_time, ends_time, cost, changed_at, version)
  on campaign_activity to roundtable_api;
grant select, insert, delete on activity_evidence to roundtable_api;
grant select, insert, update (words, removed_at) on activity_comment to roundtable_api;
grant select, insert on activity_mention to roundtable_api;
grant select on campaign_activity, activity_evidence, activity_comment, activity_mention to roundtable_worker;
grant select, update (told_starts_on, told_ends_on) on campaign_activity to roundtable_gate;
grant select on activity_comment, activity_mention, campaign_partner to roundtable_gate;

-- Who plans a campaign, as far as the reader sees them: the officers of its table, whoever fills a partner's seat, and the leads of its agency.
create view campaign_member with (security_invoker = true) as
  select distinct on (m.campaign_id, m.person_id) m.campaign_id, m.person_id, m.agency_id, p.name
  from (
    select c.campaign_id, t.person_id, c.agency_id from campaign_partner c join seat_term t on t.seat_id = c.seat_id
      where t.ended_at is null and t.held @> app.today()
    union all select c.campaign_id, l.person_id, c.agency_id from campaign_partner c join agency_lead l on l.agency_id = c.agency_id
      where l.ended_at is null
    union all select c.id, o.person_id, null from campaign c join office_term o on o.partnership_id is not distinct from c.partnership_id
      where o.ended_at is null and o.held @> app.today()) m
  join person p on p.id = m.person_id order by m.campaign_id, m.person_id, m.agency_id nulls last;
comment on view campaign_member is 'Who plans a campaign, and for which partner; none for its officers.';
grant select on campaign_member to roundtable_api;

-- Noted and answered in one statement: of two workers one is first.
create function app.note_due_activities() returns table ("activityId" uuid, "partnershipId" uuid) language sql volatile security definer set search_path = '' as $$
  with due as (
    select a.id, c.partnership_id from public.campaign_activity a join public.campaign c on c.id = a.campaign_id and c.status not in ('CANCELLED', 'EVALUATED')
    where (a.state = 'PLANNED' and a.starts_on > app.today() and a.starts_on <= app.today() + 7 and a.told_starts_on is distinct from a.starts_on)
      -- Nobody is reminded of what was over long before anybody was to be.
      or (a.state in ('PLANNED', 'UNDER_WAY') and a.ends_on <= app.today() and a.ends_on > app.today() - 30 and a.told_ends_on is distinct from a.ends_on)
    order by a.id limit 500 for update of a skip locked),
  noted as (
    update public.campaign_activity a set told_starts_on = case when a.starts_on > app.today() then a.starts_on else a.told_starts_on end,
      told_ends_on = case when a.ends_on <= app.today() then a.ends_on else a.told_ends_on end
    from due where a.id = due.id returning a.id)
  select due.id, due.partnership_id from due join noted using (id) order by due.id $$;
comment on function app.note_due_activities is 'Activities that begin within a week, or should be done by now, and of which nobody was reminded yet; from then on they count as told.';

create function app.told_of_activity(activity uuid) returns table ("personId" uuid, address text) language sql stable security definer set search_path = '' as $$
  with it as (
    select a.doer_id, p.seat_id, c.owner_id from public.campaign_activity a join public.campaign c on c.id = a.campaign_id
      left join public.campaign_partner p on p.id = a.partner_id where a.id = activity),
  fill as (
    select t.person_id from it join public.seat_term t on t.seat_id = it.seat_id and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today())
  select p.id, p.email from public.person p where p.id in (
    select doer_id from it
    -- Where nobody is named it is the partner's to do; and of nobody's, the owner's of the campaign.
    union all select person_id from fill where (select doer_id from it) is null
    union all select owner_id from it where doer_id is null and not exists (select from fill)) order by p.id $$;
comment on function app.told_of_activity is 'Who is reminded of an activity: whoever does it; else whoever fills the seat of its partner; else the owner of the campaign.';

create function app.told_of_activity_comment(comment uuid) returns table ("personId" uuid, address text) language sql stable security definer set search_path = '' as $$
  select p.id, p.email from public.activity_mention m join public.activity_comment c on c.id = m.comment_id join public.person p on p.id = m.person_id
  where m.comment_id = comment and m.person_id <> c.writer_id order by p.id $$;
comment on function app.told_of_activity_comment is 'Who is named in a comment, but for its writer.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.note_due_activities()', 'app.told_of_activity(uuid)', 'app.told_of_activity_comment(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.note_due_activities, app.told_of_activity, app.told_of_activity_comment to roundtable_worker;
