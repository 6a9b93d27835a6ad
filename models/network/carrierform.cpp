// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/carrierform.h"

#include "models/network/networkwords.h"
#include "models/shared/problemtext.h"

#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kZones{Zone::Urban, Zone::Suburban, Zone::Regional, Zone::Rural};
constexpr int kDays = 7;
constexpr qint64 kMostKilograms = 100'000;
constexpr qint64 kMostCentimetres = 10'000;

QString zoneText(std::optional<Zone> zone) { return zone ? QString(nameOf(*zone)) : QString(); }

QStringList countriesOf(const QString &typed)
{
    QStringList countries;
    const QStringList parts = typed.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        countries.append(part.trimmed().toUpper());
    return countries;
}

} // namespace

CarrierForm::CarrierForm(StoreThread &store, const Wording &wording, const NetworkCarrier *carrier,
                         QObject *parent)
    : TypedForm(store, wording, parent)
{
    if (carrier) {
        m_code = carrier->carrier.code().text();
        update(*carrier);
        return;
    }
    beginNew(textsOf(CarrierDraft()));
}

void CarrierForm::update(const NetworkCarrier &carrier)
{
    m_names = carrier.carrier.names().all();
    take(textsOf(carrier.carrier.details()), carrier.version, saving(carrier.carrier, 0).body);
}

CommandDraft CarrierForm::saving(const Carrier &carrier, qint64 version)
{
    QJsonObject body{{u"code"_s, carrier.code().text()}, {u"details"_s, carrier.toJson()}};
    if (version > 0)
        body.insert(u"version"_s, version);
    return {CommandType::CarrierSave, body, u"carrier|"_s + carrier.code().text()};
}

TypedForm::Texts CarrierForm::textsOf(const CarrierDraft &draft) const
{
    QString name;
    if (const auto names = Names::accept(draft.names))
        name = names->in(wording().language());
    Texts texts{{u"code"_s, draft.code},
                {u"name"_s, name},
                {u"active"_s, textOf(draft.active ? Turned::On : Turned::Off)}};
    for (int day = 1; day <= kDays; ++day)
        texts.insert(u"days/"_s + dayName(day),
                     textOf(draft.workingDays[size_t(day - 1)] ? Turned::On : Turned::Off));
    for (qsizetype i = 0; i < draft.holidays.size(); ++i)
        texts.insert(u"holidays/%1/date"_s.arg(i), draft.holidays[i].toString(Qt::ISODate));
    for (qsizetype i = 0; i < draft.services.size(); ++i) {
        const Texts service = textsOf(draft.services[i]);
        for (const auto &[field, text] : service.asKeyValueRange())
            texts.insert(u"services/%1/"_s.arg(i) + field, text);
    }
    return texts;
}

TypedForm::Texts CarrierForm::textsOf(const CarrierServiceDraft &draft) const
{
    const auto centimetres = [this](std::optional<qint64> mm) {
        return mm ? formats().quantity(Quantity::fromThousandths(*mm * 100)) : QString();
    };
    Texts texts{{u"code"_s, draft.code},
                {u"method"_s, QString(nameOf(draft.method))},
                {u"countries"_s, draft.countries.join(u", "_s)},
                {u"currency"_s, draft.currency},
                {u"max_grams"_s, formats().quantity(Quantity::fromThousandths(draft.maxGrams))},
                {u"max_longest_mm"_s, centimetres(draft.maxLongestMm)},
                {u"max_girth_mm"_s, centimetres(draft.maxGirthMm)},
                {u"cut_off"_s, clockText(draft.cutOff)},
                {u"delivers_from"_s, clockText(draft.deliversFrom)},
                {u"delivers_until"_s, clockText(draft.deliversUntil)}};
    for (const Zone zone : kZones)
        texts.insert(u"zone/"_s + nameOf(zone),
                     textOf(draft.zones.isEmpty() || draft.zones.contains(zone) ? Turned::On : Turned::Off));
    for (const auto flag : kGoodsFlags)
        texts.insert(u"carries/"_s + nameOf(flag),
                     textOf(draft.carries.testFlag(flag) ? Turned::On : Turned::Off));
    for (qsizetype i = 0; i < draft.rates.size(); ++i) {
        const RateRow &row = draft.rates[i];
        const QString at = u"rates/%1/"_s.arg(i);
        texts.insert(at + u"zone"_s, zoneText(row.zone));
        texts.insert(at + u"country"_s, row.country);
        texts.insert(at + u"up_to_metres"_s, typedMetres(row.upToMetres));
        texts.insert(at + u"base_minor"_s, typedAmount(row.baseMinor, draft.currency));
        texts.insert(at + u"per_kg_minor"_s, typedAmount(row.perKgMinor, draft.currency));
    }
    for (qsizetype i = 0; i < draft.transit.size(); ++i) {
        const TransitRow &row = draft.transit[i];
        const QString at = u"transit/%1/"_s.arg(i);
        texts.insert(at + u"from_country"_s, row.fromCountry);
        texts.insert(at + u"from_zone"_s, zoneText(row.fromZone));
        texts.insert(at + u"to_country"_s, row.toCountry);
        texts.insert(at + u"to_zone"_s, zoneText(row.toZone));
        texts.insert(at + u"days"_s, QString::number(row.days));
    }
    return texts;
}

