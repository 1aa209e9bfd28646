-- An assessment that was begun by mistake can be thrown away, with what was answered to it.

alter table self_assessment_answer
  drop constraint self_assessment_answer_assessment_id_audience_id_fkey,
  add foreign key (assessment_id, audience_id) references self_assessment (id, audience_id) on update cascade on delete cascade;
grant delete on self_assessment to roundtable_api;

-- What is finished never changes, and is not thrown away either, whoever writes.
create function app.keep_finished_assessment() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'permission denied for table %: a finished assessment stays', tg_table_name using errcode = '42501';
end $$;
revoke execute on function app.keep_finished_assessment from public;
create trigger keep_finished before update or delete on self_assessment for each row
  when (old.finished_at is not null and app.person_id() is not null) execute function app.keep_finished_assessment();
