// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/nodepane.h"

#include "models/orders/orderwords.h"
#include "ui/network/capacitybars.h"
#include "ui/shared/chip.h"
#include "ui/shared/clearlayout.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/factlist.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"

#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kComingHours = 8;
constexpr int kDays = 7;

QString spansOf(const QJsonValue &value)
{
    QStringList spans;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &span : list)
        // Times read from left to right in every language.
        spans.append(QChar(0x2066) + span.toString().replace(u'-', QChar(0x2013)) + QChar(0x2069));
    return spans.join(u", "_s);
}

/// Whether a share of any method's hours is to be kept back.
bool hasBuffer(const NodeRow &row)
{
    return std::ranges::any_of(kFulfilmentMethods, [&row](FulfilmentMethod method) {
        const auto &offered = row.node.settings.terms(method);
        return offered && offered->buffer.value() > 0;
    });
}

} // namespace

NodePane::NodePane(NetworkDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_state(new Chip(this))
    , m_open(new Chip(this))
    , m_place(new TextLabel({}, TextSize::Body, ColourRole::Text2, this))
    , m_week(new QWidget(this))
    , m_hoursTitle(new TextLabel({}, TextSize::BodyStrong, ColourRole::Text, this))
    , m_allHours(new LinkButton({}, this, TextSize::Secondary))
    , m_offersTitle(new TextLabel({}, TextSize::BodyStrong, ColourRole::Text, this))
    , m_offers(new QWidget(this))
    , m_capacityTitle(new TextLabel({}, TextSize::BodyStrong, ColourRole::Text, this))
    , m_capacityNote(new TextLabel({}, TextSize::Secondary, ColourRole::Text2, this))
    , m_bars(new CapacityBars(this))
    , m_workTitle(new TextLabel({}, TextSize::BodyStrong, ColourRole::Text, this))
    , m_work(new FactList(this))
    , m_openWork(new LinkButton({}, this, TextSize::Secondary))
    , m_termsTitle(new TextLabel({}, TextSize::BodyStrong, ColourRole::Text, this))
    , m_terms(new FactList(this))
    , m_editHours(new QPushButton(this))
    , m_edit(new QPushButton(this))
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_edit->setObjectName(u"node.edit"_s);
    m_editHours->setObjectName(u"node.hours"_s);
    m_allHours->setObjectName(u"node.week"_s);
    m_openWork->setObjectName(u"node.work"_s);
    setKind(*m_edit, ButtonKind::Primary);
    m_place->setOverflow(TextLabel::Overflow::Wrap);
    m_capacityNote->setOverflow(TextLabel::Overflow::Wrap);
    auto *week = new QGridLayout(m_week);
    week->setContentsMargins(0, 0, 0, 0);
    week->setVerticalSpacing(2);
    week->setHorizontalSpacing(12);
    week->setColumnStretch(1, 1);
    auto *offers = new FlowLayout(6, 6, m_offers);
    offers->setContentsMargins(0, 0, 0, 0);
    const auto add = [this](QWidget *part) {
        body().insertWidget(body().count() - 1, part);
    };
    const auto addRow = [this](TextLabel *first, QWidget *second) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        first->setOverflow(TextLabel::Overflow::Wrap);
        row->addWidget(first, 1);
        row->addWidget(second);
        body().insertLayout(body().count() - 1, row);
    };
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(6, 6, chips);
    flow->addWidget(m_state);
    flow->addWidget(m_open);
    add(chips);
    add(m_place);
    addRule();
    addRow(m_hoursTitle, m_allHours);
    add(m_week);
    addRule();
    for (TextLabel *title : {m_capacityTitle, m_offersTitle, m_termsTitle})
        title->setOverflow(TextLabel::Overflow::Wrap);
    add(m_capacityTitle);
    add(m_bars);
    add(m_capacityNote);
    addRule();
    addRow(m_workTitle, m_openWork);
    add(m_work);
    addRule();
    add(m_offersTitle);
    add(m_offers);
    addRule();
    add(m_termsTitle);
    add(m_terms);
    addFootButton(m_editHours, Place::End);
    addFootButton(m_edit, Place::End);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(m_code); });
    connect(m_editHours, &QPushButton::clicked, this, [this] { Q_EMIT hoursAsked(m_code); });
    connect(m_openWork, &QAbstractButton::clicked, this, [this] { Q_EMIT workAsked(m_code); });
    connect(m_allHours, &QAbstractButton::clicked, this, [this] {
        m_showsWeek = !m_showsWeek;
        retranslate();
    });
    connect(&desk, &NetworkDesk::changed, this, &NodePane::refresh);
    connect(&desk, &NetworkDesk::rightsChanged, this, &NodePane::refresh);
    retranslate();
}

void NodePane::show(const QString &code)
{
    m_code = code;
    refresh();
}

