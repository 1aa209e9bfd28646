-- The document of an agreement itself, which whoever sees the agreement sees.
alter table agreement add column file_id uuid,
  add foreign key (file_id, audience_id) references stored_file (id, audience_id);
create index agreement_file on agreement (file_id) where file_id is not null;
grant update (file_id) on agreement to roundtable_api;

-- The document stands with the terms; one that was only scanned later can still be added.
create or replace function app.signed_terms_stand() returns trigger language plpgsql set search_path = '' as $$
begin
  if exists (select from public.agreement_signature where agreement_id = old.id) and (new.expires_on > old.expires_on
    or (old.file_id is not null and new.file_id is distinct from old.file_id)
    or (new.title, new.purposes, new.lawful_bases, new.lawful_basis_notes, new.categories, new.starts_on)
      is distinct from (old.title, old.purposes, old.lawful_bases, old.lawful_basis_notes, old.categories, old.starts_on)) then
    raise exception 'the terms of a signed agreement stand' using errcode = 'check_violation';
  end if;
  return new;
end $$;
