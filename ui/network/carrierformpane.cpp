// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/carrierformpane.h"

#include "models/orders/orderwords.h"
#include "ui/shared/card.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <array>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 7;
constexpr std::array kZones{Zone::Urban, Zone::Suburban, Zone::Regional, Zone::Rural};

QVBoxLayout *columnIn(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

QList<QPair<QString, QString>> zoneChoices()
{
    //: Choice of a zone of destinations, or of places to send from
    const QString all = CarrierFormPane::tr("all zones");
    QList<QPair<QString, QString>> choices{{{}, all}};
    for (const Zone zone : kZones)
        choices.append({nameOf(zone), OrderWords::zone(zone)});
    return choices;
}

} // namespace

CarrierFormPane::CarrierFormPane(NetworkDesk &desk, QWidget *parent)
    : FormPane(desk, parent)
{
    QLineEdit *code = line(u"code"_s);
    code->setLayoutDirection(Qt::LeftToRight);
    m_codeEditor = editorOf(
        code, u"code"_s, [] { return tr("Co&de"); }, [] { return tr("it never changes"); });
    place(m_codeEditor);
    place(addLine(u"name"_s, [] { return tr("&Name"); }));
    place(check(u"active"_s, [] { return tr("In use"); }));
    addRule();
    auto *head = addHeading({});
    auto *title = static_cast<TextLabel *>(head->itemAt(0)->widget());
    say([title] { title->setPlain(tr("Works on")); });
    auto *days = new QWidget;
    auto *flow = new FlowLayout(12, 4, days);
    for (int day = 1; day <= kDays; ++day)
        flow->addWidget(check(u"days/"_s + dayName(day),
                              [this, day] { return NetworkWords::shortDay(day, this->desk().formats()); }));
    place(days);
    place(errorOf({u"days"_s}));
    place(listHead([] { return tr("Holidays"); }, [] { return tr("Add a date"); },
                   [this] {
                       const qint64 ms =
                           this->desk().formats().startOfDay(this->desk().clock().now(), -1).msSinceEpoch();
                       carrier()->addHoliday(
                           QDateTime::fromMSecsSinceEpoch(ms, this->desk().formats().zone()).date());
                   }));
    place(addList(u"holidays"_s, [this](int item) { return makeHoliday(item); }));
    addRule();
    place(listHead([] { return tr("Services"); }, [] { return tr("Add a service"); },
                   [this] { carrier()->addService(); }));
    place(addList(u"services"_s, [this](int item) { return makeService(item); }));
}

bool CarrierFormPane::begin(const QString &code)
{
    CarrierForm *form = desk().editCarrier(code, this);
    if (!form)
        return false;
    m_code = code;
    setName(code.isEmpty() ? tr("New carrier") : desk().carrierName(code));
    setCodes(code.isEmpty() ? QStringList() : QStringList{code});
    setForm(form, desk().whyNoChainEdit());
    return true;
}

void CarrierFormPane::refresh()
{
    FormPane::refresh();
    m_codeEditor->setVisible(m_code.isEmpty());
}

QString CarrierFormPane::phrase() const { return tr("carrier %1").arg(desk().carrierName(m_code)); }

QString CarrierFormPane::savedSentence() const
{
    return m_code.isEmpty() ? tr("Carrier added") : tr("Carrier %1 saved").arg(desk().carrierName(m_code));
}

QWidget *CarrierFormPane::listHead(const Words &title, const Words &add, const std::function<void()> &run)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(title(), TextSize::BodyStrong);
    label->setOverflow(TextLabel::Overflow::Wrap);
    watch(label, [label, title] { label->setPlain(title()); });
    QPushButton *more = quietButton(u"plus"_s, add);
    connect(more, &QPushButton::clicked, this, run);
    row->addWidget(label, 1);
    row->addWidget(more);
    return part;
}

