// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/adminpanel.h"
#include "ui/access/nonefound.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/filterline.h"

#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

/// The tables of Administration: what they show, in which order, and which filters are on.
namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

// Columns of the trail whose filters the hub applies, as it alone has all entries.
constexpr int kAuditAt = 0;
constexpr int kAuditWho = 1;
constexpr int kAuditWhat = 2;

RecordView::Match matchOf(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Number:
        return RecordView::Match::Number;
    case FilterKind::Choice:
        return RecordView::Match::Equals;
    case FilterKind::Text:
    case FilterKind::None:
        break;
    }
    return RecordView::Match::Contains;
}

} // namespace

QWidget *AdminPanel::makeBar()
{
    m_filters = new FilterLine;
    m_more = new QPushButton;
    m_more->setObjectName(u"moreAudit"_s);
    m_add = new QPushButton;
    m_add->setObjectName(u"add"_s);
    m_filters->addButton(m_more);
    m_filters->addButton(m_add);
    connect(m_filters, &FilterLine::removed, this, [this](const QString &id) {
        const auto &columns = table(tab())->view().columns();
        for (int i = 0; i < columns.size(); ++i) {
            if (columns[i].id != id)
                continue;
            table(tab())->setFilter(i, {});
            applyFilter(tab(), i, {});
        }
    });
    connect(m_filters, &FilterLine::cleared, this, [this] { clearFilters(tab()); });
    connect(m_filters, &FilterLine::addAsked, this, [this] { table(tab())->focusFilter(0); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (tab() == Tab::Audit)
            m_desk.readAudit();
        else if (tab() == Tab::Keys)
            m_desk.readKeys();
        else
            add();
    });
    connect(m_more, &QPushButton::clicked, this, [this] { m_desk.readMoreAudit(); });
    return m_filters;
}

void AdminPanel::makeTables()
{
    for (int i = 0; i < kTabs; ++i)
        makeTable(Tab(i));
    m_retry = new QPushButton;
    m_retry->setObjectName(u"retryAudit"_s);
    m_empty[qsizetype(Tab::Audit)]->addButton(m_retry);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_desk.readAudit(); });
    m_retryKeys = new QPushButton;
    m_retryKeys->setObjectName(u"retryKeys"_s);
    m_empty[qsizetype(Tab::Keys)]->addButton(m_retryKeys);
    connect(m_retryKeys, &QPushButton::clicked, this, [this] { m_desk.readKeys(); });
    // The trail goes on by itself where one has read to its end.
    const QScrollBar *bar = table(Tab::Audit)->view().verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value == bar->maximum() && value > 0)
            m_desk.readMoreAudit();
    });
}

void AdminPanel::makeTable(Tab tab)
{
    const auto i = qsizetype(tab);
    const QList<QAbstractItemModel *> models{&m_desk.users(), &m_desk.roles(), &m_desk.devices(),
                                             &m_desk.keys(), &m_desk.audit()};
    const QStringList names{u"users"_s, u"roles"_s, u"devices"_s, u"keys"_s, u"audit"_s};
    const QStringList icons{u"users"_s, u"layers"_s, u"monitor"_s, u"key"_s, u"history"_s};
    auto *table = new DataTable;
    table->setObjectName(names[i]);
    m_views.append(new RecordView(*models[i], m_desk.wording(), this));
    table->setModel(m_views.last());
    table->setColumns(columns(tab));
    m_tables.append(table);
    m_empty.append(new EmptyState(icons[i]));
    m_none.append(new NoneFound(*table));
    m_pages.append(new QStackedWidget);
    m_pages.last()->addWidget(table);
    m_pages.last()->addWidget(m_empty.last());
    m_stack->addWidget(m_pages.last());
    connect(m_none.last(), &NoneFound::clearAsked, this, [this, tab] {
        clearFilters(tab);
        this->table(tab)->setFocus();
    });
    connect(table, &DataTable::filterEdited, this,
            [this, tab](int column, const QString &text) { applyFilter(tab, column, text); });
    connect(table, &DataTable::sortAsked, this, [this, tab, table](const QList<SortKey> &keys) {
        table->setSort(keys);
        applyView(tab);
    });
    connect(table, &DataTable::currentSettled, this, [this, tab](int row) {
        // The row that was current when something new was begun may settle a little later.
        if (this->tab() == tab && !(m_making && row == m_madeAt))
            follow(row);
    });
    connect(table, &DataTable::rowActivated, this, [this](int row) {
        follow(row);
        openPane();
    });
}

