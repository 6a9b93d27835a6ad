// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "core/sync/hubclient.h"
#include "core/sync/snapshotmerge.h"
#include "core/wire/syncmessages.h"

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

namespace stoa {

/// Copies whole streams, one after the other: where the hub has an artefact it is loaded into a file and read
/// from there, otherwise in pages behind the last one, which a kill does not lose. The positions of many
/// locations are loaded first and come in together.
class Copier : public QObject {
    Q_OBJECT
public:
    Copier(HubClient &client, StoreThread &store, QObject *parent = nullptr);

    struct Wanted {
        QByteArray stream;
        qint64 rows = 0; ///< as the hub told before; what it says when it begins the copy is right
    };
    /// In this order.
    void copy(const QList<Wanted> &streams);
    void stop();
    bool isIdle() const { return m_stream.isEmpty() && m_waiting.isEmpty() && m_open.isEmpty(); }

Q_SIGNALS:
    /// Rows handed on, of how many, in all streams of this run.
    void progress(const QByteArray &stream, qint64 rows, qint64 of);
    void finished();
    /// Everything that was under way begins anew the next time.
    void failed(const stoa::Error &error);

private:
    void next();
    void ask();
    void begin(const wire::SnapshotAnswer &answer);
    void askPage();
    void tookPage(const Result<HubReply> &reply);
    void load();
    void loaded(const Result<HubReply> &reply);
    bool mayJoin() const;
    void merge();
    void goOn();
    void hand(CopyPage page);
    void end();
    void fail(const Error &error);

    HubClient &m_client;
    StoreThread &m_store;
    QList<Wanted> m_waiting;
    QByteArray m_stream; ///< that is asked for, loaded or copied in pages
    QList<QByteArray> m_open; ///< begun in the cache and not ended
    wire::SnapshotAnswer m_answer;
    qint64 m_rows = 0;
    qint64 m_of = 0; ///< also of the streams that wait
    int m_round = 0;
    int m_handed = 0; ///< portions that the store has not applied yet

    // in pages
    enum class Pages { None, Wanted, Asked } m_pages = Pages::None;
    int m_afterType = 0;
    QByteArray m_afterKey;

    // whole
    std::unique_ptr<QFile> m_loading;
    std::vector<SnapshotRun> m_runs; ///< loaded, not read yet
    qint64 m_runBytes = 0;
    bool m_alone = false; ///< nothing may join them
    std::unique_ptr<SnapshotMerge> m_merge;
};

} // namespace stoa
