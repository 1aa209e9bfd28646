#!/bin/sh
# Copies the contents of files from one folder to another, for a backup or back from one, while the program runs:
#   sh scripts/operations/copy-files.sh /var/lib/roundtable/files /backups/files
# What is there already is not copied again: contents never change, and each is named by its hash, by which every copy is looked at.
set -eu
if [ $# -ne 2 ] || [ ! -d "$1" ]; then
  echo 'Say what from and where to: copy-files.sh FROM TO, folders both, the first one there already' >&2
  exit 2
fi
umask 077
mkdir -p "$2"
from=$1
to=$(cd "$2" && pwd)
export to

# Only contents have such names: what is on its way in is left alone.
cd "$from"
find . -type f -path './??/??/*' -exec sh -c '
  failed=0
  for path do
    [ ! -e "$to/$path" ] || continue
    mkdir -p "$to/${path%/*}"
    cp "$path" "$to/$path.part"
    set -- $(sha256sum < "$to/$path.part")
    if [ "$1" != "${path##*/}" ]; then
      rm "$to/$path.part"
      echo "Damaged, and not copied: $path" >&2
      failed=1
      continue
    fi
    mv "$to/$path.part" "$to/$path"
  done
  exit $failed' sh {} + || { echo 'Not all files were copied.' >&2; exit 1; }
echo "$(find "$to" -type f -path '*/??/??/*' ! -name '*.part' | wc -l) files in $to."
