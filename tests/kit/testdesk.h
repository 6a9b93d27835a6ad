// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/desk/deskfiles.h"
#include "core/services/desk/deskwriter.h"
#include "core/services/desk/storethread.h"
#include "tests/kit/minihub.h"

#include <QTemporaryDir>
#include <atomic>

namespace stoa::kit {

/// A clock that stands until it is moved.
class FakeClock final : public Clock {
public:
    Instant now() const override { return Instant::fromMs(m_ms); }
    qint64 monotonicMs() const override { return m_ms - kStart; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    static constexpr qint64 kStart = 1'760'000'000'000;
    std::atomic<qint64> m_ms = kStart;
};

/// The command that adjusts a position by so many units.
CommandDraft adjustment(const QString &sku, const QString &location, qint64 units, Instant at,
                        const QString &reason = QStringLiteral("miscount"));

template <typename T> T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Gives the desk all that the hub has.
Result<void> furnish(StoreThread &store, const MiniHub &hub);

/// A desk's files and writer in a folder of its own, without threads or network.
class TestDesk {
public:
    TestDesk();
    ~TestDesk();

    DeskWriter &writer() { return *m_writer; }
    DeskFiles &files() { return *m_files; }
    FakeClock &clock() { return m_clock; }
    QString folder() const { return m_folder.path(); }
    const QByteArray &key() const { return m_key; }

    /// Takes the streams of the hub and everything in them.
    void pull(const MiniHub &hub);
    Receipt adjust(const QString &sku, const QString &location, qint64 units);
    /// Sends what waits and takes the verdicts.
    void push(MiniHub &hub);
    qint64 onHand(const QString &sku, const QString &location);
    /// What all tables of the hub hold, stream numbers and undo images included, as one text.
    QByteArray dump();

    /// Closes properly.
    void close();
    /// Goes away as a kill does: from copies of the files as they are now.
    void kill();
    void open();

private:
    QTemporaryDir m_folder;
    QByteArray m_key;
    FakeClock m_clock;
    std::unique_ptr<DeskFiles> m_files;
    std::unique_ptr<DeskWriter> m_writer;
};

} // namespace stoa::kit
