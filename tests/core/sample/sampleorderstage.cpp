// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/sampleorderstage.h"

#include "core/services/sample/samplechain.h"
#include "core/services/sample/samplenodes.h"
#include "core/sql/transaction.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "core/store/schema.h"

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

Result<void> savePlaces(UnitOfWork &work, const SampleWorld &world)
{
    for (const SamplePlace &place : world.places) {
        const SampleLocation &location = place.location;
        LocationDraft draft;
        draft.code = location.code;
        draft.kind = location.kind;
        draft.names = byLanguage(location.names);
        draft.city = location.city;
        draft.country = location.country;
        draft.timeZone = location.timeZone;
        draft.zone = location.zone;
        draft.coordinates = Coordinates{location.latitude, location.longitude};
        draft.hours = location.hoursJson();
        draft.capabilities = location.capabilities;
        STOA_TRY_ASSIGN(const auto accepted, Location::accept(draft));
        STOA_TRY(LocationRepository::save(work, accepted));
    }
    return {};
}

Result<void> receive(UnitOfWork &work, const SampleWorld &world, size_t place, size_t article)
{
    const QString &code = world.places[place].location.code;
    const QString &sku = world.articles[article].item.sku;
    const Instant at = work.context().at;
    const QUuid id = sampleUuid(at, (code + u'/' + sku).toUtf8());
    const MovementDraft draft{MovementId::derived(id, 1),
                              sku,
                              MovementKind::Receipt,
                              Account::outside(AccountKind::Supplier),
                              Account::at(AccountKind::OnHand, code),
                              Quantity::units(40),
                              {},
                              Source::Wms,
                              at,
                              at,
                              {},
                              {},
                              {}};
    STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
    STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(work, movement));
    Q_UNUSED(entered);
    return {};
}

Result<void> saveGoods(UnitOfWork &work, const SampleWorld &world)
{
    int rank = 0;
    for (const SampleCategory &category : world.categories) {
        STOA_TRY_ASSIGN(const auto row,
                        Category::accept(category.code, category.parent, byLanguage(category.names), rank++));
        STOA_TRY(CatalogRepository::saveCategory(work, row));
    }
    for (const SampleArticle &article : world.articles) {
        ItemDraft draft;
        draft.sku = article.item.sku;
        draft.names = byLanguage(article.item.names);
        draft.category = article.item.category;
        draft.unit = codeOf(article.item.unit);
        draft.currency = article.item.currency;
        draft.priceMinor = article.item.priceMinor;
        draft.weightGrams = article.item.weightGrams;
        draft.flags = article.item.flags;
        STOA_TRY_ASSIGN(const auto item, Item::accept(draft));
        STOA_TRY(CatalogRepository::save(work, item));
    }
    for (size_t place = 0; place < world.places.size(); ++place) {
        if (world.places[place].isWeb())
            continue;
        for (const size_t article : world.demand[place].assortment)
            STOA_TRY(receive(work, world, place, article));
    }
    return {};
}

} // namespace

SampleOrderStage::SampleOrderStage()
    : m_database(sql::Engine::Sqlite)
    , m_connection(m_database.open())
{ }

Result<void> SampleOrderStage::furnish(const SampleWorld &world)
{
    STOA_TRY(migrateCore(*m_connection));
    WorkContext context{world.options.endsAt.plusDays(-20), world.options.endsAt.plusDays(-20)};
    context.rights = Rights::ofTheHouse();
    context.wholeLedger = true;
    return inTransaction([&]() -> Result<void> {
        return part(context, [&](UnitOfWork &work) -> Result<void> {
            for (const Reason &reason : builtInReasons())
                STOA_TRY(LedgerRepository::saveReason(work, reason));
            STOA_TRY(savePlaces(work, world));
            STOA_TRY(saveGoods(work, world));
            return saveSampleNetwork(work, world.options.scale, world.options.endsAt);
        });
    });
}

Result<void> SampleOrderStage::playAll(SampleOrderPlay &play)
{
    for (bool isMore = true; isMore;) {
        STOA_TRY(inTransaction([&]() -> Result<void> {
            STOA_TRY_ASSIGN(isMore, play.play(*this, 300));
            return {};
        }));
    }
    return {};
}

Result<void> SampleOrderStage::part(const WorkContext &context,
                                    const std::function<Result<void>(UnitOfWork &)> &verb)
{
    STOA_TRY_ASSIGN(auto savepoint, sql::Savepoint::begin(*m_connection));
    UnitOfWork work(*m_connection, m_sink, context);
    if (const auto done = verb(work); !done) {
        STOA_TRY(savepoint.rollback());
        return done.error();
    }
    return savepoint.release();
}

Result<void> SampleOrderStage::inTransaction(const std::function<Result<void>()> &what)
{
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(*m_connection, sql::Mode::Write));
    STOA_TRY(what());
    return transaction.commit();
}

qint64 SampleOrderStage::number(const QByteArray &sql)
{
    const auto found = m_connection->scalar(sql);
    return found ? *found : -1;
}

} // namespace stoa::kit
