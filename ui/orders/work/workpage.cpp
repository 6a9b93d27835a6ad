// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/workpage.h"

#include "ui/orders/work/bulkpane.h"
#include "ui/orders/work/packview.h"
#include "ui/orders/work/partpane.h"
#include "ui/orders/work/pickview.h"
#include "ui/orders/work/placebox.h"
#include "ui/orders/work/scanline.h"
#include "ui/orders/work/wavepane.h"
#include "ui/orders/work/worklists.h"
#include "ui/shared/sidebyside.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

WorkPage::WorkPage(WorkDesk &desk, const StoreTools &tools, QWidget *parent)
    : StorePage(desk, tools, parent)
    , m_scan(new ScanLine)
    , m_places(new PlaceBox(desk, this))
    , m_stack(new QStackedWidget)
    , m_side(nullptr)
    , m_lists(new WorkLists(desk))
    , m_panes(new QStackedWidget)
    , m_part(new PartPane(desk))
    , m_wave(new WavePane(desk))
    , m_bulk(new BulkPane(desk))
    , m_pick(new PickView(desk, tools))
    , m_pack(new PackView(desk, tools))
{
    for (QWidget *pane : QList<QWidget *>{m_part, m_wave, m_bulk})
        m_panes->addWidget(pane);
    m_side = new SideBySide(m_lists, m_panes);
    m_side->setPaneEmpty(true);
    for (QWidget *view : QList<QWidget *>{m_side, m_pick, m_pack})
        m_stack->addWidget(view);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 16, 0);
    top->addWidget(m_scan, 1);
    top->addWidget(m_places);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    listen();
    say();
}

void WorkPage::listen()
{
    connect(m_scan, &ScanLine::entered, this, &WorkPage::scanned);
    connect(m_lists, &WorkLists::chosen, this, [this](const QString &id) {
        QStringList ids = m_lists->selection();
        if (!ids.contains(id))
            ids = {id};
        show(ids);
    });
    connect(m_lists, &WorkLists::activated, this, [this](const QString &id) { next({id}); });
    connect(m_lists, &WorkLists::waveActivated, this, &WorkPage::openWalk);
    connect(m_lists, &WorkLists::asked, this, &WorkPage::ask);
    connect(m_part, &PartPane::nextAsked, this, &WorkPage::next);
    connect(m_part, &PartPane::rejectAsked, this,
            [this](const QStringList &ids) { begin(BulkWork::Verb::Reject, ids); });
    connect(m_part, &PartPane::printAsked, this, &WorkPage::printPapers);
    connect(m_part, &PartPane::orderAsked, this, &StorePage::openOrderAsked);
    connect(m_part, &DetailsPane::closeAsked, this,
            [this] { m_side->setPane(SideBySide::PaneState::Closed); });
    connect(m_wave, &WavePane::started, this, &WorkPage::openWalk);
    connect(m_wave, &WavePane::refused, this,
            [this](const Error &error) { tellRefusal(error, tr("The walk was not begun.")); });
    connect(m_wave, &WavePane::printAsked, this,
            [this](const QStringList &ids) { printList(m_desk.nextWave(), ids); });
    for (auto *pane : {static_cast<DetailsPane *>(m_wave), static_cast<DetailsPane *>(m_bulk)})
        connect(pane, &DetailsPane::closeAsked, this, [this] { showPane(m_part); });
    connect(m_wave, &WavePane::left, this, [this] { showPane(m_part); });
    connect(m_bulk, &BulkPane::left, this, [this] { showPane(m_part); });
    connect(m_bulk, &BulkPane::done, this, [this](const QString &sentence) {
        Q_EMIT toastRaised({sentence, {}});
    });
    connect(m_bulk, &BulkPane::manifestAsked, this, &WorkPage::printManifest);
    connect(m_pick, &PickView::left, this, &WorkPage::showLists);
    connect(m_pick, &PickView::finished, this, [this](int orders) {
        Q_EMIT toastRaised({tr("%1 picked").arg(WorkWords::orders(m_desk.formats(), orders)), {}});
        showLists();
    });
    connect(m_pick, &PickView::printAsked, this, [this](const QString &wave) {
        QStringList ids;
        for (const WorkPart &part : m_desk.rows(WorkList::Picking)) {
            if (part.fulfilment.parts().wave == wave || part.key() == wave)
                ids.append(part.key());
        }
        printList(wave, ids);
    });
    connect(m_pick, &PickView::refused, this, [this](const Error &error) {
        tellRefusal(error, tr("That was not taken. What was counted before is kept."));
    });
    connect(m_pack, &PackView::left, this, &WorkPage::showLists);
    connect(m_pack, &PackView::packed, this, [this](const QString &code) {
        Q_EMIT toastRaised({tr("%1 is packed").arg(code), {}});
    });
    connect(m_pack, &PackView::refused, this, [this](const Error &error) {
        tellRefusal(error, tr("It was not packed. What you typed is kept."));
    });
    connect(m_pack, &PackView::slipAsked, this, [this](const QString &id) { printPapers({id}); });
    connect(m_pack, &PackView::labelAsked, this, &WorkPage::printLabel);
    connect(&m_desk, &WorkDesk::changed, this, &WorkPage::refresh);
}

