// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/access/gate.h"
#include "hub/http/metrics.h"
#include "hub/log/commandfigures.h"
#include "hub/log/feedreader.h"
#include "hub/log/syncservice.h"

namespace stoa::hub {

/// /v1/sync/*: what desks copy and send. All calls are device-bound; a call that names another generation
/// than the hub's is answered 409 unread.
class SyncRoutes {
public:
    SyncRoutes(SyncService &service, http::Metrics &metrics);
    void addTo(access::Gate &gate, http::Router &router);

private:
    using Answer = Result<http::Response>;
    struct PullJob {
        wire::PullRequest request;
        bool zstd = false;
        access::Caller caller = {};
    };

    Answer streams(access::Call &call);
    Answer pull(access::Call &call);
    Answer commands(access::Call &call);
    Result<http::Response> decided(IntakeBatch &batch);
    http::Response decidedLater(const std::shared_ptr<IntakeBatch> &batch, qint64 bytes);
    Answer known(access::Call &call);
    Answer beginSnapshot(access::Call &call);
    Answer snapshotPage(access::Call &call);
    Answer snapshotArtefact(access::Call &call);
    Answer verify(access::Call &call);
    Answer verifyRows(access::Call &call);
    Answer live(access::Call &call);

    Result<http::Response> pullNow(sql::Connection &reader, const PullJob &job, PullOutcome &outcome);
    http::Response pullLater(std::shared_ptr<const PullJob> job, const PullOutcome &outcome);
    /// Whether the pull may still be answered after its wait.
    Result<void> recheck(sql::Connection &reader, const PullJob &job) const;
    Result<QByteArray> streamOfBody(access::Call &call) const;
    Result<SnapshotSession> sessionOf(access::Call &call) const;
    Result<void> checkGeneration(const QString &told) const;
    Result<http::Response> framesAnswer(wire::FrameWriter &frames, bool zstd) const;

    SyncService &m_service;
    http::Counter &m_mismatches;
    CommandFigures m_commands;
};

} // namespace stoa::hub