QWidget *CarrierFormPane::makeHoliday(int item)
{
    const QString field = u"holidays/%1/date"_s.arg(item);
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    auto *date = new QDateEdit;
    date->setObjectName(field);
    date->setCalendarPopup(true);
    date->setLocale(QLocale(desk().wording().language()));
    date->setDisplayFormat(u"ddd d MMM yyyy"_s);
    date->setAccessibleName(tr("Holiday"));
    connect(date, &QDateEdit::dateChanged, this, [this, field](QDate day) {
        if (form())
            form()->setText(field, day.toString(Qt::ISODate));
    });
    watch(date, [this, date, field] {
        const QSignalBlocker quiet(date);
        date->setDate(QDate::fromString(form()->text(field), Qt::ISODate));
    });
    auto *remove = new IconButton(u"x"_s);
    remove->setName(tr("Remove this date"));
    connect(remove, &QAbstractButton::clicked, this, [this, item] { removeLater(u"holidays"_s, item); });
    row->addWidget(date);
    row->addWidget(remove);
    row->addStretch(1);
    part->setFocusProxy(date);
    return part;
}

QWidget *CarrierFormPane::makeService(int item)
{
    const QString at = u"services/%1/"_s.arg(item);
    auto *card = new Card;
    watch(card, [this, card, at] {
        const QString code = form()->text(at + u"code"_s);
        card->setTitle(code.isEmpty() ? tr("New service") : code);
    });
    QVBoxLayout &column = card->body();
    QLineEdit *code = line(at + u"code"_s);
    code->setLayoutDirection(Qt::LeftToRight);
    QComboBox *method = combo(at + u"method"_s, [] {
        QList<QPair<QString, QString>> choices;
        for (const auto each : {FulfilmentMethod::Ship, FulfilmentMethod::ShipToStore})
            choices.append({nameOf(each), OrderWords::method(each)});
        return choices;
    });
    column.addLayout(beside({editorOf(code, at + u"code"_s, [] { return tr("Code"); }),
                             editorOf(method, at + u"method"_s, [] { return tr("Brings goods"); })}));
    QLineEdit *countries = line(at + u"countries"_s);
    countries->setLayoutDirection(Qt::LeftToRight);
    column.addWidget(editorOf(countries, at + u"countries"_s, [] { return tr("Countries"); }));
    auto *zones = new QWidget;
    auto *flow = new FlowLayout(12, 4, zones);
    for (const Zone zone : kZones)
        flow->addWidget(check(at + u"zone/"_s + nameOf(zone), [zone] { return OrderWords::zone(zone); }));
    column.addWidget(zones);
    column.addWidget(errorOf({at + u"zones"_s}));
    auto *goods = new QWidget;
    flow = new FlowLayout(12, 4, goods);
    for (const auto flag : kGoodsFlags)
        flow->addWidget(
            check(at + u"carries/"_s + nameOf(flag), [flag] { return NetworkWords::goods(flag); }));
    column.addWidget(goods);
    const auto figure = [this, at](const QString &member, const Words &label) {
        return addLine(at + member, label, {}, Qt::AlignTrailing);
    };
    column.addLayout(beside({figure(u"max_grams"_s, [] { return tr("Up to kg"); }),
                             figure(u"max_longest_mm"_s, [] { return tr("Longest cm"); }),
                             figure(u"max_girth_mm"_s, [] { return tr("Girth cm"); })}));
    const auto time = [this, at](const QString &member, const Words &label) {
        QLineEdit *edit = line(at + member);
        edit->setLayoutDirection(Qt::LeftToRight);
        return editorOf(edit, at + member, label);
    };
    column.addLayout(beside({time(u"cut_off"_s, [] { return tr("Cut-off"); }),
                             time(u"delivers_from"_s, [] { return tr("Delivers from"); }),
                             time(u"delivers_until"_s, [] { return tr("until"); })}));
    const QString rates = at + u"rates"_s;
    column.addWidget(listHead([] { return tr("Prices, the first line that fits"); },
                              [] { return tr("Add a price"); }, [this, item] { carrier()->addRate(item); }));
    column.addLayout(beside({addLine(at + u"currency"_s, [] { return tr("Currency"); })}));
    column.addWidget(addList(rates, [this, rates](int row) { return makeRate(rates, row); }));
    column.addWidget(errorOf({rates}));
    const QString transit = at + u"transit"_s;
    column.addWidget(listHead([] { return tr("Days on the way"); }, [] { return tr("Add a line"); },
                              [this, item] { carrier()->addTransit(item); }));
    column.addWidget(addList(transit, [this, transit](int row) { return makeTransit(transit, row); }));
    column.addWidget(errorOf({transit}));
    QPushButton *remove = quietButton(u"trash-2"_s, [] { return tr("Remove this service"); });
    connect(remove, &QPushButton::clicked, this, [this, item] { removeLater(u"services"_s, item); });
    column.addWidget(remove, 0, Qt::AlignLeading);
    card->setFocusProxy(code);
    return card;
}