void NodePane::refresh()
{
    const NodeRow *row = m_desk.node(m_code);
    setEnabled(row != nullptr);
    if (!row)
        return;
    const LocationDraft &details = row->node.location.details();
    setName(row->name);
    QStringList codes{m_code, NetworkWords::kind(row->node.location.kind())};
    if (const auto zone = row->node.location.zone())
        codes.append(OrderWords::zone(*zone));
    setCodes(codes);
    m_state->setStatus(row->status, row->statusWord);
    m_open->setStatus(row->moment.open ? StatusKind::Ok : StatusKind::None, row->openWord, u"clock"_s);
    // What the first chip says already is not said twice.
    m_open->setVisible(row->status != StatusKind::Unknown);
    QStringList place;
    for (const QString &part :
         {details.street, QString(details.postalCode + u' ' + details.city).trimmed()}) {
        if (!part.isEmpty())
            place.append(part);
    }
    m_place->setPlain(m_desk.formats().list(place));
    m_place->setVisible(!place.isEmpty());
    refreshHours(*row);
    refreshCapacity(*row);
    refreshChips(*row);
    refreshFacts(*row);
    const QString missing = m_desk.whyNoEdit(m_code);
    setRefused(*m_edit, missing);
    setRefused(*m_editHours, missing);
}

void NodePane::refreshHours(const NodeRow &row)
{
    auto *grid = static_cast<QGridLayout *>(m_week->layout());
    clear(*grid);
    const QJsonObject &hours = row.node.location.details().hours;
    const Instant now = m_desk.clock().now();
    const Formats there = m_desk.formats().in(row.zone);
    m_hoursTitle->setPlain(there.marked(tr("Opening hours"), now));
    m_capacityTitle->setPlain(there.marked(tr("Capacity, coming hours"), now));
    const QDate today = row.hours ? row.hours->clock().dateAt(now) : QDate();
    int line = 0;
    const auto add = [&](const QString &name, const QJsonValue &spans, bool strong, bool marked) {
        const QString text = spansOf(spans);
        auto *day = new TextLabel(name, strong ? TextSize::BodyStrong : TextSize::Body,
                                  strong ? ColourRole::Text : ColourRole::Text2);
        day->setOverflow(TextLabel::Overflow::Wrap);
        grid->addWidget(day, line, 0);
        auto *value = new TextLabel(text.isEmpty() ? tr("closed") : text,
                                    strong ? TextSize::BodyStrong : TextSize::Body,
                                    text.isEmpty() ? ColourRole::Text2 : ColourRole::Text);
        value->setOverflow(TextLabel::Overflow::Wrap);
        grid->addWidget(value, line, 1);
        if (marked) {
            //: Beside a date whose hours are not those of its weekday
            auto *other = new TextLabel(tr("other hours"), TextSize::Secondary, ColourRole::Attention);
            other->setOverflow(TextLabel::Overflow::Wrap);
            grid->addWidget(other, line, 2);
        }
        ++line;
    };
    const auto valueOn = [&](QDate date) {
        const QString key = date.toString(Qt::ISODate);
        return hours.contains(key) ? hours.value(key) : hours.value(dayName(date.dayOfWeek()));
    };
    if (!today.isValid())
        return;
    if (!m_showsWeek) {
        const bool other = hours.contains(today.toString(Qt::ISODate));
        add(tr("Today"), valueOn(today), true, other);
        add(tr("Tomorrow"), valueOn(today.addDays(1)), false,
            hours.contains(today.addDays(1).toString(Qt::ISODate)));
        return;
    }
    for (int day = 1; day <= kDays; ++day)
        add(NetworkWords::day(day, m_desk.formats()), hours.value(dayName(day)), day == today.dayOfWeek(),
            false);
    for (auto it = hours.begin(); it != hours.end(); ++it) {
        const QDate date = QDate::fromString(it.key(), Qt::ISODate);
        if (date.isValid() && date >= today)
            add(m_desk.formats().date(date), *it, false, true);
    }
}

void NodePane::refreshCapacity(const NodeRow &row)
{
    const Formats there = m_desk.formats().in(row.zone);
    QList<CapacityBars::Line> lines;
    qint64 buffer = 0;
    qint64 limit = 0;
    const QList<HourLoad> loads = m_desk.comingHours(row, {}, kComingHours);
    for (const HourLoad &load : loads) {
        if (load.limit == 0 && load.taken == 0)
            continue;
        limit = std::max(limit, load.limit);
        buffer = std::max(buffer, load.buffer());
        const QString word =
            load.state == LoadState::Room ? QString() : NetworkWords::load(load.state, load.tightest);
        lines.append(
            {there.time(load.hour), load, m_desk.loadFigure(load), word, m_desk.loadSentence(row, load)});
    }
    m_bars->setLines(lines);
    m_bars->setVisible(!lines.isEmpty() && row.knowsWork);
    m_capacityNote->setPlain(
        !row.knowsWork        ? tr("Its orders are not open to you, and so not what they take of its hours.")
            : lines.isEmpty() ? tr("It takes no orders in the coming hours.")
            : buffer > 0      ? tr("The line marks what is taken without the buffer: %1 of %2 an hour; the "
                                        "hatched part is kept back for peaks.")
                               .arg(there.integer(limit - buffer), there.integer(limit))
            // What is left of an hour that is closed by now says nothing of its buffer.
            : limit == 0 ? QString()
            : hasBuffer(row)
            ? tr("In no way of fulfilling does the buffer come to a whole order an hour, so nothing is kept "
                 "back for peaks.")
            : tr("Nothing is kept back for peaks."));
}

