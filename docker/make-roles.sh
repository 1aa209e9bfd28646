#!/bin/sh
# Run once by the database's container, when its volume is new.
set -eu
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --file=/operations/roles.sql
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --set=password="$DATABASE_PASSWORD" <<'SQL'
-- The program migrates as this role: it makes and manages the program's own roles, and is no superuser.
create role roundtable_admin login createrole password :'password';
grant roundtable_owner, roundtable_gate, roundtable_api, roundtable_worker to roundtable_admin
  with admin true, inherit false, set false;
alter database roundtable owner to roundtable_admin;
-- Without a password: backups are made inside this container, over its socket.
alter role roundtable_backup login;
SQL
