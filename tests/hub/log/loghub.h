// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"
#include "hub/log/commandintake.h"
#include "hub/log/feedreader.h"
#include "hub/log/hubstore.h"
#include "tests/kit/tempdatabase.h"

#include <QTemporaryDir>
#include <atomic>
#include <map>

namespace stoa::hubtest {

class HandClock final : public Clock {
public:
    Instant now() const override { return Instant::fromMs(m_ms); }
    qint64 monotonicMs() const override { return m_ms; }
    void advanceMs(qint64 ms) { m_ms += ms; }
    void advanceDays(qint64 days) { m_ms += days * 86'400'000; }

private:
    std::atomic<qint64> m_ms = 1'790'000'000'000;
};

/// A device that signs what it does.
class Till {
public:
    explicit Till(const QString &name);
    const QString &id() const { return m_id; }
    const SigningKey &key() const { return m_key; }

    /// The next command: adds `units` to the shelf.
    wire::CommandEnvelope adjust(const QString &sku, const QString &location, qint64 units, Instant at,
                                 const QString &reason = QStringLiteral("miscount"));
    wire::CommandEnvelope command(const QString &type, const QJsonObject &body, Instant at,
                                  const QString &lane = {});
    void sign(wire::CommandEnvelope &command) const;
    void skipTo(qint64 n) { m_n = n - 1; }
    wire::CommandBatch batch(const QList<wire::CommandEnvelope> &commands) const;

private:
    QString m_id;
    SigningKey m_key;
    qint64 m_n = 0;
};

/// Lets everybody do what the test says.
class OpenMandates final : public hub::Mandates {
public:
    Rights now = Rights::ofTheHouse();
    Rights granted = Rights::ofTheHouse();
    std::optional<hub::MandateTerm> term;
    std::map<QString, QByteArray> keys;

    Result<QByteArray> deviceKey(sql::Connection &connection, const QString &device) override;
    Result<hub::Mandate> mandate(sql::Connection &connection, const QString &device, const QString &grant,
                                 const QString &signedIn) override;
};

/// A hub's store with the built-in reasons and the locations ATH and SKG, and an intake.
class LogHub {
public:
    explicit LogHub(sql::Engine engine);
    /// Closes the store and opens it again on the same data.
    void reopen();
    void close();

    hub::HubStore &store() { return *m_store; }
    hub::CommandIntake &intake() { return *m_intake; }
    HandClock &clock() { return m_clock; }
    OpenMandates &mandates() { return m_mandates; }
    const SigningKey &identity() const { return m_identity; }
    /// SQLite: the data folder.
    QString folder() const { return m_folder.path(); }
    std::unique_ptr<sql::Connection> reader();
    /// A connection that may write past the store, to spoil things.
    std::unique_ptr<sql::Connection> spoiler();
    /// The catalogue has such an article; no stream tells of it.
    void know(const QString &sku);

    Till till(const QString &name);
    hub::HubWrite asTheHouse(const QString &action = QStringLiteral("test")) const;
    /// Applies adjustments of the till; fails the test when one is not applied.
    void adjust(Till &till, const QString &sku, const QString &location, qint64 units);
    wire::CommandsAnswer send(const Till &till, const QList<wire::CommandEnvelope> &commands);
    qint64 onHand(const QString &sku, const QString &location);

private:
    void open();

    QTemporaryDir m_folder;
    std::unique_ptr<kit::TempDatabase> m_database;
    HandClock m_clock;
    OpenMandates m_mandates;
    SigningKey m_identity = SigningKey::make();
    std::unique_ptr<hub::HubStore> m_store;
    std::unique_ptr<hub::CommandIntake> m_intake;
};

/// A copy of streams as a desk keeps it.
class Copy {
public:
    using Key = std::pair<int, QByteArray>;
    struct Row {
        qint64 seq;
        QByteArray body;
        friend bool operator==(const Row &, const Row &) = default;
    };

    /// Pulls until every stream is current.
    Result<void> pull(sql::Connection &connection, const QList<QByteArray> &streams,
                      qint64 maxBytes = 64 * 1024);
    /// Takes in the lines of a page; cursors only from pulls.
    Result<void> take(const QByteArray &text);

    const std::map<Key, Row> &rows(const QByteArray &stream) { return m_rows[stream]; }
    wire::StreamCursor &cursor(const QByteArray &stream);
    /// By the rows that it has.
    Sum128 sum(const QByteArray &stream);
    int pages() const { return m_pages; }
    /// Sums told by the hub that were not those of the copy.
    int mismatches() const { return m_mismatches; }

private:
    std::map<QByteArray, std::map<Key, Row>> m_rows;
    std::map<QByteArray, wire::StreamCursor> m_cursors;
    int m_pages = 0;
    int m_mismatches = 0;
};

/// Of a safety.set for SKU A.
QJsonObject safetyBody(const QString &location, qint64 units);
QList<Verdict> verdicts(const wire::CommandsAnswer &answer);

} // namespace stoa::hubtest
