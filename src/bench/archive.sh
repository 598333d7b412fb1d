#!/usr/bin/env bash
# Writes a generated archive: a valid site of any size, the same bytes for the same seed. Says how long it took.
#
#   src/bench/archive.sh ARTICLES DIR [SEED]     seed 1 unless told

set -euo pipefail
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
if [ $# -lt 2 ] || [ $# -gt 3 ]; then
  sed -n 's/^# *\(src\/bench\/archive.sh .*\)/usage: \1/p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi

# shellcheck source=src/launcher/find-jdk.sh
. "$root/src/launcher/find-jdk.sh"
require_jdk
# Builds the program when its sources changed: the generator writes the program's own records.
"$root/chungtay" --version </dev/null >/dev/null

started=${EPOCHREALTIME:-$(date +%s.%N)}
"$jdk_home/bin/java" -cp "$root/target/chungtay.jar" "$root/src/bench/java/org/chungtay/bench/WriteArchive.java" "$@"
awk -v articles="$1" -v dir="$2" -v start="$started" -v end="${EPOCHREALTIME:-$(date +%s.%N)}" \
  'BEGIN { printf "%d articles in %s, %.1f s\n", articles, dir, end - start }'
