# Sourced by the other scripts: finds or fetches what a build needs. Sets root, cache, java, mvn.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=$root/.pinping
maven_version=3.9.11
# Names of files and of people are Chinese: never let a bare "C" locale garble them
export LC_ALL=C.UTF-8

say() { printf '%s\n' "$@"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# One clear line unless a JDK 17 or later is there. Sets $java and $jdk, a name of that very JDK.
need_jdk() {
  local home=${JAVA_HOME:-} settings version
  java=${home:+$home/bin/}java
  command -v "$java" >/dev/null ||
    fail "没有找到 Java：请安装 JDK 17（例如 apt-get install openjdk-17-jdk-headless） / Java not found: install JDK 17"
  command -v "${home:+$home/bin/}javac" >/dev/null ||
    fail "找到的是 JRE 而不是 JDK：请安装 JDK 17 / This Java has no compiler: install a JDK 17, not a JRE"
  settings=$("$java" -XshowSettings:properties -version 2>&1)
  version=$(sed -n 's/^ *java\.specification\.version = //p' <<<"$settings")
  jdk=$(grep -E '^ *java\.(home|vm\.version) = ' <<<"$settings" | cksum | cut -d' ' -f1)
  [ "${version%%.*}" -ge 17 ] ||
    fail "Java 版本是 $version，需要 JDK 17 或更高 / This is Java $version; JDK 17 or later is needed"
}

# fetch URL FILE: with what the machine has; the JDK itself is the last resort
fetch() {
  if command -v curl >/dev/null; then
    curl -fsSL --retry 3 -o "$2" "$1"
  elif command -v wget >/dev/null; then
    wget -q -O "$2" "$1"
  else
    printf '%s' 'class Fetch { public static void main(String[] a) throws Exception {
      try (var in = java.net.URI.create(a[0]).toURL().openStream()) {
        java.nio.file.Files.copy(in, java.nio.file.Path.of(a[1])); } } }' >"$cache/Fetch.java"
    "$java" "$cache/Fetch.java" "$1" "$2"
  fi
}

# Sets $mvn: the machine's Maven, or one from Maven Central kept in the cache folder
need_maven() {
  mvn=mvn
  command -v mvn >/dev/null && return
  local home=$cache/apache-maven-$maven_version archive base
  mvn=$home/bin/mvn
  [ -x "$mvn" ] && return
  base=${MAVEN_REPO_URL:-https://repo.maven.apache.org/maven2}
  archive=$cache/maven.tar.gz
  mkdir -p "$cache"
  rm -f "$archive" "$archive.sha512"
  say "正在获取 Maven $maven_version / Fetching Maven $maven_version"
  local url=$base/org/apache/maven/apache-maven/$maven_version/apache-maven-$maven_version-bin.tar.gz
  fetch "$url" "$archive" && fetch "$url.sha512" "$archive.sha512" ||
    fail "无法从 $base 下载 Maven / Cannot fetch Maven from $base"
  [ "$(sha512sum "$archive" | cut -d' ' -f1)" = "$(cut -d' ' -f1 "$archive.sha512")" ] ||
    fail "下载的 Maven 已损坏，请重试 / The fetched Maven is damaged: try again"
  tar -xzf "$archive" -C "$cache"
  rm -f "$archive" "$archive.sha512"
}
