// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/traffic/trafficstock.h"

#include <QUrl>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPages = 40;
/// Lines of one delivery.
constexpr qsizetype kMostLines = 60;

QJsonObject account(const QString &kind, const QString &location = {})
{
    QJsonObject json{{u"account"_s, kind}};
    if (!location.isEmpty())
        json.insert(u"location"_s, location);
    return json;
}

QJsonObject movement(const QString &kind, const QString &sku, qint64 quantity, const QJsonObject &from,
                     const QJsonObject &to, const QString &document)
{
    return {{u"kind"_s, kind}, {u"sku"_s, sku}, {u"quantity"_s, quantity},
            {u"from"_s, from}, {u"to"_s, to},   {u"document"_s, document}};
}

} // namespace

TrafficStock::TrafficStock(std::shared_ptr<const SampleWorld> world, TrafficCalls &calls,
                           TrafficCounts &counts)
    : m_world(std::move(world))
    , m_calls(calls)
    , m_counts(counts)
    , m_have(m_world->places.size() * m_world->articles.size(), 0)
{
    for (size_t i = 0; i < m_world->articles.size(); ++i)
        m_articles.insert(m_world->articles[i].item.sku, i);
}

bool TrafficStock::read(size_t place, Instant now)
{
    const QByteArray code = QUrl::toPercentEncoding(m_world->places[place].location.code);
    QByteArray cursor;
    for (int page = 0; page < kMostPages; ++page) {
        const auto answer = m_calls.ask("/v1/positions?limit=500&location=" + code
                                            + (cursor.isEmpty() ? QByteArray() : "&cursor=" + cursor),
                                        now);
        if (!answer)
            return false;
        const QJsonArray items = answer->value("items"_L1).toArray();
        for (const QJsonValue &item : items) {
            const auto article = m_articles.constFind(item["sku"_L1].toString());
            if (article != m_articles.cend())
                m_have[index(place, *article)] = item["sellable"_L1].toInteger();
        }
        const QString next = answer->value("next"_L1).toString();
        if (next.isEmpty())
            return true;
        cursor = QUrl::toPercentEncoding(next);
    }
    return true;
}

void TrafficStock::readNext(Instant now)
{
    m_next = (m_next + 1) % m_world->places.size();
    if (!m_world->places[m_next].isWeb())
        (void)read(m_next, now);
}

/// What is to lie there after a delivery.
qint64 TrafficStock::aimOf(size_t place, size_t article) const
{
    const SampleArticle &what = m_world->articles[article];
    const bool isStore = m_world->places[place].isStore();
    return (isStore ? std::max<qint64>(6, what.innerPack * 2) : what.casePack * 12) * what.step;
}

void TrafficStock::tell(const QJsonArray &movements, Instant now, TrafficCalls::Then done)
{
    if (movements.isEmpty())
        return;
    const qint64 count = movements.size();
    m_calls.tell("/v1/movements", {{u"source"_s, u"wms"_s}, {u"movements"_s, movements}}, now,
                 [this, count, done = std::move(done)](const QJsonObject &answer, Instant at) {
                     m_counts.receipts += count;
                     if (done)
                         done(answer, at);
                 });
}

QString TrafficStock::document(QLatin1StringView prefix, Instant now)
{
    return u"%1-%2-%3"_s.arg(prefix).arg(now.msSinceEpoch() / 1'000).arg(++m_document);
}

void TrafficStock::supply(size_t warehouse, Instant now)
{
    const QString &code = m_world->places[warehouse].location.code;
    const QString paper = document("PO"_L1, now);
    QJsonArray movements;
    for (const size_t article : m_world->demand[warehouse].assortment) {
        const qint64 aim = aimOf(warehouse, article);
        const qint64 lacking = aim - have(warehouse, article);
        if (lacking * 4 < aim * 3 || movements.size() >= kMostLines)
            continue;
        movements.append(movement(u"receipt"_s, m_world->articles[article].item.sku, lacking,
                                  account(u"supplier"_s), account(u"onHand"_s, code), paper));
        m_have[index(warehouse, article)] += lacking;
    }
    tell(movements, now);
}

void TrafficStock::send(size_t store, Instant now)
{
    const SamplePlace &where = m_world->places[store];
    if (where.servedBy < 0)
        return;
    const auto warehouse = size_t(where.servedBy);
    const QString paper = document("TR"_L1, now);
    QJsonArray out;
    QJsonArray in;
    for (const size_t article : m_world->demand[store].assortment) {
        const SampleArticle &what = m_world->articles[article];
        if (have(store, article) > what.step || out.size() >= kMostLines)
            continue;
        const qint64 quantity = std::min(aimOf(store, article), have(warehouse, article));
        if (quantity < what.step)
            continue;
        const qint64 whole = quantity - quantity % what.step;
        const QString &sku = what.item.sku;
        const QJsonObject road = account(u"inTransit"_s, where.location.code);
        out.append(movement(u"transferOut"_s, sku, whole,
                            account(u"onHand"_s, m_world->places[warehouse].location.code), road, paper));
        in.append(
            movement(u"transferIn"_s, sku, whole, road, account(u"onHand"_s, where.location.code), paper));
        m_have[index(warehouse, article)] -= whole;
        // It counts at once, so that it is not sent twice.
        m_have[index(store, article)] += whole;
    }
    tell(out, now, [this, in](const QJsonObject &, Instant) { m_parcels.push_back(in); });
}

void TrafficStock::refill(Instant now)
{
    const auto parcels = std::exchange(m_parcels, {});
    for (const QJsonArray &parcel : parcels)
        tell(parcel, now);
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        if (m_world->places[place].isWarehouse() || m_world->places[place].isSupplier())
            supply(place, now);
    }
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        if (m_world->places[place].isStore())
            send(place, now);
    }
}

} // namespace stoa::hub
