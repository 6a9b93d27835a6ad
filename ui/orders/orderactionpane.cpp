// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderactionpane.h"

#include "core/domain/orders/orderparts.h"
#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"
#include "ui/orders/ordercards.h"
#include "ui/orders/ordercolumns.h"
#include "ui/shared/clearlayout.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostUnits = 1'000'000;

QList<RecordColumn<OrderActionLine>> columns()
{
    using State = OrderActionLine::State;
    const auto what = [](const OrderActionLine &line, int role) -> QVariant {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            if (line.state == State::Refused && line.why)
                return ProblemText::sentence(*line.why);
            return line.what;
        }
        if (role == int(TableRole::Status))
            return int(line.state == State::Refused                     ? StatusKind::Problem
                           : line.state == State::Done && !line.nothing ? StatusKind::Ok
                                                                        : StatusKind::None);
        if (role == int(TableRole::Tone) && line.nothing)
            return int(CellTone::Quiet);
        return {};
    };
    return {
        {[] { return OrderTableModel::titleOf(OrderColumn::Number); },
         [](const OrderActionLine &line, int role) -> QVariant {
             return role == Qt::DisplayRole ? QVariant(line.row.number) : QVariant();
         }},
        //: Title of a column: what a decision does to an order
        {[] { return OrderActionPane::tr("What happens"); }, what},
    };
}

} // namespace

OrderActionPane::OrderActionPane(OrdersDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_kind(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_kindEditor(new FieldEditor({}, m_kind, this))
    , m_partEditor(new FieldEditor({}, m_part, this))
    , m_placeEditor(new FieldEditor({}, m_place, this))
    , m_noteEditor(new FieldEditor({}, m_note, this))
    , m_whole(new QCheckBox(this))
    , m_unitPlace(new QWidget(this))
    , m_unitError(new NoteLine(this))
    , m_look(new QWidget(this))
    , m_model(columns(), [](const OrderActionLine &line) { return line.row.id; })
    , m_table(new DataTable(this))
    , m_verdict(new NoteLine(this))
    , m_cancel(new QPushButton(this))
    , m_run(new QPushButton(this))
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_note->setObjectName(u"action.note"_s);
    m_kind->setObjectName(u"action.kind"_s);
    m_part->setObjectName(u"action.part"_s);
    m_place->setObjectName(u"action.place"_s);
    m_whole->setObjectName(u"action.whole"_s);
    m_run->setObjectName(u"action.run"_s);
    m_table->setObjectName(u"action.rows"_s);
    m_table->setModel(&m_model);
    m_table->setDensity(Density::Compact);
    new QGridLayout(m_unitPlace);
    auto *look = new QVBoxLayout(m_look);
    look->setContentsMargins(0, 0, 0, 0);
    look->setSpacing(4);
    for (QWidget *widget : QList<QWidget *>{m_kindEditor, m_partEditor, m_placeEditor, m_whole, m_unitPlace,
                                            m_unitError, m_noteEditor, m_look})
        body().insertWidget(body().count() - 1, widget);
    body().insertWidget(body().count() - 1, m_table, 100);
    body().insertWidget(body().count() - 1, m_verdict);
    addFootButton(m_cancel, Place::Start);
    addFootButton(m_run, Place::End);

    connect(m_kind, &QComboBox::activated, this, &OrderActionPane::takeKind);
    connect(m_part, &QComboBox::activated, this, [this] {
        if (!m_form)
            return;
        m_form->setFulfilment(m_part->currentData().toString(), m_part->currentText().section(u' ', 0, 0));
        fillUnits();
    });
    connect(m_place, &QComboBox::activated, this, [this] {
        if (m_form)
            m_form->setLocation(m_place->currentData().toString());
    });
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_form)
            m_form->setNote(text);
    });
    connect(m_whole, &QCheckBox::toggled, this, [this] {
        if (!m_form)
            return;
        fillUnits();
        takeUnits();
    });
    connect(m_run, &QAbstractButton::clicked, this, &OrderActionPane::submit);
    connect(m_cancel, &QAbstractButton::clicked, this, &OrderActionPane::leave);
    connect(this, &DetailsPane::closeAsked, this, &OrderActionPane::leave);
    say();
}

void OrderActionPane::begin(OrderVerb verb, const QList<OrderRow> &rows, OrderPage *page)
{
    delete m_form;
    m_form = nullptr;
    m_page = page;
    m_step = Step::Filling;
    {
        const QSignalBlocker quiet(m_note);
        m_note->clear();
        const QSignalBlocker still(m_whole);
        m_whole->setChecked(true);
    }
    m_model.setRows({});
    m_form = m_desk.begin(verb, rows, this);
    fillChoices();
    fillUnits();
    takeKind();
    connect(m_form, &OrderActionForm::changed, this, &OrderActionPane::refresh);
    say();
    QWidget *first = m_kindEditor->isVisibleTo(this) ? static_cast<QWidget *>(m_kind)
        : m_partEditor->isVisibleTo(this)            ? static_cast<QWidget *>(m_part)
                                                     : static_cast<QWidget *>(m_note);
    first->setFocus(Qt::OtherFocusReason);
}