QString WorkPage::tab()
{
    //: Tab of the Orders panel: what a store has to do
    return tr("Work");
}

int WorkPage::count() const
{
    int sum = 0;
    for (const WorkList list :
         {WorkList::ToAccept, WorkList::ToPick, WorkList::Picking, WorkList::ToPack, WorkList::ToShip})
        sum += m_desk.count(list);
    return sum;
}

void WorkPage::say()
{
    m_scan->setLabel(tr("Sca&n"), tr("an order, a walk or an item"));
    m_lists->say();
    m_part->say();
    m_wave->say();
    m_bulk->say();
    m_pick->say();
    m_pack->say();
    Q_EMIT changed();
}

void WorkPage::refresh()
{
    if (!m_awaited.isEmpty()) {
        const bool isLast = m_desk.sheet().round > m_awaitedSince;
        if (reach(m_awaited) || isLast)
            m_awaited.clear();
    }
    Q_EMIT changed();
}

QString WorkPage::statusText() const
{
    return tr("%1 to do at %2")
        .arg(WorkWords::orders(m_desk.formats(), count()), m_desk.locationName(m_desk.location()));
}

QList<QWidget *> WorkPage::panes()
{
    if (m_stack->currentWidget() != m_side)
        return {&m_scan->field(), m_stack->currentWidget()};
    QList<QWidget *> list{&m_scan->field()};
    for (const WorkList each : {WorkList::ToAccept, WorkList::ToPick, WorkList::ToPack, WorkList::ToShip})
        list.append(&m_lists->table(each));
    if (m_side->pane() == SideBySide::PaneState::Open)
        list.append(m_panes->currentWidget());
    return list;
}

bool WorkPage::escape()
{
    if (m_stack->currentWidget() == m_pick && m_pick->escape())
        return true;
    if (m_stack->currentWidget() != m_side) {
        showLists();
        return true;
    }
    if (m_panes->currentWidget() != m_part) {
        showPane(m_part);
        return true;
    }
    return m_side->escape();
}

void WorkPage::showLists()
{
    m_pick->close();
    m_pack->close();
    showPane(m_part);
    m_stack->setCurrentWidget(m_side);
    m_scan->tell(StatusKind::None, {});
    m_scan->field().setFocus(Qt::OtherFocusReason);
}

void WorkPage::showPane(QWidget *pane)
{
    m_panes->setCurrentWidget(pane);
    m_side->setPaneEmpty(pane == m_part && m_part->shown().isEmpty());
    m_side->setPane(SideBySide::PaneState::Open);
}

void WorkPage::show(const QStringList &fulfilments)
{
    m_part->show(fulfilments);
    showPane(m_part);
}

void WorkPage::openWalk(const QString &wave)
{
    showPane(m_part);
    m_pick->open(wave);
    m_stack->setCurrentWidget(m_pick);
    m_pick->setFocus(Qt::OtherFocusReason);
    m_scan->tell(StatusKind::None, {});
    Q_EMIT changed();
}

void WorkPage::openPacking(const QString &fulfilment)
{
    m_pack->open(fulfilment);
    m_stack->setCurrentWidget(m_pack);
    m_scan->tell(StatusKind::None, {});
    Q_EMIT changed();
}

void WorkPage::begin(BulkWork::Verb verb, const QStringList &fulfilments)
{
    m_bulk->begin(verb, fulfilments);
    showPane(m_bulk);
}

