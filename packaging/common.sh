# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share: where the tree is, what is installed, how it is built.

STOA_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
STOA_JOBS=${STOA_JOBS:-$(nproc)}

say() { printf '\n== %s\n' "$*"; }
note() { printf '   %s\n' "$*"; }
die() {
    printf '\nstopped: %s\n' "$*" >&2
    exit 1
}

# packages SECTION…: the names that packages.txt lists under these sections.
packages() {
    local wanted=" $* " section='' line
    while IFS= read -r line; do
        case $line in
        '# ['*']') section=${line#'# ['} && section=${section%']'} ;;
        '' | '#'*) ;;
        *) [[ $wanted == *" $section "* ]] && printf '%s\n' "$line" ;;
        esac
    done <"$STOA_ROOT/packaging/packages.txt"
    return 0
}

# missing SECTION…: those of them that are not installed.
missing() {
    local name
    while IFS= read -r name; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || printf '%s\n' "$name"
    done < <(packages "$@")
}

# as_root COMMAND…: directly, or through sudo.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "this needs root: $*"
    fi
}

# install_packages SECTION…: installs what is missing and nothing else.
install_packages() {
    local -a names
    if ! command -v apt-get >/dev/null; then
        note "This is not a Debian system, so nothing is installed; packaging/packages.txt lists what is needed."
        return
    fi
    mapfile -t names < <(missing "$@")
    if [[ ${#names[@]} -eq 0 ]]; then
        note "All packages are installed."
        return
    fi
    say "Installing ${#names[@]} packages: ${names[*]}"
    as_root apt-get update -qq || die "apt-get update failed; is the network up?"
    if printf '%s\n' "${names[@]}" | grep -q '^postgresql-[0-9]'; then
        no_database_of_its_own
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}" \
        >/dev/null || die "apt-get could not install the packages above"
}

# The tests make a private cluster; the one that the server package would start is not wanted. A machine
# that already has the server keeps its own settings.
no_database_of_its_own() {
    [[ -e /etc/postgresql-common/createcluster.conf ]] && return
    as_root mkdir -p /etc/postgresql-common/createcluster.d
    printf 'create_main_cluster = false\n' |
        as_root tee /etc/postgresql-common/createcluster.d/stoa.conf >/dev/null
}

# build PRESET [TARGET…]: configures when needed, then builds; the compiler's cache lies in the tree's build folder.
build() {
    local preset=$1 target
    local -a targets=()
    shift
    for target in "$@"; do targets+=(--target "$target"); done
    export CCACHE_DIR=${CCACHE_DIR:-$STOA_ROOT/build/.ccache}
    export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-4G}
    mkdir -p "$STOA_ROOT/build"
    say "Building $preset${1:+: $*}"
    (
        cd "$STOA_ROOT"
        # shellcheck disable=SC2086 # several options are several words
        cmake --preset "$preset" ${STOA_CMAKE_OPTIONS:-} >"build/configure-$preset.log" 2>&1 ||
            { tail -40 "build/configure-$preset.log" && exit 1; }
    ) || die "CMake could not configure $preset"
    cmake --build "$STOA_ROOT/build/$preset" --parallel "$STOA_JOBS" "${targets[@]}" ||
        die "$preset does not build"
}
