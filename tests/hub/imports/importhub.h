// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "hub/imports/importer.h"
#include "hub/log/hubstore.h"

#include "tests/kit/tempdatabase.h"

#include <QTemporaryDir>

namespace stoa::kit {

/// Stands still at 2026-03-02 12:00 UTC, so that two loads give the same rows.
class StillClock final : public Clock {
public:
    Instant now() const override { return Instant::fromMs(1'772'452'800'000); }
    qint64 monotonicMs() const override { return 0; }
};

/// A hub to import into, and its tables as one value to compare.
class ImportHub {
public:
    explicit ImportHub(sql::Engine engine);

    hub::HubStore &store() { return *m_store; }
    sql::Connection &reader() { return *m_reader; }
    /// Writes the text to a file of its own and imports it as sales.
    Result<hub::ImportReport>
    importText(const QByteArray &csv, const std::function<bool(const hub::ImportProgress &)> &progress = {});
    Result<hub::ImportReport>
    importSales(const QString &path, const std::function<bool(const hub::ImportProgress &)> &progress = {});
    QString write(const QByteArray &content);

    /// A hash over all rows that an import makes, in the order of their keys.
    QByteArray fingerprint();
    /// The single column of each row as text.
    QStringList column(const QByteArray &sql);
    qint64 number(const QByteArray &sql);

private:
    StillClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<TempDatabase> m_server;
    std::unique_ptr<hub::HubStore> m_store;
    std::unique_ptr<sql::Connection> m_reader;
    int m_files = 0;
};

} // namespace stoa::kit
