#!/usr/bin/env bash
# Writes a generated archive: a valid site of any size, the same bytes for the same seed. Says how long it took.
#
#   src/bench/archive.sh ARTICLES DIR [SEED [untidy]]     seed 1 unless told; untidy: three warnings an article
#
# A larger archive of a seed may be written over a smaller one: it grows.

set -euo pipefail
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
if [ $# -lt 2 ] || [ $# -gt 4 ] || [[ ! "$1${3-}" =~ ^[0-9]+$ ]] || [ "${4-untidy}" != untidy ]; then
  sed -n 's/^# *\(src\/bench\/archive.sh .*\)/usage: \1/p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi

# It writes over what lies there: a smaller archive of the same seed, and never a site of somebody's.
if [ -e "$2/site-config.yml" ] && [ ! -e "$2/DU-LIEU-THU-NGHIEM.txt" ]; then
  echo "archive.sh: $2 holds a site that was not generated; name another folder" >&2
  exit 1
fi

# shellcheck source=src/launcher/find-jdk.sh
. "$root/src/launcher/find-jdk.sh"
require_jdk
# Builds the program when its sources changed: the generator writes the program's own records.
"$root/chungtay" --version </dev/null >/dev/null

started=${EPOCHREALTIME:-$(date +%s.%N)}
# One compiler: most of the time goes into starting.
"$jdk_home/bin/java" -XX:TieredStopAtLevel=1 -cp "$root/target/chungtay.jar" "$root/src/bench/java/org/chungtay/bench/WriteArchive.java" "$@"
awk -v articles="$1" -v dir="$2" -v start="$started" -v end="${EPOCHREALTIME:-$(date +%s.%N)}" \
  'BEGIN { printf "%d articles in %s, %.1f s\n", articles, dir, end - start }'
