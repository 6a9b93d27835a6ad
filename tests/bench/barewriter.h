// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace stoa::bench {

/// The SQLite C API and nothing else: what the engine itself costs.
class BareWriter {
public:
    explicit BareWriter(const QString &path, const char *synchronous);
    ~BareWriter();
    Q_DISABLE_COPY_MOVE(BareWriter)

    void run(const char *sql);
    /// One statement at a time, prepared once.
    void prepare(int slot, const char *sql);
    BareWriter &text(int slot, int index, const QByteArray &value);
    BareWriter &number(int slot, int index, qint64 value);
    void step(int slot);

private:
    static constexpr int kSlots = 4;
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statements[kSlots] = {};
};

} // namespace stoa::bench
