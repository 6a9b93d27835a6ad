// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace stoa {

/// The bytes of one of the sample's data files, which are built into the program.
Result<QByteArray> readSampleFile(const QString &name);

/// The rows of a tab-separated data file without its comments and its header line. Fails unless every row has
/// that many columns.
Result<QList<QStringList>> readSampleTable(const QString &name, int columns);

/// Fails with the name of the file when the text is not a whole number.
Result<qint64> sampleNumber(const QString &text, const QString &file);

} // namespace stoa
