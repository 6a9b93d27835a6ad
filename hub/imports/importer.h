// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QMap>
#include <QString>
#include <functional>

namespace stoa::hub {

class HubStore;

/// What of the hub a file feeds.
enum class ImportKind { Locations, Catalog, Positions, Movements, Sales };
QLatin1StringView nameOf(ImportKind kind);
std::optional<ImportKind> importKindOf(QStringView name);

enum class ImportStep { Read, Plan, Write };

struct ImportProgress {
    ImportStep step = ImportStep::Read;
    qint64 done = 0; ///< bytes while reading, rows while writing
    qint64 total = 0; ///< 0: not known
};

enum class ImportMode {
    Write,
    DryRun ///< reads, judges and reports; writes nothing
};

struct ImportRequest {
    ImportKind kind = ImportKind::Sales;
    QString file; ///< plain or gzip
    /// "online-retail" for sales; for tables pairs of their columns and ours ("Qty=on_hand"), or empty.
    QString mapping;
    ImportMode mode = ImportMode::Write;
    /// Called now and then; false cancels. What was written by then stays and is completed by a repeat.
    std::function<bool(const ImportProgress &)> progress = {};
};

/// What is wrong with a line.
struct ImportFault {
    qint64 line = 0;
    QString column; ///< ours; empty when the line as a whole is wrong
    QString reason;
};

/// What became of a file. Each of its lines is counted in exactly one entry of `lines`.
struct ImportReport {
    QString source; ///< digest of what was read; the key of quarantine, fees and runs
    qint64 linesRead = 0;
    QMap<QString, qint64> lines; ///< class -> count: sale, return, writeOff, found, fee, quarantined …
    QMap<QString, qint64> quarantined; ///< reason -> count
    qint64 notKept = 0; ///< of the quarantined lines those that are only counted
    QMap<QString, qint64> figures; ///< what else there is to tell: skus, customers, opening, receipts …
    qint64 written = 0; ///< rows that were not there before
    std::optional<qint64> wouldWrite = {}; ///< of a table in a dry run: what `written` would be
    static constexpr qsizetype kMostFaults = 1'000;
    QList<ImportFault> faults = {}; ///< the first of the quarantined lines

    QJsonObject toJson() const;
    QStringList toText() const;
};

/// Reads a file into the hub. Nothing is written before the whole file has been judged; then it goes in by
/// chunks, each a transaction of its own, under ids that depend on the file's content alone: a repeat
/// completes what is missing and changes nothing else. The audit list tells when it began to write and how it
/// ended. Errors: InvalidInput when file or mapping cannot be
/// used, Cancelled, Storage.
Result<ImportReport> importFile(HubStore &store, const ImportRequest &request);

} // namespace stoa::hub
