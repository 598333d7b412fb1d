#!/usr/bin/env bash
# Pictures of every page kind of the real site, and of a site of unruly sizes, at 360 and 1280 px, in light, dark and high contrast.
#
#   src/bench/screenshots.sh [DIR]     into DIR; target/screenshots unless given

set -eu
export LC_ALL=C.UTF-8
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
# shellcheck source=src/launcher/find-jdk.sh
. src/launcher/find-jdk.sh
require_jdk
export JAVA_HOME=$jdk_home PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

pictures=$(realpath -m -- "${1:-target/screenshots}")
mvn -B -ntp -q test -Dtest=ScreenshotsTest "-Dchungtay.screenshots=$pictures"
echo "$(find "$pictures" -name '*.png' | wc -l) pictures in $pictures"
