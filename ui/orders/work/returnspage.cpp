// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/returnspage.h"

#include "models/orders/work/workcolumns.h"
#include "ui/orders/work/newreturnpane.h"
#include "ui/orders/work/returnpane.h"
#include "ui/orders/work/scanline.h"
#include "ui/orders/work/worktable.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/viewtabs.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnSpec> columns()
{
    return shownColumns(
        int(ReturnColumn::Since) + 1,
        {{.column = int(ReturnColumn::Number), .kind = ColumnKind::Code, .width = 110},
         {.column = int(ReturnColumn::Order), .kind = ColumnKind::Code, .width = 90, .givesWay = 1},
         {.column = int(ReturnColumn::State), .kind = ColumnKind::Status, .width = 100},
         {.column = int(ReturnColumn::Wish), .width = 90, .fills = true},
         {.column = int(ReturnColumn::Units), .kind = ColumnKind::Number, .width = 52, .givesWay = 2},
         {.column = int(ReturnColumn::Refund), .kind = ColumnKind::Number, .width = 80},
         {.column = int(ReturnColumn::Since), .kind = ColumnKind::Number, .width = 60}});
}

} // namespace

ReturnsPage::ReturnsPage(WorkDesk &desk, const StoreTools &tools, QWidget *parent)
    : StorePage(desk, tools, parent)
    , m_search(new ScanLine)
    , m_tabs(new ViewTabs)
    , m_begin(new QPushButton)
    , m_tables(new QStackedWidget)
    , m_open(new WorkTable(u"returns.open"_s, desk.returns(), columns()))
    , m_closed(new WorkTable(u"returns.closed"_s, desk.closedReturns(), columns()))
    , m_panes(new QStackedWidget)
    , m_pane(new ReturnPane(desk, tools.prompts))
    , m_new(new NewReturnPane(desk))
    , m_side(nullptr)
{
    m_begin->setObjectName(u"returns.begin"_s);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tables->addWidget(m_open);
    m_tables->addWidget(m_closed);
    m_panes->addWidget(m_pane);
    m_panes->addWidget(m_new);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 16, 0);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_begin);
    m_side = new SideBySide(m_tables, m_panes);
    m_side->setPaneEmpty(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addLayout(bar);
    layout->addWidget(m_side, 1);
    connect(m_search, &ScanLine::entered, this, &ReturnsPage::scanned);
    connect(m_begin, &QAbstractButton::clicked, this, [this] { beginReturn(); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_tables->setCurrentIndex(tab);
        if (tab == 1)
            m_desk.readClosedReturns();
    });
    for (WorkTable *table : {m_open, m_closed}) {
        connect(table, &WorkTable::settled, this, [this, table](int row) {
            if (mayShow(*m_side, *table))
                choose(row);
        });
        connect(table, &WorkTable::activated, this, [this](int row) {
            choose(row);
            m_side->setPane(SideBySide::PaneState::Open);
        });
    }
    connect(m_pane, &ReturnPane::answered, this, [this](const ScanVerdict &verdict) {
        if (verdict.isRight())
            m_tools.sound.tellFound();
        else
            m_tools.sound.tellUnknown();
    });
    connect(m_pane, &ReturnPane::done, this, [this](const QString &sentence) {
        Q_EMIT toastRaised({sentence, {}});
    });
    connect(m_pane, &ReturnPane::refused, this,
            [this](const Error &error) { tellRefusal(error, tr("That was not taken.")); });
    connect(m_pane, &ReturnPane::orderAsked, this, &StorePage::openOrderAsked);
    connect(m_pane, &DetailsPane::closeAsked, this,
            [this] { m_side->setPane(SideBySide::PaneState::Closed); });
    connect(m_new, &NewReturnPane::refused, this, [this](const Error &error) {
        tellRefusal(error, tr("The return was not opened. What you typed is kept."));
    });
    connect(m_new, &NewReturnPane::left, this, [this] { showPane(m_pane); });
    connect(m_new, &NewReturnPane::opened, this, [this](const QString &order) {
        m_awaited = order;
        m_tabs->setCurrentIndex(0);
        showPane(m_pane);
        Q_EMIT toastRaised({tr("A return of %1 is open").arg(order), {}});
        refresh();
    });
    connect(&desk, &WorkDesk::changed, this, &ReturnsPage::refresh);
    say();
}

QString ReturnsPage::tab()
{
    //: Tab of the Orders panel
    return tr("Returns");
}

int ReturnsPage::count() const { return m_desk.returns().rowCount(); }

