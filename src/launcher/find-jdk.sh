# shellcheck shell=bash disable=SC2034 # What it finds is used by those who source it.
# Finds a JDK new enough for Chung Tay. Sourced by ./chungtay and ./verify.
#
#   find_jdk      sets jdk_home and jdk_runtime, or returns 1
#   require_jdk   the same, but says how to get a JDK and exits 3 when there is none
#
# The answer is left in variables, and versions are read from each JDK's "release" file, because this
# runs before every command: a subshell costs a millisecond, and a JVM asked for its version forty.

jdk_wanted=25

# What was looked at and found wanting: one "version<TAB>folder" a line, for the message.
jdk_seen=

# jdk_real FILE: follows symbolic links; leaves the result in jdk_file. (readlink -f is missing on older systems.)
jdk_real() {
  local link
  jdk_file=$1
  while [ -L "$jdk_file" ]; do
    link=$(readlink "$jdk_file")
    case $link in
      /*) jdk_file=$link ;;
      *) jdk_file=${jdk_file%/*}/$link ;;
    esac
  done
}

# jdk_look FOLDER: is it a JDK, and new enough?
jdk_look() {
  local key value major version='' runtime=''
  [ -x "$1/bin/java" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value || [ -n "$key" ]; do
      value=${value%$'\r'}
      value=${value#\"}
      value=${value%\"}
      case $key in
        JAVA_VERSION) version=$value ;;
        JAVA_RUNTIME_VERSION) runtime=$value ;;
      esac
    done <"$1/release"
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p') || version=
  fi
  if [ ! -x "$1/bin/javac" ]; then
    jdk_seen="$jdk_seen${version:-?} (JRE)	$1"$'\n'
    return 1
  fi
  major=${version%%[!0-9]*}
  if [ "${major:-0}" -lt "$jdk_wanted" ]; then
    jdk_seen="$jdk_seen${version:-?}	$1"$'\n'
    return 1
  fi
  jdk_home=$1
  # It becomes part of a file name.
  jdk_runtime=${runtime:-$version}
  jdk_runtime=${jdk_runtime//[^A-Za-z0-9.+-]/_}
}

find_jdk() {
  local tool folder
  local user=${HOME:-/nonexistent}
  # Tests put a folder of their own in front of the usual ones.
  local root=${CHUNGTAY_JDK_ROOT:-}
  jdk_seen=
  if [ -n "${JAVA_HOME:-}" ] && jdk_look "${JAVA_HOME%/}"; then
    return 0
  fi
  if tool=$(command -v javac || command -v java); then
    jdk_real "$tool"
    folder=${jdk_file%/*}
    if [ "${folder##*/}" = bin ] && jdk_look "${folder%/bin}"; then
      return 0
    fi
  fi
  for folder in \
    "$root"/usr/lib/jvm/* \
    "$root"/opt/* \
    "$root"/usr/java/* \
    "$root"/usr/local/java/* \
    "$user"/.jdks/* \
    "$user"/.sdkman/candidates/java/* \
    "$root"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$user"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$root"/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if jdk_look "$folder"; then
      return 0
    fi
  done
  return 1
}

# jdk_list LINE: one printed line per JDK that is too old. Many folders are links to one another: each is named once.
jdk_list() {
  local version folder named=' '
  while IFS=$'\t' read -r version folder; do
    [ -n "$version" ] || continue
    folder=$(CDPATH='' cd -P -- "$folder" && pwd -P) || continue
    case $named in *" $folder "*) continue ;; esac
    named="$named$folder "
    # shellcheck disable=SC2059 # The format is ours.
    printf "$1\n" "$version" "$folder"
  done <<<"$jdk_seen"
}

require_jdk() {
  if find_jdk; then
    return 0
  fi
  {
    cat <<'TEXT'
Cần bộ Java JDK 25 trở lên (có javac) nhưng không tìm thấy. Cài đặt rồi chạy lại lệnh.
TEXT
    jdk_list '  Chỉ tìm thấy Java %s tại %s'
    cat <<'TEXT'
  Debian, Ubuntu (bản có gói này): sudo apt-get install openjdk-25-jdk-headless
  Máy khác: tải JDK 25 của Eclipse Temurin (tệp .tar.gz) tại https://adoptium.net rồi giải nén vào /opt hoặc ~/.jdks.
  Nếu JDK nằm ở thư mục khác, đặt biến: export JAVA_HOME=/đường/dẫn/đến/jdk-25

JDK 25 or newer (with javac) is needed and was not found. Install it, then run the command again.
TEXT
    jdk_list '  Found only Java %s at %s'
    cat <<'TEXT'
  Debian, Ubuntu (releases that have it): sudo apt-get install openjdk-25-jdk-headless
  Elsewhere: get Eclipse Temurin's JDK 25 (.tar.gz) from https://adoptium.net and unpack it into /opt or ~/.jdks.
  If the JDK is in another folder, say so: export JAVA_HOME=/path/to/jdk-25
TEXT
  } >&2
  exit 3
}
