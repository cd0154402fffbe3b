# Sourced by run, test, package and smoke: looks for what a fresh machine lacks, installs it where it
# may, or prints the one line to type and stops.

say() {
    echo "hearsay: $*" >&2
}

# In the bare C locale, a fresh machine's, Java could not write file names with letters beyond ASCII.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
    C | POSIX)
        LC_ALL=C.UTF-8
        export LC_ALL
        ;;
esac

# Prints the home of a JDK 25; fails where there is none.
jdk_25_home() {
    for home in "${HEARSAY_JAVA_HOME:-/nowhere}" "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/* \
        /opt/*jdk* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /nowhere/bin/javac)")")")"; do
        if [ -x "$home/bin/javac" ] && "$home/bin/javac" -version 2>&1 | grep -q '^javac 25'; then
            printf '%s' "$home"
            return 0
        fi
    done
    return 1
}

# $1: a shared library's name
have_library() {
    { /sbin/ldconfig -p 2>/dev/null || ldconfig -p 2>/dev/null; } | grep -q "$1"
}

# Prints the Debian packages that are missing. $1: "display" where a display server is needed too.
missing_packages() {
    have_library libpangoft2-1.0 || printf ' libpangoft2-1.0-0'
    [ -n "$(ls /usr/share/fonts/truetype/dejavu 2>/dev/null)" ] || printf ' fonts-dejavu-core'
    have_library libgtk-3.so || printf ' libgtk-3-0'
    have_library libXtst || printf ' libxtst6'
    have_library libGL.so || printf ' libgl1'
    have_library libXxf86vm || printf ' libxxf86vm1'
    if [ "${1:-}" = display ]; then
        command -v Xvfb >/dev/null 2>&1 || printf ' xvfb'
        command -v xauth >/dev/null 2>&1 || printf ' xauth'
    fi
}

# $1: as for missing_packages
need_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=$(missing_packages "${1:-}")
    [ -n "$missing" ] || return 0
    line="apt-get update && apt-get install -y --no-install-recommends$missing"
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "installing$missing"
        DEBIAN_FRONTEND=noninteractive sh -c "$line" >&2 || exit 3
    elif command -v apt-get >/dev/null 2>&1; then
        say "some system packages are missing; type: sudo sh -c '$line'"
        exit 3
    else
        say "install the equivalents of these Debian packages with your package manager:$missing"
        exit 3
    fi
}

# Maven runs on the JDK 25 too: the formatter needs it, and one JDK is enough for a fresh machine.
need_build_tools() {
    JAVA_HOME=$(jdk_25_home) || {
        say "needs a JDK 25; install one (for example Eclipse Temurin 25) or set JAVA_HOME to it."
        exit 3
    }
    # Maven's own libraries set off warnings of the JDK 25.
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
    export JAVA_HOME MAVEN_OPTS
    command -v mvn >/dev/null 2>&1 || {
        say "needs Maven 3.8 or later; on Debian or Ubuntu type: sudo apt-get install -y maven"
        exit 3
    }
}
