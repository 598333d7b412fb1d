#!/usr/bin/env bash
# Our search and Pagefind 1.6.0 side by side: the same pages, one server on loopback, one Chromium, in turns. Prints a
# table with ratios and goals; asserts nothing.
#
#   src/bench/search/run.sh [ARTICLES]     a generated archive of so many; 10000 unless told
#   src/bench/search/run.sh DIR            a site that is there
#
# ITEMS (200): known items of each length. QUERIES (30): queries that are timed, 0 for none. WORK: the folder for all that is made,
# emptied first; a temporary one unless told. Takes npm, to fetch Pagefind, GNU time, and a Chromium (CHROMIUM).
#
# What is compared. Pagefind indexes exactly the pages that we index, of each its <main> without lists of other pages,
# with its defaults otherwise. A cold query is all that a browser with nothing kept fetches to open the page, to turn to
# the box and to show the results of one query, the page itself included; a warm one is the next query there.
# "client" is our script alone on a page as plain as Pagefind's, "page" is /tim-kiem/ with its style sheet, its pause
# after a key, and its passages of articles. Both of ours show ten hits, and expect the last word to go on;
# Pagefind's page loads five, as its own interface does, but has no interface to load. The slow network is the
# server's: the browser's brake does not reach the worker in which Pagefind asks. The slow processor is the browser's,
# and leaves that worker as quick as it was, so Pagefind's slow times are better than a phone's.
# KnownItems.java says what is looked for. Words are entered whole there: no word goes on.

set -euo pipefail
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.." && pwd -P)
what=${1:-10000}
if [ $# -gt 1 ] || { [[ ! $what =~ ^[0-9]+$ ]] && [ ! -f "$what/site-config.yml" ]; }; then
  sed -n 's/^# *\(src\/bench\/search\/run.sh .*\)/usage: \1/p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
for needed in npm /usr/bin/time mvn; do
  command -v "$needed" >/dev/null || {
    echo "run.sh: $needed is missing" >&2
    exit 1
  }
done

# shellcheck source=src/launcher/find-jdk.sh
. "$root/src/launcher/find-jdk.sh"
require_jdk
export JAVA_HOME=$jdk_home PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
if [ -n "${WORK:-}" ]; then
  work=$(realpath -m -- "$WORK")
  rm -rf "${work:?}"/{public,pages,pagefind,node_modules,package.json}
  mkdir -p "$work"
else
  work=$(mktemp -d "${TMPDIR:-/tmp}/chungtay-pagefind.XXXXXX")
  trap 'rm -rf "$work"' EXIT
fi
if [[ $what =~ ^[0-9]+$ ]]; then
  site=$work/site
  "$root/src/bench/archive.sh" "$what" "$site"
else
  site=$(realpath -- "$what")
fi

cp "$root/src/bench/search/package.json" "$work"
npm install --prefix "$work" --no-package-lock --no-audit --no-fund --silent
# The measuring program is compiled with the tests, whose browser it uses.
(cd "$root" && mvn -B -ntp -q test-compile dependency:build-classpath -Dmdep.outputFile="$work/class-path")
"$root/chungtay" --version </dev/null >/dev/null

/usr/bin/time --format='%e %U %S %M' --output="$work/build.cost" \
  "$root/chungtay" build --site "$site" --out "$work/public" --report "$work/report.json" --quiet </dev/null
cd "$root"
"$jdk_home/bin/java" -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dsun.net.httpserver.nodelay=true \
  -cp "target/test-classes:target/classes:$(cat "$work/class-path")" \
  org.chungtay.search.ComparePagefind "$site" "$work" "${ITEMS:-200}" "${QUERIES:-30}"
