// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/adminpanel.h"

#include "ui/access/auditcard.h"
#include "ui/access/codecard.h"
#include "ui/access/devicecard.h"
#include "ui/access/keycard.h"
#include "ui/access/roleform.h"
#include "ui/access/userform.h"
#include "ui/shared/datatable.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

AdminPanel::AdminPanel(AccessDesk &desk, Prompts &prompts, QObject *parent)
    : Panel(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_newUser(new CommandAction("AdminPanel", QT_TRANSLATE_NOOP("AdminPanel", "New user…"), this))
    , m_newRole(new CommandAction("AdminPanel", QT_TRANSLATE_NOOP("AdminPanel", "New role…"), this))
    , m_connectPc(new CommandAction("AdminPanel", QT_TRANSLATE_NOOP("AdminPanel", "Connect a PC…"), this))
{
    const auto begin = [this](CommandAction *action, Tab where) {
        connect(action, &QAction::triggered, this, [this, where] {
            widget();
            setTab(where);
            add();
        });
    };
    begin(m_newUser, Tab::Users);
    begin(m_newRole, Tab::Roles);
    begin(m_connectPc, Tab::Devices);
    connect(&desk, &AccessDesk::changed, this, &AdminPanel::refresh);
    connect(&desk, &AccessDesk::auditChanged, this, &AdminPanel::refreshAudit);
    connect(&desk, &AccessDesk::keysChanged, this, &AdminPanel::refreshKeys);
    refreshActions();
}

AdminPanel::~AdminPanel() = default;

HeaderNote AdminPanel::header() const
{
    if (m_desk.session().user && !m_desk.isOnline())
        return {{},
                StatusKind::Offline,
                tr("Only to look at"),
                tr("Changes here are made at the hub, which does not answer now.")};
    return {{}, StatusKind::None, {}, m_tabs && isOpen(tab()) ? hint(tab()) : QString()};
}

QString AdminPanel::statusText() const { return m_tabs && isOpen(tab()) ? countWords(tab()) : QString(); }

QWidget *AdminPanel::widget()
{
    if (!m_widget)
        make();
    return m_widget;
}

QList<QAction *> AdminPanel::actions() const { return {m_newUser, m_newRole, m_connectPc}; }

void AdminPanel::make()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new ViewTabs;
    for (int i = 0; i < kTabs; ++i)
        m_tabs->addTab({});
    column->addWidget(m_tabs);
    column->addWidget(makeBar());
    m_stack = new QStackedWidget;
    makeTables();
    column->addWidget(m_stack, 1);
    makeCards();
    m_widget = new SideBySide(side, m_cards);
    side->setFocusProxy(m_tabs);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (tab() == Tab::Audit && !std::exchange(m_auditAsked, true))
            m_desk.readAudit();
        if (tab() == Tab::Keys && !std::exchange(m_keysAsked, true))
            m_desk.readKeys();
        refresh();
        follow(table(tab())->currentRow());
    });
    retranslate();
    follow(0);
}

void AdminPanel::makeCards()
{
    m_cards = new QStackedWidget;
    m_user = new UserForm(m_desk, m_prompts);
    m_role = new RoleForm(m_desk, m_prompts);
    m_device = new DeviceCard(m_desk, m_prompts);
    m_key = new KeyCard(m_desk, m_prompts);
    m_entry = new AuditCard(m_desk);
    m_code = new CodeCard(m_desk);
    const auto tell = [this](auto *card) {
        using Card = std::remove_pointer_t<decltype(card)>;
        connect(card, &Card::done, this, [this](const QString &sentence) {
            Q_EMIT messageCleared(u"administration"_s);
            Q_EMIT toastRaised({sentence, {}});
            if constexpr (!std::is_same_v<Card, CodeCard>) {
                m_making = false;
                refresh();
            }
        });
        connect(card, &Card::failed, this, [this](const QString &sentence) {
            Q_EMIT messageRaised({u"administration"_s,
                                  StatusKind::Problem,
                                  tr("Nothing was changed; what you entered is kept."),
                                  sentence,
                                  {}});
        });
    };
    tell(m_user);
    tell(m_role);
    tell(m_device);
    tell(m_key);
    tell(m_code);
    for (DetailsPane *card : {static_cast<DetailsPane *>(m_user), static_cast<DetailsPane *>(m_role),
                              static_cast<DetailsPane *>(m_device), static_cast<DetailsPane *>(m_key),
                              static_cast<DetailsPane *>(m_entry), static_cast<DetailsPane *>(m_code)}) {
        m_cards->addWidget(card);
        connect(card, &DetailsPane::closeAsked, this, [this, card] {
            // What was begun is left first; then the pane itself goes.
            if (card == m_code)
                follow(table(tab())->currentRow());
            else
                m_widget->setPane(SideBySide::PaneState::Closed);
        });
    }
    connect(m_user, &UserForm::dropped, this, [this] { follow(table(Tab::Users)->currentRow()); });
    connect(m_role, &RoleForm::dropped, this, [this] { follow(table(Tab::Roles)->currentRow()); });
    connect(m_role, &RoleForm::copyAsked, this, [this](const Role &pattern) {
        openPane();
        m_making = true;
        m_madeAt = table(Tab::Roles)->currentRow();
        m_role->showNew(pattern);
    });
}

