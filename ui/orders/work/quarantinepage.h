// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/work/storepage.h"

#include "models/orders/work/quarantinework.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace stoa::ui {

class ProgressLine;
class QuarantinePane;
class SideBySide;
class WorkTable;

/// Orders and events that could not be taken, with the reason of each: mended one by one, or tried again
/// together with a result for each.
class QuarantinePage : public StorePage {
    Q_OBJECT
public:
    QuarantinePage(WorkDesk &desk, const StoreTools &tools, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("quarantine"); }
    static QString tab(); ///< the word of its tab
    QString title() const override { return tab(); }
    int count() const override;
    QList<QWidget *> panes() override;
    bool escape() override;
    QList<PanelPage> pages() override;
    bool openRecord(const QString &record) override;

    WorkTable &table() const { return *m_table; }
    QuarantinePane &pane() const { return *m_pane; }
    /// Those that are selected, or all.
    void replayMany();
    QuarantineReplay *replay() const { return m_replay; }

protected:
    void scanned(const QString &code) override;
    void say() override;

private:
    void choose(int row);
    void refresh();

    WorkTable *m_table;
    QuarantinePane *m_pane;
    QPushButton *m_many;
    QPushButton *m_back;
    ProgressLine *m_progress;
    QStackedWidget *m_stack;
    WorkTable *m_results = nullptr;
    QPointer<QuarantineReplay> m_replay;
    SideBySide *m_side;
};

} // namespace stoa::ui
