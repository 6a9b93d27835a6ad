#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, makes a chain once, starts its hub on loopback and opens the desktop on it.
#   packaging/run.sh [--data FILE] [--pictures DIR] [--no-traffic] [--no-install] [-- OPTIONS OF stoa]
#     --data FILE     a chain of its own from this file of sales (Online Retail, .csv or .csv.gz)
#     --pictures DIR  draws every panel to PNG files in DIR instead of opening a window; so it does without
#                     a display, in build/run/pictures
#     --no-traffic    lets nothing go on; else the sample chain's tills, web shop, stores and carriers do, all
#                     but the work of Athens Ermou (ATH-01), which is left to you, and a chain from a file
#                     sells once more what the file says, twenty times as fast
#     --no-install    installs nothing
# What it makes lies in build/run and may be deleted.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install=1
data=''
traffic=1
pictures=''
desktop_options=()
while [[ $# -gt 0 ]]; do
    case $1 in
    --no-install) install=0 ;;
    --no-traffic) traffic=0 ;;
    --data | --pictures)
        [[ $# -ge 2 ]] || die "$1 needs a path"
        [[ $1 == --data ]] && data=$(realpath "$2")
        [[ $1 == --pictures ]] && pictures=$(realpath -m "$2")
        shift
        ;;
    --)
        shift
        desktop_options=("$@")
        break
        ;;
    *)
        sed -n '3,12s/^# \{0,1\}//p' "$0"
        [[ $1 == --help ]] && exit 0
        exit 2
        ;;
    esac
    shift
done
[[ -z $data || -r $data ]] || die "cannot read $data"

if [[ $install -eq 1 ]]; then
    say "Packages"
    install_packages build run
fi

# A tree that was configured for tests keeps them; a new one is built without.
[[ -f $STOA_ROOT/build/release/CMakeCache.txt ]] || export STOA_CMAKE_OPTIONS=-DSTOA_TESTS=OFF
build release stoa stoactl stoa-hub

hub=$STOA_ROOT/build/release/hub/stoa-hub
desktop=$STOA_ROOT/build/release/app/stoa
run=$STOA_ROOT/build/run
if [[ -n $data ]]; then
    chain=$run/$(basename "$data" | tr -c 'A-Za-z0-9\n' '-')-$(sha256sum <"$data" | cut -c1-8)
else
    chain=$run/sample
fi
mkdir -p "$chain"
chmod 700 "$run" "$chain"

# The chain is made beside its place and moved there when it is whole, so a run that was cut off leaves none.
if [[ ! -d $chain/hub ]]; then
    rm -rf "${chain:?}"/*
    (umask 077 && head -c 18 /dev/urandom | base64 | tr '+/' 'ab' >"$chain/password")
    if [[ -n $data ]]; then
        say "Reading $data into a chain of its own (once; this takes a while)"
        "$hub" init --data "$chain/hub.new"
        # 6: lines that are of no use were set aside, and the rest is in.
        "$hub" import sales "$data" --mapping online-retail --data "$chain/hub.new" || [[ $? -eq 6 ]]
    else
        say "Making the sample chain (once)"
        "$hub" init --data "$chain/hub.new" --sample chain
    fi
    "$hub" user add demo --data "$chain/hub.new" --name Demo --role storeManager --role admin \
        --role networkPlanner --password-file "$chain/password"
    mv "$chain/hub.new" "$chain/hub"
fi

# A desk belongs to the address it was enrolled at, so the port of the first start is kept.
port=$(cat "$chain/port" 2>/dev/null || echo 0)
hub_pid=''
traffic_pid=''
url=''
stop_traffic() {
    [[ -n $traffic_pid ]] || return 0
    kill -TERM "$traffic_pid" 2>/dev/null || true
    wait "$traffic_pid" 2>/dev/null || true
    traffic_pid=''
}
stop_hub() {
    stop_traffic
    [[ -n $hub_pid ]] || return 0
    kill -TERM "$hub_pid" 2>/dev/null || true
    wait "$hub_pid" 2>/dev/null || true
    hub_pid=''
}
trap stop_hub EXIT

# start_hub PORT: sets url once the hub says where it listens; fails when it ends instead.
start_hub() {
    local tries
    "$hub" serve --data "$chain/hub" --listen "127.0.0.1:$1" >"$chain/hub.out" 2>"$chain/hub.log" &
    hub_pid=$!
    for ((tries = 0; tries < 600; tries++)); do
        url=$(sed -n 's/^listening on //p' "$chain/hub.out" | head -1)
        [[ -z $url ]] || return 0
        kill -0 "$hub_pid" 2>/dev/null || return 1
        sleep 0.1
    done
    return 1
}

# A one-time code for a desk that is new.
code=()
if [[ $port -eq 0 || ! -f $chain/desk-$port/profile.json ]]; then
    code=(--code "$("$hub" device code --data "$chain/hub" --json | sed -n 's/.*"code" *: *"\([^"]*\)".*/\1/p')")
fi
say "Starting the hub"
if ! start_hub "$port"; then
    stop_hub
    [[ $port -ne 0 ]] || { tail -20 "$chain/hub.log" >&2 && die "the hub did not start"; }
    note "Port $port is taken, so there is another address and a new desk."
    code=(--code "$("$hub" device code --data "$chain/hub" --json | sed -n 's/.*"code" *: *"\([^"]*\)".*/\1/p')")
    start_hub 0 || { tail -20 "$chain/hub.log" >&2 && die "the hub did not start"; }
fi
port=${url##*:}
echo "$port" >"$chain/port"
note "The hub listens on $url; its data is in $chain/hub, its log in $chain/hub.log."

# It goes on gently: some forty sales and six orders a minute, told with a key that the hub makes for it.
start_traffic() {
    local -a what=(--rate 46 --orders 6 --always-open --people ATH-01)
    [[ -z $data ]] || what=(--replay "$data" --speed 20)
    "$hub" simulate-traffic --data "$chain/hub" "${what[@]}" >"$chain/traffic.out" 2>"$chain/traffic.log" &
    traffic_pid=$!
    note "The chain goes on by itself (--no-traffic: it does not); how it fares is in $chain/traffic.log."
}

open=("$desktop" --profile "$chain/desk-$port" --hub "$url" "${code[@]}" --user demo
    --password-file "$chain/password" --secrets file)
if [[ -z $pictures && -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
    pictures=$run/pictures
    note "There is no display, so the panels are drawn to pictures."
fi
if [[ -n $pictures ]]; then
    say "Drawing every panel"
    mkdir -p "$pictures"
    xvfb-run --auto-servernum --server-args='-screen 0 1920x1200x24' \
        "${open[@]}" --capture "$pictures" "${desktop_options[@]}"
    note "The pictures are in $pictures:"
    find "$pictures" -name '*.png' -printf '   %f\n' | sort
else
    [[ $traffic -eq 0 ]] || start_traffic
    say "Opening the desktop (user demo, password in $chain/password)"
    "${open[@]}" "${desktop_options[@]}"
fi
