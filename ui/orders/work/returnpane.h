// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/returnwork.h"
#include "ui/shared/detailspane.h"

#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace stoa::ui {

class FactList;
class NoteLine;
class Prompts;
class Stepper;

/// One return case: how far it is, what came of each line and what becomes of it, and the step that is next.
class ReturnPane : public DetailsPane {
    Q_OBJECT
public:
    ReturnPane(WorkDesk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void show(const QString &id);
    /// A closed case, which is only looked at.
    void showClosed(const WorkReturn &row);
    ReturnWork *work() const { return m_work; }
    void scan(const QString &code);
    void next();
    void say();
    QString told() const;

Q_SIGNALS:
    void answered(const stoa::ScanVerdict &verdict);
    void done(const QString &sentence);
    void refused(const stoa::Error &error);
    void orderAsked(const QString &orderId);

private:
    void refresh();
    void refreshLines();
    void fillSteps(const ReturnCase &returnCase);
    void fillFacts(const ReturnCase &returnCase);
    QWidget *lineWidget(const ReturnWorkLine &line);
    QWidget *receiving(const ReturnWorkLine &line);
    QWidget *inspecting(const ReturnWorkLine &line);
    void go(ReturnState to);

    WorkDesk &m_desk;
    Prompts &m_prompts;
    QPointer<ReturnWork> m_work;
    std::optional<WorkReturn> m_closed;
    Stepper *m_steps;
    FactList *m_facts;
    NoteLine *m_verdict;
    QWidget *m_lines;
    QVBoxLayout *m_lineLayout;
    QList<ReturnWorkLine> m_shown; ///< as the widgets were made
    ReturnState m_shownState = ReturnState::Closed;
    QPushButton *m_reject;
    QPushButton *m_order;
    QPushButton *m_replacement;
    QPushButton *m_other; ///< pay back where an exchange cannot be had
    QPushButton *m_next;
};

} // namespace stoa::ui
