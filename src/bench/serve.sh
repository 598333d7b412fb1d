#!/usr/bin/env bash
# Says how soon `chungtay serve` tells browsers of an edit, and how much memory it needs over many.
#
#   src/bench/serve.sh DIR [EDITS]     a generated site, whose articles are edited; 1000 edits unless told

set -euo pipefail
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
if [ $# -lt 1 ] || [ $# -gt 2 ] || [[ ! "${2-1000}" =~ ^[0-9]+$ ]]; then
  sed -n 's/^# *\(src\/bench\/serve.sh .*\)/usage: \1/p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
if [ ! -e "$1/DU-LIEU-THU-NGHIEM.txt" ]; then
  echo "serve.sh: $1 holds no site that src/bench/archive.sh wrote" >&2
  exit 1
fi

# shellcheck source=src/launcher/find-jdk.sh
. "$root/src/launcher/find-jdk.sh"
require_jdk
"$root/chungtay" --version </dev/null >/dev/null
"$jdk_home/bin/java" -XX:TieredStopAtLevel=1 "$root/src/bench/java/org/chungtay/bench/MeasureServe.java" "$root/chungtay" "$1" "${2-1000}"
