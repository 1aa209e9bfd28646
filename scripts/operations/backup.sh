#!/bin/sh
# Writes the whole database into one file, while the program runs:
#   sh scripts/operations/backup.sh roundtable.sql.gz postgres://roundtable_backup@host/roundtable
# Wants pg_dump 18 or later. The password comes from PGPASSWORD or ~/.pgpass, so that no list of processes shows it.
set -eu
if [ $# -ne 2 ]; then
  echo 'Say where to and what: backup.sh FILE.sql.gz postgres://roundtable_backup@host/roundtable' >&2
  exit 2
fi
file=$1
address=$2
umask 077

# In its place only when it is whole: a backup cut short must not look like one.
trap 'rm -f "$file.part"' EXIT
"${PG_DUMP:-pg_dump}" --compress=gzip --file="$file.part" --dbname="$address"
gzip -t "$file.part"
mv "$file.part" "$file"
echo "Backed up to $file ($(wc -c < "$file") bytes)."
