// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/partpane.h"

#include "models/orders/orderwords.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/factlist.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewtabs.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

PartPane::PartPane(WorkDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_facts(new FactList)
    , m_waiting(new NoteLine)
    , m_table(nullptr)
    , m_reject(new QPushButton)
    , m_order(new QPushButton)
    , m_print(new QPushButton)
    , m_next(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    const QList<RecordColumn<Line>> columns{
        {[] { return PartPane::tr("Item"); },
         [](const Line &row, int asked) -> QVariant {
             if (asked == role(TableRole::Detail))
                 return row.place;
             return asked == Qt::DisplayRole ? QVariant(row.name) : QVariant();
         }},
        {[] { return PartPane::tr("Qty"); },
         [&desk](const Line &row, int asked) -> QVariant {
             const Formats &formats = desk.formats();
             if (asked != Qt::DisplayRole)
                 return {};
             const QString quantity = formats.quantity(Quantity::fromThousandths(row.line.quantity));
             return row.line.picked > 0 && row.line.picked < row.line.quantity
                 ? PartPane::tr("%1 of %2")
                       .arg(formats.quantity(Quantity::fromThousandths(row.line.picked)), quantity)
                 : quantity;
         }}};
    m_lines = std::make_unique<RecordTableModel<Line>>(
        columns, [](const Line &row) { return QString::number(row.line.line); });
    m_table = new WorkTable(u"part.lines"_s, *m_lines,
                            shownColumns(2,
                                         {{.column = 0, .width = 160, .fills = true},
                                          {.column = 1, .kind = ColumnKind::Number, .width = 60}}));
    m_reject->setObjectName(u"part.reject"_s);
    m_next->setObjectName(u"part.next"_s);
    setKind(*m_reject, ButtonKind::Destructive);
    setKind(*m_next, ButtonKind::Primary);
    body().insertWidget(body().count() - 1, m_facts);
    body().insertWidget(body().count() - 1, m_waiting);
    body().insertWidget(body().count() - 1, m_table, 100);
    m_print->setIcon(StoaStyle::iconsOf(this).icon(u"printer"_s));
    addFootButton(m_reject, Place::Start);
    addFootButton(m_order, Place::End);
    addFootButton(m_print, Place::End);
    addFootButton(m_next, Place::End);
    connect(m_reject, &QAbstractButton::clicked, this, [this] { Q_EMIT rejectAsked(m_ids); });
    connect(m_print, &QAbstractButton::clicked, this, [this] { Q_EMIT printAsked(m_ids); });
    connect(m_next, &QAbstractButton::clicked, this, &PartPane::next);
    connect(m_order, &QAbstractButton::clicked, this, [this] {
        if (const WorkPart *part = m_ids.isEmpty() ? nullptr : m_desk.part(m_ids.first()))
            Q_EMIT orderAsked(part->fulfilment.parts().order.toString());
    });
    auto *primary = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &PartPane::next);
    primary->setContext(Qt::WidgetWithChildrenShortcut);
    connect(&desk, &WorkDesk::changed, this, &PartPane::refresh);
    connect(&desk, &WorkDesk::ticked, this, &PartPane::refresh);
    say();
}

void PartPane::next()
{
    if (!m_ids.isEmpty() && refusalOf(m_next).isEmpty())
        Q_EMIT nextAsked(m_ids);
}

void PartPane::show(const QStringList &fulfilments)
{
    m_ids = fulfilments;
    refresh();
}

void PartPane::say()
{
    m_reject->setText(tr("Give back…"));
    m_order->setText(tr("Open order"));
    m_table->setWords(tr("Lines of the order"), tr("Choose one order to see its lines."));
    m_lines->retranslate();
    refresh();
}

void PartPane::refresh()
{
    m_ids.removeIf([this](const QString &id) { return !m_desk.part(id); });
    const WorkPart *part = m_ids.isEmpty() ? nullptr : m_desk.part(m_ids.first());
    const bool one = m_ids.size() == 1;
    for (QWidget *button : QList<QWidget *>{m_reject, m_order, m_print, m_next})
        button->setVisible(part);
    m_order->setVisible(one);
    m_facts->setVisible(one);
    if (!part) {
        setName(tr("Nothing is chosen"));
        setCodes({tr("scan an order, or choose one in a list")});
        m_lines->setRows({});
        m_waiting->setNote(StatusKind::None, {});
        return;
    }
    const Formats &formats = m_desk.formats();
    const Fulfilment::Parts &parts = part->fulfilment.parts();
    setName(one ? QChar(0x2066) + part->code() + QChar(0x2069) : WorkWords::orders(formats, m_ids.size()));
    setCodes({OrderWords::state(parts.state), OrderWords::method(parts.method)});
    QList<Line> lines;
    for (const FulfilmentLine &line : one ? parts.lines : QList<FulfilmentLine>()) {
        if (line.quantity <= 0)
            continue;
        const WorkItem item = m_desk.item(line.sku);
        QStringList place{m_desk.zoneName(item), item.bin};
        place.removeAll(QString());
        lines.append({line, m_desk.itemName(line.sku), place.join(u" · "_s)});
    }
    m_lines->setRows(lines);
    const QString town = part->city.isEmpty() ? part->country : part->city;
    const auto at = dueOf(part->fulfilment);
    const Formats there = m_desk.timesThere();
    m_facts->setFacts(
        {{tr("Due"), at ? there.marked(there.dateTime(*at), *at) : QString()},
         {tr("Carrier"), m_desk.carrierServiceName(part->fulfilment)},
         {tr("Customer"), part->name.isEmpty() ? part->customer : part->name},
         {tr("To"), leavesByCarrier(parts.method) ? town : QString()},
         {tr("Walk"), parts.wave},
         {tr("Box"), parts.box},
         {tr("Weight"), parts.weight > 0 ? WorkWords::weight(formats, parts.weight) : QString()},
         {tr("Carrier's number"), parts.tracking, true}});
    m_waiting->setNote(StatusKind::Offline,
                       one && part->local == LocalMark::Waiting
                           ? tr("What you did here is kept and goes to the hub as soon as it is there.")
                           : QString(),
                       u"clock"_s);
    const auto list = listOf(part->fulfilment, m_desk.now());
    QString verb;
    switch (list.value_or(WorkList::Here)) {
    case WorkList::ToAccept:
        verb = tr("Accept");
        break;
    case WorkList::ToPick:
        verb = tr("Pick…");
        break;
    case WorkList::Picking:
        verb = tr("Go on picking");
        break;
    case WorkList::ToPack:
        verb = tr("Pack");
        break;
    case WorkList::ToShip:
        verb = tr("Hand over…");
        break;
    case WorkList::ToTell:
    case WorkList::Ready:
    case WorkList::Here:
    case WorkList::Expired:
        verb = tr("To the pickup desk");
        break;
    }
    m_next->setText(verb);
    m_print->setText(list == WorkList::ToAccept || list == WorkList::ToPick || list == WorkList::Picking
                         ? tr("Pick list")
                         : tr("Packing slip"));
    const QString why = m_desk.whyNot(Permission::OrderWork);
    setRefused(*m_next, why);
    setRefused(*m_reject, why);
    m_reject->setVisible(bool(mayGo(parts.state, FulfilmentState::Rejected, parts.method)));
}

} // namespace stoa::ui