void OrderActionPane::fillChoices()
{
    const OrderVerb verb = m_form->verb();
    m_kind->clear();
    if (verb == OrderVerb::Hold) {
        for (int i = 0; i <= int(HoldKind::Other); ++i)
            m_kind->addItem(OrderWords::hold(HoldKind(i)), i);
    } else if (verb == OrderVerb::Release) {
        const auto kinds = m_form->heldFor();
        if (kinds.size() > 1)
            m_kind->addItem(tr("All holds"), -1);
        for (const HoldKind kind : kinds)
            m_kind->addItem(OrderWords::hold(kind), int(kind));
    } else if (verb == OrderVerb::Prioritise) {
        for (const OrderPriority priority : {OrderPriority::High, OrderPriority::Normal})
            m_kind->addItem(OrderWords::priority(priority), int(priority));
        m_kind->setCurrentIndex(m_kind->findData(int(m_form->priority())));
    } else if (verb == OrderVerb::Route) {
        m_kind->addItem(tr("From wherever is best"), QString());
        QStringList codes;
        for (const OrderActionLine &line : m_form->lines()) {
            for (const OrderRow::Part &part : line.row.parts) {
                if (!codes.contains(part.location))
                    codes.append(part.location);
            }
        }
        for (const QString &code : std::as_const(codes))
            //: Choice: an order is routed again, and not to this location
            m_kind->addItem(tr("Not from %1").arg(m_desk.locationName(code)), code);
    }
    m_part->clear();
    m_place->clear();
    if (verb != OrderVerb::Move || !m_page || !m_page->isRead())
        return;
    for (const Fulfilment &each : m_page->sheet().fulfilments) {
        if (isInHouse(each.state()))
            m_part->addItem(each.parts().number + u" · "_s + m_desk.locationName(each.parts().location),
                            each.id().toString());
    }
    m_place->addItem(tr("Choose a location"), QString());
    QList<QPair<QString, QString>> places;
    for (const Location &location : m_desk.locations())
        places.append({location.code().text(), m_desk.locationName(location.code().text())});
    m_desk.wording().sortByName(places);
    for (const auto &[code, name] : std::as_const(places))
        m_place->addItem(name, code);
    m_form->setFulfilment(m_part->currentData().toString(), m_part->currentText().section(u' ', 0, 0));
}

void OrderActionPane::fillUnits()
{
    clear(*m_unitPlace->layout());
    m_units.clear();
    const OrderVerb verb = m_form ? m_form->verb() : OrderVerb::Note;
    const bool asks = m_page && m_page->isRead()
        && (verb == OrderVerb::Move || (verb == OrderVerb::Cancel && !m_whole->isChecked()));
    m_unitPlace->setVisible(asks);
    if (!asks)
        return;
    auto *grid = static_cast<QGridLayout *>(m_unitPlace->layout());
    grid->setContentsMargins(0, 0, 0, 0);
    const auto most =
        verb == OrderVerb::Move ? m_page->movable(m_part->currentData().toString()) : m_page->cancellable();
    int row = 0;
    for (const Order::Units &units : most) {
        const OrderLine *line = m_page->sheet().order.line(units.line);
        if (!line)
            continue;
        auto *name = new TextLabel(line->sku);
        name->setToolTip(m_page->sheet().itemNames.value(line->sku));
        auto *field = new QSpinBox;
        field->setRange(0, int(std::min<qint64>(units.quantity / 1'000, kMostUnits)));
        field->setValue(verb == OrderVerb::Move ? field->maximum() : 0);
        field->setAccessibleName(line->sku);
        //: How many units at most, beside a field
        auto *of = new TextLabel(tr("of %1").arg(m_desk.wording().formats().integer(field->maximum())),
                                 TextSize::Secondary, ColourRole::Text2);
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(of, row++, 2);
        m_units.append({units.line, field});
        connect(field, &QSpinBox::valueChanged, this, &OrderActionPane::takeUnits);
    }
    grid->setColumnStretch(0, 1);
    takeUnits();
}

void OrderActionPane::takeUnits()
{
    if (!m_form)
        return;
    QList<Order::Units> units;
    for (const auto &[line, field] : std::as_const(m_units)) {
        if (field->value() > 0)
            units.append({line, qint64(field->value()) * 1'000});
    }
    m_form->setUnits(units);
    refreshLook();
}

void OrderActionPane::takeKind()
{
    if (!m_form)
        return;
    const QVariant value = m_kind->currentData();
    switch (m_form->verb()) {
    case OrderVerb::Hold:
    case OrderVerb::Release:
        m_form->setHold(!value.isValid() || value.toInt() < 0 ? std::nullopt
                                                              : std::optional(HoldKind(value.toInt())));
        break;
    case OrderVerb::Prioritise:
        m_form->setPriority(OrderPriority(value.toInt()));
        break;
    case OrderVerb::Route:
        m_form->setLocation(value.toString());
        break;
    default:
        break;
    }
}

void OrderActionPane::leave()
{
    if (!m_form)
        return;
    m_form->deleteLater();
    m_form = nullptr;
    m_page = nullptr;
    Q_EMIT left();
}

void OrderActionPane::submit()
{
    if (!m_form || m_step == Step::Running)
        return;
    if (m_step == Step::Done) {
        leave();
        return;
    }
    m_form->touchAll();
    // Of an order of which only some units are to go, none is nothing.
    const bool noUnits =
        m_form->verb() == OrderVerb::Cancel && !m_whole->isChecked() && m_form->units().isEmpty();
    if (!m_form->isComplete() || noUnits || !refusalOf(m_run).isEmpty())
        return;
    m_step = Step::Running;
    refresh();
    m_form->submit().then(this, [this](const OrderDeed &deed) {
        if (!m_form)
            return;
        m_step = Step::Done;
        m_desk.did(deed);
        const auto refused = m_form->refusedKeys();
        refresh();
        Q_EMIT done(deed, refused);
        // Where all went well there is nothing to read.
        if (refused.isEmpty())
            leave();
    });
}

} // namespace stoa::ui
