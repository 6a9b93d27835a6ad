// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/slapage.h"

#include "models/orders/orderwords.h"
#include "ui/network/slabands.h"
#include "ui/shared/charttwin.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpans[] = {7, 28, 90};
constexpr int kAxisSteps = 4;
constexpr double kWhole = 10'000; // basis points

} // namespace

SlaPage::SlaPage(NetworkDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_days(new QComboBox)
    , m_edit(new QPushButton)
    , m_bands(new SlaBands)
    , m_chart(new ChartTwin)
    , m_note(new NoteLine)
    , m_table(new DataTable)
{
    m_days->setObjectName(u"sla.days"_s);
    m_edit->setObjectName(u"sla.edit"_s);
    m_table->setObjectName(u"sla"_s);
    m_title->setOverflow(TextLabel::Overflow::Elide);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_days);
    bar->addWidget(m_edit);
    m_table->setModel(&desk.sla());
    m_table->setFilterRowShown(false);
    m_chart->setDrawing(m_bands, {});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(10);
    column->addLayout(bar);
    column->addWidget(m_chart);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    connect(m_days, &QComboBox::activated, this,
            [this] { m_desk.setSlaDays(m_days->currentData().toInt()); });
    connect(m_edit, &QPushButton::clicked, this, &SlaPage::editAsked);
    connect(m_bands, &SlaBands::pressed, this, &SlaPage::open);
    connect(m_table, &DataTable::rowActivated, this, &SlaPage::open);
    connect(&desk, &NetworkDesk::changed, this, &SlaPage::refresh);
    connect(&desk, &NetworkDesk::rightsChanged, this, &SlaPage::refresh);
    retranslate();
}

void SlaPage::open(int row)
{
    if (row < 0 || row >= m_desk.sla().rowCount())
        return;
    const SlaRow &line = m_desk.sla().at(row);
    const QStringList ids = m_desk.lateOrders(line);
    m_table->setCurrentRow(row);
    if (ids.isEmpty())
        return;
    //: Of orders: the zone, and the hours within which they should have been at the door
    Q_EMIT ordersAsked(
        ids,
        tr("%1, not within %2")
            .arg(OrderWords::zone(line.zone), NetworkWords::hours(line.band->hours, m_desk.formats())));
}

void SlaPage::refresh()
{
    const Formats &formats = m_desk.formats();
    QList<SlaBands::Line> lines;
    ChartData twin;
    twin.title = tr("At the door within the hours of the goal");
    twin.note = tr("share of orders; the bar is the goal, the dot what was reached");
    twin.categoryTitle = tr("Zone and hours");
    // Of the language at the time that it is asked for.
    twin.format = [this](qreal value) {
        return value < 0 ? u"–"_s : NetworkWords::percent(BasisPoints(qint32(value)), m_desk.formats());
    };
    ChartData::Series low{tr("Goal from"), {}, {}};
    ChartData::Series high{tr("Goal to"), {}, {}};
    ChartData::Series reached{tr("Reached"), {}, {}};
    int below = 0;
    for (const SlaRow &row : m_desk.sla().rows()) {
        SlaBands::Line line;
        line.zone = OrderWords::zone(row.zone);
        line.hours = row.band ? NetworkWords::hours(row.band->hours, formats) : u"–"_s;
        line.figure = row.share ? NetworkWords::percent(*row.share, formats) : u"–"_s;
        line.kind = row.band ? NetworkWords::verdictKind(row.verdict) : StatusKind::Unknown;
        line.verdict = row.band ? NetworkWords::verdict(row.verdict) : NetworkDesk::tr("No goal");
        if (row.band) {
            line.band = {row.band->low.value() / kWhole, row.band->high.value() / kWhole};
            line.sentence =
                formats.grouped(tr("goal %1, reached %2 of %n order(s): %3", nullptr, int(row.orders))
                                    .arg(m_desk.bandWord(*row.band), line.figure, line.verdict),
                                row.orders);
        } else {
            line.sentence = line.verdict;
        }
        if (row.share)
            line.reached = row.share->value() / kWhole;
        below += row.verdict == SlaVerdict::Below ? 1 : 0;
        lines.append(line);
        if (!row.band)
            continue;
        twin.categories.append(line.zone + u' ' + line.hours);
        low.values.append(row.band->low.value());
        high.values.append(row.band->high.value());
        reached.values.append(row.share ? row.share->value() : -1);
    }
    twin.series = {low, high, reached};
    QStringList axis;
    for (int step = 0; step <= kAxisSteps; ++step)
        axis.append(NetworkWords::percent(BasisPoints(qint32(kWhole) * step / kAxisSteps), formats));
    m_bands->setLines(lines, axis);
    m_chart->setDrawing(m_bands, twin);
    if (m_desk.slaRead().orders.isEmpty())
        m_note->setNote(StatusKind::Unknown,
                        tr("No order to a door was placed in these days, so nothing is known."));
    else if (below > 0)
        m_note->setNote(
            StatusKind::Problem,
            formats.grouped(tr("%n goal(s) missed. A line opens the orders behind it.", nullptr, below),
                            below));
    else
        m_note->setNote(StatusKind::Ok,
                        tr("No goal is missed. Orders under way count once their hours are used "
                           "up."));
    m_edit->setText(tr("Goals…"));
    const QString days = formats.integer(m_desk.slaDays());
    m_title->setPlain(
        m_desk.knowsAllWork()
            ? tr("Orders placed in the last %1 days, shipped to a door").arg(days)
            : tr("Orders of your stores alone, placed in the last %1 days, shipped to a door").arg(days));
    setRefused(*m_edit, m_desk.whyNoChainEdit());
}

void SlaPage::retranslate()
{
    const QSignalBlocker quiet(m_days);
    m_days->clear();
    for (const int days : kSpans) {
        m_days->addItem(m_desk.formats().grouped(tr("last %n day(s)", nullptr, days), days), days);
        if (days == m_desk.slaDays())
            m_days->setCurrentIndex(m_days->count() - 1);
    }
    m_days->setAccessibleName(tr("Span"));
    m_table->setName(tr("Service goals"));
    m_table->setColumns({{.id = u"zone"_s, .width = 120, .minimum = 80, .sortable = false, .fills = true},
                         {.id = u"hours"_s, .kind = ColumnKind::Number, .width = 76, .sortable = false},
                         {.id = u"goal"_s, .kind = ColumnKind::Number, .width = 104, .sortable = false},
                         {.id = u"reached"_s, .kind = ColumnKind::Number, .width = 90, .sortable = false},
                         {.id = u"orders"_s, .kind = ColumnKind::Number, .width = 80, .sortable = false},
                         {.id = u"late"_s, .kind = ColumnKind::Number, .width = 92, .sortable = false},
                         {.id = u"verdict"_s, .kind = ColumnKind::Status, .width = 110, .sortable = false}});
    refresh();
}

void SlaPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa::ui
