// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/sampleloader.h"

#include "core/services/sample/samplechain.h"
#include "core/services/sample/samplenodes.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/imports/ledgerload.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// Gathers what the generator hands over into transactions of kLoadChunk rows.
class LoadingSink final : public SampleSink {
public:
    LoadingSink(HubStore &store, const SampleOptions &options, const SampleProgress &progress)
        : m_store(store)
        , m_progress(progress)
        , m_name("sample/" + QByteArray::number(options.seed) + '/')
        , m_loadedAt(store.clock().now())
    { }

    Result<void> location(const SampleLocation &location) override
    {
        LocationDraft draft;
        draft.code = location.code;
        draft.kind = location.kind;
        draft.names = byLanguage(location.names);
        draft.street = location.street;
        draft.city = location.city;
        draft.postalCode = location.postalCode;
        draft.country = location.country;
        draft.timeZone = location.timeZone;
        draft.zone = location.zone;
        draft.coordinates = Coordinates{location.latitude, location.longitude};
        draft.hours = location.hoursJson();
        draft.capabilities = location.capabilities;
        STOA_TRY_ASSIGN(auto accepted, Location::accept(draft));
        ++m_counts.locations;
        return later([accepted](UnitOfWork &work) -> Result<void> {
            STOA_TRY_ASSIGN(const bool known,
                            LocationRepository::exists(work.connection(), accepted.code().text()));
            return known ? Result<void>() : LocationRepository::save(work, accepted);
        });
    }

    Result<void> category(const SampleCategory &category) override
    {
        STOA_TRY_ASSIGN(
            const auto row,
            Category::accept(category.code, category.parent, byLanguage(category.names), m_rank++));
        return later([row](UnitOfWork &work) -> Result<void> {
            STOA_TRY_ASSIGN(const bool known,
                            CatalogRepository::categoryExists(work.connection(), row.code()));
            return known ? Result<void>() : CatalogRepository::saveCategory(work, row);
        });
    }

    Result<void> item(const SampleItem &item) override
    {
        ItemDraft draft;
        draft.sku = item.sku;
        draft.names = byLanguage(item.names);
        draft.category = item.category;
        draft.brand = item.brand;
        draft.unit = codeOf(item.unit);
        draft.currency = item.currency;
        draft.costMinor = item.costMinor;
        draft.priceMinor = item.priceMinor;
        draft.vatClass = item.vatClass;
        draft.velocity = item.velocity;
        draft.weightGrams = item.weightGrams;
        draft.flags = item.flags;
        draft.gtins = item.gtins;
        STOA_TRY_ASSIGN(auto accepted, Item::accept(draft));
        ++m_counts.items;
        return later([accepted](UnitOfWork &work) -> Result<void> {
            STOA_TRY_ASSIGN(const bool known,
                            CatalogRepository::exists(work.connection(), accepted.sku().text()));
            return known ? Result<void>() : CatalogRepository::save(work, accepted);
        });
    }

    Result<void> position(const SamplePosition &position) override
    {
        ++m_counts.positions;
        return later([position](UnitOfWork &work) -> Result<void> {
            STOA_TRY_ASSIGN(const Stock stock,
                            LedgerRepository::stockOf(work.connection(), position.sku, position.location));
            if (stock.safety == position.safetyStock && !stock.safety.isZero())
                return {};
            return LedgerRepository::setSafety(work, position.sku, position.location, position.safetyStock);
        });
    }

    Result<void> movement(const SampleMovement &movement) override
    {
        STOA_TRY(flushRows());
        const QUuid uuid = loadId(movement.occurredAt, m_name + QByteArray::number(m_counts.movements));
        STOA_TRY_ASSIGN(const auto id, movementId(uuid));
        STOA_TRY_ASSIGN(const auto from, Account::accept(movement.fromKind, movement.fromLocation));
        STOA_TRY_ASSIGN(const auto to, Account::accept(movement.toKind, movement.toLocation));
        MovementDraft draft{id,
                            movement.sku,
                            movement.kind,
                            from,
                            to,
                            movement.quantity,
                            movement.reason,
                            movement.source,
                            movement.occurredAt,
                            movement.occurredAt,
                            movement.document,
                            movement.customer,
                            {}};
        draft.actor = u"sample"_s;
        draft.device = movement.device;
        STOA_TRY_ASSIGN(auto accepted, Movement::accept(draft));
        m_movements.append(std::move(accepted));
        ++m_counts.movements;
        return m_movements.size() < kLoadChunk ? Result<void>() : flushMovements();
    }

    Result<void> oddity(const SampleOddity &) override { return {}; }

    Result<void> dayDone(int done, int total) override
    {
        if (m_progress && !m_progress(done, total))
            return Error{ErrorKind::Cancelled, {}, u"the sample was cancelled"_s};
        return {};
    }

    Result<void> finish()
    {
        STOA_TRY(flushRows());
        return flushMovements();
    }

    const SampleCounts &counts() const { return m_counts; }

private:
    using Write = std::function<Result<void>(UnitOfWork &)>;

    Result<void> later(Write write)
    {
        m_rows.append(std::move(write));
        return m_rows.size() < kLoadChunk ? Result<void>() : flushRows();
    }

    Result<void> flushRows()
    {
        if (m_rows.isEmpty())
            return {};
        const auto rows = std::exchange(m_rows, {});
        const auto done = m_store.transact([&](HubTransaction &transaction) -> Result<void> {
            const HubWrite write{
                {m_loadedAt, m_loadedAt, u"hub"_s, {}, Source::Import, Rights::ofTheHouse()}};
            const auto all = transaction.whole(write, [&rows](UnitOfWork &work) -> Result<void> {
                for (const Write &row : rows)
                    STOA_TRY(row(work));
                return {};
            });
            return all ? Result<void>() : all.error();
        });
        return done ? Result<void>() : done.error();
    }

    Result<void> flushMovements()
    {
        const auto entered = loadMovements(m_store, std::exchange(m_movements, {}));
        return entered ? Result<void>() : entered.error();
    }

    HubStore &m_store;
    const SampleProgress &m_progress;
    QByteArray m_name;
    Instant m_loadedAt;
    SampleCounts m_counts;
    int m_rank = 0;
    QList<Write> m_rows;
    QList<Movement> m_movements;
};

} // namespace

Result<SampleCounts> loadSample(HubStore &store, const SampleOptions &options, const SampleProgress &progress)
{
    LoadingSink sink(store, options, progress);
    STOA_TRY(makeSampleChain(options, sink));
    STOA_TRY(sink.finish());
    const Instant now = store.clock().now();
    const auto network = store.write(
        {{now, now, u"hub"_s, {}, Source::Import, Rights::ofTheHouse()}, {}},
        [&options](UnitOfWork &work) { return saveSampleNetwork(work, options.scale, options.endsAt); });
    if (!network)
        return network.error();
    return sink.counts();
}

} // namespace stoa::hub
