// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/bulkwork.h"
#include "ui/orders/work/worktable.h"
#include "ui/shared/detailspane.h"

#include <QPointer>

class QComboBox;
class QPushButton;

namespace stoa::ui {

class FieldEditor;
class NoteLine;

/// One step of many orders: what would become of each, then what did. For carriers it is the handover of a
/// pickup, with its manifest.
class BulkPane : public DetailsPane {
    Q_OBJECT
public:
    explicit BulkPane(WorkDesk &desk, QWidget *parent = nullptr);

    void begin(BulkWork::Verb verb, const QStringList &fulfilments);
    /// What is packed for this carrier; the first there is when empty.
    void beginCarrier(const QString &carrier = {});
    BulkWork *work() const { return m_work; }
    void submit();
    void say();

Q_SIGNALS:
    void left();
    void done(const QString &sentence);
    void manifestAsked(const QString &carrier, const QStringList &fulfilments);

private:
    void makeWork(BulkWork::Verb verb, const QStringList &fulfilments);
    void refresh();
    QStringList ids() const;
    QStringList ofCarrier(const QString &carrier) const;

    WorkDesk &m_desk;
    QPointer<BulkWork> m_work;
    bool m_carriers = false;
    QComboBox *m_choice; ///< of a carrier, or why orders are given back
    FieldEditor *m_choiceEditor;
    NoteLine *m_cutOff;
    WorkTable *m_table = nullptr;
    NoteLine *m_verdict;
    QPushButton *m_cancel;
    QPushButton *m_print;
    QPushButton *m_apply;
};

} // namespace stoa::ui
