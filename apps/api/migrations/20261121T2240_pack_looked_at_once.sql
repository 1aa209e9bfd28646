-- Whether a pack is still for its reader is asked of each thing in it, which is the dearest row rule that the page of a meeting
-- meets. It was asked four times there: for the file, and for each number that is not told of a pack that was withdrawn.

create view pack_entry with (security_invoker = true) as
  select k.id, k.person_id, k.meeting_id, k.state, k.failure, k.parts, k.parts_done, k.pages, k.asked_at, k.touched_at, f.kept
  from pack k
  -- "offset 0": what is pulled up is worked out again wherever it is named.
  left join lateral (select f as kept from pack_file f where f.id = k.file_id offset 0) f on true;
comment on view pack_entry is 'A pack with its file, as far as the reader may see it: null when something in it is not for them any more.';
grant select on pack_entry to roundtable_api;
