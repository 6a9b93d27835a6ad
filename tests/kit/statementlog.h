// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

namespace stoa::kit {

/// The texts of all statements that SQLite connections of this process run, which are opened while it lives.
/// One at a time.
class StatementLog {
public:
    StatementLog();
    ~StatementLog();
    StatementLog(const StatementLog &) = delete;
    StatementLog &operator=(const StatementLog &) = delete;

    QSet<QByteArray> all() const;
};

} // namespace stoa::kit
