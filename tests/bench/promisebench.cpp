// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"
#include "core/sql/transaction.h"
#include "tests/bench/benchhub.h"
#include "tests/bench/httpload.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::bench {

using namespace Qt::StringLiterals;

namespace {

/// A chain all over Greece: so many of its articles lie everywhere, the others at a few places each.
struct Chain {
    int locations = 0;
    int articles = 0;
    int everywhere = 0;
    static constexpr int kElsewhere = 10;

    static Chain of(const Options &options)
    {
        return options.size == Size::Full ? Chain{1'000, 100'000, 2'000} : Chain{60, 2'000, 200};
    }
    static QByteArray location(int i) { return "P" + QByteArray::number(i).rightJustified(4, '0'); }
    static QByteArray sku(int i) { return "A" + QByteArray::number(i).rightJustified(6, '0'); }
};

constexpr char kHours[] = R"({"mon":["08:00-22:00"],"tue":["08:00-22:00"],"wed":["08:00-22:00"],)"
                          R"("thu":["08:00-22:00"],"fri":["08:00-22:00"],"sat":["08:00-22:00"],)"
                          R"("sun":["08:00-22:00"]})";

Result<void> fillPlaces(sql::Connection &connection, const Chain &chain)
{
    STOA_TRY_ASSIGN(auto rows,
                    sql::BulkInsert::begin(connection, "location",
                                           {"code", "kind", "names", "country", "time_zone", "zone",
                                            "latitude", "longitude", "hours", "capabilities"}));
    for (int i = 0; i < chain.locations; ++i) {
        rows->add(QByteArrayView(Chain::location(i)))
            .add(QByteArrayView(i % 50 == 0 ? "warehouse" : "store"));
        rows->add(QByteArrayView(R"({"en":"Place"})")).add(QByteArrayView("GR"));
        rows->add(QByteArrayView("Europe/Athens")).add(QByteArrayView("urban"));
        rows->add(qint64(35'000'000 + i * 7'919 % 6'000'000))
            .add(qint64(20'000'000 + i * 104'729 % 6'000'000));
        rows->add(QByteArrayView(kHours));
        rows->add(QByteArrayView(R"(["ship","pickup","curbside","shipToStore"])"));
        STOA_TRY(rows->endRow());
    }
    return rows->finish();
}

Result<void> fillGoods(sql::Connection &connection, const Chain &chain)
{
    STOA_TRY_ASSIGN(auto items, sql::BulkInsert::begin(connection, "item", {"sku", "names", "weight"}));
    for (int i = 0; i < chain.articles; ++i) {
        items->add(QByteArrayView(Chain::sku(i))).add(QByteArrayView(R"({"en":"Thing"})"));
        items->add(qint64(200 + i % 3'000));
        STOA_TRY(items->endRow());
    }
    STOA_TRY(items->finish());
    STOA_TRY_ASSIGN(auto rows,
                    sql::BulkInsert::begin(connection, "position", {"sku", "location", "on_hand"}));
    for (int i = 0; i < chain.articles; ++i) {
        const int places = i < chain.everywhere ? chain.locations : Chain::kElsewhere;
        for (int at = 0; at < places; ++at) {
            const int place = i < chain.everywhere ? at : (i * 31 + at * 97) % chain.locations;
            rows->add(QByteArrayView(Chain::sku(i))).add(QByteArrayView(Chain::location(place)));
            rows->add(qint64((i + at) % 7 * 1'000));
            STOA_TRY(rows->endRow());
        }
    }
    return rows->finish();
}

Result<void> fillCarrier(sql::Connection &connection)
{
    CarrierDraft draft;
    draft.code = u"ELL"_s;
    draft.names = {{u"en"_s, u"ELL"_s}};
    for (const auto &[code, method] : {std::pair{u"STD"_s, FulfilmentMethod::Ship},
                                       {u"EXP"_s, FulfilmentMethod::Ship},
                                       {u"STORE"_s, FulfilmentMethod::ShipToStore}})
        draft.services.append({.code = code,
                               .method = method,
                               .countries = {u"GR"_s},
                               .rates = {{.baseMinor = code == u"EXP"_s ? 600 : 300, .perKgMinor = 50}},
                               .transit = {{.days = code == u"EXP"_s ? 1 : 2}}});
    STOA_TRY_ASSIGN(const auto carrier, Carrier::accept(draft));
    return connection.run("INSERT INTO carrier (code, names, details) VALUES ('ELL', '{\"en\":\"ELL\"}', ?1)",
                          QJsonDocument(carrier.toJson()).toJson(QJsonDocument::Compact));
}

void fill(const Chain &chain, const QString &folder)
{
    SystemClock clock;
    const auto house = need(cli::House::open({.folder = folder, .passwordCost = {8, 1}}, clock));
    if (need(house->reader().scalar("SELECT COUNT(*) FROM item")) > 0)
        return;
    need(house->store().housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY(fillPlaces(connection, chain));
        STOA_TRY(fillGoods(connection, chain));
        return fillCarrier(connection);
    }));
}

/// Three articles that lie everywhere, for somebody somewhere in the country, and one in ten times an article
/// that hardly any place has.
QByteArray question(const BenchHub &hub, const Chain &chain, int i)
{
    QJsonArray lines;
    for (int line = 0; line < 3; ++line) {
        const int article = i % 10 == 0 && line == 0
            ? chain.everywhere + i % (chain.articles - chain.everywhere)
            : (i * 37 + line * 101) % chain.everywhere;
        lines.append(
            QJsonObject{{u"sku"_s, QString::fromLatin1(Chain::sku(article))}, {u"quantity"_s, 1'000}});
    }
    const qint64 latitude = 35'000'000 + i * 7'907 % 6'000'000;
    const qint64 longitude = 20'000'000 + i * 104'711 % 6'000'000;
    const QJsonObject body{{u"channel"_s, u"web"_s},
                           {u"lines"_s, lines},
                           {u"near"_s, QJsonObject{{u"latitude"_s, latitude}, {u"longitude"_s, longitude}}},
                           {u"destination"_s,
                            QJsonObject{{u"country"_s, u"GR"_s},
                                        {u"zone"_s, u"urban"_s},
                                        {u"latitude"_s, latitude},
                                        {u"longitude"_s, longitude}}}};
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return "POST /v1/promises HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + hub.apiKey()
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(text.size())
        + "\r\n\r\n" + text;
}

} // namespace

QList<Figure> promiseBench(const Options &options, const QString &folder)
{
    const Chain chain = Chain::of(options);
    const QString data = QDir(folder).filePath(u"promises-%1"_s.arg(chain.locations));
    fill(chain, data);
    const PositionWorld world(options);
    BenchHub hub(options, world, data);
    QList<QByteArray> questions;
    QList<QByteArray> positions;
    for (int i = 0; i < 500; ++i) {
        questions.append(question(hub, chain, i));
        positions.append("GET /v1/positions/" + Chain::sku(i % chain.everywhere) + '/'
                         + Chain::location(i % chain.locations)
                         + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + hub.apiKey()
                         + "\r\n\r\n");
    }
    // The network is read with the first question.
    loadWith(hub.port(), {questions.first()}, 1, 1);
    const int count = options.rounds(4'000);
    const auto asked = loadWith(hub.port(), questions, 1, count);
    const auto reference = loadWith(hub.port(), positions, 1, count);
    const QString against = u"a GET of one position at the same hub"_s;
    const auto figure = [&](const QString &name, int percent) {
        return Figure{name,
                      asked.times.percentile(percent),
                      reference.times.percentile(percent),
                      u"ms"_s,
                      Better::Less,
                      against};
    };
    const QString of =
        u" of 3 articles over %1 locations × %2 SKUs"_s.arg(chain.locations).arg(chain.articles);
    return {figure(u"a promise"_s + of + u", p50"_s, 50),
            figure(u"the same, p95"_s, 95),
            figure(u"the same, p99"_s, 99),
            {u"promises on one connection"_s, asked.perSecond, reference.perSecond, u"/s"_s, Better::More,
             against}};
}

} // namespace stoa::bench
