// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/desk/outboxentry.h"

#include <QIODevice>
#include <QString>

namespace stoa::ctl {

/// An adjustment as it was read, or why it could not be.
struct StockLine {
    int line = 0; ///< counts from 1
    Result<CommandDraft> draft;
};

/// A delta given as text ("-2", "0.5") or whole number.
Result<CommandDraft> adjustmentDraft(const QJsonObject &row, const Clock &clock);

/// What is taken from one file: more than a person looks through, and no more than the memory holds.
inline constexpr qsizetype kMostStockLines = 100'000;

/// Reads adjustments as docs/imports.md describes them: JSON lines or a table with headings, told apart by
/// the first line. Every line of content comes back, read or with its error; what is wrong with the file as a
/// whole (no line, no table, headings that are not known, more than is taken of one) is the error of all of
/// it. `name` is the file's, for that.
Result<QList<StockLine>> readStockLines(QIODevice &device, const QString &name, const Clock &clock);
/// The same of a file; "-" is standard input.
Result<QList<StockLine>> readStockFile(const QString &path, const Clock &clock);

} // namespace stoa::ctl
