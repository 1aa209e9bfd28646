#!/bin/sh
# Restores a backup into a database that is new or empty:
#   sh scripts/operations/restore.sh roundtable.sql.gz postgres://postgres@host/roundtable
# The role is a superuser; its password comes from PGPASSWORD or ~/.pgpass. Wants psql, and PostgreSQL 18 behind it.
set -eu
if [ $# -ne 2 ]; then
  echo 'Say what from and where to: restore.sh FILE.sql.gz postgres://postgres@host/roundtable' >&2
  exit 2
fi
file=$1
address=$2
name=${address##*/}
case $name in
  '' | *[!a-z0-9_]*)
    echo 'The address must end with the name of the database, in small letters. Options of the connection go into PG… variables.' >&2
    exit 2
    ;;
esac
sql() { "${PSQL:-psql}" --no-psqlrc --quiet --set=ON_ERROR_STOP=1 "$@"; }
ask() { sql --tuples-only --no-align --dbname="$1" --command="$2"; }

gzip -t "$file"
server=${address%/*}/postgres
sql --dbname="$server" --file="$(dirname "$0")/roles.sql"
if [ "$(ask "$server" "select count(*) from pg_database where datname = '$name'")" = 0 ]; then
  ask "$server" "create database $name owner roundtable_owner template template0"
fi
if [ "$(ask "$address" "select count(*) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")" != 0 ]; then
  echo "There are tables in $name already; nothing was changed. Restore into another name, or drop that database first." >&2
  exit 1
fi
# In one transaction: a restore that fails leaves nothing behind.
gunzip -c "$file" | sql --output=/dev/null --single-transaction --dbname="$address" --file=-
ask "$address" 'analyze'
ask "$address" "select 'Restored ' || count(*) || ' tables; row rules are forced on ' || count(*) filter (where relrowsecurity and relforcerowsecurity) || ' of them.'
  from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"
