// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/positionworld.h"

#include "core/domain/inventory/reason.h"
#include "core/services/sample/samplecatalogue.h"
#include "core/sql/dialect.h"
#include "core/sql/transaction.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/desk/cacherepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/imports/ledgerload.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stoa::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSampleArticles = 4'000;
constexpr qint64 kOpenedAt = 1'750'000'000'000; ///< older than what a desk's ledger holds

QByteArray jsonOf(const QMap<QString, QString> &names)
{
    QJsonObject json;
    for (const auto &[language, name] : names.asKeyValueRange())
        json.insert(language, name);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

PositionWorld::PositionWorld(const Options &options)
    : m_options(options)
{
    const auto distributions = need(SampleDistributions::load());
    const auto catalogue = need(SampleCatalogue::make(1, kSampleArticles, distributions));
    const auto &articles = catalogue.articles();
    m_articles.reserve(options.articles());
    for (int i = 0; i < options.articles(); ++i) {
        const SampleItem &item = articles[size_t(i) % articles.size()].item;
        const QString series = QString::number(i / int(articles.size()) + 1);
        Article article{item.sku + u'-' + series, {}, item.brand, item.category, item.priceMinor};
        for (int language = 0; language < kSampleLanguages; ++language)
            article.names.insert(sampleLanguage(language), item.names[size_t(language)] + u' ' + series);
        m_articles.append(std::move(article));
    }
    std::ranges::sort(m_articles, {}, &Article::sku);
}

QString PositionWorld::location(int index) { return u"L%1"_s.arg(index + 1, 2, 10, QLatin1Char('0')); }
QString PositionWorld::sku(int article) const { return m_articles[article].sku; }

qint64 PositionWorld::onHand(int article, int location) const
{
    return (qint64(article) * 7'919 + qint64(location) * 104'729) % 240 * 1'000 + 1'000;
}

QStringList PositionWorld::someNames(int count) const
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        const Article &article = m_articles[int(qint64(i) * 7'907 % m_articles.size())];
        names.append(article.names.value(sampleLanguage(i % kSampleLanguages)));
    }
    return names;
}

void PositionWorld::fillCache(sql::Connection &cache) const
{
    auto transaction = need(sql::Transaction::begin(cache));
    CacheRepository rows(cache);
    need(rows.setSearch("cat/all", CacheRepository::Search::Paused));
    auto items = need(sql::BulkInsert::begin(
        cache, "item", {"sku", "names", "category", "brand", "price", "currency", "seq"}));
    for (const Article &article : m_articles) {
        items->add(article.sku).add(QByteArrayView(jsonOf(article.names))).add(article.category);
        items->add(article.brand).add(article.price).add(QByteArrayView("EUR")).add(qint64(1));
        need(items->endRow());
    }
    need(items->finish());
    need(rows.setSearch("cat/all", CacheRepository::Search::Live));
    auto positions = need(sql::BulkInsert::begin(
        cache, "position", {"sku", "location", "on_hand", "reserved", "safety", "updated_at", "seq"}));
    qint64 seq = 0;
    for (int article = 0; article < m_articles.size(); ++article) {
        for (int place = 0; place < m_options.locations(); ++place) {
            positions->add(m_articles[article].sku).add(location(place)).add(onHand(article, place));
            positions->add(qint64(article % 5 == 0 ? 1'000 : 0)).add(qint64(2'000));
            positions->add(kOpenedAt + article).add(++seq);
            need(positions->endRow());
        }
    }
    need(positions->finish());
    need(transaction.commit());
    need(cache.execute("ANALYZE"));
}

void PositionWorld::fillHub(hub::HubStore &store) const
{
    const Instant now = store.clock().now();
    const hub::HubWrite write{{now, now, u"hub"_s, {}, Source::Import, Rights::ofTheHouse()}};
    need(store.write(write, [this](UnitOfWork &work) -> Result<void> {
        for (int place = 0; place < m_options.locations(); ++place) {
            LocationDraft draft;
            draft.code = location(place);
            draft.kind = nameOf(LocationKind::Store);
            draft.names = {{u"en"_s, u"Store "_s + draft.code}};
            draft.timeZone = u"UTC"_s;
            STOA_TRY_ASSIGN(const auto made, Location::accept(draft));
            STOA_TRY(LocationRepository::save(work, made));
        }
        return {};
    }));
    for (int first = 0; first < m_articles.size(); first += int(hub::kLoadChunk)) {
        need(store.write(write, [&](UnitOfWork &work) -> Result<void> {
            for (int i = first; i < qMin(int(m_articles.size()), first + int(hub::kLoadChunk)); ++i) {
                const Article &article = m_articles[i];
                ItemDraft draft;
                draft.sku = article.sku;
                draft.names = article.names;
                draft.category = article.category;
                draft.brand = article.brand;
                draft.priceMinor = article.price;
                STOA_TRY_ASSIGN(const auto item, Item::accept(draft));
                STOA_TRY(CatalogRepository::save(work, item));
            }
            return {};
        }));
    }
    QList<Movement> chunk;
    qint64 ms = kOpenedAt;
    for (int article = 0; article < m_articles.size(); ++article) {
        for (int place = 0; place < m_options.locations(); ++place) {
            const Instant at = Instant::fromMs(++ms);
            const QString code = location(place);
            MovementDraft draft{need(hub::movementId(hub::loadId(at, "bench"))),
                                m_articles[article].sku,
                                MovementKind::Adjustment,
                                Account::outside(AccountKind::Suspense),
                                Account::at(AccountKind::OnHand, code),
                                Quantity::fromThousandths(onHand(article, place)),
                                reasons::kOpening.toString(),
                                Source::Import,
                                at,
                                at,
                                {},
                                {},
                                {}};
            chunk.append(need(Movement::accept(draft)));
            if (chunk.size() == hub::kLoadChunk) {
                need(hub::loadMovements(store, chunk));
                chunk.clear();
            }
        }
    }
    need(hub::loadMovements(store, chunk));
}

} // namespace stoa::bench