QString CarrierForm::memberOf(const QString &field) const
{
    return field.startsWith("days/"_L1) ? u"days"_s : TypedForm::memberOf(field);
}

QString CarrierForm::lane() const
{
    return u"carrier|"_s + (m_code.isEmpty() ? text(u"code"_s).trimmed().toUpper() : m_code);
}

QString CarrierForm::label(const QString &member) const
{
    if (member == "name"_L1)
        return tr("Name");
    if (member == "active"_L1)
        return tr("In use");
    if (member == "days"_L1)
        return tr("Working days");
    if (member == "holidays"_L1)
        return tr("Holidays");
    if (member == "services"_L1)
        return tr("Services");
    return member;
}

void CarrierForm::addService()
{
    CarrierServiceDraft draft;
    draft.rates = {RateRow()};
    draft.transit = {TransitRow()};
    add(u"services"_s, textsOf(draft));
}

void CarrierForm::addRate(int service)
{
    add(u"services/%1/rates"_s.arg(service),
        {{u"zone"_s, {}},
         {u"country"_s, {}},
         {u"up_to_metres"_s, {}},
         {u"base_minor"_s, {}},
         {u"per_kg_minor"_s, {}}});
}

void CarrierForm::addTransit(int service)
{
    add(u"services/%1/transit"_s.arg(service),
        {{u"from_country"_s, {}},
         {u"from_zone"_s, {}},
         {u"to_country"_s, {}},
         {u"to_zone"_s, {}},
         {u"days"_s, u"1"_s}});
}

void CarrierForm::addHoliday(QDate date) { add(u"holidays"_s, {{u"date"_s, date.toString(Qt::ISODate)}}); }

void CarrierForm::readRates(const QString &at, CarrierServiceDraft &draft,
                            QMap<QString, QString> &errors) const
{
    const int items = count(at + u"rates"_s);
    for (int i = 0; i < items; ++i) {
        const QString row = at + u"rates/%1/"_s.arg(i);
        RateRow rate;
        rate.zone = zoneOf(text(row + u"zone"_s));
        rate.country = text(row + u"country"_s).trimmed().toUpper();
        rate.upToMetres = metres(row + u"up_to_metres"_s, errors);
        rate.baseMinor = amount(row + u"base_minor"_s, draft.currency, errors);
        rate.perKgMinor = amount(row + u"per_kg_minor"_s, draft.currency, errors);
        draft.rates.append(rate);
    }
    if (items == 0)
        errors.insert(at + u"rates"_s, tr("At least one line says what a parcel costs."));
}

void CarrierForm::readTransit(const QString &at, CarrierServiceDraft &draft,
                              QMap<QString, QString> &errors) const
{
    const int items = count(at + u"transit"_s);
    for (int i = 0; i < items; ++i) {
        const QString row = at + u"transit/%1/"_s.arg(i);
        TransitRow line;
        line.fromCountry = text(row + u"from_country"_s).trimmed().toUpper();
        line.fromZone = zoneOf(text(row + u"from_zone"_s));
        line.toCountry = text(row + u"to_country"_s).trimmed().toUpper();
        line.toZone = zoneOf(text(row + u"to_zone"_s));
        line.days = int(integer(row + u"days"_s, 0, Carrier::kMostTransitDays, errors));
        draft.transit.append(line);
    }
    if (items == 0)
        errors.insert(at + u"transit"_s, tr("At least one line says how many days it takes."));
}