QList<ColumnSpec> AdminPanel::columns(Tab tab) const
{
    using enum ColumnKind;
    const auto plain = [](const QString &id, ColumnKind kind, int width) {
        return ColumnSpec{.id = id, .kind = kind, .width = width};
    };
    //: Hint in a filter field
    const auto text = [&, holds = tr("contains…")](const QString &id, int width, ColumnKind kind = Text) {
        return ColumnSpec{
            .id = id, .kind = kind, .width = width, .filter = FilterKind::Text, .filterHint = holds};
    };
    const auto filling = [&text](const QString &id, int width) {
        ColumnSpec column = text(id, width);
        column.minimum = 120;
        column.fills = true;
        return column;
    };
    const auto number = [](const QString &id, int width) {
        return ColumnSpec{.id = id, .kind = Number, .width = width, .filter = FilterKind::Number};
    };
    const auto choice = [](const QString &id, int width, const QString &any,
                           const QList<QPair<QString, QString>> &choices, ColumnKind kind = Text) {
        return ColumnSpec{.id = id,
                          .kind = kind,
                          .width = width,
                          .filter = FilterKind::Choice,
                          .filterHint = any,
                          .choices = choices};
    };
    //: Choice in a filter field: no matter in which state
    const QString anyState = tr("any state");
    switch (tab) {
    case Tab::Users:
        return {text(u"name"_s, 120), text(u"login"_s, 110, Code), filling(u"roles"_s, 170),
                text(u"stores"_s, 146),
                choice(u"state"_s, 108, anyState,
                       {{u"active"_s, AccessDesk::tr("Active", "user")},
                        {u"off"_s, AccessDesk::tr("Disabled", "user")}},
                       Status)};
    case Tab::Roles:
        return {text(u"role"_s, 260),
                choice(u"kind"_s, 130,
                       //: Choice in a filter field: built-in roles and own ones
                       tr("any kind"),
                       {{u"built-in"_s, AccessDesk::tr("Built in")}, {u"own"_s, AccessDesk::tr("Own")}}),
                number(u"permissions"_s, 116), number(u"users"_s, 96)};
    case Tab::Devices:
        return {text(u"name"_s, 210), text(u"place"_s, 140), plain(u"seen"_s, Text, 104),
                plain(u"since"_s, Text, 116),
                choice(u"state"_s, 124, anyState,
                       {{u"active"_s, AccessDesk::tr("Active", "device")},
                        {u"off"_s, AccessDesk::tr("Suspended", "device")}},
                       Status)};
    case Tab::Keys:
        return {text(u"name"_s, 136),
                number(u"permissions"_s, 104),
                text(u"stores"_s, 112),
                text(u"by"_s, 124),
                plain(u"until"_s, Text, 98),
                choice(u"state"_s, 108, anyState,
                       {{u"0"_s, AccessDesk::tr("Works")},
                        //: Choice in a filter field: API keys that end within two weeks
                        {u"1"_s, tr("Ends soon")},
                        {u"2"_s, AccessDesk::tr("Ended")},
                        {u"3"_s, AccessDesk::tr("Revoked")},
                        {u"4"_s, AccessDesk::tr("Maker disabled")}},
                       Status)};
    case Tab::Audit:
        break;
    }
    QList<QPair<QString, QString>> people;
    for (const UserRow &row : m_desk.users().rows())
        people.append({row.id, row.user.displayName});
    //: Choice in a filter field: no matter what was done
    const ColumnSpec what = choice(u"what"_s, 190, tr("anything"), m_desk.actionChoices());
    // An SKU, a place and a figure, or a sentence: theirs is the room that is left.
    ColumnSpec with = plain(u"with"_s, Text, 204);
    with.minimum = 160;
    with.fills = true;
    return {choice(u"at"_s, 126,
                   //: Choice in a filter field: no matter when
                   tr("any time"),
                   {{u"1"_s, tr("today")},
                    {u"7"_s, tr("the last 7 days")},
                    {u"30"_s, tr("the last 30 days")},
                    {u"365"_s, tr("the last 365 days")}}),
            choice(u"who"_s, 150, tr("everybody"), people), what, with};
}

