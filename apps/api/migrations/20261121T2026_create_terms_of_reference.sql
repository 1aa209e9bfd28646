-- What a partnership agreed about itself, in versions; when it is to be looked at again; and when its table can decide.

create table terms_version (
  id             uuid primary key default uuidv7(),
  -- The partnership's: members read the draft too, who are to approve it.
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  number         int not null check (number between 1 and 1000),
  text           text not null default '' check (length(text) <= 60000),
  file_id        uuid,
  changes        text not null default '' check (length(changes) <= 500),
  state          text not null default 'DRAFT' check (state in ('DRAFT', 'APPROVED')),
  drafted_by_id  uuid not null references person,
  changed_at     timestamptz not null default now(),
  approval       text check (approval in ('CHAIR', 'MEETING')),
  approved_on    date,
  approved_by_id uuid references person,
  meeting_id     uuid references meeting,
  meeting_words  text not null default '' check (length(meeting_words) <= 200),
  version        int not null default 1,
  foreign key (file_id, audience_id) references stored_file (id, audience_id),
  unique (partnership_id, number),
  check ((text = '') = (file_id is not null)),
  check ((state = 'APPROVED') = (approved_on is not null) and (state = 'APPROVED') = (approval is not null)
    and (state = 'APPROVED') = (approved_by_id is not null)),
  check (coalesce(approval, 'CHAIR') = 'MEETING' or (meeting_id is null and meeting_words = ''))
);
comment on table terms_version is 'Terms of reference: one draft at a time, and every version that was approved, which never changes again.';
create unique index terms_draft_once on terms_version (partnership_id) where state = 'DRAFT';
create index terms_version_approved on terms_version (partnership_id, approved_on desc, number desc) where state = 'APPROVED';
create index terms_version_file on terms_version (file_id) where file_id is not null;
create index terms_version_meeting on terms_version (meeting_id) where meeting_id is not null;

-- Left as it is rather than refused: to whoever tries, it is as if that row could not be reached.
create function app.keep_approved_terms() returns trigger language plpgsql set search_path = '' as $$
begin
  return case when old.state = 'APPROVED' then null when tg_op = 'DELETE' then old else new end;
end $$;
revoke execute on function app.keep_approved_terms from public;
create trigger keep_approved before update or delete on terms_version for each row execute function app.keep_approved_terms();

create table terms_review (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  review_on      date not null,
  version        int not null default 1,
  unique (partnership_id)
);
create index terms_review_when on terms_review (review_on);

create table terms_reminder (
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  review_on      date not null,
  kind           text not null check (kind in ('SIXTY_DAYS', 'SEVEN_DAYS', 'OVERDUE')),
  reminded_at    timestamptz not null default now(),
  primary key (partnership_id, review_on, kind)
);
comment on table terms_reminder is 'That the officers were reminded of a review, so that they are once.';

create table quorum_rule (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  minimum_seats  int not null check (minimum_seats between 0 and 500),
  sectors        text[] not null default '{}' check (sectors <@ array
    ['POLICING', 'LOCAL_GOVERNMENT', 'HEALTH', 'FIRE_AND_RESCUE', 'PROBATION_AND_PRISONS', 'IMMIGRATION_AND_BORDER',
     'LABOUR_INSPECTION', 'PROSECUTION', 'EDUCATION', 'HOUSING_AND_HOMELESSNESS', 'VICTIM_SUPPORT', 'FAITH',
     'BUSINESS_AND_TRADE', 'ACADEMIA', 'SURVIVORS_ORGANISATIONS', 'GOVERNMENT_DEPARTMENT']),
  needs_chair    boolean not null,
  version        int not null default 1,
  unique (partnership_id),
  unique (id, audience_id)
);
comment on table quorum_rule is 'When the table of a partnership can decide; the agencies it names are in quorum_agency.';

create table quorum_agency (
  rule_id     uuid not null,
  audience_id int not null,
  agency_id   uuid not null references agency,
  primary key (rule_id, agency_id),
  foreign key (rule_id, audience_id) references quorum_rule (id, audience_id) on update cascade
);
create index quorum_agency_agency on quorum_agency (agency_id);

do $$ declare t text; begin
  foreach t in array array['terms_version', 'terms_review', 'terms_reminder', 'quorum_rule', 'quorum_agency'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

create function app.due_reviews() returns table (partnership_id uuid, review_on date, kind text)
  language sql stable security definer set search_path = '' as $$
  select d.partnership_id, d.review_on, d.kind
  from (
    select r.partnership_id, r.review_on, case when r.review_on < app.today() then 'OVERDUE'
      when r.review_on - 7 <= app.today() then 'SEVEN_DAYS' else 'SIXTY_DAYS' end as kind
    from public.terms_review r join public.partnership p on p.id = r.partnership_id
    where r.review_on - 60 <= app.today() and p.status not in ('MERGED', 'CLOSED')) d
  where not exists (select from public.terms_reminder t
    where t.partnership_id = d.partnership_id and t.review_on = d.review_on and t.kind = d.kind)
  order by d.review_on limit 500 $$;
comment on function app.due_reviews is 'Reviews of terms of reference that officers are to be reminded of and were not; the nearest reminder only, when several were missed.';

grant select, insert,
  update (text, file_id, changes, state, changed_at, approval, approved_on, approved_by_id, meeting_id, meeting_words, version), delete on terms_version to roundtable_api;
grant select, insert, update (review_on, version) on terms_review to roundtable_api;
grant select, insert, update (minimum_seats, sectors, needs_chair, version) on quorum_rule to roundtable_api;
grant select, insert, delete on quorum_agency to roundtable_api;
grant select on terms_version, terms_review to roundtable_worker;
grant select, insert on terms_reminder to roundtable_worker;
grant select on terms_review, terms_reminder to roundtable_gate;

revoke execute on function app.due_reviews from public;
alter function app.due_reviews owner to roundtable_gate;
grant execute on function app.due_reviews to roundtable_worker;