void NodePane::refreshChips(const NodeRow &row)
{
    clear(*m_offers->layout());
    QStringList words;
    for (const auto method : kFulfilmentMethods) {
        if (row.node.settings.terms(method))
            words.append(OrderWords::method(method));
    }
    const QStringList &capabilities = row.node.location.details().capabilities;
    for (const QString &capability : capabilities) {
        // Ways of fulfilling are said already.
        if (!methodOf(capability) && capability != "shipFromStore"_L1)
            words.append(NetworkWords::capability(capability));
    }
    for (const QString &word : std::as_const(words)) {
        auto *chip = new Chip;
        chip->setStatus(StatusKind::Info, word, u"check"_s);
        m_offers->layout()->addWidget(chip);
    }
    m_offers->setVisible(!words.isEmpty());
    m_offersTitle->setPlain(words.isEmpty() ? tr("Offers nothing for orders") : tr("Offers"));
    m_offers->updateGeometry();
}

void NodePane::refreshFacts(const NodeRow &row)
{
    const Formats &formats = m_desk.formats();
    const NodeRecord &record = row.node.record;
    const auto share = [&formats](std::optional<BasisPoints> points) {
        return points ? NetworkWords::percent(*points, formats) : tr("not known yet");
    };
    if (!row.knowsWork)
        m_work->setFacts({{tr("To work on"), tr("not open to you")}});
    else
        m_work->setFacts({{tr("To work on"), formats.integer(row.node.open)},
                          {tr("Overdue"), row.node.late > 0 ? formats.integer(row.node.late) : QString()},
                          {tr("On time, 28 days"), share(record.onTimeShare())},
                          {tr("Turned down, 28 days"), share(record.rejectedShare())},
                          {tr("Record accuracy"),
                           row.node.settings.details().performance.recordAccuracy
                               ? share(row.node.settings.details().performance.recordAccuracy)
                               : QString()}});
    m_openWork->setVisible(row.node.open > 0);
    const NodeSettingsDraft &settings = row.node.settings.details();
    QList<FactList::Fact> terms;
    if (!settings.brokering) {
        const Formats there = formats.in(row.zone);
        const auto &off = settings.offUntil;
        const QString until =
            off ? there.marked(there.dayMoment(*off, m_desk.clock().now()), *off) : tr("further notice");
        terms.append({tr("No orders until"), until});
        terms.append({tr("Because"), settings.offReason});
    }
    for (const auto method : kFulfilmentMethods) {
        if (const auto &offered = row.node.settings.terms(method))
            //: Of a way of fulfilling: so many an hour, share kept back, time to get ready
            terms.append(
                {OrderWords::method(method),
                 tr("%1 an hour, buffer %2, ready in %3")
                     .arg(formats.integer(offered->perHour), NetworkWords::percent(offered->buffer, formats),
                          formats.span(offered->preparationMinutes * 60'000))});
    }
    for (const CutOff &cutOff : settings.cutOffs) {
        const QString name = m_desk.carrierName(cutOff.carrier);
        //: A carrier and a zone of destinations
        terms.append({cutOff.zone ? tr("%1, %2").arg(name, OrderWords::zone(*cutOff.zone)) : name,
                      tr("cut-off %1").arg(clockText(cutOff.minute))});
    }
    if (const auto currency = Currency::parse(settings.currency)) {
        if (settings.handlingPerPartMinor > 0 || settings.handlingPerUnitMinor > 0)
            terms.append({tr("Handling"),
                          tr("%1 a parcel, %2 a unit")
                              .arg(formats.money({settings.handlingPerPartMinor, *currency}),
                                   formats.money({settings.handlingPerUnitMinor, *currency}))});
    }
    terms.append({tr("Priority"), formats.integer(settings.priority)});
    if (settings.distanceLimitMetres)
        terms.append(
            {tr("Farthest destination"), NetworkWords::kilometres(*settings.distanceLimitMetres, formats)});
    terms.append({tr("Kept for collecting"), NetworkWords::hours(settings.pickupHoldHours, formats)});
    if (settings.curbsideBays > 0)
        terms.append({tr("Curbside bays"), formats.integer(settings.curbsideBays)});
    if (settings.lockerBoxes > 0)
        terms.append({tr("Locker boxes"), formats.integer(settings.lockerBoxes)});
    m_terms->setFacts(terms);
}

void NodePane::retranslate()
{
    m_allHours->setText(m_showsWeek ? tr("Today only") : tr("Whole week"));
    m_workTitle->setPlain(tr("Work"));
    m_openWork->setText(tr("Show the orders"));
    m_termsTitle->setPlain(tr("Terms"));
    m_editHours->setText(tr("Hours…"));
    m_edit->setText(tr("Settings…"));
    m_allHours->updateGeometry();
    m_openWork->updateGeometry();
    refresh();
}

void NodePane::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa::ui
