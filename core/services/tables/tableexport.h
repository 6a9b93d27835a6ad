// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>
#include <QVariant>
#include <memory>

namespace stoa {

enum class ExportFormat { Csv, Xlsx };

/// Writes a table to a file, row by row, so that a million rows need no memory.
///
/// Text that a spreadsheet would run as a formula (= + - @, tab, return in front) is kept as text: CSV gets
/// an apostrophe in front, XLSX a string cell. Numbers are numbers. The file appears under its name only when
/// finish() succeeded; until then it is beside it, and is removed when the writer goes.
class TableExport {
public:
    static Result<std::unique_ptr<TableExport>> begin(const QString &path, ExportFormat format,
                                                      const QStringList &header, const QString &sheetName);
    virtual ~TableExport() = default;

    /// Values: QString, qint64, or a decimal given as Decimal.
    virtual Result<void> row(const QVariantList &values) = 0;
    virtual Result<void> finish() = 0;
};

/// The cell of a CSV file (RFC 4180), safe from formulas.
QByteArray csvCell(const QString &text);
/// Such cells with commas between, without an end of line.
QByteArray csvLine(const QVariantList &values);

} // namespace stoa
