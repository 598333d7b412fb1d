#!/usr/bin/env bash
# How long a user waits: whole commands, launcher included, against the floor of the same JDK and against the same
# command without the AOT cache. Prints medians and ratios; asserts nothing.
#
#   src/bench/startup.sh [RUNS]     15 unless told

set -euo pipefail
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
runs=${1:-15}

# shellcheck source=src/launcher/find-jdk.sh
. "$root/src/launcher/find-jdk.sh"
require_jdk
work=$(mktemp -d "${TMPDIR:-/tmp}/chungtay-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT

# stamp: sets $time to the seconds since 1970. Bash 5 knows them without starting a program.
stamp() {
  time=${EPOCHREALTIME:-$(date +%s.%N)}
}

# once COMMAND: prints the milliseconds it took.
once() {
  local start
  stamp && start=$time
  "$@" >/dev/null 2>"$work/stderr" </dev/null || {
    cat "$work/stderr" >&2
    echo "failed: $*" >&2
    exit 1
  }
  stamp
  awk -v start="$start" -v end="$time" 'BEGIN { printf "%.3f\n", (end - start) * 1000 }'
}

median() {
  sort -n "$1" | awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); printf "%.1f", NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'
}

java_version() { "$jdk_home/bin/java" -version; }
version() { "$root/chungtay" --version; }
second_build() { "$root/chungtay" build --site "$root" --out "$work/public" --quiet; }
version_without_cache() { CHUNGTAY_AOT=off version; }
second_build_without_cache() { CHUNGTAY_AOT=off second_build; }
measured="java_version version version_without_cache second_build second_build_without_cache"

# The first start may build the program and its cache, the first build writes the site.
"$root/chungtay" --version </dev/null
for command in $measured; do
  once "$command" >/dev/null
done
# In turns, so that a machine that slows down slows them all.
for ((run = 0; run < runs; run++)); do
  for command in $measured; do
    once "$command" >>"$work/$command"
  done
done

floor=$(median "$work/java_version")
# row NAME FILE [FILE WITHOUT THE CACHE]
row() {
  awk -v name="$1" -v ms="$(median "$work/$2")" -v floor="$floor" -v plain="$(if [ $# = 3 ]; then median "$work/$3"; fi)" \
    'BEGIN { printf "%-38s %8.1f ms  %6.2f × java -version", name, ms, ms / floor; if (plain != "") printf "  %5.2f × without the AOT cache", ms / plain; printf "\n" }'
}

echo "JDK $jdk_runtime, median of $runs runs"
row "java -version" java_version
row "chungtay --version" version version_without_cache
row "chungtay --version, no AOT cache" version_without_cache
row "chungtay build, nothing changed" second_build second_build_without_cache
row "chungtay build, nothing changed, no AOT" second_build_without_cache
