// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/nodepane.h"

#include "models/orders/orderwords.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/factlist.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 7;
/// Lines of prices that are listed; the form has all.
constexpr int kMostLines = 8;

QString ends(const QString &country, std::optional<Zone> zone)
{
    QStringList words;
    if (!country.isEmpty())
        words.append(country);
    if (zone)
        words.append(OrderWords::zone(*zone));
    return words.isEmpty() ? CarrierPane::tr("Everywhere") : words.join(u' ');
}

QList<FactList::Fact> factsOf(const CarrierService &service, const Formats &formats)
{
    const CarrierServiceDraft &draft = service.details();
    QList<FactList::Fact> facts{
        {CarrierPane::tr("Brings goods"), OrderWords::method(draft.method)},
        {CarrierPane::tr("Countries"), formats.list(draft.countries)},
        {CarrierPane::tr("Cut-off"), clockText(draft.cutOff)},
        {CarrierPane::tr("Delivers"),
         QChar(0x2066) + clockText(draft.deliversFrom) + QChar(0x2013) + clockText(draft.deliversUntil)
             + QChar(0x2069)},
        {CarrierPane::tr("Up to"),
         CarrierPane::tr("%1 kg").arg(formats.quantity(Quantity::fromThousandths(draft.maxGrams)))}};
    if (!draft.zones.isEmpty()) {
        QStringList zones;
        for (const Zone zone : draft.zones)
            zones.append(OrderWords::zone(zone));
        facts.append({CarrierPane::tr("Zones"), formats.list(zones)});
    }
    QStringList goods;
    for (const auto flag : kGoodsFlags) {
        if (draft.carries.testFlag(flag))
            goods.append(NetworkWords::goods(flag));
    }
    facts.append({CarrierPane::tr("Takes as well"), formats.list(goods)});
    for (const RateRow &row : draft.rates.first(std::min<qsizetype>(kMostLines, draft.rates.size()))) {
        QString where = ends(row.country, row.zone);
        if (row.upToMetres)
            //: A destination, at most so far away
            where = CarrierPane::tr("%1, up to %2")
                        .arg(where, NetworkWords::kilometres(*row.upToMetres, formats));
        QString price = formats.money({row.baseMinor, service.currency()});
        if (row.perKgMinor > 0)
            //: The price of a parcel, and of each kilogram
            price = CarrierPane::tr("%1 + %2 a kg")
                        .arg(price, formats.money({row.perKgMinor, service.currency()}));
        facts.append({where, price});
    }
    for (const TransitRow &row : draft.transit.first(std::min<qsizetype>(kMostLines, draft.transit.size()))) {
        const QString days = row.days == 0
            ? CarrierPane::tr("the same day")
            : formats.grouped(CarrierPane::tr("%n working day(s)", nullptr, row.days), row.days);
        //: From where to where
        facts.append({CarrierPane::tr("%1 to %2")
                          .arg(ends(row.fromCountry, row.fromZone), ends(row.toCountry, row.toZone)),
                      days});
    }
    return facts;
}

} // namespace

CarrierPane::CarrierPane(NetworkDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_state(new Chip(this))
    , m_facts(new FactList(this))
    , m_services(new QWidget(this))
    , m_edit(new QPushButton(this))
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_edit->setObjectName(u"carrier.edit"_s);
    setKind(*m_edit, ButtonKind::Primary);
    auto *column = new QVBoxLayout(m_services);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    body().insertWidget(body().count() - 1, m_state, 0, Qt::AlignLeading);
    body().insertWidget(body().count() - 1, m_facts);
    body().insertWidget(body().count() - 1, m_services);
    addFootButton(m_edit, Place::End);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(m_code); });
    connect(&desk, &NetworkDesk::changed, this, &CarrierPane::refresh);
    connect(&desk, &NetworkDesk::rightsChanged, this, &CarrierPane::refresh);
    refresh();
}

void CarrierPane::show(const QString &code)
{
    m_code = code;
    refresh();
}

void CarrierPane::refresh()
{
    m_edit->setText(tr("Change…"));
    const CarrierRow *row = m_desk.carrier(m_code);
    setEnabled(row != nullptr);
    if (!row)
        return;
    const Formats &formats = m_desk.formats();
    const Carrier &carrier = row->carrier.carrier;
    setName(row->name);
    setCodes({m_code});
    m_state->setStatus(carrier.active() ? StatusKind::Ok : StatusKind::Unknown,
                       carrier.active() ? NetworkDesk::tr("In use", "carrier")
                                        : NetworkDesk::tr("Switched off", "carrier"));
    QStringList days;
    for (int day = 1; day <= kDays; ++day) {
        if (carrier.details().workingDays[size_t(day - 1)])
            days.append(NetworkWords::shortDay(day, formats));
    }
    QStringList holidays;
    const Instant now = m_desk.clock().now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.msSinceEpoch(), formats.zone()).date();
    for (const QDate date : carrier.details().holidays) {
        if (date >= today && holidays.size() < kMostLines)
            holidays.append(formats.date(date));
    }
    m_facts->setFacts({{tr("Works on"), formats.list(days)},
                       {tr("Next holidays"), formats.list(holidays)},
                       {tr("Parcels, 28 days"), formats.integer(row->carrier.parcels)}});
    auto *column = static_cast<QVBoxLayout *>(m_services->layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CarrierService &service : carrier.services()) {
        auto *card = new Card;
        card->setTitle(service.code().text());
        auto *facts = new FactList;
        facts->setFacts(factsOf(service, formats));
        card->body().addWidget(facts);
        column->addWidget(card);
    }
    setRefused(*m_edit, m_desk.whyNoChainEdit());
}

void CarrierPane::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui
