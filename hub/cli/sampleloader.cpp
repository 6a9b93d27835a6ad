// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/sampleloader.h"

#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRowsPerCommit = 5'000;

} // namespace

SampleLoader::SampleLoader(House &house, const Console &console)
    : m_house(house)
    , m_console(console)
{ }

Result<SampleLoader::Loaded> SampleLoader::load(SampleScale scale, quint64 seed)
{
    STOA_TRY(makeSampleChain({seed, scale, m_house.clock().now()}, *this));
    STOA_TRY(flush());
    const auto noted =
        m_house.store().write(m_house.write(u"hub.sample"_s), [](UnitOfWork &) { return Result<void>(); });
    if (!noted)
        return noted.error();
    m_console.progress({});
    return m_loaded;
}

Result<void> SampleLoader::add(Row row)
{
    m_rows.append(std::move(row));
    return m_rows.size() >= kRowsPerCommit ? flush() : Result<void>();
}

Result<void> SampleLoader::flush()
{
    if (m_rows.isEmpty())
        return {};
    // The rows of a sample are not audited one by one.
    const auto done = m_house.store().transact([this](hub::HubTransaction &transaction) -> Result<void> {
        const auto part = transaction.whole(m_house.write({}), [this](UnitOfWork &unit) -> Result<void> {
            for (const Row &row : std::as_const(m_rows))
                STOA_TRY(row(unit));
            return {};
        });
        return part ? Result<void>() : part.error();
    });
    m_rows.clear();
    return done ? Result<void>() : done.error();
}

Result<void> SampleLoader::location(const SampleLocation &location)
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
    STOA_TRY_ASSIGN(const auto accepted, Location::accept(draft));
    ++m_loaded.locations;
    if (accepted.kind() == LocationKind::Store)
        m_loaded.stores.append(accepted.code().text());
    return add([accepted](UnitOfWork &unit) { return LocationRepository::save(unit, accepted); });
}

Result<void> SampleLoader::category(const SampleCategory &category)
{
    STOA_TRY_ASSIGN(const auto names, Names::accept(byLanguage(category.names)));
    return add([category = Category{category.code, category.parent, names, 0}](UnitOfWork &unit) {
        return CatalogRepository::saveCategory(unit, category);
    });
}

Result<void> SampleLoader::item(const SampleItem &item)
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
    draft.gtins = item.gtins;
    STOA_TRY_ASSIGN(const auto accepted, Item::accept(draft));
    ++m_loaded.items;
    return add([accepted](UnitOfWork &unit) { return CatalogRepository::save(unit, accepted); });
}

Result<void> SampleLoader::position(const SamplePosition &position)
{
    return add([position](UnitOfWork &unit) {
        return LedgerRepository::setSafety(unit, position.sku, position.location, position.safetyStock);
    });
}

Result<void> SampleLoader::movement(const SampleMovement &movement)
{
    STOA_TRY_ASSIGN(const auto from, Account::accept(movement.fromKind, movement.fromLocation));
    STOA_TRY_ASSIGN(const auto to, Account::accept(movement.toKind, movement.toLocation));
    MovementDraft draft{MovementId::make(movement.occurredAt),
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
    draft.device = movement.device;
    STOA_TRY_ASSIGN(const auto accepted, Movement::accept(draft));
    ++m_loaded.movements;
    return add([accepted](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(unit, accepted));
        Q_UNUSED(entered);
        return {};
    });
}

Result<void> SampleLoader::oddity(const SampleOddity &) { return {}; }

Result<void> SampleLoader::dayDone(int done, int total)
{
    m_console.progress(u"day %1 of %2, %3 movements"_s.arg(done).arg(total).arg(m_loaded.movements));
    return flush();
}

} // namespace stoa::cli
