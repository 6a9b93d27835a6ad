// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/pickuppage.h"

#include "models/orders/work/bulkwork.h"
#include "models/orders/work/workcolumns.h"
#include "models/orders/work/workpapers.h"
#include "ui/orders/printing/papers.h"
#include "ui/orders/work/pickuppane.h"
#include "ui/orders/work/placebox.h"
#include "ui/orders/work/scanline.h"
#include "ui/orders/work/worktable.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/viewtabs.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnnounce = 3; ///< the tab of what is to be announced

} // namespace

PickupPage::PickupPage(WorkDesk &desk, const StoreTools &tools, QWidget *parent)
    : StorePage(desk, tools, parent)
    , m_list(desk)
    , m_search(new ScanLine)
    , m_tabs(new ViewTabs)
    , m_all(new QPushButton)
    , m_table(new WorkTable(
          u"pickup.orders"_s, m_list.rows(),
          shownColumns(
              int(PartColumn::Place) + 1,
              {{.column = int(PartColumn::Order), .kind = ColumnKind::Code, .width = 110},
               {.column = int(PartColumn::Units), .kind = ColumnKind::Number, .width = 52, .givesWay = 2},
               {.column = int(PartColumn::Method), .width = 110, .givesWay = 1},
               {.column = int(PartColumn::Customer), .width = 130, .fills = true},
               {.column = int(PartColumn::Kept), .kind = ColumnKind::Status, .width = 110},
               {.column = int(PartColumn::Place), .width = 110, .givesWay = 3}})))
    , m_pane(new PickupPane(desk, tools.prompts))
    , m_side(nullptr)
{
    m_all->setObjectName(u"pickup.all"_s);
    setButtonSize(*m_all, ButtonSize::Small);
    for (int tab = 0; tab < 5; ++tab)
        m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 16, 0);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_all);
    bar->addWidget(new PlaceBox(desk, this));
    m_side = new SideBySide(m_table, m_pane);
    m_side->setPaneEmpty(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addLayout(bar);
    layout->addWidget(m_side, 1);
    connect(m_search, &ScanLine::entered, this, &PickupPage::scanned);
    connect(&m_search->field(), &QLineEdit::textChanged, this,
            [this](const QString &text) { m_list.setText(text.trimmed()); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_list.setLists(listsOf(tab));
        refresh();
    });
    connect(m_all, &QAbstractButton::clicked, this, &PickupPage::tellAll);
    const auto chosen = [this](int row) {
        if (row >= 0 && row < m_list.rows().rowCount())
            choose(m_list.rows().at(row).key());
    };
    connect(m_table, &WorkTable::settled, this, [this, chosen](int row) {
        if (mayShow(*m_side, *m_table))
            chosen(row);
    });
    connect(m_table, &WorkTable::activated, this, [this, chosen](int row) {
        chosen(row);
        m_side->setPane(SideBySide::PaneState::Open);
    });
    connect(m_pane, &PickupPane::done, this, [this](const QString &sentence) {
        Q_EMIT toastRaised({sentence, {}});
    });
    connect(m_pane, &PickupPane::refused, this,
            [this](const Error &error) { tellRefusal(error, tr("That was not taken.")); });
    connect(m_pane, &PickupPane::orderAsked, this, &StorePage::openOrderAsked);
    connect(m_pane, &PickupPane::slipAsked, this, [this](const QString &id) {
        WorkPapers::slip(m_desk, id).then(this, [this](const Result<PackingSlipDocument> &slip) {
            if (slip)
                print(layOut(*slip, m_desk.timesThere()));
            else
                tellRefusal(slip.error(), tr("Nothing was printed."));
        });
    });
    connect(m_pane, &DetailsPane::closeAsked, this,
            [this] { m_side->setPane(SideBySide::PaneState::Closed); });
    connect(&desk, &WorkDesk::changed, this, &PickupPage::refresh);
    say();
}

QList<WorkList> PickupPage::listsOf(int tab) const
{
    return tab == 0 ? PickupList::all() : QList<WorkList>{PickupList::all()[tab - 1]};
}

QString PickupPage::tab()
{
    //: Tab of the Orders panel: the desk at which customers collect
    return tr("Pickup");
}

int PickupPage::count() const
{
    int sum = 0;
    for (const WorkList list : PickupList::all())
        sum += m_desk.count(list);
    return sum;
}

