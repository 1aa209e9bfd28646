-- Anybody may tell us of a partnership. What they tell is for the national coordinator, who decides on it; of it the
-- proposer sees their own outcome by a secret link, and nothing else.
create extension if not exists pg_trgm;

-- Names as they are compared (without a search path of their own, so that they can be planned as part of what asks them): without accents, signs and the words that nearly every partnership has in its name.
create function app.plain_words(typed text) returns text language sql immutable parallel safe as $$
  select trim(regexp_replace(lower(regexp_replace(normalize(replace(typed, '&', ' and '), nfkd), '[\u0300-\u036f''’]', '', 'g')), '[^a-z0-9]+', ' ', 'g')) $$;
comment on function app.plain_words is 'Lower-case letters and digits, without accents, in words parted by one space.';

create function app.telling_words(typed text) returns text language sql immutable parallel safe as $$
  select coalesce(nullif(trim(regexp_replace(regexp_replace(app.plain_words(typed),
    '\y(the|of|and|for|in|on|a|an|to|against|modern|anti|slavery|human|trafficking|exploitation|partnerships?|networks?|forum|boards?|groups?|multi|agency|strategic|asp|msp|y|yr|yn|erbyn|gwrth|gaethwasiaeth|caethwasiaeth|partneriaeth|fforwm|rhwydwaith|bwrdd)\y',
    ' ', 'g'), ' +', ' ', 'g')), ''), nullif(app.plain_words(typed), ''), lower(typed)) $$;
comment on function app.telling_words is 'The words that tell one partnership from another; all of them when there are no others.';

create function app.likeness(name text, area text, other_name text, other_area text) returns int language sql immutable parallel safe as $$
  select round(100 * greatest(
    public.similarity(name, other_name),
    (public.similarity(name, other_name) + public.similarity(area, other_area)) / 2,
    -- One is called as a part of the other is, or as the area of the other.
    0.8 * greatest(public.strict_word_similarity(name, other_name), public.strict_word_similarity(other_name, name)),
    0.7 * greatest(public.strict_word_similarity(name, other_area), public.strict_word_similarity(other_name, area))))::int $$;
comment on function app.likeness is 'How alike two partnerships are by the telling words of their names and areas, of a hundred.';

-- Worked out when a partnership is named, not for each of thousands when one is looked for. Who changes these functions
-- writes the columns anew.
alter table partnership
  add column plain_name text not null generated always as (app.plain_words(name)) stored,
  add column name_words text not null generated always as (app.telling_words(name)) stored,
  add column area_words text not null generated always as (app.telling_words(area)) stored;

