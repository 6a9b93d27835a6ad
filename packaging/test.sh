#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, runs every test and lint, then the tests without a window once more under
# the address and the thread sanitizer.
#   packaging/test.sh [--quick] [--only REGEX] [--no-install]
#     --quick        leaves the sanitizers out
#     --only REGEX   runs the tests whose name matches, e.g. --only '^lint\.'
#     --no-install   installs nothing
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

sanitizers=1
install=1
only='.'
while [[ $# -gt 0 ]]; do
    case $1 in
    --quick) sanitizers=0 ;;
    --no-install) install=0 ;;
    --only)
        [[ $# -ge 2 ]] || die "--only needs a pattern"
        only=$2
        sanitizers=0
        shift
        ;;
    *)
        sed -n '3,8s/^# \{0,1\}//p' "$0"
        [[ $1 == --help ]] && exit 0
        exit 2
        ;;
    esac
    shift
done

if [[ $install -eq 1 ]]; then
    say "Packages"
    install_packages build run test
fi

# ctest's own closing lines of every run are shown again at the end.
summaries=$(mktemp)
cluster=''
finish() {
    [[ -z $cluster ]] || "$STOA_ROOT/packaging/pg-cluster.sh" stop "$cluster"
    rm -f "$summaries"
}
trap finish EXIT

# run_tests PRESET REGEX
run_tests() {
    local log=$STOA_ROOT/build/tests-$1.log status=0
    say "Testing $1 with $STOA_JOBS at a time"
    ctest --test-dir "$STOA_ROOT/build/$1" --output-on-failure --parallel "$STOA_JOBS" --no-tests=error \
        --tests-regex "$2" 2>&1 | tee "$log" || status=$?
    [[ $status -eq 0 ]] || exit "$status"
    { printf '%s: ' "$1" && sed -n '/tests passed/,$p' "$log"; } >>"$summaries"
}

build dev

if server=$(find /usr/lib/postgresql -name initdb 2>/dev/null | head -1) && [[ -n $server ]]; then
    cluster=$(mktemp -d /tmp/stoa-pg.XXXXXX)
    STOA_TEST_POSTGRES=$("$STOA_ROOT/packaging/pg-cluster.sh" start "$cluster")
    export STOA_TEST_POSTGRES
    note "PostgreSQL for the tests: $STOA_TEST_POSTGRES"
else
    note "No PostgreSQL server here: the tests that need one say that they are skipped."
fi

run_tests dev "$only"

if [[ $sanitizers -eq 1 ]]; then
    # Chosen so that a clean clone stays under half an hour on two cores: memory errors are looked for where
    # bytes from outside are read, races where threads meet.
    export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1
    export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
    build asan stoa_core_tests stoa_hub_tests
    run_tests asan '^(core|hub)\.'
    # Qt itself is not instrumented; tests/kit/threadsanitizer.cpp says how its events are seen all the same.
    export TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1:ignore_noninstrumented_modules=1:die_after_fork=0
    build tsan stoa_core_tests stoa_models_tests stoa_hub_tests
    run_tests tsan '^(core|models|hub)\.'
fi

say "All runs"
cat "$summaries"
