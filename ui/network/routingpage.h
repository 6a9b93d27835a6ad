// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/simulationdesk.h"
#include "ui/shell/panel.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace stoa::ui {

class EmptyState;
class Prompts;
class RoutingEditor;
class SimulationView;
class VersionsPopover;

/// The routing lab: policies on the one side, what orders come to under them on the other. The Network panel
/// hosts it and passes on what it says.
class RoutingPage : public QWidget {
    Q_OBJECT
public:
    RoutingPage(PolicyDesk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~RoutingPage() override;

    /// For the panel's head: "Routing lab", "Network / Policies / GR-IT".
    HeaderNote header() const;
    QString statusText() const;
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();
    QList<QAction *> actions() const { return m_actions; }
    QList<QWidget *> panes() const;
    /// "GR-IT", or a version as "GR-IT/13", which is compared with; "golden E-104382": asks for that order to
    /// be kept as a golden one.
    bool openRecord(const QString &id);
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

    SimulationDesk &simulation() const { return *m_simulation; }
    RoutingEditor &editor() const { return *m_editor; }
    SimulationView &results() const { return *m_results; }

Q_SIGNALS:
    /// Header, status text or what can be undone is another one now.
    void changed();
    void messageRaised(const stoa::ui::Message &message);
    void messageCleared(const QString &id);
    void toastRaised(const stoa::ui::ToastText &toast);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void keepGolden();
    void tellDone(const QString &sentence);
    void tellFailed(const QString &sentence);
    void startPolicy();

    PolicyDesk &m_desk;
    SimulationDesk *m_simulation;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_start;
    QSplitter *m_splitter;
    RoutingEditor *m_editor;
    SimulationView *m_results;
    VersionsPopover *m_versions;
    QList<QAction *> m_actions;
    QString m_toKeep; ///< number of an order
};

} // namespace stoa::ui
