#!/usr/bin/env bash
# How long photographs take and how much memory: a site with COUNT of 12 megapixels built anew, again, with one more, and
# without its output. Prints, asserts nothing; takes GNU time.
#
#   src/bench/pictures.sh [COUNT]     200 unless told
#
# CHUNGTAY_JAVA_OPTS bounds the heap; -Xmx512m unless told.

set -euo pipefail
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
count=${1:-200}
export CHUNGTAY_JAVA_OPTS=${CHUNGTAY_JAVA_OPTS:--Xmx512m}

# shellcheck source=src/launcher/find-jdk.sh
. "$root/src/launcher/find-jdk.sh"
require_jdk
work=$(mktemp -d "${TMPDIR:-/tmp}/chungtay-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
site=$work/site

photographs() {
  "$jdk_home/bin/java" -Djava.awt.headless=true "$root/src/bench/java/org/chungtay/bench/WritePhotographs.java" "$1" "$site"
}

# build NAME: says how long it took and the most memory that the process had.
build() {
  command time -f "$1: %e s, %M KB" "$root/chungtay" build --site "$site" --out "$work/out" 2>&1 >/dev/null | tail -1
}

"$root/chungtay" init "$site" </dev/null >/dev/null 2>&1
photographs "$count"
build "$count photographs"
build "the same again"
photographs $((count + 1))
build "one more"
rm -rf "$work/out"
build "another output, with what was kept"