QWidget *CarrierFormPane::makeRate(const QString &list, int item)
{
    const QString at = u"%1/%2/"_s.arg(list).arg(item);
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    QComboBox *zone = combo(at + u"zone"_s, zoneChoices, [] { return tr("Zone"); });
    QLineEdit *country = shortLine(at + u"country"_s, u"WWW"_s, [] { return tr("Country"); });
    country->setPlaceholderText(u"…"_s);
    QLineEdit *upTo = shortLine(at + u"up_to_metres"_s, u"0000"_s, [] { return tr("Up to km"); });
    upTo->setPlaceholderText(tr("km"));
    QLineEdit *base = shortLine(at + u"base_minor"_s, u"000.00"_s, [] { return tr("Price of a parcel"); });
    QLineEdit *perKg =
        shortLine(at + u"per_kg_minor"_s, u"00.00"_s, [] { return tr("Price of a kilogram"); });
    for (QLineEdit *each : {country, upTo, base, perKg})
        each->setToolTip(each->accessibleName());
    auto *remove = new IconButton(u"x"_s);
    remove->setName(tr("Remove this price"));
    connect(remove, &QAbstractButton::clicked, this, [this, list, item] { removeLater(list, item); });
    zone->setMinimumContentsLength(4);
    zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(zone, 1);
    row->addWidget(country);
    row->addWidget(upTo);
    row->addWidget(remove);
    auto *price = new QHBoxLayout;
    price->setSpacing(6);
    price->addWidget(base);
    price->addWidget(new TextLabel(u"+"_s, TextSize::Body, ColourRole::Text2));
    price->addWidget(perKg);
    //: After a price: of each kilogram
    price->addWidget(new TextLabel(tr("a kg"), TextSize::Body, ColourRole::Text2));
    price->addStretch(1);
    column->addLayout(row);
    column->addLayout(price);
    column->addWidget(
        errorOf({at + u"country"_s, at + u"up_to_metres"_s, at + u"base_minor"_s, at + u"per_kg_minor"_s}));
    part->setFocusProxy(zone);
    return part;
}

QWidget *CarrierFormPane::makeTransit(const QString &list, int item)
{
    const QString at = u"%1/%2/"_s.arg(list).arg(item);
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    QComboBox *from = combo(at + u"from_zone"_s, zoneChoices, [] { return tr("From zone"); });
    QComboBox *to = combo(at + u"to_zone"_s, zoneChoices, [] { return tr("To zone"); });
    for (QComboBox *each : {from, to}) {
        each->setMinimumContentsLength(4);
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setToolTip(each->accessibleName());
    }
    QLineEdit *fromCountry = shortLine(at + u"from_country"_s, u"WW"_s, [] { return tr("From country"); });
    QLineEdit *toCountry = shortLine(at + u"to_country"_s, u"WW"_s, [] { return tr("To country"); });
    QLineEdit *days = shortLine(at + u"days"_s, u"00"_s, [] { return tr("Working days"); });
    for (QLineEdit *each : {fromCountry, toCountry, days})
        each->setToolTip(each->accessibleName());
    auto *remove = new IconButton(u"x"_s);
    remove->setName(tr("Remove this line"));
    connect(remove, &QAbstractButton::clicked, this, [this, list, item] { removeLater(list, item); });
    row->addWidget(from, 1);
    row->addWidget(fromCountry);
    row->addWidget(remove);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    //: Before the zone to which parcels go
    second->addWidget(new TextLabel(tr("to"), TextSize::Body, ColourRole::Text2));
    second->addWidget(to, 1);
    second->addWidget(toCountry);
    second->addWidget(days);
    //: After a number of working days
    second->addWidget(new TextLabel(tr("days"), TextSize::Body, ColourRole::Text2));
    column->addLayout(row);
    column->addLayout(second);
    column->addWidget(errorOf({at + u"days"_s, at + u"from_country"_s, at + u"to_country"_s}));
    part->setFocusProxy(from);
    return part;
}

