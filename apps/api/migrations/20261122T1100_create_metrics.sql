-- Metrics: what a campaign measures, the readings of its partners, and the sums that pages show.
-- Readings are for those who plan. Readers of the campaign see figures made for them, in which small numbers are left out.

alter table campaign add column adopted_from_id uuid references campaign check (adopted_from_id <> id);
comment on column campaign.adopted_from_id is 'The national campaign that it is the local one of; its metrics count towards that one''s.';
create index campaign_adopted_from on campaign (adopted_from_id, id) where adopted_from_id is not null;
alter table campaign_objective add unique (id, campaign_id);

create table campaign_metric (
  id                   uuid primary key default uuidv7(),
  audience_id          int not null references audience,
  readers_audience_id  int not null references audience,
  opens_at             timestamptz not null,
  campaign_id          uuid not null references campaign,
  position             int not null check (position between 1 and 1000),
  name                 text not null check (length(name) between 1 and 200),
  -- What is counted and what is not, so that two agencies count alike.
  definition           text not null check (length(definition) between 1 and 1000),
  kind                 text not null check (kind in ('OUTPUT', 'REACH', 'ENGAGEMENT', 'RESPONSE', 'OUTCOME')),
  unit                 text not null check (length(unit) between 1 and 60),
  source               text not null default '' check (length(source) <= 300),
  period_type          text not null check (period_type in ('DAY', 'WEEK', 'MONTH', 'CAMPAIGN')),
  direction            text not null check (direction in ('UP', 'DOWN')),
  -- Distinct people may not be: whoever two agencies reached would be counted twice.
  adds_across_agencies boolean not null,
  adds_across_periods  boolean not null,
  -- Where things stood in the time that it is compared with; null when nobody knows.
  baseline             numeric(16, 2) check (baseline >= 0),
  baseline_from        date,
  baseline_to          date,
  baseline_source      text not null default '' check (length(baseline_source) <= 300),
  objective_id         uuid,
  -- Of an adopted campaign: the national metric towards which it counts.
  kit_metric_id        uuid references campaign_metric check (kit_metric_id <> id),
  version              int not null default 1,
  unique (id, campaign_id, audience_id),
  check (baseline_to >= baseline_from),
  check ((baseline_from is null) = (baseline_to is null)),
  check (period_type <> 'CAMPAIGN' or adds_across_periods),
  foreign key (objective_id, campaign_id) references campaign_objective (id, campaign_id) on delete set null (objective_id),
  foreign key (campaign_id, audience_id, readers_audience_id, opens_at)
    references campaign (id, audience_id, readers_audience_id, opens_at) on update cascade
);
comment on table campaign_metric is 'What a campaign measures: how it is counted, how often, and which of its figures may be added.';
create index campaign_metric_of_campaign on campaign_metric (campaign_id, position, id);
create index campaign_metric_of_kit on campaign_metric (kit_metric_id, id) where kit_metric_id is not null;
create index campaign_metric_objective on campaign_metric (objective_id, campaign_id) where objective_id is not null;

create table metric_reading (
  id            uuid primary key default uuidv7(),
  audience_id   int not null references audience,
  campaign_id   uuid not null,
  metric_id     uuid not null,
  -- Null for the campaign as a whole.
  agency_id     uuid references agency,
  -- The first day of the period; null of a metric that is read once for the whole campaign.
  period_on     date,
  value         numeric(16, 2) not null check (value >= 0),
  evidence      text not null default '' check (length(evidence) <= 1000),
  confidence    text not null check (confidence in ('MEASURED', 'ESTIMATED', 'GUESSED')),
  entered_by_id uuid not null references person,
  entered_at    timestamptz not null,
  -- The reading that this one corrects, and why.
  replaces_id   uuid unique references metric_reading,
  because       text not null default '' check (length(because) <= 1000),
  is_standing   boolean not null default true,
  check ((replaces_id is null) = (because = '')),
  foreign key (metric_id, campaign_id, audience_id) references campaign_metric (id, campaign_id, audience_id)
);
comment on table metric_reading is 'What was counted for a metric by one agency in one period. Corrected by another reading that names it, never overwritten.';
comment on column metric_reading.is_standing is 'False once another reading corrects it. One stands for each metric, agency and period.';
create unique index metric_reading_standing on metric_reading (metric_id, period_on, agency_id) nulls not distinct where is_standing;
create index metric_reading_newest on metric_reading (metric_id, entered_at desc, id desc);
create index metric_reading_agency on metric_reading (agency_id, metric_id) where agency_id is not null;
create index metric_reading_by on metric_reading (entered_by_id, id);

-- Kept by the database whenever a reading is written, in the same transaction, so that no page adds readings up.
create table metric_sum (
  id                  uuid primary key default uuidv7(),
  audience_id         int not null references audience,
  metric_id           uuid not null references campaign_metric,
  -- Of one period over all parts, of one part over all periods, or of both: the figure of the metric.
  sum_of              text not null check (sum_of in ('PERIOD', 'PART', 'WHOLE')),
  period_on           date,
  -- A part is an agency, a campaign that was adopted from this one, or neither: the campaign as a whole.
  agency_id           uuid references agency,
  part_campaign_id    uuid references campaign,
  -- Whose that campaign is.
  partnership_id      uuid references partnership,
  readings            int not null check (readings > 0),
  -- How many of them were estimated, and how many guessed.
  estimated           int not null,
  guessed             int not null,
  -- Of one period: how many parts.
  parts               int not null default 1,
  total               numeric(20, 2) not null,
  largest             numeric(20, 2) not null,
  latest_on           date,
  latest              numeric(20, 2) not null,
  -- Of a partnership that counts otherwise than the national metric says: shown, and in no sum; or by other words, and in all.
  is_counted          boolean not null default true,
  is_defined_alike    boolean not null default true,
  unique nulls not distinct (metric_id, sum_of, period_on, agency_id, part_campaign_id)
);
comment on table metric_sum is 'Readings of a metric added up by period and by part, for those who plan. Of a national metric over all partnerships that adopted it.';
create index metric_sum_agency on metric_sum (agency_id, metric_id) where agency_id is not null;
create index metric_sum_campaign on metric_sum (part_campaign_id, metric_id) where part_campaign_id is not null;
create index metric_sum_partnership on metric_sum (partnership_id, metric_id) where partnership_id is not null;

-- What readers of the campaign are shown: numbers under five are left out, and enough others that they cannot be worked out.
create table metric_open_figure (
  id                  uuid primary key default uuidv7(),
  audience_id         int not null references audience,
  readers_audience_id int not null references audience,
  opens_at            timestamptz not null,
  campaign_id         uuid not null references campaign,
  metric_id           uuid not null,
  figure_of           text not null check (figure_of in ('PERIOD', 'PART', 'WHOLE')),
  period_on           date,
  agency_id           uuid references agency,
  -- Null when it is left out.
  value               numeric(20, 2),
  unique nulls not distinct (metric_id, figure_of, period_on, agency_id),
  foreign key (metric_id, campaign_id, audience_id) references campaign_metric (id, campaign_id, audience_id),
  foreign key (campaign_id, audience_id, readers_audience_id, opens_at)
    references campaign (id, audience_id, readers_audience_id, opens_at) on update cascade
);
comment on table metric_open_figure is 'Figures of a metric as readers of the campaign see them; a value that is left out is null.';
create index metric_open_figure_of_campaign on metric_open_figure (campaign_id, metric_id);
create index metric_open_figure_agency on metric_open_figure (agency_id, metric_id) where agency_id is not null;

create table reading_columns (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  campaign_id    uuid not null,
  metric_id      uuid not null,
  -- Null when the rows name their agencies, or are of the campaign as a whole.
  agency_id      uuid references agency,
  period_heading text not null check (length(period_heading) <= 200),
  value_heading  text not null check (length(value_heading) <= 200),
  agency_heading text not null default '' check (length(agency_heading) <= 200),
  unique nulls not distinct (metric_id, agency_id),
  foreign key (metric_id, campaign_id, audience_id) references campaign_metric (id, campaign_id, audience_id)
);
comment on table reading_columns is 'Which columns of an agency''s usual export hold a metric, as somebody said once.';
create index reading_columns_agency on reading_columns (agency_id, metric_id) where agency_id is not null;