CarrierServiceDraft CarrierForm::readService(const QString &at, QMap<QString, QString> &errors) const
{
    CarrierServiceDraft draft;
    draft.code = text(at + u"code"_s);
    if (!CarrierCode::parse(draft.code))
        errors.insert(at + u"code"_s, tr("1 to 16 letters, digits, - or _."));
    draft.method = methodOf(text(at + u"method"_s)).value_or(FulfilmentMethod::Ship);
    draft.countries = countriesOf(text(at + u"countries"_s));
    if (draft.countries.isEmpty())
        errors.insert(at + u"countries"_s, tr("Countries by two letters, such as GR, IT."));
    for (const Zone zone : kZones) {
        if (isOn(at + u"zone/"_s + nameOf(zone)))
            draft.zones.append(zone);
    }
    if (draft.zones.isEmpty())
        errors.insert(at + u"zones"_s, tr("It goes to one zone at least."));
    if (draft.zones.size() == qsizetype(kZones.size()))
        draft.zones.clear();
    draft.currency = text(at + u"currency"_s).trimmed().toUpper();
    if (!Currency::parse(draft.currency))
        errors.insert(at + u"currency"_s, tr("A currency's code such as EUR."));
    for (const auto flag : kGoodsFlags)
        draft.carries.setFlag(flag, isOn(at + u"carries/"_s + nameOf(flag)));
    const auto weight = formats().parseQuantity(text(at + u"max_grams"_s));
    draft.maxGrams = weight ? weight->thousandths() : 0;
    if (draft.maxGrams < 1 || draft.maxGrams > kMostKilograms * 1'000)
        errors.insert(at + u"max_grams"_s, tr("Kilograms such as 31.5."));
    const auto millimetres = [&](const QString &field) -> std::optional<qint64> {
        const QString typed = text(field).trimmed();
        if (typed.isEmpty())
            return std::nullopt;
        const auto value = formats().parseQuantity(typed);
        if (!value || value->thousandths() < 100 || value->thousandths() > kMostCentimetres * 1'000) {
            errors.insert(field, tr("Centimetres, or nothing for no limit."));
            return std::nullopt;
        }
        return value->thousandths() / 100;
    };
    draft.maxLongestMm = millimetres(at + u"max_longest_mm"_s);
    draft.maxGirthMm = millimetres(at + u"max_girth_mm"_s);
    draft.cutOff = clock(at + u"cut_off"_s, errors);
    draft.deliversFrom = clock(at + u"delivers_from"_s, errors);
    draft.deliversUntil = clock(at + u"delivers_until"_s, errors);
    if (draft.deliversUntil <= draft.deliversFrom && !errors.contains(at + u"delivers_until"_s))
        errors.insert(at + u"delivers_until"_s, tr("Later than it begins."));
    readRates(at, draft, errors);
    readTransit(at, draft, errors);
    return draft;
}

TypedForm::Body CarrierForm::body() const
{
    Body read;
    auto &errors = read.errors;
    CarrierDraft draft;
    draft.code = m_code.isEmpty() ? text(u"code"_s) : m_code;
    if (!CarrierCode::parse(draft.code))
        errors.insert(u"code"_s, tr("1 to 16 letters, digits, - or _."));
    draft.names = m_names;
    const QString name = text(u"name"_s).trimmed();
    draft.names.insert(wording().language(), name);
    if (name.isEmpty())
        errors.insert(u"name"_s, tr("Say what it is called."));
    draft.active = isOn(u"active"_s);
    for (int day = 1; day <= kDays; ++day)
        draft.workingDays[size_t(day - 1)] = isOn(u"days/"_s + dayName(day));
    if (std::ranges::none_of(draft.workingDays, std::identity()))
        errors.insert(u"days"_s, tr("It works on one day of the week at least."));
    const int holidays = count(u"holidays"_s);
    for (int i = 0; i < holidays; ++i) {
        const QDate date = QDate::fromString(text(u"holidays/%1/date"_s.arg(i)), Qt::ISODate);
        if (!date.isValid())
            errors.insert(u"holidays/%1/date"_s.arg(i), tr("Choose a date."));
        draft.holidays.append(date);
    }
    const int services = count(u"services"_s);
    for (int i = 0; i < services; ++i)
        draft.services.append(readService(u"services/%1/"_s.arg(i), errors));
    m_carrier.reset();
    if (!errors.isEmpty())
        return read;
    const auto carrier = Carrier::accept(draft);
    if (!carrier) {
        errors.insert(carrier.error().field, ProblemText::sentence(carrier.error()));
        return read;
    }
    m_carrier = *carrier;
    read.json = saving(*carrier, 0).body;
    return read;
}

} // namespace stoa
