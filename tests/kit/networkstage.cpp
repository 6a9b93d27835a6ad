// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/networkstage.h"

#include "core/sql/transaction.h"
#include "core/store/desk/feed.h"
#include "core/store/network/locationrepository.h"
#include "core/store/network/noderepository.h"
#include "core/store/orders/slotrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;

struct Place {
    QString code;
    QString kind;
    QString en;
    QString el;
    QString zh;
    QString zone;
    QString city;
    QString country;
    double latitude;
    double longitude;
    QStringList capabilities;
};

QList<Place> places()
{
    const QStringList store{u"pickup"_s, u"curbside"_s, u"shipFromStore"_s, u"returns"_s};
    const QStringList small{u"pickup"_s, u"shipFromStore"_s, u"returns"_s};
    return {
        {u"ATH-ERM"_s, u"store"_s, u"Athens Ermou"_s, u"Αθήνα Ερμού"_s, u"雅典 Ermou"_s, u"urban"_s,
         u"Athens"_s, u"GR"_s, 37.9765, 23.7285, store},
        {u"ATH-KIF"_s, u"store"_s, u"Athens Kifissia"_s, u"Αθήνα Κηφισιά"_s, u"雅典 Kifissia"_s,
         u"suburban"_s, u"Kifissia"_s, u"GR"_s, 38.0742, 23.8106, store},
        {u"ATH-MFC"_s,
         u"microFulfilment"_s,
         u"Athens Votanikos"_s,
         u"Αθήνα Βοτανικός"_s,
         u"雅典 Votanikos"_s,
         u"urban"_s,
         u"Athens"_s,
         u"GR"_s,
         37.9838,
         23.7050,
         {u"ship"_s, u"locker"_s}},
        {u"ATT-DC"_s,
         u"warehouse"_s,
         u"Attica DC"_s,
         u"ΚΔ Αττικής"_s,
         u"阿提卡配送中心"_s,
         u"regional"_s,
         u"Aspropyrgos"_s,
         u"GR"_s,
         38.0610,
         23.5880,
         {u"ship"_s, u"shipToStore"_s}},
        {u"BOL-CEN"_s, u"store"_s, u"Bologna Centro"_s, u"Μπολόνια Centro"_s, u"博洛尼亚 Centro"_s,
         u"suburban"_s, u"Bologna"_s, u"IT"_s, 44.4949, 11.3426, small},
        {u"HER-LIM"_s, u"store"_s, u"Heraklion Port"_s, u"Ηράκλειο Λιμάνι"_s, u"伊拉克利翁港"_s, u"rural"_s,
         u"Heraklion"_s, u"GR"_s, 35.3387, 25.1442, small},
        {u"KRK-RYN"_s, u"store"_s, u"Kraków Rynek"_s, u"Κρακοβία Rynek"_s, u"克拉科夫 Rynek"_s, u"urban"_s,
         u"Kraków"_s, u"PL"_s, 50.0617, 19.9373, store},
        {u"MIL-BRE"_s, u"store"_s, u"Milano Brera"_s, u"Μιλάνο Brera"_s, u"米兰 Brera"_s, u"urban"_s,
         u"Milano"_s, u"IT"_s, 45.4720, 9.1880, store},
        {u"PAT-AGO"_s, u"store"_s, u"Patras Agora"_s, u"Πάτρα Αγορά"_s, u"帕特雷 Agora"_s, u"suburban"_s,
         u"Patras"_s, u"GR"_s, 38.2466, 21.7346, small},
        {u"THE-TSI"_s, u"store"_s, u"Thessaloniki Tsimiski"_s, u"Θεσσαλονίκη Τσιμισκή"_s,
         u"塞萨洛尼基 Tsimiski"_s, u"urban"_s, u"Thessaloniki"_s, u"GR"_s, 40.6325, 22.9407, store},
        {u"WAW-DRK"_s,
         u"darkStore"_s,
         u"Warszawa Wola"_s,
         u"Βαρσοβία Wola"_s,
         u"华沙 Wola"_s,
         u"urban"_s,
         u"Warszawa"_s,
         u"PL"_s,
         52.2370,
         20.9780,
         {u"ship"_s}},
        {u"SUP-OLI"_s,
         u"supplier"_s,
         u"Olive workshop"_s,
         u"Εργαστήρι ελιάς"_s,
         u"橄榄工坊"_s,
         u"rural"_s,
         u"Sparta"_s,
         u"GR"_s,
         37.0745,
         22.4303,
         {}},
        {u"VOL-LCK"_s,
         u"locker"_s,
         u"Volos lockers"_s,
         u"Θυρίδες Βόλου"_s,
         u"沃洛斯自提柜"_s,
         u"rural"_s,
         u"Volos"_s,
         u"GR"_s,
         0,
         0,
         {u"locker"_s}},
    };
}

