// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncdesk.h"
#include "ui/shell/panel.h"

class QStackedWidget;

namespace stoa::ui {

class Card;
class CommandCard;
class ConnectionLine;
class DataTable;
class KpiTile;
class Prompts;
class ViewTabs;

/// How the desk stands with its hub: since when, what waits, what was refused and what one can do about it.
class SyncPanel : public Panel {
    Q_OBJECT
public:
    SyncPanel(SyncDesk &desk, Prompts &prompts, QObject *parent = nullptr);
    ~SyncPanel() override;

    QString id() const override { return QStringLiteral("sync"); }
    QString title() const override { return tr("Sync"); }
    QString iconName() const override { return QStringLiteral("refresh-cw"); }
    RailGroup group() const override { return RailGroup::System; }
    Badge badge() const override;
    HeaderNote header() const override;
    QString statusText() const override;
    QWidget *widget() override;
    QList<QAction *> actions() const override { return m_actions; }
    QList<QWidget *> panes() override;
    bool openRecord(const QString &number) override;
    bool escape() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void retranslate() override;

private:
    enum Tab { Outbox, Attention, Activity };

    void make();
    DataTable *makeOutbox(RecordTableModel<OutboxEntry> &model, const QString &name);
    DataTable *makeActivity();
    void refresh();
    void refreshTiles();
    void raiseMessage();
    void exportOutbox();
    DataTable *currentTable() const;
    void follow();

    SyncDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_widget = nullptr;
    QList<KpiTile *> m_tiles;
    ViewTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<DataTable *> m_tables;
    Card *m_history = nullptr;
    ConnectionLine *m_line = nullptr;
    CommandCard *m_pane = nullptr;
    QList<QAction *> m_actions;
    QString m_raised; ///< what the message bar says now
};

} // namespace stoa::ui
