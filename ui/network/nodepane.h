// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/networkdesk.h"
#include "ui/shared/detailspane.h"

class QPushButton;

namespace stoa::ui {

class CapacityBars;
class Chip;
class FactList;
class LinkButton;
class TextLabel;

/// A location in the details pane: today's hours, what it offers, its capacity hour by hour, cut-offs, open
/// work, and the ways to change it.
class NodePane : public DetailsPane {
    Q_OBJECT
public:
    explicit NodePane(NetworkDesk &desk, QWidget *parent = nullptr);

    void show(const QString &code);
    const QString &code() const { return m_code; }

Q_SIGNALS:
    void editAsked(const QString &code);
    void hoursAsked(const QString &code);
    /// The work that is open there.
    void workAsked(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshChips(const NodeRow &row);
    void refreshHours(const NodeRow &row);
    void refreshCapacity(const NodeRow &row);
    void refreshFacts(const NodeRow &row);
    void retranslate();

    NetworkDesk &m_desk;
    QString m_code;
    Chip *m_state;
    Chip *m_open;
    TextLabel *m_place;
    QWidget *m_week;
    TextLabel *m_hoursTitle;
    LinkButton *m_allHours;
    bool m_showsWeek = false;
    TextLabel *m_offersTitle;
    QWidget *m_offers;
    TextLabel *m_capacityTitle;
    TextLabel *m_capacityNote;
    CapacityBars *m_bars;
    TextLabel *m_workTitle;
    FactList *m_work;
    LinkButton *m_openWork;
    TextLabel *m_termsTitle;
    FactList *m_terms;
    QPushButton *m_editHours;
    QPushButton *m_edit;
};

/// A carrier in the details pane: its days, services, prices and times.
class CarrierPane : public DetailsPane {
    Q_OBJECT
public:
    explicit CarrierPane(NetworkDesk &desk, QWidget *parent = nullptr);

    void show(const QString &code);

Q_SIGNALS:
    void editAsked(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    NetworkDesk &m_desk;
    QString m_code;
    Chip *m_state;
    FactList *m_facts;
    QWidget *m_services;
    QPushButton *m_edit;
};

} // namespace stoa::ui
