// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "core/sync/hubclient.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace stoa {

/// Makes a stream whole whose checksum is not the hub's, on the sync thread: asks for sums by ranges, then
/// for the rows of those that differ. Whether that has helped, the next page at the head tells; what it did
/// not help has to be copied anew.
class Repairer : public QObject {
    Q_OBJECT
public:
    Repairer(HubClient &client, StoreThread &store, const Clock &clock, QObject *parent = nullptr);

    /// A page at the head had another sum, or the same again.
    void differs(const QByteArray &stream);
    void agrees(const QList<QByteArray> &streams);
    /// Whether one of these streams is known to differ and not yet to agree again.
    bool isAbout(const QMap<QByteArray, qint64> &cursors) const;
    /// What is under way is given up; the next page at the head begins anew.
    void stop();

Q_SIGNALS:
    /// A stream that agreed so far does not.
    void found(const QByteArray &stream);
    /// The ranges were mended, or there is nothing to compare at the moment: pull to the head.
    void wantsPull();
    /// Nothing but a copy helps.
    void beyond(const QByteArray &stream);
    void failed(const stoa::Error &error, qint64 retryAfterMs);

private:
    struct Case {
        bool busy = false;
        bool mended = false;
        int moved = 0; ///< how often hub and desk did not stand at the same place
    };
    void askSums(const QByteArray &stream);
    void askRows(const QByteArray &stream, const QList<RowRange> &ranges);
    void tookRows(const QByteArray &stream, const QList<RowRange> &asked, const HubReply &reply);
    void compared(const QByteArray &stream, const std::optional<QList<RowRange>> &ranges);
    void over(const QByteArray &stream);
    void moved(const QByteArray &stream);
    void fail(const QByteArray &stream, const Error &error);

    HubClient &m_client;
    StoreThread &m_store;
    const Clock &m_clock;
    QHash<QByteArray, Case> m_cases;
    int m_round = 0;
};

} // namespace stoa