void ReturnsPage::say()
{
    m_search->setLabel(tr("Sca&n"), tr("an order, a return or an item"));
    //: Tabs over the list of returns
    m_tabs->setTabText(0, tr("Open"));
    m_tabs->setTabText(1, tr("Closed"));
    m_begin->setText(tr("Open a return…"));
    m_open->setWords(tr("Open returns"),
                     tr("No return is open. Scan the order of whoever brings something back."));
    m_closed->setWords(tr("Closed returns"), tr("No return was closed here yet."));
    m_pane->say();
    m_new->say();
    refresh();
}

void ReturnsPage::refresh()
{
    m_tabs->setCount(0, m_desk.formats().integer(count()));
    setRefused(*m_begin, m_desk.whyNot(Permission::OrderReturn));
    if (!m_awaited.isEmpty()) {
        const auto &rows = m_desk.returns().rows();
        for (int row = int(rows.size()) - 1; row >= 0; --row) {
            if (rows[row].returnCase.parts().orderNumber != m_awaited)
                continue;
            m_awaited.clear();
            m_open->table().setCurrentRow(row);
            choose(row);
            break;
        }
    }
    Q_EMIT changed();
}

void ReturnsPage::showPane(QWidget *pane)
{
    m_panes->setCurrentWidget(pane);
    m_side->setPaneEmpty(pane == m_pane && !m_pane->work());
    m_side->setPane(SideBySide::PaneState::Open);
}

void ReturnsPage::choose(int row)
{
    // What is being filled in is not thrown away for a row that became current.
    if (m_panes->currentWidget() == m_new && m_awaited.isEmpty() && m_new->isVisible())
        return;
    auto &model = m_tabs->currentIndex() == 0 ? m_desk.returns() : m_desk.closedReturns();
    if (row < 0 || row >= model.rowCount())
        return;
    if (m_tabs->currentIndex() == 0)
        m_pane->show(model.at(row).key());
    else
        m_pane->showClosed(model.at(row));
    m_side->setPaneEmpty(false);
}

void ReturnsPage::beginReturn(const QString &order)
{
    showPane(m_new);
    m_new->begin(order);
}

void ReturnsPage::scanned(const QString &code)
{
    const QString text = m_desk.takeApart(code).code;
    const auto &rows = m_desk.returns().rows();
    for (int row = 0; row < rows.size(); ++row) {
        const ReturnCase::Parts &parts = rows[row].returnCase.parts();
        if (parts.number.compare(text, Qt::CaseInsensitive) == 0
            || (parts.orderNumber.compare(text, Qt::CaseInsensitive) == 0
                && m_panes->currentWidget() != m_new)) {
            m_tools.sound.tellFound();
            m_tabs->setCurrentIndex(0);
            showPane(m_pane);
            m_open->table().setCurrentRow(row);
            choose(row);
            m_search->tell(StatusKind::Ok, tr("%1 is open.").arg(parts.number));
            return;
        }
    }
    // While a case is received its items are scanned; anything else is an order's code.
    const ReturnWork *work = m_panes->currentWidget() == m_pane ? m_pane->work() : nullptr;
    if (work && (work->state() == ReturnState::Accepted || work->state() == ReturnState::InTransit)) {
        m_pane->scan(code);
        return;
    }
    m_search->tell(StatusKind::None, {});
    beginReturn(text);
}

QList<QWidget *> ReturnsPage::panes()
{
    QList<QWidget *> list{&m_search->field(), m_tabs, m_tables->currentWidget()};
    if (m_side->pane() == SideBySide::PaneState::Open)
        list.append(m_panes->currentWidget());
    return list;
}

bool ReturnsPage::escape()
{
    if (m_panes->currentWidget() == m_new) {
        showPane(m_pane);
        return true;
    }
    return m_side->escape();
}

bool ReturnsPage::openRecord(const QString &record)
{
    const int row = m_desk.returns().rowOf(record);
    if (row >= 0) {
        m_tabs->setCurrentIndex(0);
        showPane(m_pane);
        m_open->table().setCurrentRow(row);
        choose(row);
        return true;
    }
    if (!OrderId::parse(record))
        return false;
    beginReturn(record);
    return true;
}

QList<PanelPage> ReturnsPage::pages()
{
    return {{u"returns"_s,
             [this] {
                 showPane(m_pane);
                 choose(0);
             }},
            {u"returns-new"_s, [this] {
                 beginReturn();
             }}};
}

} // namespace stoa::ui
