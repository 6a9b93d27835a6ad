// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace stoa::cli {

enum class Format { Text, Json };

/// Standard output and error of a command. Exit codes: 0 done, 1 failed, 2 wrong use, 3 found something
/// wrong.
class Console {
public:
    static constexpr int kDone = 0;
    static constexpr int kFailed = 1;
    static constexpr int kWrongUse = 2;
    static constexpr int kFound = 3;

    void line(const QString &text) const;
    void json(const QJsonObject &object) const;
    /// To standard error, so that it never mixes with a result.
    void note(const QString &text) const;
    /// Overwrites itself on a terminal; elsewhere told at most every few seconds by its callers.
    void progress(const QString &text) const;
    int failed(const Error &error) const;

    /// Columns under their names, or one JSON object {"items": [...]}.
    void table(Format format, const QStringList &columns, const QList<QJsonObject> &rows) const;

    /// The first line of the file, or what is typed (twice, unseen) at the terminal. Never from an argument,
    /// which every user of the machine could read.
    Result<QString> password(const QString &file) const;
};

} // namespace stoa::cli
