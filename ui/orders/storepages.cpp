// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/storepages.h"

#include "models/orders/work/parcellabels.h"
#include "models/orders/work/workpapers.h"
#include "models/shared/problemtext.h"
#include "ui/orders/orderspanel.h"
#include "ui/orders/printing/papers.h"
#include "ui/orders/work/pickuppage.h"
#include "ui/orders/work/quarantinepage.h"
#include "ui/orders/work/returnspage.h"
#include "ui/orders/work/taskspage.h"
#include "ui/orders/work/workpage.h"
#include "ui/shared/prompts.h"

namespace stoa::ui {

using namespace Qt::StringLiterals;

StorePages::StorePages(WorkDesk &desk, const StoreTools &tools, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_tools(tools)
{ }

void StorePages::hostIn(OrdersPanel &panel)
{
    m_panel = &panel;
    // The figures at the tabs.
    connect(&m_desk, &WorkDesk::changed, &panel, [this] { Q_EMIT m_panel->changed(); });
    connect(&panel, &OrdersPanel::labelAsked, this, &StorePages::printLabel);
    connect(&panel, &OrdersPanel::slipAsked, this, &StorePages::printSlip);
    connect(&panel, &OrdersPanel::cancelLabelAsked, this, &StorePages::askToCancelLabel);
}

void StorePages::printLabel(const QString &fulfilment)
{
    WorkPapers::label(m_desk, fulfilment).then(this, [this](const Result<ShippingLabelDocument> &label) {
        if (label)
            print(layOut(QList<ShippingLabelDocument>{*label}, m_desk.formats()));
        else
            tellNotPrinted(ParcelLabels::sentence(label.error()));
    });
}

void StorePages::printSlip(const QString &fulfilment)
{
    WorkPapers::slip(m_desk, fulfilment).then(this, [this](const Result<PackingSlipDocument> &slip) {
        if (slip)
            print(layOut(*slip, m_desk.formats()));
        else
            tellNotPrinted(ProblemText::sentence(slip.error()));
    });
}

void StorePages::askToCancelLabel(const QString &fulfilment, const QString &tracking)
{
    if (!m_panel)
        return;
    const QString number = QChar(0x2066) + tracking + QChar(0x2069);
    m_tools.prompts.ask(m_panel->widget(),
                        {tr("Cancel the label?"),
                         tr("The carrier is told that the parcel %1 does not come, and the number counts no "
                            "more. Another label can be bought afterwards.")
                             .arg(number),
                         tr("Cancel the label"), tr("Keep the label")},
                        [this, fulfilment](Prompts::Answer answer) {
                            if (answer == Prompts::Answer::DoIt)
                                cancelLabel(fulfilment);
                        });
}

void StorePages::cancelLabel(const QString &fulfilment)
{
    ParcelLabels::cancel(m_desk, fulfilment).then(this, [this](const Result<void> &done) {
        if (!m_panel)
            return;
        if (done) {
            Q_EMIT m_panel->messageCleared(u"orders.label"_s);
            Q_EMIT m_panel->toastRaised({tr("The label is cancelled."), {}});
        } else {
            Q_EMIT m_panel->messageRaised({u"orders.label"_s, StatusKind::Problem,
                                           tr("The label was not cancelled."),
                                           ParcelLabels::cancelSentence(done.error())});
        }
    });
}

void StorePages::print(const Result<Printout> &printout)
{
    if (!printout) {
        tellNotPrinted(ProblemText::sentence(printout.error()));
        return;
    }
    if (!m_panel)
        return;
    Q_EMIT m_panel->messageCleared(u"orders.print"_s);
    m_tools.printing.preview(m_panel->widget()->window(), *printout);
}

void StorePages::tellNotPrinted(const QString &sentence)
{
    if (m_panel)
        Q_EMIT m_panel->messageRaised(
            {u"orders.print"_s, StatusKind::Problem, tr("Nothing was printed."), sentence});
}

void StorePages::connectPage(StorePage &page)
{
    if (!m_panel)
        return;
    connect(&page, &StorePage::messageRaised, m_panel, &Panel::messageRaised);
    connect(&page, &StorePage::messageCleared, m_panel, &Panel::messageCleared);
    connect(&page, &StorePage::toastRaised, m_panel, &Panel::toastRaised);
    connect(&page, &StorePage::openOrderAsked, m_panel, &OrdersPanel::openOrder);
    connect(&page, &StorePage::openPageAsked, m_panel,
            [this](const QString &id, const QString &record) { m_panel->openRecord(id + u' ' + record); });
    if (auto *tasks = qobject_cast<TasksPage *>(&page))
        connect(tasks, &TasksPage::openSkuAsked, m_panel,
                [this](const QString &sku) { Q_EMIT m_panel->openAsked(u"inventory"_s, u"sku "_s + sku); });
}

OrdersPage StorePages::pageOf(const QString &id, QString (*title)(), std::function<StorePage *()> make,
                              std::function<int()> count)
{
    OrdersPage page;
    page.id = id;
    page.title = title;
    page.make = [this, id, make = std::move(make)] {
        StorePage *made = make();
        m_made.insert(id, made);
        connectPage(*made);
        return static_cast<QWidget *>(made);
    };
    page.count = [this, count = std::move(count)] {
        const int figure = count();
        return figure > 0 ? m_desk.formats().integer(figure) : QString();
    };
    const auto of = [this, id] {
        return m_made.value(id);
    };
    page.open = [of](const QString &record) {
        if (of())
            of()->openRecord(record);
    };
    page.panes = [of] {
        return of() ? of()->panes() : QList<QWidget *>();
    };
    page.escape = [of] {
        return of() && of()->escape();
    };
    page.status = [of] {
        return of() ? of()->statusText() : QString();
    };
    page.save = [of] {
        return of() ? of()->saveState() : QJsonObject();
    };
    page.restore = [of](const QJsonObject &state) {
        if (of())
            of()->restoreState(state);
    };
    page.pictures = [of] {
        return of() ? of()->pages() : QList<PanelPage>();
    };
    return page;
}

QList<OrdersPage> StorePages::pages()
{
    const auto sum = [this](const QList<WorkList> &lists) {
        int figure = 0;
        for (const WorkList list : lists)
            figure += m_desk.count(list);
        return figure;
    };
    using enum WorkList;
    return {pageOf(
                u"work"_s, &WorkPage::tab, [this] { return new WorkPage(m_desk, m_tools); },
                [sum] {
                    return sum({ToAccept, ToPick, Picking, ToPack, ToShip});
                }),
            pageOf(
                u"pickup"_s, &PickupPage::tab, [this] { return new PickupPage(m_desk, m_tools); },
                [sum] {
                    return sum({Here, Ready, ToTell, Expired});
                }),
            pageOf(
                u"returns"_s, &ReturnsPage::tab, [this] { return new ReturnsPage(m_desk, m_tools); },
                [this] { return m_desk.returns().rowCount(); }),
            pageOf(
                u"tasks"_s, &TasksPage::tab, [this] { return new TasksPage(m_desk, m_tools); },
                [this] { return m_desk.tasks().rowCount(); }),
            pageOf(
                u"quarantine"_s, &QuarantinePage::tab, [this] { return new QuarantinePage(m_desk, m_tools); },
                [this] { return m_desk.quarantine().rowCount(); })};
}

} // namespace stoa::ui
