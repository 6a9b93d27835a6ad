// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "core/sync/hubclient.h"

#include <QObject>

namespace stoa {

/// After a salvage of the journal asks the hub which of the unreadable numbers it knows, on the sync thread.
/// Asks again at each connection until it has an answer; without a question it costs one read of the journal.
class Inquiry : public QObject {
    Q_OBJECT
public:
    Inquiry(HubClient &client, StoreThread &store, QObject *parent = nullptr);

    void ask();
    void stop();

Q_SIGNALS:
    void failed(const stoa::Error &error, qint64 retryAfterMs);

private:
    void send(const QList<NumberRange> &ranges);
    void take(const HubReply &reply, const QList<NumberRange> &asked);

    HubClient &m_client;
    StoreThread &m_store;
    bool m_busy = false;
    bool m_nothing = false; ///< is to be asked
    int m_round = 0;
};

} // namespace stoa
