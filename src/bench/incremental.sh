#!/usr/bin/env bash
# How long a build takes after an edit, beside Hugo building everything from the same articles: whole commands, ours
# with its launcher, on a generated archive with three warnings an article. Prints medians, their ratio to Hugo's, how
# many files were written and what took the time; asserts nothing.
#
#   src/bench/incremental.sh ARTICLES [RUNS]     3 runs unless told
#
# Each run starts from a clean build and edits other articles than the one before, one edit on top of the other. Sources
# and output are in memory where there is /dev/shm. Hugo's site has the same articles, lists, feeds and pages of units,
# topics, kinds, years and months, in plain templates; it has none of our pairings, schools, documents, search and data.

set -euo pipefail
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
if [[ $# -lt 1 || $# -gt 2 || ! "$1${2-}" =~ ^[0-9]+$ ]]; then
  sed -n 's/^# *\(src\/bench\/incremental.sh .*\)/usage: \1/p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
if ! command -v hugo >/dev/null; then
  echo "incremental.sh: there is no hugo to measure beside. Debian, Ubuntu: sudo apt-get install hugo (Debian 12 has 0.111.3)" >&2
  exit 2
fi
runs=${2:-3}

# shellcheck source=src/launcher/find-jdk.sh
. "$root/src/launcher/find-jdk.sh"
require_jdk
memory=/dev/shm
[[ -d $memory && -w $memory ]] || memory=${TMPDIR:-/tmp}
work=$(mktemp -d "$memory/chungtay-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
site=$work/site
hugo=$work/hugo
"$root/src/bench/archive.sh" "$1" "$site" 1 untidy
cp -R "$root/src/bench/hugo" "$hugo"
"$jdk_home/bin/java" -XX:TieredStopAtLevel=1 "$root/src/bench/java/org/chungtay/bench/WriteHugoSite.java" "$site" "$hugo"

# timed NAME COMMAND...: prints nothing, notes the milliseconds.
timed() {
  local name=$1 start end
  shift
  start=${EPOCHREALTIME:-$(date +%s.%N)}
  "$@" </dev/null
  end=${EPOCHREALTIME:-$(date +%s.%N)}
  awk -v start="$start" -v end="$end" 'BEGIN { printf "%.0f\n", (end - start) * 1000 }' >>"$work/$name.ms"
}

# build NAME [SITE]: ours. Keeps the report, whose writing is part of the time.
build() {
  timed "$1" "$root/chungtay" build --site "${2:-$site}" --report "$work/$1.json" --quiet
}

# build_hugo: from nothing.
build_hugo() {
  rm -rf "$hugo/public" "$hugo/resources" "$work/hugo-cache"
  timed hugo hugo --quiet --noTimes --noChmod --source "$hugo" --cacheDir "$work/hugo-cache"
}

## The edits

# article HAS LACKS: the article for this run, a public one that has a line of one pattern and none of the other.
article() {
  # What grep -L ends with differs between its releases.
  { grep -rlE --null --include='*.md' "$1" "$site"/content/articles/202* | xargs -0 grep -LE "^(draft|expires|removed):|$2" || true; } |
    sort | sed -n "${run}p"
}

# edit FILE SCRIPT: with sed, and sees that something changed. (sed -i differs between systems.)
edit() {
  sed "$2" "$1" >"$work/edited"
  if cmp -s "$1" "$work/edited"; then
    echo "incremental.sh: the edit $2 changes nothing in $1" >&2
    exit 1
  fi
  cat "$work/edited" >"$1"
}

edit_body() {
  printf '\nThêm một đoạn, lần %d.\n' "$run" >>"$(article '^kind: news' '^aliases:')"
}

edit_title() {
  edit "$(article '^title: ".*"$' '^updated:')" "s/^\(title: \".*\)\"$/\1, lần $run\"/"
}

# To the next day.
edit_date() {
  local file day other
  file=$(article '^date: ....-..-..$' '^(updated|eventDate|corrections):')
  day=$(sed -n 's/^date: ....-..-//p' "$file")
  other=$((10#$day < 28 ? 10#$day + 1 : 10#$day - 1))
  edit "$file" "s/^\(date: ....-..-\).*/\1$(printf %02d "$other")/"
}

# An observation that no other article tells too: two that differ are an error.
edit_figure() {
  local place file line value
  place=$(grep -rnE --include='*.md' '^(draft|expires|removed):|^  (- metric|  value|  asOf|  scope): ' "$site/content/articles" |
    awk -F: '
      $3 ~ /^[a-z]/ { hidden[$1] = 1; next }
      $3 ~ /metric$/ { what = "" }
      $3 ~ /value$/ { place = $1 ":" $2; next }
      { what = what $4 }
      $3 ~ /scope$/ { times[what]++; places[what] = place }
      END { for (w in times) { split(places[w], p, ":"); if (times[w] == 1 && !(p[1] in hidden)) print places[w] } }' |
    sort | sed -n "${run}p")
  file=${place%:*} line=${place##*:}
  value=$(sed -n "${line}s/.*: //p" "$file")
  edit "$file" "${line}s/: .*/: $(awk -v v="$value" 'BEGIN { print v < 1 ? v + 1 : v - 1 }')/"
}

# The commonest topic, for the first of an article that has others.
edit_topic() {
  edit "$(article '^topics:' '"chu-de-1"')" 's/^topics: \["[^"]*"/topics: ["chu-de-1"/'
}

# The file of a cover, for that of another.
edit_photo() {
  local file
  file=$(article '^cover:' '^photos:|!\[')
  cp "$(find "$site/content/articles/2024" -name '*.png' | sort | sed -n "${run}p")" "${file%.md}.png"
}

edit_alt() {
  edit "$(article '^cover:' '^photos:')" "s/^\(cover: .* alt: \"\)/\1Lần $run: /"
}

# add_article SITE SLUG: the newest, of today.
add_article() {
  local file
  file=$1/content/articles/$(date +%Y)/$2-$run.md
  mkdir -p "${file%/*}"
  sed -e "s/^title: .*/title: \"Bài mới nhất, lần $run\"/" -e "s/^date: .*/date: $(date +%Y-%m-%d)/" -e '/^eventDate: /d' \
    "$(article '^districts:' '^(updated|corrections|aliases|cover|photos|pairings|figures|highlight):')" >"$file"
}

# One that no other refers to.
delete_article() {
  local file stem
  while read -r file; do
    stem=${file##*/}
    if ! grep -rqF --include='*.md' "${stem%.md}" "$site/content"; then
      rm "$file"
      return
    fi
  done < <(grep -rLE --include='*.md' '^(draft|expires|removed|cover|photos|aliases|figures):|!\[' "$site/content/articles/2024" | sort)
}

rename_unit() {
  edit "$site/content/districts/dong-da.md" "s/^name: .*/name: \"Đống Đa $run\"/"
}

# clone: what CI has after a checkout and with the cache of docs/ci: other inodes and times.
clone() {
  rm -rf "$work/clone"
  mkdir "$work/clone"
  cp -R "$site/site-config.yml" "$site/DU-LIEU-THU-NGHIEM.txt" "$site/content" "$site/.chungtay" "$site/public" "$work/clone"
  add_article "$work/clone" bai-cua-ban-sao
}

for ((run = 1; run <= runs; run++)); do
  rm -rf "$site/public" "$site/.chungtay"
  build clean
  build unchanged
  for kind in body title date figure topic photo alt; do
    "edit_$kind"
    build "$kind"
  done
  build_hugo
  add_article "$site" bai-moi-nhat
  build added
  delete_article
  build deleted
  rename_unit
  build unit
  clone
  build clone "$work/clone"
done

## What is printed

median() {
  sort -n "$work/$1.ms" | awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); printf "%.0f", NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'
}

# line NAME LABEL FILES PAGES [REST]
line() {
  awk -v label="$2" -v ms="$(median "$1")" -v hugo="$(median hugo)" -v files="$3" -v pages="$4" -v rest="${5-}" \
    'BEGIN { printf "%-32s %7d ms  %6.2f × Hugo  %6d files written, %5d of them pages%s\n", label, ms, ms / hugo, files, pages, rest }'
}

# row NAME LABEL: of ours. (jq is not everywhere.)
row() {
  local report=$work/$1.json stages pages
  stages=$(grep -o '"name":"[a-z]*","ms":[0-9]*' "$report" | sed 's/"name":"\([a-z]*\)","ms":/\1 /' | paste -sd, - | sed 's/,/, /g')
  pages=$({ grep -o 'index\.html' "$report" || true; } | wc -l)
  line "$1" "$2" "$(grep -o '"written":[0-9]*' "$report" | cut -d: -f2)" "$pages" "   (the last: $stages)"
}

echo "$1 untidy articles in $memory, median of $runs runs"
line hugo "$(hugo version | cut -d' ' -f1,2 | cut -d+ -f1), everything" \
  "$(find "$hugo/public" -type f | wc -l)" "$(find "$hugo/public" -name '*.html' | wc -l)"
row clean "clean"
row unchanged "nothing changed"
row body "one body edited"
row title "one title edited"
row date "one date edited"
row figure "one figure edited"
row topic "one topic edited"
row photo "one photograph replaced"
row alt "one photograph described anew"
row added "an article added, the newest"
row deleted "an article deleted"
row unit "a unit renamed"
row clone "a clone with the cache, one added"
