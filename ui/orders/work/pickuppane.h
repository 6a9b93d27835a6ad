// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/workdesk.h"
#include "ui/orders/work/worktable.h"
#include "ui/shared/detailspane.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stoa::ui {

class FactList;
class FieldEditor;
class NoteLine;
class Prompts;

/// One order at the pickup desk: announced, brought to the car, handed over against a proof, or put back when
/// nobody came for it.
class PickupPane : public DetailsPane {
    Q_OBJECT
public:
    PickupPane(WorkDesk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void show(const QString &fulfilment);
    const QString &shown() const { return m_id; }
    void say();
    /// Does what the primary button does: it is ready, or it is handed over.
    void next();
    /// What the customer showed: proof by the code of the order.
    void setProof(const QString &kind);
    QComboBox &takerField() const { return *m_taker; }
    QComboBox &proofField() const { return *m_proof; }
    QLineEdit &bayField() const { return *m_bay; }
    QLineEdit &carField() const { return *m_car; }

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const stoa::Error &error);
    void orderAsked(const QString &orderId);
    void slipAsked(const QString &fulfilment);

private:
    const WorkPart *part() const { return m_desk.part(m_id); }
    void refresh();
    void advance(FulfilmentStep step, const QString &sentence);
    void checkIn();
    void putBack();

    WorkDesk &m_desk;
    Prompts &m_prompts;
    QString m_id;
    FactList *m_facts;
    NoteLine *m_clock;
    NoteLine *m_waiting;
    QLineEdit *m_bay;
    QLineEdit *m_car;
    FieldEditor *m_bayEditor;
    FieldEditor *m_carEditor;
    QPushButton *m_checkIn;
    QWidget *m_kerb;
    QComboBox *m_taker;
    QComboBox *m_proof;
    FieldEditor *m_takerEditor;
    FieldEditor *m_proofEditor;
    QWidget *m_handover;
    QPushButton *m_putBack;
    QPushButton *m_order;
    QPushButton *m_slip;
    QPushButton *m_next;
};

} // namespace stoa::ui
