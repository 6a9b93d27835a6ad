// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>

namespace stoa::http {

/// What the server allows before it refuses; every wait and every buffer has an end.
struct Limits {
    using ms = std::chrono::milliseconds;

    qsizetype headerBytes = 16 * 1024; ///< request line and fields together
    int headerFields = 100;
    qint64 bodyBytes = 1024 * 1024; ///< after decoding too; a route may set its own
    qint64 allBodiesBytes = 96 * 1024 * 1024; ///< of all bodies being read at a time; twice that in memory
    ms headerTimeout{5'000}; ///< from the first byte (of a new connection: from its start) to the empty line
    ms bodyTimeout{15'000}; ///< plus one second for every bodyBytesPerSecond that arrived
    qint64 bodyBytesPerSecond = 64 * 1024;
    ms idleTimeout{60'000}; ///< between two calls of a connection
    ms writeTimeout{30'000}; ///< plus one second for every writeBytesPerSecond that left
    qint64 writeBytesPerSecond = 8 * 1024;
    ms lingerTimeout{2'000}; ///< to let a refused sender read why

    int connections = 8'192;
    int connectionsPerAddress = 1'024; ///< an IPv6 address counts by its /64
    int connectionsPerDevice = 64; ///< WebSockets too; each counts for the device of its last call. Room for
                                   ///< those of a desk whose ends never came: they stay until they are idle
    int queueLength = 1'024; ///< jobs that wait for a pool thread
    ms queueTimeout{10'000}; ///< a job that waited longer is refused instead of run

    int sockets = 4'096;
    int socketsPerAddress = 512;
    qsizetype socketMessageBytes = 16 * 1024;
    qsizetype socketQueueBytes = 256 * 1024;
    ms socketSilence{45'000}; ///< a peer that answers no ping for so long is gone

    qsizetype streamPortionBytes = 128 * 1024;
    qsizetype gzipFromBytes = 1'024;
};

} // namespace stoa::http
