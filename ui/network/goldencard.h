// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/goldendesk.h"
#include "ui/orders/ordercard.h"
#include "ui/shared/toast.h"

namespace stoa::ui {

class Chip;
class GoldenKeepPopover;
class LinkButton;
class Prompts;
class TokenPopover;

/// Golden orders under the version that is written: what differs first, then those that pass. They are kept,
/// renamed, accepted and taken away here.
class GoldenCard : public OrderCard {
    Q_OBJECT
public:
    GoldenCard(PolicyDesk &desk, SimulationDesk &simulation, Prompts &prompts, QWidget *parent = nullptr);

    void refresh();
    /// Asks for an order to be kept, which may be known already; beside that widget where one is told.
    void askToKeep(const QString &order, QWidget *beside = nullptr);
    QString whyNot() const { return m_golden->whyNot(); }

Q_SIGNALS:
    void toastRaised(const stoa::ui::ToastText &toast);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// All that the rows are made of.
    struct Shown {
        QList<GoldenRow> rows;
        bool isKnown = false;
        bool isWhole = false; ///< also those that pass
        bool mayEdit = false;
        QString whyNot;
        QString version;
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    void build();
    void addFailed(QVBoxLayout &column, const GoldenRow &row);
    void addPassed(QVBoxLayout &column, const GoldenRow &row);
    QWidget *menuButton(const GoldenRow &row);
    void openMenu(const GoldenRow &row, QWidget &below);
    void openDecision(const QString &code, QWidget &below);
    void rename(const GoldenRow &row, QWidget &below);
    void accept(const GoldenRow &row);
    void remove(const GoldenRow &row);
    void takeBack(const QString &code, const QJsonObject &expectation);
    void tell(const QString &sentence);

    PolicyDesk &m_desk;
    SimulationDesk &m_simulation;
    Prompts &m_prompts;
    GoldenDesk *m_golden;
    GoldenKeepPopover *m_keep;
    TokenPopover *m_rename;
    Chip *m_passed;
    LinkButton *m_add;
    QWidget *m_rows = nullptr;
    std::optional<Shown> m_shown;
    bool m_all = false;
};

} // namespace stoa::ui
