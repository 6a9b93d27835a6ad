// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/workdesk.h"

namespace stoa {

/// One of many: what it is, and what is said of it before and after.
struct BulkRow {
    QString id;
    QString code;
    QString from; ///< state before, in words
    QString to;
    std::optional<Error> refused; ///< what the verb said, here or when it was done
    bool done = false;
    friend bool operator==(const BulkRow &, const BulkRow &) = default;
};

/// The same step of many fulfilments at once: shown before it is done, each with its own result.
class BulkWork : public QObject {
    Q_OBJECT
public:
    enum class Verb { Accept, Reject, Announce, Ship, Expire };

    BulkWork(WorkDesk &desk, Verb verb, const QStringList &fulfilments, QObject *parent = nullptr);

    Verb verb() const { return m_verb; }
    RecordTableModel<BulkRow> &rows() { return *m_rows; }
    int count() const { return int(m_rows->rows().size()); }
    int refusedCount() const;
    int doneCount() const;
    /// Why a location gives orders back; of Reject.
    void setReason(const QString &reason) { m_reason = reason; }
    /// The verb was asked about each row without doing it.
    bool isRehearsed() const { return m_rehearsed; }
    bool isDone() const { return m_done; }

    /// Does what was not refused; the rows say what became of each.
    Future<int> submit();

Q_SIGNALS:
    void changed();

private:
    QList<FulfilmentStep> steps(const QStringList &ids) const;
    void rehearse();

    WorkDesk &m_desk;
    const Verb m_verb;
    std::unique_ptr<RecordTableModel<BulkRow>> m_rows;
    QString m_reason = QStringLiteral("other");
    bool m_rehearsed = false;
    bool m_done = false;
};

} // namespace stoa