QString PickupPage::statusText() const
{
    const int orders = count();
    return m_desk.formats().grouped(tr("%n order(s) wait for their customers", nullptr, orders), orders);
}

void PickupPage::say()
{
    m_search->setLabel(tr("Fi&nd"), tr("customer's code, number or its last digits, name"));
    m_tabs->setTabText(0, tr("All"));
    for (int i = 0; i < PickupList::all().size(); ++i)
        m_tabs->setTabText(i + 1, WorkWords::list(PickupList::all()[i]));
    m_tabs->setAccessibleName(tr("Orders that are collected"));
    m_all->setText(tr("All are ready"));
    m_table->setWords(
        tr("Orders that are collected"),
        tr("No order waits here. What is packed for customers who collect it comes here by itself."));
    m_pane->say();
    refresh();
}

void PickupPage::refresh()
{
    m_tabs->setCount(0, m_desk.formats().integer(count()));
    for (int i = 0; i < PickupList::all().size(); ++i)
        m_tabs->setCount(i + 1, m_desk.formats().integer(m_desk.count(PickupList::all()[i])));
    m_all->setVisible(m_tabs->currentIndex() == kAnnounce && m_desk.count(WorkList::ToTell) > 1);
    setRefused(*m_all, m_desk.whyNot(Permission::OrderWork));
    Q_EMIT changed();
}

void PickupPage::choose(const QString &id)
{
    m_pane->show(id);
    m_side->setPaneEmpty(id.isEmpty());
}

void PickupPage::tellAll()
{
    QStringList ids;
    for (const WorkPart &part : m_desk.rows(WorkList::ToTell))
        ids.append(part.key());
    auto *work = new BulkWork(m_desk, BulkWork::Verb::Announce, ids, this);
    work->submit().then(this, [this, work](int count) {
        const Formats &formats = m_desk.formats();
        Q_EMIT toastRaised(
            {tr("Ready: %1; the customers are told").arg(WorkWords::orders(formats, count)), {}});
        for (const BulkRow &row : work->rows().rows()) {
            if (row.refused)
                tellRefusal(*row.refused, tr("%1 was not taken.").arg(row.code));
        }
        work->deleteLater();
    });
}

void PickupPage::scanned(const QString &code)
{
    const QString text = m_desk.takeApart(code).code;
    const QList<WorkPart> found = m_desk.find(text, PickupList::all());
    if (found.size() == 1 || (!found.isEmpty() && m_desk.partOfCode(text))) {
        m_tools.sound.tellFound();
        m_tabs->setCurrentIndex(0);
        choose(found.first().key());
        m_side->setPane(SideBySide::PaneState::Open);
        if (const int row = m_list.rows().rowOf(found.first().key()); row >= 0)
            m_table->table().setCurrentRow(row);
        // Whoever shows the order's code has shown a proof.
        if (m_desk.partOfCode(text))
            m_pane->setProof(u"code"_s);
        m_search->tell(StatusKind::Ok, tr("%1 is here.").arg(found.first().code()));
        return;
    }
    if (found.isEmpty()) {
        m_tools.sound.tellUnknown();
        const WorkPart *part = m_desk.partOfCode(text);
        const auto list = part ? listOf(part->fulfilment, m_desk.now()) : std::nullopt;
        m_search->tell(StatusKind::Problem,
                       list ? tr("%1 is not ready yet: %2.").arg(part->code(), WorkWords::list(*list))
                            : tr("No order here has this code or number."));
        return;
    }
    m_search->field().setText(text);
    m_search->tell(StatusKind::Attention,
                   tr("%1 fit. Choose one.").arg(WorkWords::orders(m_desk.formats(), found.size())));
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> PickupPage::panes()
{
    QList<QWidget *> list{&m_search->field(), m_tabs, m_table};
    if (m_side->pane() == SideBySide::PaneState::Open)
        list.append(m_pane);
    return list;
}

bool PickupPage::escape() { return m_side->escape(); }

bool PickupPage::openRecord(const QString &record)
{
    if (!m_desk.part(record))
        return false;
    choose(record);
    m_side->setPane(SideBySide::PaneState::Open);
    return true;
}

QList<PanelPage> PickupPage::pages()
{
    return {{u"pickup"_s, [this] {
                 const auto &rows = m_list.rows().rows();
                 if (!rows.isEmpty())
                     choose(rows.first().key());
             }}};
}

} // namespace stoa::ui
