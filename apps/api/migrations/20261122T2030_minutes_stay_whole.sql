-- What is approved is whole: nothing that was under way when it was approved comes to it afterwards, and its hash is that of its words.

-- Holds the document: whoever approves it waits until this is written, or this finds that it is approved.
create or replace function app.minutes_grow() returns trigger language plpgsql set search_path = '' as $$
begin
  perform from public.minutes_document d where d.id = new.document_id
    and d.state = case tg_table_name when 'minutes_note' then 'APPROVED' else 'CIRCULATED' end for share;
  if not found then
    raise exception 'minutes are corrected before they are approved, and noted upon afterwards' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- No correction of other minutes is moved to these either.
drop trigger grow on minutes_correction;
create trigger grow after insert or update of document_id on minutes_correction for each row execute function app.minutes_grow();

create function app.minutes_hash_stands() returns trigger language plpgsql set search_path = '' as $$
begin
  if not exists (select from public.minutes_version v where v.document_id = new.id and v.number = new.number and v.sha256 = new.sha256) then
    raise exception 'minutes are approved with the hash of the version that stands' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
comment on function app.minutes_hash_stands is 'Whoever approves minutes names the hash of what they say.';
revoke execute on function app.minutes_hash_stands from public;
create trigger hash_stands after update of state on minutes_document for each row when (new.state = 'APPROVED') execute function app.minutes_hash_stands();
