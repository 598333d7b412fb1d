#!/usr/bin/env bash
# Says how long the search index of a site and its export take, how many bytes they are, and what one more article changes.
#
#   src/bench/search.sh DIR     a site, such as archive.sh writes

set -euo pipefail
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
if [ $# -ne 1 ] || [ ! -f "$1/site-config.yml" ]; then
  sed -n 's/^# *\(src\/bench\/search.sh .*\)/usage: \1/p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi

# shellcheck source=src/launcher/find-jdk.sh
. "$root/src/launcher/find-jdk.sh"
require_jdk
"$root/chungtay" --version </dev/null >/dev/null

# It belongs to the package whose insides it measures, so it is compiled beside the program's classes.
classes=$(mktemp -d "${TMPDIR:-/tmp}/chungtay-search.XXXXXX")
trap 'rm -rf "$classes"' EXIT
class_path="$root/target/chungtay.jar:$root/target/lib/*"
"$jdk_home/bin/javac" -d "$classes" -cp "$class_path" "$root/src/bench/java/org/chungtay/search/MeasureSearch.java"
# The compiler and the collector that the launcher chooses.
"$jdk_home/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -cp "$classes:$class_path" org.chungtay.search.MeasureSearch "$1"
