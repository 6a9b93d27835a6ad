// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/wavepane.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewtabs.h"

#include <QComboBox>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// The first choice of carrier: no matter which.
const QString kAny = u"*"_s;

} // namespace

WavePane::WavePane(WorkDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_carrier(new QComboBox)
    , m_orders(new QSpinBox)
    , m_lines(new QSpinBox)
    , m_carrierEditor(new FieldEditor({}, m_carrier))
    , m_ordersEditor(new FieldEditor({}, m_orders))
    , m_linesEditor(new FieldEditor({}, m_lines))
    , m_table(nullptr)
    , m_sum(new NoteLine)
    , m_cancel(new QPushButton)
    , m_print(new QPushButton)
    , m_start(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    const QList<RecordColumn<Row>> columns{
        {[] { return WavePane::tr("Order"); },
         [](const Row &row, int asked) -> QVariant {
             return asked == Qt::DisplayRole ? QVariant(row.part.code()) : QVariant();
         }},
        {[] { return WavePane::tr("Due"); },
         [&desk](const Row &row, int asked) -> QVariant {
             const JudgedWord due = WorkWords::due(row.part, desk.timesThere(), desk.now());
             return asked == Qt::DisplayRole        ? QVariant(due.word)
                 : asked == role(TableRole::Status) ? QVariant(int(due.kind))
                                                    : QVariant();
         }},
        {[] { return WavePane::tr("In the walk"); },
         [](const Row &row, int asked) -> QVariant {
             if (asked == Qt::DisplayRole)
                 //: Whether an order is part of a walk
                 return row.taken ? WavePane::tr("yes") : WavePane::tr("no");
             if (asked == role(TableRole::Status))
                 return int(row.taken ? StatusKind::Ok : StatusKind::None);
             if (asked == role(TableRole::Tone))
                 return int(row.taken ? CellTone::Normal : CellTone::Quiet);
             return {};
         }}};
    m_rows = std::make_unique<RecordTableModel<Row>>(columns, [](const Row &row) { return row.part.key(); });
    m_table =
        new WorkTable(u"wave.orders"_s, *m_rows,
                      shownColumns(3,
                                   {{.column = 0, .kind = ColumnKind::Code, .width = 110, .fills = true},
                                    {.column = 1, .kind = ColumnKind::Status, .width = 90},
                                    {.column = 2, .kind = ColumnKind::Status, .width = 84}}));
    m_orders->setObjectName(u"wave.mostOrders"_s);
    m_lines->setObjectName(u"wave.mostLines"_s);
    m_carrier->setObjectName(u"wave.carrier"_s);
    m_start->setObjectName(u"wave.start"_s);
    const WaveWish usual;
    m_orders->setRange(1, 50);
    m_orders->setValue(usual.mostOrders);
    m_lines->setRange(1, 500);
    m_lines->setValue(usual.mostLines);
    auto *limits = new QHBoxLayout;
    limits->setSpacing(12);
    limits->addWidget(m_ordersEditor);
    limits->addWidget(m_linesEditor);
    body().insertWidget(body().count() - 1, m_carrierEditor);
    body().insertLayout(body().count() - 1, limits);
    body().insertWidget(body().count() - 1, m_table, 100);
    body().insertWidget(body().count() - 1, m_sum);
    m_print->setIcon(StoaStyle::iconsOf(this).icon(u"printer"_s));
    setKind(*m_start, ButtonKind::Primary);
    addFootButton(m_cancel, Place::Start);
    addFootButton(m_print, Place::End);
    addFootButton(m_start, Place::End);
    connect(m_carrier, &QComboBox::activated, this, &WavePane::propose);
    connect(m_orders, &QSpinBox::valueChanged, this, &WavePane::propose);
    connect(m_lines, &QSpinBox::valueChanged, this, &WavePane::propose);
    connect(m_table, &WorkTable::activated, this, [this](int row) {
        const QString id = m_rows->at(row).part.key();
        if (!m_chosen.removeOne(id))
            m_chosen.append(id);
        refresh();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &WavePane::left);
    connect(this, &DetailsPane::closeAsked, this, &WavePane::left);
    connect(m_print, &QAbstractButton::clicked, this, [this] { Q_EMIT printAsked(m_chosen); });
    connect(m_start, &QAbstractButton::clicked, this, &WavePane::start);
    auto *primary = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &WavePane::start);
    primary->setContext(Qt::WidgetWithChildrenShortcut);
    connect(&desk, &WorkDesk::changed, this, &WavePane::refresh);
    say();
}

QList<WorkPart> WavePane::parts() const
{
    QList<WorkPart> parts;
    for (const WorkPart &part : m_desk.rows(WorkList::ToPick)) {
        if (m_only.isEmpty() || m_only.contains(part.key()))
            parts.append(part);
    }
    return parts;
}

void WavePane::fillCarriers()
{
    const QSignalBlocker quiet(m_carrier);
    const QString chosen = m_carrier->currentData().toString();
    m_carrier->clear();
    //: First entry of a list of carriers
    m_carrier->addItem(tr("Any way"), kAny);
    QMap<QString, QString> carriers;
    bool collected = false;
    for (const WorkPart &part : m_desk.rows(WorkList::ToPick)) {
        const Fulfilment::Parts &of = part.fulfilment.parts();
        if (leavesByCarrier(of.method) && !of.carrier.isEmpty())
            carriers.insert(of.carrier, m_desk.carrierName(of.carrier));
        collected = collected || !leavesByCarrier(of.method);
    }
    for (auto it = carriers.begin(); it != carriers.end(); ++it)
        m_carrier->addItem(it.value(), it.key());
    if (collected)
        m_carrier->addItem(tr("Collected by customers"), QString());
    m_carrier->setCurrentIndex(std::max(0, m_carrier->findData(chosen)));
}

void WavePane::begin(const QStringList &only)
{
    m_only = only;
    fillCarriers();
    m_carrier->setCurrentIndex(0);
    propose();
    m_start->setFocus(Qt::OtherFocusReason);
}

void WavePane::propose()
{
    if (!m_only.isEmpty()) {
        m_chosen = m_only;
    } else {
        WaveWish wish{m_orders->value(), m_lines->value(), {}};
        if (m_carrier->currentData().toString() != kAny)
            wish.carrier = m_carrier->currentData().toString();
        m_chosen = WavePlan::suggest(m_desk.rows(WorkList::ToPick), wish);
    }
    refresh();
}

void WavePane::say()
{
    setName(tr("Plan a walk"));
    setCodes({tr("several orders, one way through the store")});
    m_carrierEditor->setLabel(tr("Orders that &go with"));
    m_ordersEditor->setLabel(tr("At most so many &orders"));
    m_linesEditor->setLabel(tr("At most so many &lines"));
    m_table->setWords(tr("Orders to pick"), tr("Nothing to pick."));
    m_cancel->setText(tr("Cancel"));
    m_print->setText(tr("Pick list"));
    m_rows->retranslate();
    fillCarriers();
    refresh();
}

void WavePane::refresh()
{
    QList<Row> rows;
    QList<WorkPart> taken;
    for (const WorkPart &part : parts()) {
        const bool in = m_chosen.contains(part.key());
        rows.append({part, in});
        if (in)
            taken.append(part);
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &Row::taken);
    m_rows->setRows(rows);
    const Formats &formats = m_desk.formats();
    qint64 units = 0;
    std::optional<Instant> first;
    for (const WorkPart &part : std::as_const(taken)) {
        units += part.fulfilment.quantity();
        const auto at = part.fulfilment.parts().cutOffAt;
        if (at && (!first || *at < *first))
            first = at;
    }
    QStringList words{WorkWords::orders(formats, taken.size()),
                      WorkWords::lines(formats, WavePlan::lines(taken)), WorkWords::units(formats, units)};
    if (first)
        words.append(WorkWords::cutOff(*first, formats, m_desk.now()).word);
    m_sum->setNote(taken.isEmpty() ? StatusKind::Attention : StatusKind::Info,
                   taken.isEmpty() ? tr("Choose at least one order: Enter takes it in or leaves it out.")
                                   : words.join(u" · "_s));
    m_start->setText(tr("Start the walk"));
    setRefused(*m_start, taken.isEmpty() ? tr("No order is chosen.") : m_desk.whyNot(Permission::OrderWork));
    m_print->setEnabled(!taken.isEmpty());
}

void WavePane::start()
{
    if (m_chosen.isEmpty())
        return;
    m_desk.beginWave(m_chosen).then(this, [this](const Result<QString> &wave) {
        if (wave)
            Q_EMIT started(*wave);
        else
            Q_EMIT refused(wave.error());
    });
}

} // namespace stoa::ui
