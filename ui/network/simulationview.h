// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/simulationdesk.h"
#include "ui/shared/toast.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace stoa::ui {

class BarsCompare;
class Card;
class Chip;
class DataTable;
class EmptyState;
class GoldenCard;
class IconButton;
class LinkButton;
class MessageBar;
class NoteLine;
class OrderCard;
class Popover;
class ProgressLine;
class Prompts;
class RangePopover;
class ShareBars;
class TextLabel;

/// What recorded orders came to under several policies, and what is still to be done before the draft can be
/// activated.
class SimulationView : public QWidget {
    Q_OBJECT
public:
    SimulationView(PolicyDesk &desk, SimulationDesk &simulation, Prompts &prompts, QWidget *parent = nullptr);

    QPushButton &activateButton() const { return *m_activate; }
    GoldenCard &golden() const { return *m_golden; }
    void activate();
    /// Asks for the name under which that order is kept as a golden one.
    void keepGolden(const QString &order);

Q_SIGNALS:
    void toastRaised(const stoa::ui::ToastText &toast);
    void done(const QString &sentence);
    void failed(const QString &sentence);
    void simulateAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeResults();
    QWidget *makeFoot();
    void refresh();
    QString took(qint64 ms) const;
    QString progressFigures() const;
    void refreshHead();
    void refreshEmpty();
    void refreshBar();
    void refreshCharts();
    void refreshTable();
    void refreshZones();
    void refreshButtons();
    void place();
    void exportTable();
    void attach();
    void openRemedies();
    QString activateRefusal() const;

    PolicyDesk &m_desk;
    SimulationDesk &m_simulation;
    Prompts &m_prompts;
    bool m_busy = false;
    QString m_barText;

    TextLabel *m_title;
    TextLabel *m_about;
    Chip *m_state;
    IconButton *m_orders;
    RangePopover *m_range;
    QWidget *m_barPlace;
    MessageBar *m_bar = nullptr;
    Popover *m_remedies = nullptr;
    ProgressLine *m_progress;
    NoteLine *m_problem;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_emptySimulate;
    QPushButton *m_emptyGolden;
    QScrollArea *m_area;
    Card *m_barsCard;
    BarsCompare *m_bars;
    QBoxLayout *m_columns;
    OrderCard *m_tableCard;
    DataTable *m_table;
    LinkButton *m_export;
    Card *m_shipsCard;
    ShareBars *m_ships;
    GoldenCard *m_golden;
    OrderCard *m_zonesCard;
    QWidget *m_zones;
    TextLabel *m_same;
    QPushButton *m_attach;
    QPushButton *m_activate;
};

} // namespace stoa::ui
