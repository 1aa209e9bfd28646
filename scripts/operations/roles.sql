-- The roles of Roundtable, made by an administrator of a PostgreSQL 18 of your own. Where DATABASE_URL may make roles, the
-- program makes its four itself, and this is only needed for backups and restores. Running it again changes nothing.
set client_min_messages = warning;
do $$
declare
  name text;
begin
  -- owner: migrates, never serves; gate: owns the few functions that look past the row rules; api and worker: serve.
  foreach name in array array['roundtable_owner', 'roundtable_gate', 'roundtable_api', 'roundtable_worker'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin nosuperuser nobypassrls noinherit nocreatedb nocreaterole noreplication', name);
    end if;
  end loop;
  -- backup: reads every row and writes none. It is the only role that passes by the row rules; give nobody its password.
  if not exists (select from pg_roles where rolname = 'roundtable_backup') then
    create role roundtable_backup nologin nosuperuser bypassrls nocreatedb nocreaterole noreplication;
  end if;
end $$;
alter role roundtable_backup set default_transaction_read_only = on;
grant roundtable_gate to roundtable_owner with set true, inherit true;
grant pg_read_all_data to roundtable_backup with set false, inherit true;