do $$ declare t text; begin
  foreach t in array array['campaign_metric', 'metric_reading', 'metric_sum', 'metric_open_figure', 'reading_columns'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
  foreach t in array array['campaign_metric', 'metric_open_figure'] loop
    execute format('create policy readers on %I for select to roundtable_api, roundtable_worker
      using (opens_at <= now() and readers_audience_id = any ((select app.audience_ids())::int[]))', t);
  end loop;
end $$;
grant select, insert, update (position, name, definition, kind, unit, source, period_type, direction, adds_across_agencies, adds_across_periods,
  baseline, baseline_from, baseline_to, baseline_source, objective_id, version) on campaign_metric to roundtable_api;
grant select, insert on metric_reading to roundtable_api;
grant select on metric_sum to roundtable_api;
grant select, insert, delete on metric_open_figure to roundtable_api;
grant select, insert, update (period_heading, value_heading, agency_heading) on reading_columns to roundtable_api;
grant select, delete on campaign_metric to roundtable_gate;
grant select, delete on reading_columns to roundtable_gate;
grant select, update (is_standing) on metric_reading to roundtable_gate;
grant select, insert, update (readings, estimated, guessed, parts, total, largest, latest_on, latest, is_counted, is_defined_alike) on metric_sum to roundtable_gate;

-- A metric counts towards one of the campaign that its own was adopted from, and towards no other.
create function app.count_towards_kit() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.kit_metric_id is not null and not exists (select from public.campaign c join public.campaign_metric k on k.campaign_id = c.adopted_from_id
      where c.id = new.campaign_id and k.id = new.kit_metric_id) then
    raise exception 'a metric counts towards one of the campaign that was adopted' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger count_towards_kit before insert on campaign_metric for each row execute function app.count_towards_kit();

-- What is corrected stands no more, from the same moment.
create function app.replace_reading() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.metric_reading set is_standing = false
    where id = new.replaces_id and is_standing and metric_id = new.metric_id and agency_id is not distinct from new.agency_id and period_on is not distinct from new.period_on;
  if not found then raise exception 'a correction is of a reading that stands, of the same agency and period' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger replace_reading before insert on metric_reading for each row when (new.replaces_id is not null) execute function app.replace_reading();

-- Of whoever holds the metric: for one transaction after the other, since each adds up what all have written.
create function app.sum_metric(which uuid, periods date[]) returns void language plpgsql volatile set search_path = '' as $$
declare m record;
begin
  select * into m from public.campaign_metric where id = which;
  -- By period: one's own readings, and what partnerships have in that period that count as this metric says.
  insert into public.metric_sum as s (audience_id, metric_id, sum_of, period_on, readings, estimated, guessed, parts, total, largest, latest_on, latest)
    select m.audience_id, m.id, 'PERIOD', x.period_on, sum(x.readings), sum(x.estimated), sum(x.guessed), count(*), sum(x.value), max(x.value), x.period_on, sum(x.value) from (
      select r.period_on, 1 as readings, (r.confidence = 'ESTIMATED')::int as estimated, (r.confidence = 'GUESSED')::int as guessed, r.value
        from public.metric_reading r where r.metric_id = m.id and r.is_standing and (r.period_on = any (periods) or r.period_on is null)
      union all
      select p.period_on, p.readings, p.estimated, p.guessed, case when l.adds_across_agencies then p.total else p.largest end
        from public.campaign_metric l join public.metric_sum p on p.metric_id = l.id and p.sum_of = 'PERIOD'
        where l.kit_metric_id = m.id and l.unit = m.unit and l.period_type = m.period_type and l.adds_across_agencies = m.adds_across_agencies
          and l.adds_across_periods = m.adds_across_periods and (p.period_on = any (periods) or p.period_on is null)) x group by x.period_on
    on conflict (metric_id, sum_of, period_on, agency_id, part_campaign_id) do update set readings = excluded.readings, estimated = excluded.estimated,
      guessed = excluded.guessed, parts = excluded.parts, total = excluded.total, largest = excluded.largest, latest = excluded.latest;
  -- By part: each agency, and each partnership with the figure that it has itself.
  insert into public.metric_sum as s (audience_id, metric_id, sum_of, agency_id, part_campaign_id, partnership_id, readings, estimated, guessed, total, largest, latest_on, latest,
      is_counted, is_defined_alike)
    select m.audience_id, m.id, 'PART', r.agency_id, null, null, count(*), count(*) filter (where confidence = 'ESTIMATED'), count(*) filter (where confidence = 'GUESSED'),
        sum(value), max(value), max(period_on), (array_agg(value order by period_on desc nulls last))[1], true, true
      from public.metric_reading r where r.metric_id = m.id and r.is_standing group by r.agency_id
    union all
    select m.audience_id, m.id, 'PART', null, c.id, c.partnership_id, p.readings, p.estimated, p.guessed, p.total, p.total, p.latest_on, p.total,
        l.unit = m.unit and l.period_type = m.period_type and l.adds_across_agencies = m.adds_across_agencies and l.adds_across_periods = m.adds_across_periods,
        l.definition = m.definition
      from public.campaign_metric l join public.campaign c on c.id = l.campaign_id join public.metric_sum p on p.metric_id = l.id and p.sum_of = 'WHOLE'
      where l.kit_metric_id = m.id
    on conflict (metric_id, sum_of, period_on, agency_id, part_campaign_id) do update set readings = excluded.readings, estimated = excluded.estimated,
      guessed = excluded.guessed, total = excluded.total, largest = excluded.largest, latest_on = excluded.latest_on, latest = excluded.latest,
      is_counted = excluded.is_counted, is_defined_alike = excluded.is_defined_alike
      where (s.readings, s.estimated, s.guessed, s.total, s.latest_on, s.latest, s.is_counted, s.is_defined_alike) is distinct from
        (excluded.readings, excluded.estimated, excluded.guessed, excluded.total, excluded.latest_on, excluded.latest, excluded.is_counted, excluded.is_defined_alike);
  -- The figure: what may be added is; of what may not, the latest period and the largest part.
  insert into public.metric_sum as s (audience_id, metric_id, sum_of, readings, estimated, guessed, total, largest, latest_on, latest)
    select m.audience_id, m.id, 'WHOLE', x.readings, x.estimated, x.guessed, x.value, x.value, x.latest_on, x.value from (
      select sum(readings) as readings, sum(estimated) as estimated, sum(guessed) as guessed, max(period_on) as latest_on,
          case when m.adds_across_periods then sum(total) else (array_agg(total order by period_on desc nulls last))[1] end as value
        from public.metric_sum where metric_id = m.id and sum_of = 'PERIOD' and m.adds_across_agencies
      union all
      select sum(readings), sum(estimated), sum(guessed), max(latest_on), max(case when m.adds_across_periods then total else latest end)
        from public.metric_sum where metric_id = m.id and sum_of = 'PART' and is_counted and not m.adds_across_agencies) x
    where x.readings > 0
    on conflict (metric_id, sum_of, period_on, agency_id, part_campaign_id) do update set readings = excluded.readings, estimated = excluded.estimated,
      guessed = excluded.guessed, total = excluded.total, largest = excluded.largest, latest_on = excluded.latest_on, latest = excluded.latest;
end $$;

create function app.sum_readings() returns trigger language plpgsql security definer set search_path = '' as $$
declare m record; periods date[];
begin
  for m in select k.id, k.kit_metric_id from public.campaign_metric k where k.id in (select metric_id from added) order by k.id loop
    periods := array(select distinct a.period_on from added a where a.metric_id = m.id and a.period_on is not null);
    perform pg_advisory_xact_lock(hashtextextended('sums of ' || m.id, 0));
    perform app.sum_metric(m.id, periods);
    if m.kit_metric_id is not null then
      perform pg_advisory_xact_lock(hashtextextended('sums of ' || m.kit_metric_id, 0));
      perform app.sum_metric(m.kit_metric_id, periods);
    end if;
  end loop;
  return null;
end $$;
create trigger sum_readings after insert on metric_reading referencing new table as added for each statement execute function app.sum_readings();

create function app.remove_metric(which uuid) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  -- Of whoever plans the campaign; and never once something was read of it, here or where it was adopted.
  if not exists (select from public.campaign_metric m where m.id = which and m.audience_id = any ((select app.audience_ids())::int[]))
    or exists (select from public.metric_sum s where s.metric_id = which) then return false; end if;
  delete from public.reading_columns where metric_id = which;
  delete from public.campaign_metric where id = which;
  return true;
end $$;
comment on function app.remove_metric is 'Takes away a metric that nothing has been read of. Nothing else is ever taken away of what campaigns measure.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.count_towards_kit()', 'app.remove_metric(uuid)', 'app.replace_reading()', 'app.sum_readings()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
revoke execute on function app.sum_metric from public;
grant execute on function app.sum_metric to roundtable_gate;
grant execute on function app.remove_metric to roundtable_api;
