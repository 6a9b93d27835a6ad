// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessdesk.h"
#include "models/shared/recordview.h"
#include "ui/shared/tabletypes.h"
#include "ui/shell/panel.h"

class QPushButton;
class QStackedWidget;

namespace stoa::ui {

class AuditCard;
class CodeCard;
class CommandAction;
class DataTable;
class DetailsPane;
class DeviceCard;
class EmptyState;
class FilterLine;
class KeyCard;
class NoneFound;
class Prompts;
class RoleForm;
class SideBySide;
class UserForm;
class ViewTabs;

/// Who may do what, on which PCs and with which keys, and who did it: users, roles, PCs, API keys and the
/// audit trail. What a role may not see has no tab; what cannot be done now says why.
class AdminPanel : public Panel {
    Q_OBJECT
public:
    AdminPanel(AccessDesk &desk, Prompts &prompts, QObject *parent = nullptr);
    ~AdminPanel() override;

    QString id() const override { return QStringLiteral("administration"); }
    QString title() const override { return tr("Administration"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    RailGroup group() const override { return RailGroup::System; }
    HeaderNote header() const override;
    QString statusText() const override;
    QWidget *widget() override;
    QList<QAction *> actions() const override;
    QList<QWidget *> panes() override;
    QList<PanelPage> pages() override;
    bool openRecord(const QString &id) override;
    bool escape() override;
    void shown() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void retranslate() override;

private:
    enum class Tab { Users, Roles, Devices, Keys, Audit };
    static constexpr int kTabs = 5;

    void make();
    void makeTables();
    void makeTable(Tab tab);
    QWidget *makeBar();
    void makeCards();
    QList<ColumnSpec> columns(Tab tab) const;
    void refreshColumns();
    /// The words of what a filter is set to.
    QString filterWord(const ColumnSpec &column, const QString &text) const;
    void applyFilter(Tab tab, int column, const QString &text);
    void applyView(Tab tab);
    void clearFilters(Tab tab);
    bool isFiltered(Tab tab) const;
    void refreshFilters();
    QString countWords(Tab tab) const;
    QString hint(Tab tab) const;
    Tab tab() const;
    void setTab(Tab tab);
    DataTable *table(Tab tab) const { return m_tables[qsizetype(tab)]; }
    bool isOpen(Tab tab) const;
    void refresh();
    void refreshAudit();
    void refreshKeys();
    void refreshActions();
    /// Shows the row of the tab's table.
    void follow(int row);
    /// Shows the open row as it is now, unless something new is being made.
    void refollow();
    void showCard(DetailsPane *card);
    void add();
    void openPane();

    AccessDesk &m_desk;
    Prompts &m_prompts;
    SideBySide *m_widget = nullptr;
    ViewTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<QStackedWidget *> m_pages; ///< of each tab: its table, or why there is nothing
    QList<DataTable *> m_tables;
    QList<RecordView *> m_views; ///< what each table shows, in which order
    QList<EmptyState *> m_empty;
    QList<NoneFound *> m_none;
    QPushButton *m_retry = nullptr; ///< to read the trail
    QPushButton *m_retryKeys = nullptr;
    FilterLine *m_filters = nullptr; ///< of the open tab
    QPushButton *m_add = nullptr;
    QPushButton *m_more = nullptr;
    QStackedWidget *m_cards = nullptr;
    UserForm *m_user = nullptr;
    RoleForm *m_role = nullptr;
    DeviceCard *m_device = nullptr;
    KeyCard *m_key = nullptr;
    AuditCard *m_entry = nullptr;
    CodeCard *m_code = nullptr;
    CommandAction *m_newUser;
    CommandAction *m_newRole;
    CommandAction *m_connectPc;
    bool m_auditAsked = false;
    bool m_keysAsked = false;
    bool m_making = false; ///< something new is open, not the current row
    int m_madeAt = -1; ///< which was current then
};

} // namespace stoa::ui
