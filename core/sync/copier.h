// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "core/sync/hubclient.h"
#include "core/sync/pagereader.h"
#include "core/wire/syncmessages.h"
#include "core/wire/zstd.h"

#include "core/base/future.h"
#include <QObject>
#include <QQueue>

namespace stoa {

/// Copies whole streams, one after the other, on the sync thread: as one prebuilt artefact where the hub has
/// one, else page by page. A copy that was broken off goes on where it stood while its session lasts.
class Copier : public QObject {
    Q_OBJECT
public:
    Copier(HubClient &client, StoreThread &store, QObject *parent = nullptr);

    /// In this order.
    void copy(const QList<QByteArray> &streams);
    void stop();
    bool isIdle() const { return m_stream.isEmpty() && m_waiting.isEmpty(); }

Q_SIGNALS:
    void progress(const QByteArray &stream, qint64 rows, qint64 of);
    void finished();
    void failed(const stoa::Error &error);

private:
    void next();
    void ask();
    void begin(const wire::SnapshotAnswer &answer);
    void askPage();
    void tookPage(const Result<HubReply> &reply);
    void askWhole();
    bool tookPortion(const QByteArray &packed);
    Result<void> unpackPortion(const QByteArray &packed);
    void tookWhole(const Result<HubReply> &reply);
    void hand(FeedPage page, int type, const QByteArray &key, std::function<void(const Result<void> &)> then);
    void handPortion();
    void end();
    void fail(const Error &error);

    HubClient &m_client;
    StoreThread &m_store;
    QList<QByteArray> m_waiting;
    QByteArray m_stream; ///< under way
    wire::SnapshotAnswer m_answer;
    int m_afterType = 0;
    QByteArray m_afterKey;
    qint64 m_rows = 0; ///< of all streams of this run
    qint64 m_of = 0;
    int m_round = 0;

    // of a whole artefact
    std::unique_ptr<wire::ZstdUnpacker> m_unpacker;
    std::unique_ptr<wire::FrameReader> m_reader;
    std::unique_ptr<FeedPage> m_portion;
    CopyTail m_tail;
    QQueue<Future<Result<void>>> m_handed; ///< portions that the store has not applied yet
    std::optional<Error> m_broken;
};

} // namespace stoa