SlaFormPane::SlaFormPane(NetworkDesk &desk, QWidget *parent)
    : FormPane(desk, parent)
{
    auto *hint = new TextLabel({}, TextSize::Secondary, ColourRole::Text2);
    hint->setOverflow(TextLabel::Overflow::Wrap);
    say([hint] {
        hint->setPlain(tr("The share of orders that is to be at the door within the hours: less is below the "
                          "goal, more is above it."));
    });
    place(hint);
    for (const Zone zone : kZones)
        makeZone(zone);
}

void SlaFormPane::begin()
{
    setName(tr("Service goals"));
    setCodes({});
    setForm(desk().editSla(this), desk().whyNoChainEdit());
}

QString SlaFormPane::phrase() const { return tr("service goals"); }

QString SlaFormPane::savedSentence() const { return tr("Service goals saved"); }

void SlaFormPane::makeZone(Zone zone)
{
    const QString list = SlaForm::listOf(zone);
    auto *head = addHeading({});
    auto *title = static_cast<TextLabel *>(head->itemAt(0)->widget());
    say([title, zone] { title->setPlain(OrderWords::zone(zone)); });
    QPushButton *usual = quietButton(u"undo-2"_s, [] { return tr("As in the trade"); });
    usual->setObjectName(list + u".usual"_s);
    connect(usual, &QPushButton::clicked, this, [this, zone] { sla()->useStandard(zone); });
    usual->setVisible(!ZoneSla::standard().bands(zone).isEmpty());
    QPushButton *more = quietButton(u"plus"_s, [] { return tr("Add a goal"); });
    more->setObjectName(list + u".add"_s);
    connect(more, &QPushButton::clicked, this, [this, zone] { sla()->addBand(zone); });
    head->addWidget(more);
    place(addList(list, [this, list](int item) { return makeBand(list, item); }));
    auto *row = new QHBoxLayout;
    row->addWidget(usual);
    row->addStretch(1);
    place(row);
    auto *none = new TextLabel({}, TextSize::Body, ColourRole::Text2);
    watch(none, [this, none, list] {
        none->setPlain(tr("No goal yet."));
        none->setVisible(form()->count(list) == 0);
    });
    place(none);
    addRule();
}

QWidget *SlaFormPane::makeBand(const QString &list, int item)
{
    const QString at = u"%1/%2/"_s.arg(list).arg(item);
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(part);
    auto *row = new FlowLayout(6, 4);
    QLineEdit *hours = shortLine(at + u"hours"_s, u"0000"_s, [] { return tr("Hours"); });
    row->addWidget(hours);
    //: After a number of hours, before two shares: "24 h: from 85 to 95 %"
    row->addWidget(new TextLabel(tr("h: from")));
    row->addWidget(shortLine(at + u"low_bp"_s, u"00.00"_s, [] { return tr("From per cent"); }));
    //: Between two shares: "from 85 to 95 %"
    row->addWidget(new TextLabel(tr("to")));
    row->addWidget(shortLine(at + u"high_bp"_s, u"00.00"_s, [] { return tr("To per cent"); }));
    row->addWidget(new TextLabel(u"%"_s));
    auto *remove = new IconButton(u"x"_s);
    remove->setName(tr("Remove this goal"));
    connect(remove, &QAbstractButton::clicked, this, [this, list, item] { removeLater(list, item); });
    row->addWidget(remove);
    column->addLayout(row);
    column->addWidget(errorOf({at + u"hours"_s, at + u"low_bp"_s, at + u"high_bp"_s}));
    part->setFocusProxy(hours);
    return part;
}

} // namespace stoa::ui