QJsonObject hoursOf(const QString &kind)
{
    const QJsonArray day{kind == u"warehouse" ? u"06:00-22:00"_s : u"09:00-21:00"_s};
    if (kind == u"supplier")
        return {};
    QJsonObject hours;
    for (int weekday = 1; weekday <= 6; ++weekday)
        hours.insert(dayName(weekday),
                     weekday == 3 && kind == u"store" ? QJsonArray{u"09:00-14:00"_s, u"14:30-21:00"_s} : day);
    hours.insert(u"2026-12-25"_s, QJsonArray());
    hours.insert(u"2026-12-24"_s, QJsonArray{u"09:00-18:00"_s});
    return hours;
}

Result<void> addPlace(UnitOfWork &work, const Place &place)
{
    LocationDraft draft;
    draft.code = place.code;
    draft.kind = place.kind;
    draft.names = {{u"en"_s, place.en}, {u"el"_s, place.el}, {u"zh_CN"_s, place.zh}};
    draft.city = place.city;
    draft.country = place.country;
    draft.timeZone = place.country == u"GR" ? u"Europe/Athens"_s
        : place.country == u"IT"            ? u"Europe/Rome"_s
                                            : u"Europe/Warsaw"_s;
    draft.zone = place.zone;
    if (place.latitude > 0)
        draft.coordinates = Coordinates{qint64(place.latitude * 1e6), qint64(place.longitude * 1e6)};
    draft.hours = hoursOf(place.kind);
    draft.capabilities = place.capabilities;
    STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
    return LocationRepository::save(work, location);
}

