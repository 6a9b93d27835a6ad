#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A private PostgreSQL cluster for the tests: a folder of its own, a unix socket and no port, gone after stop.
#   pg-cluster.sh start DIR   makes and starts it, prints its URL
#   pg-cluster.sh stop DIR    stops it by its process id and removes DIR
set -euo pipefail

usage() {
    sed -n '3,5s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

[[ $# -eq 2 ]] || usage
action=$1
directory=$2

newest=$(find /usr/lib/postgresql -mindepth 1 -maxdepth 1 -type d 2>/dev/null | sort -V | tail -1 || true)
bin=${STOA_POSTGRES_BIN:-$newest/bin}

# The server refuses to run as root.
unprivileged() {
    if [[ $EUID -eq 0 ]]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

start() {
    [[ -x $bin/initdb ]] || { echo "no PostgreSQL server under ${bin:-/usr/lib/postgresql}" >&2 && exit 1; }
    mkdir -p "$directory"
    directory=$(cd "$directory" && pwd)
    # A socket path has room for 107 bytes.
    [[ ${#directory} -le 80 ]] || { echo "the path is too long for a unix socket: $directory" >&2 && exit 1; }
    [[ $EUID -ne 0 ]] || chown postgres: "$directory"
    chmod 700 "$directory"
    cd "$directory"
    if [[ ! -f data/PG_VERSION ]]; then
        unprivileged "$bin/initdb" --pgdata="$directory/data" --username=stoa --auth=trust --encoding=UTF8 \
            --locale=C --no-sync >initdb.log 2>&1 || { cat initdb.log >&2 && exit 1; }
    fi
    unprivileged "$bin/pg_ctl" --pgdata="$directory/data" --log="$directory/log" --wait --timeout=60 --silent \
        --options="-c listen_addresses='' -c unix_socket_directories='$directory' -c fsync=off \
-c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c shared_buffers=64MB" start >/dev/null ||
        { cat "$directory/log" >&2 && exit 1; }
    # The folder is readable by its owner alone; a test that runs as root may enter it anyway.
    printf 'postgresql:///postgres?host=%s&user=stoa\n' "$directory"
}

stop() {
    local pid tries
    [[ -d $directory ]] || return 0
    if [[ -f $directory/data/postmaster.pid ]]; then
        pid=$(head -1 "$directory/data/postmaster.pid")
        kill -INT "$pid" 2>/dev/null || true
        for ((tries = 0; tries < 100; tries++)); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        kill -0 "$pid" 2>/dev/null && kill -QUIT "$pid"
    fi
    rm -rf "$directory"
}

case $action in
start) start ;;
stop) stop ;;
*) usage ;;
esac
