-- Templates of the library, used: what a partnership began from one, and from which version of which resource.

create table governance_document (
  id             uuid primary key default uuidv7(),
  -- The partnership's.
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  title          text not null check (length(title) between 1 and 200),
  -- First the copy of the template, later what the officers made of it.
  file_id        uuid not null,
  changed_at     timestamptz not null,
  changed_by_id  uuid not null references person,
  version        int not null default 1,
  foreign key (file_id, audience_id) references stored_file (id, audience_id)
);
comment on table governance_document is 'A paper by which a partnership is run, begun from a template; its terms of reference are in terms_version.';
create unique index governance_document_title_once on governance_document (partnership_id, lower(title));
create index governance_document_file on governance_document (file_id, audience_id);
create index governance_document_changer on governance_document (changed_by_id, id);

create table template_use (
  id             uuid primary key default uuidv7(),
  -- The partnership's.
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  resource_id    uuid not null references resource,
  number         int not null check (number between 1 and 500),
  -- Of the template as it was then: whoever has the copy may know what it is a copy of, also when the template is gone.
  title          text not null check (length(title) between 1 and 200),
  document_id    uuid unique references governance_document on delete cascade,
  terms_id       uuid unique references terms_version on delete cascade,
  used_by_id     uuid not null references person,
  used_at        timestamptz not null,
  check (num_nonnulls(document_id, terms_id) = 1)
);
comment on table template_use is 'From which version of which template something was begun; never changed, and gone with what was begun.';
create index template_use_partnership on template_use (partnership_id, id);
create index template_use_resource on template_use (resource_id, partnership_id);
create index template_use_user on template_use (used_by_id, id);

do $$ declare t text; begin
  foreach t in array array['governance_document', 'template_use'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (title, file_id, changed_at, changed_by_id, version), delete on governance_document to roundtable_api;
grant select, insert on template_use to roundtable_api;
grant select on template_use to roundtable_gate;

create function app.partnerships_using(template uuid) returns int language sql stable security definer set search_path = '' as $$
  select count(distinct u.partnership_id)::int from public.template_use u join public.resource r on r.id = u.resource_id
  where u.resource_id = template and r.audience_id = any (app.audience_ids()) having count(distinct u.partnership_id) >= 5 $$;
comment on function app.partnerships_using is 'How many partnerships began something from a resource that the caller sees; null for fewer than five: which they are could be guessed.';
revoke execute on function app.partnerships_using from public;
alter function app.partnerships_using owner to roundtable_gate;
grant execute on function app.partnerships_using to roundtable_api;