Result<void> setTerms(UnitOfWork &work, const Place &place)
{
    STOA_TRY_ASSIGN(const auto known, NodeRepository::find(work.connection(), place.code));
    NodeSettingsDraft draft = known->details();
    using enum FulfilmentMethod;
    if (draft.of(Ship))
        draft.of(Ship) = MethodTerms{place.kind == u"store" ? 12 : 40, BasisPoints(1'500), 45};
    if (draft.of(Pickup))
        draft.of(Pickup) = MethodTerms{8, BasisPoints(2'000), 60};
    draft.cutOffs = {{u"AEO"_s, {}, 16 * 60}, {u"AEO"_s, Zone::Rural, 13 * 60 + 30}};
    draft.handlingPerPartMinor = 150;
    draft.handlingPerUnitMinor = 20;
    draft.priority = place.kind == u"warehouse" ? 70 : 50;
    draft.performance.recordAccuracy = BasisPoints(9'720);
    if (place.code == u"PAT-AGO") {
        draft.brokering = false;
        draft.offReason = u"stock count until Friday"_s;
        draft.offUntil = *Instant::parse(u"2026-11-20T07:00:00Z");
    }
    STOA_TRY_ASSIGN(const auto settings, NodeSettings::accept(draft));
    return NodeRepository::save(work, settings);
}

/// Taken by the hour of the day: a quiet morning, a peak after work.
qint64 takenOf(int hour, qint64 limit, QRandomGenerator &random)
{
    constexpr int kShare[] = {0,  0,  0,  0,  0,  0,  10, 20, 30, 45, 55, 60,
                              70, 60, 55, 60, 75, 90, 95, 70, 50, 20, 5,  0};
    const qint64 share = kShare[hour] + qint64(random.bounded(-15, 16));
    return std::clamp<qint64>(limit * share / 100, 0, limit);
}

Result<void> addSlots(UnitOfWork &work, const NodeSettings &settings, Instant now, quint32 seed)
{
    QRandomGenerator random(seed);
    const QString code = settings.location().text();
    const Instant present = Instant::fromMs(now.msSinceEpoch() / kHourMs * kHourMs);
    for (int hour = -7 * 24; hour < 30; ++hour) {
        const Instant at = present.plusMs(hour * kHourMs);
        const int ofDay = int((at.msSinceEpoch() / kHourMs + 2) % 24);
        if (ofDay < 9 || ofDay > 20)
            continue;
        for (const auto method : kFulfilmentMethods) {
            const auto &terms = settings.terms(method);
            if (!terms)
                continue;
            qint64 taken = takenOf(ofDay, terms->perHour, random) * (hour > 4 ? 1 : 2) / 2;
            if (hour == 0 && code == u"ATH-ERM")
                taken = terms->perHour;
            if (hour == 0 && code == u"ATH-KIF")
                taken = terms->capacity().usable(Peak::Keep) + 1;
            if (hour < 0 && code != u"ATH-ERM" && code != u"MIL-BRE")
                taken = std::min(taken, terms->capacity().usable(Peak::Keep) * 7 / 10);
            if (taken < 1)
                continue;
            STOA_TRY(work.connection().run(
                "INSERT INTO slot (location, slot, start_at, held, used) VALUES (?1, ?2, ?3, ?4, ?5)", code,
                SlotRepository::Place{code, method, at}.key(), at, hour >= 0 ? taken : 0,
                hour >= 0 ? 0 : taken));
        }
    }
    return {};
}

Result<void> addOrder(UnitOfWork &work, int number, const QStringList &codes, Instant now)
{
    constexpr const char *kZones[] = {"urban", "urban", "suburban", "rural", "regional"};
    QRandomGenerator random(quint32(number) * 7919 + 5);
    const QString zone = QString::fromLatin1(kZones[number % 5]);
    const Instant placed = now.plusMs(-qint64(number) * 2 * kHourMs - 40 * 60'000);
    const QString id = u"01900000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    const bool isOld = number > 20;
    const int hours =
        zone == u"urban" ? random.bounded(8, 26) + (number % 13 == 0 ? 30 : 0) : random.bounded(14, 60);
    const Instant door = placed.plusMs(hours * kHourMs);
    const bool delivered = isOld && door < now;
    // The newest are worked on; one of them is late.
    const bool isOpen = number <= 12;
    const Instant due =
        !isOpen ? placed.plusMs(5 * kHourMs) : now.plusMs(number == 9 ? -720'000 : number * 1'200'000);
    const Instant shipped = placed.plusMs((number % 9 == 0 ? 7 : 3) * kHourMs);
    const QString state = isOpen ? (number % 2 ? u"picking"_s : u"allocated"_s)
        : delivered              ? u"delivered"_s
                                 : u"shipped"_s;
    QJsonObject reached;
    if (state == u"delivered" || state == u"shipped") {
        reached.insert(u"packed"_s, shipped.plusSeconds(-600).toString());
        reached.insert(u"shipped"_s, shipped.toString());
    }
    if (state == u"delivered")
        reached.insert(u"delivered"_s, door.toString());
    const auto text = [](const QJsonObject &json) {
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    };
    STOA_TRY(work.connection().run(
        "INSERT INTO orders (id, number, channel, placed_at, state, method, zone, currency, payment, lines) "
        "VALUES (?1, ?2, 'web', ?3, ?4, 'ship', ?5, 'EUR', 'paid', '[]')",
        id, u"E-%1"_s.arg(104'000 + number), placed, delivered ? u"completed"_s : u"approved"_s, zone));
    return work.connection().run(
        "INSERT INTO fulfilment (id, order_id, order_number, channel, number, location, method, state, "
        "lines, "
        "carrier, due_at, reached, created_at) VALUES (?1, ?2, ?3, 'web', 'F1', ?4, 'ship', ?5, '[]', 'AEO', "
        "?6, ?7, ?8)",
        u"01900000-0000-7000-9000-%1"_s.arg(number, 12, 10, QChar(u'0')), id, u"E-%1"_s.arg(104'000 + number),
        codes[number % codes.size()], state, due, text(reached), placed);
}

} // namespace

NetworkStage::NetworkStage(int moreStores)
{
    stage.door().signIn(planner());
    fill(moreStores);
}

Rights NetworkStage::planner()
{
    return Rights({Permission::NetworkRead, Permission::NetworkEdit, Permission::OrderRead,
                   Permission::StockRead, Permission::CatalogRead},
                  {}, Rights::Stores::All);
}

Rights NetworkStage::storePlanner()
{
    return Rights({Permission::NetworkRead, Permission::NetworkEdit, Permission::OrderRead}, {u"ATH-ERM"_s});
}

Carrier NetworkStage::carrier(const QString &code, const QString &name)
{
    CarrierServiceDraft service{.code = u"STD"_s};
    service.countries = {u"GR"_s, u"IT"_s};
    service.rates = {{.zone = Zone::Urban, .baseMinor = 390, .perKgMinor = 45},
                     {.baseMinor = 520, .perKgMinor = 60}};
    service.transit = {{.toZone = Zone::Rural, .days = 2}, {.days = 1}};
    service.cutOff = 15 * 60;
    CarrierServiceDraft fast = service;
    fast.code = u"NEXT"_s;
    fast.zones = {Zone::Urban, Zone::Suburban};
    fast.rates = {{.baseMinor = 790}};
    fast.transit = {{.days = 1}};
    fast.carries = GoodsFlag::Cold;
    CarrierDraft draft{.code = code, .names = {{u"en"_s, name}}};
    draft.holidays = {QDate(2026, 12, 25), QDate(2027, 1, 1)};
    draft.services = {service, fast};
    return *Carrier::accept(draft);
}

void NetworkStage::fill(int moreStores)
{
    const Instant now = clock.now();
    const auto done = awaited(store().onStore([now, moreStores](DeskWriter &writer) -> Result<void> {
        QList<Place> all = places();
        for (int i = 0; i < moreStores; ++i) {
            Place place = all[i % 2];
            place.code = u"S-%1"_s.arg(i, 4, 10, QChar(u'0'));
            place.en = u"Store %1"_s.arg(i);
            place.latitude = 35 + double(i % 41) * 0.4;
            const int column = i / 41;
            place.longitude = 8 + column * 0.6;
            all.append(place);
        }
        QList<QByteArray> streams{"cfg", "cat/all", "orders/all"};
        STOA_TRY(writer.setStreams(streams));
        STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(writer.cache()));
        NoSink sink;
        UnitOfWork work(writer.cache(), sink, {now, now, {}, {}, Source::Import, Rights::ofTheHouse()});
        for (const QString &code : {u"AEO"_s, u"VIA"_s})
            STOA_TRY(NodeRepository::saveCarrier(
                work, carrier(code, code == u"AEO" ? u"Aeolus Express"_s : u"Via Rapida"_s)));
        QStringList codes;
        quint32 seed = 1;
        for (const Place &place : std::as_const(all)) {
            STOA_TRY(addPlace(work, place));
            if (place.capabilities.isEmpty())
                continue;
            STOA_TRY(setTerms(work, place));
            STOA_TRY_ASSIGN(const auto settings, NodeRepository::find(work.connection(), place.code));
            STOA_TRY(addSlots(work, *settings, now, ++seed));
            if (settings->terms(FulfilmentMethod::Ship))
                codes.append(place.code);
        }
        for (int i = 1; i <= 260; ++i)
            STOA_TRY(addOrder(work, i, codes, now));
        return transaction.commit();
    }));
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

void NetworkStage::settingsAtHub(const NodeSettings &settings, qint64 version)
{
    const QJsonObject body{{u"settings"_s, settings.toJson()}, {u"version"_s, version}};
    FeedPage page;
    const qint64 seq = ++m_seq;
    page.upsert("cfg", seq, int(EntityType::Node), settings.location().text().toUtf8(),
                QJsonDocument(body).toJson(QJsonDocument::Compact));
    page.mark("cfg", {0, {seq, "t"}, seq, false, std::nullopt});
    const auto done = awaited(store().onStore([page](DeskWriter &writer) { return writer.applyPage(page); }));
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

} // namespace stoa::kit
