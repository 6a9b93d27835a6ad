// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/simulationdesk.h"
#include "ui/shared/clauserow.h"

#include <QUndoStack>
#include <QWidget>

class QPushButton;
class QScrollArea;

namespace stoa::ui {

class Chip;
class IconButton;
class LinkButton;
class NoteLine;
class OrderCard;
class Prompts;
class ReorderList;
class SentenceEditor;
class StrategyBody;
class TextLabel;
class TokenPopover;

/// The policy that is written: its strategies in their order, what differs from another version, and what can
/// be done with the draft.
class RoutingEditor : public QWidget {
    Q_OBJECT
public:
    RoutingEditor(PolicyDesk &desk, SimulationDesk &simulation, Prompts &prompts, QWidget *parent = nullptr);

    QUndoStack &undoStack() { return m_undo; }
    ReorderList &strategies() const { return *m_list; }
    /// As the button does.
    void simulate();
    void save();
    void setCompared(int version);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    void versionsAsked(QWidget *below);

protected:
    void changeEvent(QEvent *event) override;

private:
    void make();
    QWidget *makeHead();
    QWidget *makeFoot();
    void refresh();
    void refreshStrategies();
    void refreshDifferences();
    void refreshButtons();
    StrategyBody *bodyOf(const QString &id);
    void edit(const QString &text, const QString &key, const RoutingDraft &draft);
    void editStrategy(const QString &id, const QString &text, const QString &key,
                      const RoutingStrategy &strategy);
    void move(const QString &id, int to);
    void addStrategy(const RoutingStrategy &strategy, int at);
    void addNew();
    void removeStrategy(const QString &id);
    void discard();
    void askDiscardStored(const RoutingPolicyRow &row);
    void openPolicies();
    void openCompare();
    void renamePolicy();
    void askNewPolicy();
    QString newId() const;
    QString freeName(const QString &wanted) const;
    ClauseRow::Editing editing() const;

    PolicyDesk &m_desk;
    SimulationDesk &m_simulation;
    Prompts &m_prompts;
    QUndoStack m_undo;
    bool m_editing = false; ///< the draft that comes is of our own making
    bool m_saving = false;
    int m_compared = 0; ///< version, or 0 for the usual one

    TextLabel *m_name;
    Chip *m_state;
    IconButton *m_policies;
    LinkButton *m_compare;
    QScrollArea *m_area;
    ReorderList *m_list;
    LinkButton *m_add;
    SentenceEditor *m_otherwise;
    NoteLine *m_fault;
    OrderCard *m_differences;
    QWidget *m_rows;
    QPushButton *m_discard;
    QPushButton *m_save;
    QPushButton *m_simulate;
    TokenPopover *m_popover;
};

} // namespace stoa::ui
