# Sourced by the other scripts: finds or fetches what a build needs, and builds. Sets root, cache, java, mvn, app.

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

# Builds the application if its sources are newer than the last build, and unpacks it. Sets $app, its folder: lib holds
# the libraries, pinping-embedded.jar the server, pinping-plain.jar the classes without a list of libraries.
need_app() {
  local jar=$root/target/pinping-embedded.jar
  # Made after a build that ran to its end: the jar itself may be half written, and carries the time of the release
  local stamp=$cache/built
  if [ ! -f "$jar" ] || [ ! -f "$stamp" ] ||
    [ -n "$(find "$root/pom.xml" "$root/src/main" -newer "$stamp" -print -quit)" ]; then
    need_maven
    say "正在构建，首次需要几分钟 / Building; the first time takes some minutes"
    # Goals instead of the package phase: that would fetch everything the tests need
    (cd "$root" && "$mvn" -B -ntp -q -Pembedded -Dspotless.check.skip=true \
      compile jar:jar@default-jar spring-boot:repackage@embedded) ||
      fail "构建失败，原因见上 / The build failed, see above"
    mkdir -p "$cache"
    touch "$stamp"
  fi
  app=$cache/app/$(stat -c %Y "$stamp")
  if [ ! -d "$app" ]; then
    mkdir -p "$cache/app"
    # The one before may still be running
    find "$cache/app" -mindepth 1 -maxdepth 1 -printf '%T@ %p\n' | sort -rn | tail -n +2 | cut -d' ' -f2- |
      while IFS= read -r old; do rm -rf -- "$old"; done
    "$java" -Djarmode=tools -jar "$jar" extract --force --destination "$app.$$" >/dev/null
    "${java%java}jar" --create --file "$app.$$/pinping-plain.jar" \
      -C "$root/target/classes" org/pinping -C "$root/target/classes" messages
    mv "$app.$$" "$app"
  fi
}