create table partnership_proposal (
  id                uuid primary key default uuidv7(),
  audience_id       int not null default 4 references audience,
  reference         text not null unique check (reference ~ '^RT-[2-9A-Z]{4}-[2-9A-Z]{4}$'),
  request_hash      bytea not null unique check (length(request_hash) = 32),
  status_hash       bytea unique check (length(status_hash) = 32),
  state             text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'MERGED', 'DECLINED')),
  name              text not null check (length(name) between 1 and 150),
  tier              text check (tier in ('LOCAL', 'SUB_REGIONAL', 'REGIONAL', 'NATIONAL')),
  area              text not null check (length(area) between 1 and 300),
  region            text not null default '' check (length(region) <= 100),
  purpose           text not null default '' check (length(purpose) <= 2000),
  agencies          text not null default '' check (length(agencies) <= 2000),
  exists_already    boolean not null,
  -- Who told us: null once they are forgotten.
  proposer_name     text check (length(proposer_name) between 1 and 120),
  proposer_role     text check (length(proposer_role) <= 120),
  proposer_email    text check (length(proposer_email) between 3 and 254),
  proposer_id       uuid references person,
  proposed_at       timestamptz not null default now(),
  decided_at        timestamptz,
  decided_by_id     uuid references person,
  reason            text not null default '' check (length(reason) <= 1000),
  founded_id        uuid references partnership,
  same_as_id        uuid references partnership,
  joined_to_id      uuid references partnership_proposal check (joined_to_id <> id),
  settled_at        timestamptz,
  forgotten_at      timestamptz,
  name_words        text not null generated always as (app.telling_words(name)) stored,
  area_words        text not null generated always as (app.telling_words(area)) stored,
  version           int not null default 1,
  check ((state = 'OPEN') = (decided_at is null)),
  check ((state = 'OPEN') = (decided_by_id is null)),
  check ((state = 'ACCEPTED') = (founded_id is not null)),
  check ((state = 'MERGED') = (num_nonnulls(same_as_id, joined_to_id) = 1)),
  check (num_nonnulls(same_as_id, joined_to_id) <= 1),
  check ((state = 'DECLINED') = (reason <> '')),
  -- A proposal joined to another is settled with that one.
  check (settled_at is null or state <> 'OPEN'),
  check (settled_at is not null or state = 'OPEN' or joined_to_id is not null),
  check (forgotten_at is null or settled_at is not null),
  check ((forgotten_at is null) = (num_nonnulls(proposer_name, proposer_role, proposer_email) = 3)),
  check (forgotten_at is null or num_nonnulls(proposer_id, status_hash) = 0)
);
comment on table partnership_proposal is 'Somebody told us of a partnership. The national coordinator decides; who told us is forgotten a year after the outcome.';
comment on column partnership_proposal.tier is 'Null when the proposer was not sure.';
comment on column partnership_proposal.same_as_id is 'The partnership, known already, that it turned out to be.';
comment on column partnership_proposal.joined_to_id is 'The proposal of the same partnership with which it is decided.';
comment on column partnership_proposal.settled_at is 'When the proposer''s last outcome was decided: from then a year runs.';
create index partnership_proposal_queue on partnership_proposal (state, proposed_at, id);
create index partnership_proposal_joined on partnership_proposal (joined_to_id) where joined_to_id is not null;
create index partnership_proposal_settled on partnership_proposal (settled_at) where forgotten_at is null;

alter table partnership_proposal enable row level security, force row level security;
create policy audience on partnership_proposal to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on partnership_proposal to roundtable_gate using (true) with check (true);
grant select (id, audience_id, reference, state, name, tier, area, region, purpose, agencies, exists_already, proposer_name, proposer_role,
    proposer_email, proposer_id, proposed_at, decided_at, decided_by_id, reason, founded_id, same_as_id, joined_to_id, settled_at, forgotten_at,
    name_words, area_words, version),
  update (state, decided_at, decided_by_id, reason, founded_id, same_as_id, joined_to_id, settled_at, version)
  on partnership_proposal to roundtable_api;
grant select (id, audience_id, reference, state, name, proposer_name, proposer_email, decided_by_id, reason, founded_id, same_as_id, joined_to_id, settled_at)
  on partnership_proposal to roundtable_worker;
grant select, insert, update on partnership_proposal to roundtable_gate;

-- What looks alike, as whoever asks sees it. To be asked of one proposal at a time.
create view like_partnership with (security_invoker = true) as
  select p.id, r.id as proposal_id, p.id as partnership_id,
    app.likeness(r.name_words, r.area_words, p.name_words, p.area_words) as alike
  from partnership_proposal r cross join partnership p
  where p.id is distinct from r.founded_id;
create view like_proposal with (security_invoker = true) as
  select o.id, r.id as proposal_id, o.id as other_id, app.likeness(r.name_words, r.area_words, o.name_words, o.area_words) as alike
  from partnership_proposal r join partnership_proposal o on o.id <> r.id and o.state = 'OPEN';
grant select on like_partnership, like_proposal to roundtable_api;

