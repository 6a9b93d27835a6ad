// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/adminpanel.h"

#include "ui/access/auditcard.h"
#include "ui/access/codecard.h"
#include "ui/access/devicecard.h"
#include "ui/access/roleform.h"
#include "ui/access/userform.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
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
    return {};
}

QString AdminPanel::statusText() const
{
    if (!m_tabs)
        return {};
    const Formats &formats = m_desk.wording().formats();
    switch (tab()) {
    case Tab::Users:
        return tr("%1 users").arg(formats.integer(m_desk.users().rowCount()));
    case Tab::Roles:
        return tr("%1 roles").arg(formats.integer(m_desk.roles().rowCount()));
    case Tab::Devices:
        return tr("%1 PCs").arg(formats.integer(m_desk.devices().rowCount()));
    case Tab::Audit:
        return tr("%1 entries shown").arg(formats.integer(m_desk.audit().rowCount()));
    }
    return {};
}

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
        if (tab() == Tab::Audit && !m_auditAsked) {
            m_auditAsked = true;
            m_desk.readAudit();
        }
        refresh();
        follow(table(tab())->currentRow());
    });
    retranslate();
    follow(0);
}

QWidget *AdminPanel::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    m_hint = new TextLabel({}, TextSize::Secondary, ColourRole::Text2);
    m_hint->setOverflow(TextLabel::Overflow::Elide);
    m_person = new QComboBox;
    m_person->setObjectName(u"auditPerson"_s);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_more = new QPushButton;
    m_more->setObjectName(u"moreAudit"_s);
    m_add = new QPushButton;
    m_add->setObjectName(u"add"_s);
    row->addWidget(m_hint, 1);
    row->addWidget(m_person);
    row->addWidget(m_more);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (tab() == Tab::Audit)
            m_desk.readAudit();
        else
            add();
    });
    connect(m_more, &QPushButton::clicked, this, [this] { m_desk.readMoreAudit(); });
    connect(m_person, &QComboBox::activated, this,
            [this] { m_desk.setAuditActor(m_person->currentData().toString()); });
    return bar;
}

void AdminPanel::makeTables()
{
    const auto column = [](const QString &id, ColumnKind kind, int width) {
        return ColumnSpec{id, kind, width, 48, FilterKind::None, {}, {}, false, false};
    };
    using enum ColumnKind;
    const QList<QList<ColumnSpec>> columns{
        {column(u"name"_s, Text, 190), column(u"login"_s, Code, 130), column(u"roles"_s, Text, 200),
         column(u"stores"_s, Text, 190), column(u"state"_s, Status, 110)},
        {column(u"role"_s, Text, 260), column(u"kind"_s, Text, 110), column(u"permissions"_s, Number, 110),
         column(u"users"_s, Number, 90)},
        {column(u"name"_s, Text, 240), column(u"place"_s, Text, 170), column(u"seen"_s, Text, 110),
         column(u"since"_s, Text, 120), column(u"state"_s, Status, 120)},
        {column(u"at"_s, Text, 130), column(u"who"_s, Text, 180), column(u"what"_s, Text, 220),
         column(u"with"_s, Text, 260)}};
    const QList<QAbstractItemModel *> models{&m_desk.users(), &m_desk.roles(), &m_desk.devices(),
                                             &m_desk.audit()};
    const QStringList names{u"users"_s, u"roles"_s, u"devices"_s, u"audit"_s};
    const QStringList icons{u"users"_s, u"key"_s, u"monitor"_s, u"history"_s};
    for (qsizetype i = 0; i < kTabs; ++i) {
        auto *table = new DataTable;
        table->setObjectName(names[i]);
        table->setFilterRowShown(false);
        table->setModel(models[i]);
        table->setColumns(columns[i]);
        m_tables.append(table);
        m_empty.append(new EmptyState(icons[i]));
        m_pages.append(new QStackedWidget);
        m_pages.last()->addWidget(table);
        m_pages.last()->addWidget(m_empty.last());
        m_stack->addWidget(m_pages.last());
        connect(table, &DataTable::currentSettled, this, [this, i](int row) {
            // The row that was current when something new was begun may settle a little later.
            if (qsizetype(tab()) == i && !(m_making && row == m_madeAt))
                follow(row);
        });
        connect(table, &DataTable::rowActivated, this, [this](int row) {
            follow(row);
            openPane();
        });
    }
    m_retry = new QPushButton;
    m_retry->setObjectName(u"retryAudit"_s);
    m_empty[qsizetype(Tab::Audit)]->addButton(m_retry);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_desk.readAudit(); });
}

void AdminPanel::makeCards()
{
    m_cards = new QStackedWidget;
    m_user = new UserForm(m_desk, m_prompts);
    m_role = new RoleForm(m_desk, m_prompts);
    m_device = new DeviceCard(m_desk, m_prompts);
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
            Q_EMIT messageRaised(
                {u"administration"_s, StatusKind::Problem, tr("It was not done."), sentence, {}});
        });
    };
    tell(m_user);
    tell(m_role);
    tell(m_device);
    tell(m_code);
    for (DetailsPane *card : {static_cast<DetailsPane *>(m_user), static_cast<DetailsPane *>(m_role),
                              static_cast<DetailsPane *>(m_device), static_cast<DetailsPane *>(m_entry),
                              static_cast<DetailsPane *>(m_code)}) {
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
    const auto inside = [row](const auto &model) {
        return row >= 0 && row < model.rowCount();
    };
    switch (tab()) {
    case Tab::Users:
        if (inside(m_desk.users()))
            m_user->show(m_desk.users().at(row));
        showCard(m_user);
        break;
    case Tab::Roles:
        if (inside(m_desk.roles()))
            m_role->show(m_desk.roles().at(row));
        showCard(m_role);
        break;
    case Tab::Devices:
        if (inside(m_desk.devices()))
            m_device->show(m_desk.devices().at(row));
        showCard(inside(m_desk.devices()) ? static_cast<DetailsPane *>(m_device) : m_code);
        break;
    case Tab::Audit:
        m_entry->show(inside(m_desk.audit()) ? m_desk.audit().at(row) : AuditRow());
        showCard(m_entry);
        break;
    }
}

void AdminPanel::refollow()
{
    if (!m_making)
        follow(table(tab())->currentRow());
}

void AdminPanel::add()
{
    openPane();
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
    return {page(u"users"_s, Tab::Users), page(u"roles"_s, Tab::Roles), page(u"pcs"_s, Tab::Devices),
            PanelPage{u"connect-a-pc"_s,
                      [this] {
                          setTab(Tab::Devices);
                          add();
                      }},
            page(u"audit"_s, Tab::Audit)};
}

bool AdminPanel::openRecord(const QString &record)
{
    widget();
    const QList<int> rows{m_desk.users().rowOf(record), m_desk.roles().rowOf(record),
                          m_desk.devices().rowOf(record)};
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i] < 0 || !isOpen(Tab(i)))
            continue;
        setTab(Tab(i));
        table(Tab(i))->setCurrentRow(rows[i]);
        follow(rows[i]);
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
    for (DataTable *each : std::as_const(m_tables)) {
        if (views.contains(each->objectName()))
            each->restoreView(views.value(each->objectName()).toObject());
    }
    m_tabs->setCurrentIndex(std::clamp(state.value("tab"_L1).toInt(), 0, kTabs - 1));
}

} // namespace stoa::ui
