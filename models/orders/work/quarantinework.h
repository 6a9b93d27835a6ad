// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/quarantineform.h"
#include "models/orders/work/workdesk.h"

namespace stoa {

/// One order or event in quarantine, mended and tried again. It lies at the hub, so all of it needs the hub;
/// the list alone is here as well.
class QuarantineWork : public QObject {
    Q_OBJECT
public:
    QuarantineWork(WorkDesk &desk, const QuarantineRow &row, QObject *parent = nullptr);

    const QuarantineRow &row() const { return m_row; }
    const QList<QuarantineField> &fields() const { return m_fields; }
    /// The body as it would be sent, mended.
    const QJsonObject &body() const { return m_body; }
    bool isEdited() const;
    bool isBusy() const { return m_busy; }
    void setField(const QString &pointer, const QString &value);
    /// Why nothing can be done now; empty when it can.
    QString whyNot() const;
    /// What an empty list means to whoever looks at it.
    static QString emptiness(const WorkDesk &desk);
    /// What the hub said last, as a sentence; empty before that.
    const QString &answer() const { return m_answer; }
    bool isTaken() const { return m_taken; }

    /// Mends what was edited, then tries it again.
    Future<Result<void>> replay();
    Future<Result<void>> discard(const QString &reason);

Q_SIGNALS:
    void changed();

private:
    void read();
    void takeBody(const QJsonObject &body);
    /// The first field of which what was typed cannot be read.
    const QuarantineField *unread() const;
    Future<Result<void>> post(const QString &path, const QJsonObject &body);
    Result<void> judge(const Result<HubAnswer> &answer);

    WorkDesk &m_desk;
    QuarantineRow m_row;
    QJsonObject m_told; ///< as the hub has it
    QJsonObject m_body;
    QList<QuarantineField> m_fields;
    QString m_etag;
    QString m_answer;
    bool m_busy = false;
    bool m_taken = false;
};

/// Tries many again, some at a time, with a result for each.
class QuarantineReplay : public QObject {
    Q_OBJECT
public:
    struct Row {
        QString id;
        QString reference;
        StatusKind kind = StatusKind::None;
        QString result; ///< in words
        friend bool operator==(const Row &, const Row &) = default;
    };
    static constexpr int kAtOnce = 50;

    QuarantineReplay(WorkDesk &desk, const QList<QuarantineRow> &rows, QObject *parent = nullptr);

    RecordTableModel<Row> &rows() { return *m_rows; }
    int count() const { return int(m_rows->rows().size()); }
    int done() const { return m_next; }
    int taken() const; ///< that became what they tell of
    bool isRunning() const { return m_running; }
    void start();

Q_SIGNALS:
    void changed();

private:
    void step();
    void take(const QStringList &ids, const Result<HubAnswer> &answer);

    WorkDesk &m_desk;
    std::unique_ptr<RecordTableModel<Row>> m_rows;
    int m_next = 0;
    bool m_running = false;
};

} // namespace stoa
