// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/adjustment.h"
#include "core/services/desk/storethread.h"
#include "core/store/inventory/positionquery.h"
#include "models/shared/wording.h"

#include <QObject>

namespace stoa {

/// What an adjustment will do to one position, or has done.
struct AdjustPreview {
    QString sku;
    QString name;
    QString location;
    Quantity onHandBefore;
    Quantity onHandAfter;
    Quantity sellableBefore;
    Quantity sellableAfter;
    std::optional<Error> refused; ///< what the verb said, here or when it was done
    bool entered = false;
    bool open = true; ///< there is an "after"; none where what was typed is refused
    friend bool operator==(const AdjustPreview &, const AdjustPreview &) = default;
};

/// A batch that was entered: what undo needs.
struct AdjustBatch {
    QList<MovementDraft> movements;
    int count() const { return int(movements.size()); }
};

/// The form of an adjustment of one position or many: keeps what was typed, says field by field what is
/// wrong, shows what will happen, and enters it.
class AdjustForm : public QObject {
    Q_OBJECT
public:
    AdjustForm(StoreThread &store, const Wording &wording, const Clock &clock, const QList<PositionRow> &rows,
               const QList<Reason> &reasons, QObject *parent = nullptr);

    const QList<PositionRow> &rows() const { return m_rows; }
    /// Those that people may choose and that go with the sign typed so far, by rank.
    QList<Reason> reasons() const;

    void setDelta(const QString &typed);
    void setReason(const QString &code);
    void setNote(const QString &note);
    const QString &reason() const { return m_reason; }

    /// What is wrong, as a sentence; empty when the field is right or untouched.
    QString deltaError() const;
    QString reasonError() const;
    QString noteError() const;
    bool isComplete() const;

    /// What is missing is said as if it had been typed: for a press on the button too early.
    void touchAll();

    const QList<AdjustPreview> &preview() const { return m_preview; }
    /// The verb has said of each row of the preview whether it would take it.
    bool isRehearsed() const { return m_rehearsed; }
    int refusedCount() const;

    /// Enters all; previews then say what became of each. Batch holds those that were entered.
    Future<AdjustBatch> submit();

Q_SIGNALS:
    /// Errors, reasons or preview are others.
    void changed();

private:
    void rehearse();
    /// An adjustment and the row that it is of.
    struct Entry {
        qsizetype row;
        Adjustment adjustment;
    };
    QList<Entry> entries() const;
    static QList<CommandDraft> drafts(const QList<Entry> &entries);
    void readRows();
    const Reason *chosen() const;
    bool isPartOfAPiece() const;
    /// Whether what is typed so far would come to something at this position.
    bool hasResult(const PositionRow &row) const;
    static void refuse(AdjustPreview &line, const Error &why);

    StoreThread &m_store;
    const Wording &m_wording;
    const Clock &m_clock;
    QList<PositionRow> m_rows;
    QList<Reason> m_all;
    QString m_typed;
    std::optional<Quantity> m_delta;
    QString m_reason;
    QString m_note;
    bool m_deltaTouched = false;
    bool m_reasonTouched = false;
    bool m_rehearsed = false;
    bool m_submitted = false;
    QList<AdjustPreview> m_preview;
    int m_round = 0;
};

} // namespace stoa
