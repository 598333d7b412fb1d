#!/usr/bin/env bash
# How long a build takes after an edit: whole commands, launcher included, on a copy of a generated archive. Prints
# medians, how many pages were written and why; asserts nothing.
#
#   src/bench/incremental.sh ARTICLES [RUNS [untidy]]     3 runs of each unless told; untidy: three warnings an article

set -euo pipefail
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
if [[ $# -lt 1 || $# -gt 3 || ! "$1${2-}" =~ ^[0-9]+$ || ${3-untidy} != untidy ]]; then
  sed -n 's/^# *\(src\/bench\/incremental.sh .*\)/usage: \1/p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
runs=${2:-3}

work=$(mktemp -d "${TMPDIR:-/tmp}/chungtay-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
site=$work/site
"$root/src/bench/archive.sh" "$1" "$site" 1 "${@:3}"

# build NAME: prints nothing, notes the milliseconds and keeps the report.
build() {
  local start end
  start=${EPOCHREALTIME:-$(date +%s.%N)}
  "$root/chungtay" build --site "$site" --report "$work/$1.json" --quiet </dev/null
  end=${EPOCHREALTIME:-$(date +%s.%N)}
  awk -v start="$start" -v end="$end" 'BEGIN { printf "%.0f\n", (end - start) * 1000 }' >>"$work/$1.ms"
}

median() {
  sort -n "$1" | awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); printf "%.0f", NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'
}

# in_report NAME PATTERN: how often something stands in the last report. (jq is not everywhere.)
in_report() {
  { grep -o "$2" "$work/$1.json" || true; } | wc -l
}

# row NAME LABEL
row() {
  local stages
  stages=$(grep -o '"name":"[a-z]*","ms":[0-9]*' "$work/$1.json" | sed 's/"name":"\([a-z]*\)","ms":/\1 /' | paste -sd, - | sed 's/,/, /g')
  printf '%-24s %7s ms   %6s files written, %5s of them pages   (the last: %s)\n' "$2" "$(median "$work/$1.ms")" \
    "$(grep -o '"written":[0-9]*' "$work/$1.json" | cut -d: -f2)" "$(in_report "$1" 'index\.html')" "$stages"
}

article=$(find "$site/content/articles/2023" -name '*.md' | sort | sed -n 1p)
unit=$site/content/districts/dong-da.md
for ((run = 1; run <= runs; run++)); do
  rm -rf "$site/public" "$site/.chungtay"
  build clean
  build unchanged
  printf '\nThêm một đoạn, lần %d.\n' "$run" >>"$article"
  build body
  sed -i.old "s/^name: \"\{0,1\}Đống Đa[^\"]*/name: \"Đống Đa $run/" "$unit"
  rm -f "$unit.old"
  build unit
done

echo "$1 articles, median of $runs runs"
row clean "clean"
row unchanged "nothing changed"
row body "one body edited"
row unit "a unit renamed"