void AdminPanel::refreshColumns()
{
    for (int i = 0; i < kTabs; ++i) {
        const auto now = columns(Tab(i));
        // Only when words are others: a field that is typed in must not go away.
        if (now != m_tables[i]->view().columns())
            m_tables[i]->setColumns(now);
    }
}

void AdminPanel::applyFilter(Tab tab, int column, const QString &text)
{
    if (tab == Tab::Audit) {
        AuditFilter filter = m_desk.auditFilter();
        if (column == kAuditAt)
            filter.days = text.toInt();
        else if (column == kAuditWho)
            filter.actor = text;
        else if (column == kAuditWhat)
            filter.action = text;
        m_desk.setAuditFilter(filter);
    } else {
        const auto &columns = table(tab)->view().columns();
        m_views[qsizetype(tab)]->setFilter(column, matchOf(columns[column].filter), text);
    }
    refreshFilters();
    Q_EMIT changed();
}

void AdminPanel::applyView(Tab tab)
{
    const DataTable *each = table(tab);
    for (int column = 0; column < each->view().columns().size(); ++column)
        applyFilter(tab, column, each->filter(column));
    QList<RecordView::Key> keys;
    for (const SortKey &key : each->sort())
        keys.append({key.column, key.order});
    m_views[qsizetype(tab)]->setSort(keys);
}

void AdminPanel::clearFilters(Tab tab)
{
    for (int column = 0; column < table(tab)->view().columns().size(); ++column)
        table(tab)->setFilter(column, {});
    m_views[qsizetype(tab)]->clearFilters();
    if (tab == Tab::Audit)
        m_desk.setAuditFilter({});
    refreshFilters();
    Q_EMIT changed();
}

bool AdminPanel::isFiltered(Tab tab) const
{
    return tab == Tab::Audit ? m_desk.auditFilter().isOn() : m_views[qsizetype(tab)]->isFiltered();
}

QString AdminPanel::filterWord(const ColumnSpec &column, const QString &text) const
{
    for (const auto &[value, word] : column.choices) {
        if (value == text)
            return word;
    }
    return text;
}

void AdminPanel::refreshFilters()
{
    QList<FilterLine::On> on;
    const DataTable *open = table(tab());
    const auto &columns = open->view().columns();
    for (int i = 0; i < columns.size(); ++i) {
        const QString text = open->filter(i);
        if (text.isEmpty())
            continue;
        const QString title = open->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString value = filterWord(columns[i], text);
        //: A filter that is on: the column's title and what is looked for in it
        on.append({columns[i].id, tr("%1: %2").arg(title, value), value});
    }
    m_filters->setFilters(on);
    for (int i = 0; i < kTabs; ++i) {
        const bool reading = Tab(i) == Tab::Audit && m_desk.isReadingAudit();
        m_none[i]->setFilters(isFiltered(Tab(i)) && !reading ? NoneFound::Filters::On
                                                             : NoneFound::Filters::Off);
    }
}

} // namespace stoa::ui