create function app.propose(new_id uuid, new_reference text, request bytea, status bytea, told jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = '' as $$
declare made record;
begin
  insert into public.partnership_proposal (id, reference, request_hash, status_hash, name, tier, area, region, purpose, agencies, exists_already,
      proposer_name, proposer_role, proposer_email, proposer_id)
    values (new_id, new_reference, request, status, told ->> 'name', told ->> 'tier', told ->> 'area', told ->> 'region', told ->> 'purpose',
      told ->> 'agencies', (told ->> 'existsAlready')::boolean, told ->> 'proposerName', told ->> 'proposerRole', told ->> 'proposerEmail', app.person_id())
    on conflict do nothing;
  select id, reference into made from public.partnership_proposal where request_hash = request;
  return case when found then jsonb_build_object('reference', made.reference, 'isNew', made.id = new_id) end;
end $$;
comment on function app.propose is 'Takes a proposal from anybody; the same request a second time answers the first. Null when the reference is taken: try another.';

create function app.proposal_by_link(hash bytea) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('reference', p.reference, 'name', p.name, 'proposedAt', p.proposed_at,
    'outcome', case when root.state = 'OPEN' then case when p.id <> root.id then 'JOINED' end when root.state = 'MERGED' then 'KNOWN' else root.state end,
    'foundedName', case when root.state = 'ACCEPTED' then f.name end, 'reason', root.reason, 'decidedAt', coalesce(root.decided_at, p.decided_at))
  from public.partnership_proposal p
  join public.partnership_proposal root on root.id = coalesce(p.joined_to_id, p.id)
  left join public.partnership f on f.id = root.founded_id
  where p.status_hash = hash $$;
comment on function app.proposal_by_link is 'What the holder of a proposal''s link is told: how their own stands. Null when the link is not known, or forgotten.';

create function app.enter_national(purpose text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  if length(purpose) < 3 then raise exception 'entering for the national coordinator''s office needs a purpose'; end if;
  perform app.be(null, array[1, 4] || array(select a.id from public.audience a join public.office_term o on o.person_id = a.person_id
      where a.kind = 'COLLEAGUES' and o.office = 'NATIONAL_COORDINATOR' and o.ended_at is null and o.held @> app.today())
    || array(select p.audience_id from public.partnership p join public.partnership_proposal r on r.founded_id = p.id));
  return jsonb_build_object('personId', null, 'offices', '[]'::jsonb, 'seats', '[]'::jsonb, 'leads', '[]'::jsonb);
end $$;
comment on function app.enter_national is 'For the worker: sees what is for the national coordinator alone, and who that is, to write to people who told us of a partnership.';

create function app.forget_proposers(settled_before timestamptz, at timestamptz) returns int language plpgsql volatile security definer set search_path = '' as $$
declare forgotten uuid[];
begin
  with gone as (
    update public.partnership_proposal set proposer_name = null, proposer_role = null, proposer_email = null, proposer_id = null, status_hash = null,
        forgotten_at = at
      where settled_at < settled_before and forgotten_at is null returning id)
    select coalesce(array_agg(id), '{}') into forgotten from gone;
  -- The letters to them bear their addresses.
  delete from public.delivery where subject_id = any (forgotten) and kind like 'PROPOSAL\_%';
  return cardinality(forgotten);
end $$;
comment on function app.forget_proposers is 'Removes name, role, address and link of proposers whose outcome is older; answers how many there were.';
create index delivery_of_proposal on delivery (subject_id) where kind like 'PROPOSAL\_%';
grant select, delete on delivery to roundtable_gate;

do $$ declare f regprocedure; begin
  foreach f in array array['app.propose(uuid,text,bytea,bytea,jsonb)', 'app.proposal_by_link(bytea)', 'app.enter_national(text)',
      'app.forget_proposers(timestamptz,timestamptz)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
revoke execute on function app.plain_words, app.telling_words, app.likeness from public;
grant execute on function app.plain_words, app.telling_words, app.likeness to roundtable_api, roundtable_worker, roundtable_gate;
grant execute on function app.propose, app.proposal_by_link to roundtable_api;
grant execute on function app.enter_national, app.forget_proposers to roundtable_worker;