void WorkPage::next(const QStringList &fulfilments)
{
    const WorkPart *part = fulfilments.isEmpty() ? nullptr : m_desk.part(fulfilments.first());
    const auto list = part ? listOf(part->fulfilment, m_desk.now()) : std::nullopt;
    if (!list)
        return;
    switch (*list) {
    case WorkList::ToAccept:
        begin(BulkWork::Verb::Accept, fulfilments);
        // One alone needs no second look.
        if (fulfilments.size() == 1)
            m_bulk->submit();
        break;
    case WorkList::ToPick:
        m_wave->begin(fulfilments);
        showPane(m_wave);
        break;
    case WorkList::Picking: {
        const QString wave = part->fulfilment.parts().wave;
        openWalk(wave.isEmpty() ? part->key() : wave);
        break;
    }
    case WorkList::ToPack:
        openPacking(part->key());
        break;
    case WorkList::ToShip:
        m_bulk->begin(BulkWork::Verb::Ship, fulfilments);
        showPane(m_bulk);
        break;
    case WorkList::ToTell:
    case WorkList::Ready:
    case WorkList::Here:
    case WorkList::Expired:
        Q_EMIT openPageAsked(u"pickup"_s, part->key());
        break;
    }
}

void WorkPage::ask(WorkList list)
{
    QStringList ids;
    for (const WorkPart &part : m_desk.rows(list))
        ids.append(part.key());
    if (list == WorkList::ToAccept) {
        begin(BulkWork::Verb::Accept, ids);
    } else if (list == WorkList::ToPick) {
        m_wave->begin();
        showPane(m_wave);
    } else if (list == WorkList::ToPack && !ids.isEmpty()) {
        openPacking(ids.first());
    } else if (list == WorkList::ToShip) {
        m_bulk->beginCarrier();
        showPane(m_bulk);
    }
}

QJsonObject WorkPage::saveState() const
{
    // A walk that was left by closing the window is where one goes on.
    if (m_stack->currentWidget() == m_pick && m_pick->walk())
        return {{u"walk"_s, m_pick->walk()->wave()}};
    if (m_stack->currentWidget() == m_pack && m_pack->job())
        return {{u"pack"_s, m_pack->job()->id()}};
    return {};
}

void WorkPage::restoreState(const QJsonObject &state)
{
    const QString walk = state.value("walk"_L1).toString();
    const QString pack = state.value("pack"_L1).toString();
    if (!walk.isEmpty())
        openWalk(walk);
    else if (!pack.isEmpty())
        openPacking(pack);
}

bool WorkPage::openRecord(const QString &record)
{
    m_awaited.clear();
    if (reach(record))
        return true;
    // It may have been written just now, or stand at the desk's own location while another's work is shown.
    m_awaited = record;
    m_awaitedSince = m_desk.rounds();
    if (const QString own = m_desk.line().session().location; !own.isEmpty())
        m_desk.setLocation(own);
    return false;
}

bool WorkPage::reach(const QString &record)
{
    static const QString kNext = u"next "_s;
    if (record.startsWith(kNext)) {
        const QString part = record.mid(kNext.size());
        if (!m_desk.part(part))
            return false;
        showLists();
        show({part});
        next({part});
        return true;
    }
    const auto &waves = m_desk.waves();
    if (waves.rowOf(record) >= 0) {
        openWalk(record);
        return true;
    }
    if (!m_desk.part(record))
        return false;
    showLists();
    show({record});
    return true;
}

QList<PanelPage> WorkPage::pages()
{
    return {
        {u"work"_s,
         [this] {
             showLists();
         }},
        {u"work-wave"_s,
         [this] {
             showLists();
             ask(WorkList::ToPick);
         }},
        {u"work-pick"_s,
         [this] {
             showLists();
             if (m_desk.waves().rowCount() > 0)
                 openWalk(m_desk.waves().at(0).id);
         },
         [this] {
             return m_stack->currentWidget() == m_pick ? PanelPage::Sight::Shown : PanelPage::Sight::Absent;
         }},
        {u"work-pack"_s,
         [this] {
             showLists();
             ask(WorkList::ToPack);
         },
         [this] {
             return m_stack->currentWidget() == m_pack ? PanelPage::Sight::Shown : PanelPage::Sight::Absent;
         }},
        {u"work-ship"_s, [this] {
             showLists();
             ask(WorkList::ToShip);
         }}};
}

} // namespace stoa::ui