AdminPanel::Tab AdminPanel::tab() const { return Tab(m_tabs->currentIndex()); }

void AdminPanel::setTab(Tab tab) { m_tabs->setCurrentIndex(int(tab)); }

void AdminPanel::showCard(DetailsPane *card) { m_cards->setCurrentWidget(card); }

void AdminPanel::openPane() { m_widget->setPane(SideBySide::PaneState::Open); }

void AdminPanel::follow(int row)
{
    m_making = false;
    const int at = m_views[qsizetype(tab())]->sourceRow(row);
    switch (tab()) {
    case Tab::Users:
        if (at >= 0)
            m_user->show(m_desk.users().at(at));
        showCard(m_user);
        break;
    case Tab::Roles:
        if (at >= 0)
            m_role->show(m_desk.roles().at(at));
        showCard(m_role);
        break;
    case Tab::Devices:
        if (at >= 0)
            m_device->show(m_desk.devices().at(at));
        showCard(m_desk.devices().rowCount() > 0 ? static_cast<DetailsPane *>(m_device) : m_code);
        break;
    case Tab::Keys:
        m_key->show(at >= 0 ? m_desk.keys().at(at) : ApiKeyRow());
        showCard(m_key);
        break;
    case Tab::Audit:
        m_entry->show(at >= 0 ? m_desk.audit().at(at) : AuditRow());
        showCard(m_entry);
        break;
    }
    m_widget->setPaneEmpty(at < 0);
}

void AdminPanel::refollow()
{
    if (!m_making)
        follow(table(tab())->currentRow());
}

void AdminPanel::add()
{
    openPane();
    m_widget->setPaneEmpty(false);
    m_making = true;
    m_madeAt = table(tab())->currentRow();
    switch (tab()) {
    case Tab::Users:
        showCard(m_user);
        m_user->showNew();
        break;
    case Tab::Roles:
        showCard(m_role);
        m_role->showNew({});
        break;
    case Tab::Devices:
        showCard(m_code);
        m_code->begin();
        break;
    case Tab::Keys:
    case Tab::Audit:
        break;
    }
}

QList<QWidget *> AdminPanel::panes()
{
    widget();
    const auto *page = m_pages[qsizetype(tab())];
    return {page->currentWidget(), m_cards->currentWidget()};
}

QList<PanelPage> AdminPanel::pages()
{
    widget();
    const auto page = [this](const QString &name, Tab where) {
        return PanelPage{name, [this, where] {
                             setTab(where);
                         }};
    };
    QList<PanelPage> pages;
    const auto offer = [&](const QString &name, Tab where) {
        if (isOpen(where))
            pages.append(page(name, where));
    };
    offer(u"users"_s, Tab::Users);
    offer(u"roles"_s, Tab::Roles);
    offer(u"pcs"_s, Tab::Devices);
    if (isOpen(Tab::Devices) && m_desk.may(Permission::DeviceEdit))
        pages.append({u"connect-a-pc"_s, [this] {
                          setTab(Tab::Devices);
                          add();
                      }});
    offer(u"api-keys"_s, Tab::Keys);
    offer(u"audit"_s, Tab::Audit);
    return pages;
}

bool AdminPanel::openRecord(const QString &record)
{
    widget();
    const QList<int> rows{m_desk.users().rowOf(record), m_desk.roles().rowOf(record),
                          m_desk.devices().rowOf(record), m_desk.keys().rowOf(record)};
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i] < 0 || !isOpen(Tab(i)))
            continue;
        setTab(Tab(i));
        // What is asked for is shown, whatever was filtered before.
        if (m_views[i]->rowOfSource(rows[i]) < 0)
            clearFilters(Tab(i));
        const int row = m_views[i]->rowOfSource(rows[i]);
        table(Tab(i))->setCurrentRow(row);
        follow(row);
        openPane();
        return true;
    }
    return record.isEmpty();
}

bool AdminPanel::escape() { return m_widget && m_widget->escape(); }

void AdminPanel::shown()
{
    widget();
    // Where it would cover the table the pane comes when it is asked for.
    m_widget->escape();
    if (m_desk.isOnline() && m_desk.may(Permission::DeviceRead))
        m_desk.readLastSeen();
    if (tab() == Tab::Audit)
        m_desk.readAudit();
    if (tab() == Tab::Keys)
        m_desk.readKeys();
}

QJsonObject AdminPanel::saveState() const
{
    if (!m_tabs)
        return {};
    QJsonObject views;
    for (DataTable *each : m_tables)
        views.insert(each->objectName(), each->saveView());
    return {{u"tab"_s, m_tabs->currentIndex()}, {u"views"_s, views}};
}

void AdminPanel::restoreState(const QJsonObject &state)
{
    widget();
    const QJsonObject views = state.value("views"_L1).toObject();
    for (int i = 0; i < kTabs; ++i) {
        const QString name = m_tables[i]->objectName();
        if (!views.contains(name))
            continue;
        m_tables[i]->restoreView(views.value(name).toObject());
        applyView(Tab(i));
    }
    m_tabs->setCurrentIndex(std::clamp(state.value("tab"_L1).toInt(), 0, kTabs - 1));
}

} // namespace stoa::ui
