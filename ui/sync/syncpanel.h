// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncdesk.h"
#include "ui/shell/panel.h"

class QStackedWidget;

namespace stoa::ui {

class Card;
class CommandCard;
class ConnectionCard;
class ConnectionLine;
class DataTable;
class EmptyState;
class KpiTile;
class Prompts;
class SideBySide;
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
    QList<PanelPage> pages() override;
    /// By the number of a change, or the name of a part as in pages().
    bool openRecord(const QString &id) override;
    bool escape() override;
    void shown() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void retranslate() override;

private:
    enum class Tab { Outbox, Attention, Activity };
    static constexpr int kTabs = 3;

    void make();
    DataTable *makeOutbox(RecordTableModel<OutboxEntry> &model, const QString &name);
    DataTable *makeActivity();
    void refresh();
    void refreshTiles();
    void raiseMessage();
    void exportOutbox();
    Tab tab() const;
    DataTable *table(Tab tab) const { return m_tables[qsizetype(tab)]; }
    void follow();

    SyncDesk &m_desk;
    Prompts &m_prompts;
    SideBySide *m_widget = nullptr;
    QList<KpiTile *> m_tiles;
    ViewTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<QStackedWidget *> m_places; ///< of each tab: its table, or why there is nothing
    QList<DataTable *> m_tables;
    QList<EmptyState *> m_empty;
    Card *m_history = nullptr;
    ConnectionLine *m_line = nullptr;
    QStackedWidget *m_cards = nullptr;
    CommandCard *m_command = nullptr;
    ConnectionCard *m_connection = nullptr;
    QList<QAction *> m_actions;
    QString m_raised; ///< what the message bar says now
};

} // namespace stoa::ui
