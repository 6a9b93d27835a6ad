// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk/feed.h"
#include "core/store/desk/journalrepository.h"
#include "core/store/unitofwork.h"

#include <QMap>
#include <QSet>
#include <functional>
#include <map>

namespace stoa::kit {

/// A hub without a network: the shared tables and verbs over a database in memory, and streams numbered
/// without gaps. What a desk sees of it is a FeedPage.
class MiniHub {
public:
    MiniHub();

    /// Two locations (AAA, BBB), the built-in reasons, three items (S1, S2, S3).
    void seed();
    sql::Connection &connection() { return *m_connection; }

    /// Does what the command says, once; the verdict carries its effects.
    HubVerdict take(const JournalCommand &command);
    /// From now on commands whose body names this SKU are refused.
    void refuse(const QString &sku) { m_refused.insert(sku); }
    /// Somebody else's adjustment of so many units.
    void adjust(const QString &sku, const QString &location, qint64 units,
                const QString &reason = QStringLiteral("miscount"));
    /// Somebody else's change of any rows.
    void change(const std::function<Result<void>(UnitOfWork &)> &verb);
    /// Somebody gives the item another English name.
    void rename(const QString &sku, const QString &name);
    /// Or the store, seeded or new.
    void renameStore(const QString &code, const QString &name);
    /// Closed: for taking away only, which no real hub would make of a reason.
    enum class Reasons { Open, Closed };
    void setReason(const QString &code, Reasons state);

    QList<QByteArray> streams() const { return m_heads.keys(); }
    qint64 head(const QByteArray &stream) const { return m_heads.value(stream); }
    Sum128 sum(const QByteArray &stream) const;
    /// Everything past the cursors, of the streams named in them.
    FeedPage page(const QMap<QByteArray, qint64> &cursors) const;
    /// All live rows of the stream, as a copy has them.
    FeedPage copy(const QByteArray &stream) const;
    /// Ids of the commands that are in.
    QSet<QString> applied() const;
    qint64 onHand(const QString &sku, const QString &location);

private:
    struct Row {
        qint64 seq;
        bool removed = false;
    };
    class Sink;
    QList<Effect> publish(const QList<Change> &changes);
    QList<QByteArray> streamsOfChange(const Change &change) const;
    template <typename Verb> Result<QList<Effect>> perform(const WorkContext &context, Verb &&verb);
    void append(FeedPage &page, const QByteArray &stream, qint64 after) const;

    std::unique_ptr<sql::Connection> m_connection;
    QMap<QByteArray, qint64> m_heads;
    std::map<QByteArray, std::map<std::pair<int, QByteArray>, Row>> m_feed;
    QHash<QString, HubVerdict> m_verdicts;
    QSet<QString> m_refused;
    qint64 m_ms = 1'760'000'000'000;
};

} // namespace stoa::kit
