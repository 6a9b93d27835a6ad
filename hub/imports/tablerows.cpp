// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/tablerows.h"

#include "core/services/inventory/stockverbs.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/imports/ledgerload.h"
#include "hub/imports/plainnumber.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

Result<Currency> currencyOf(const TableRow &row)
{
    const QString code = row.text(u"currency"_s);
    const auto currency = Currency::parse(code.isEmpty() ? u"EUR"_s : code);
    if (!currency)
        return Error::invalid(u"currency"_s, currency.error().detail);
    return *currency;
}

Result<Quantity> quantityOf(const TableRow &row, const QString &column)
{
    const auto quantity = Quantity::parse(row.text(column));
    if (!quantity || qAbs(quantity->thousandths()) > Quantity::kLimit)
        return Error::invalid(column, u"expected a quantity like 12 or 0.250"_s);
    return *quantity;
}

Result<Instant> instantOf(const TableRow &row, const QString &column, Instant now)
{
    if (row.text(column).isEmpty())
        return now;
    const auto at = Instant::parse(row.text(column));
    if (!at)
        return Error::invalid(column, u"expected an instant like 2026-11-22T09:30:00Z"_s);
    // A day, so that no difference of clocks is in the way.
    if (at->msSince(now) > 24LL * 3'600 * 1'000)
        return Error::invalid(column, u"lies in the future"_s);
    return *at;
}

Result<void> needKnown(UnitOfWork &work, const QString &sku, const QStringList &locations)
{
    STOA_TRY_ASSIGN(const bool known, CatalogRepository::exists(work.connection(), sku));
    if (!known)
        return Error::of(Problem::UnknownSku, u"the SKU is not in the catalogue"_s, u"sku"_s);
    for (const QString &location : locations) {
        if (location.isEmpty())
            continue;
        STOA_TRY_ASSIGN(const bool there, LocationRepository::exists(work.connection(), location));
        if (!there)
            return Error::of(Problem::UnknownLocation, u"no such location"_s, u"location"_s);
    }
    return {};
}

Result<bool> enter(UnitOfWork &work, const Movement &movement)
{
    STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(work, movement));
    return entered == LedgerRepository::Entered::Now;
}

/// Opening balances: a movement out of suspense, once per position.
class PositionsTable final : public TableKind {
public:
    QList<ColumnNames> columns() const override
    {
        return {{u"sku"_s, {u"item"_s, u"item_code"_s, u"article"_s, u"stockcode"_s}, true},
                {u"location"_s, {u"store"_s, u"location_code"_s}, true},
                {u"on_hand"_s, {u"quantity"_s, u"qty"_s, u"stock"_s}, true},
                {u"safety"_s, {u"safety_stock"_s}},
                {u"at"_s, {u"occurred_at"_s, u"date"_s}}};
    }

    Result<RowWrite> read(const TableRow &row, Instant now) const override
    {
        STOA_TRY_ASSIGN(const auto quantity, quantityOf(row, u"on_hand"_s));
        STOA_TRY_ASSIGN(const auto at, instantOf(row, u"at"_s, now));
        const auto code = LocationCode::parse(row.text(u"location"_s));
        if (!code)
            return Error::invalid(u"location"_s, code.error().detail);
        const auto sku = Sku::parse(row.text(u"sku"_s));
        if (!sku)
            return Error::invalid(u"sku"_s, sku.error().detail);
        std::optional<Quantity> safety;
        if (!row.text(u"safety"_s).isEmpty()) {
            STOA_TRY_ASSIGN(safety, quantityOf(row, u"safety"_s));
            if (*safety < Quantity())
                return Error::invalid(u"safety"_s, u"a safety stock is not negative"_s);
        }
        const Opening opening{sku->text(), code->text(), quantity, at, row.name(), row.document(), safety};
        return RowWrite([opening](UnitOfWork &work) { return write(work, opening); });
    }

private:
    struct Opening {
        QString sku;
        QString location;
        Quantity quantity;
        Instant at;
        QByteArray name;
        QString document;
        std::optional<Quantity> safety;
    };

    static Result<bool> write(UnitOfWork &work, const Opening &opening)
    {
        STOA_TRY(needKnown(work, opening.sku, {opening.location}));
        STOA_TRY_ASSIGN(const auto before,
                        work.connection().first(
                            "SELECT document FROM movement WHERE sku = ?1 AND reason = 'opening' AND "
                            "(to_location = ?2 OR from_location = ?2) LIMIT 1",
                            [](const sql::Statement &row) { return row.text(0); }, opening.sku,
                            opening.location));
        if (before && *before == opening.document)
            return false;
        if (before)
            return Error::of(Problem::AlreadyExists, u"the position has an opening balance"_s, u"on_hand"_s);
        const bool nothing = opening.quantity.isZero();
        if (nothing) {
            // No movement tells later that it was opened; that it stands there does.
            STOA_TRY_ASSIGN(
                const qint64 stands,
                work.connection().scalar("SELECT 1 FROM position WHERE sku = ?1 AND location = ?2",
                                         opening.sku, opening.location));
            if (stands != 0)
                return false;
        }
        if (opening.safety || nothing)
            STOA_TRY(LedgerRepository::setSafety(work, opening.sku, opening.location,
                                                 opening.safety.value_or(Quantity())));
        if (nothing)
            return true;
        const Account suspense = Account::outside(AccountKind::Suspense);
        const Account shelf = Account::at(AccountKind::OnHand, opening.location);
        const bool plus = opening.quantity > Quantity();
        STOA_TRY_ASSIGN(const auto id, movementId(loadId(opening.at, opening.name)));
        MovementDraft draft{id,
                            opening.sku,
                            MovementKind::Adjustment,
                            plus ? suspense : shelf,
                            plus ? shelf : suspense,
                            plus ? opening.quantity : -opening.quantity,
                            reasons::kOpening.toString(),
                            Source::Import,
                            opening.at,
                            work.context().recordedAt,
                            opening.document,
                            {},
                            {}};
        draft.actor = work.context().actor;
        draft.device = work.context().device;
        STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
        return enter(work, movement);
    }
};

class MovementsTable final : public TableKind {
public:
    QList<ColumnNames> columns() const override
    {
        return {{u"id"_s, {u"movement"_s}},
                {u"sku"_s, {u"item"_s, u"item_code"_s, u"article"_s, u"stockcode"_s}, true},
                {u"kind"_s, {u"type"_s}, true},
                {u"from_account"_s, {}, true},
                {u"from_location"_s},
                {u"to_account"_s, {}, true},
                {u"to_location"_s},
                {u"quantity"_s, {u"qty"_s}, true},
                {u"occurred_at"_s, {u"at"_s, u"date"_s}, true},
                {u"reason"_s},
                {u"source"_s},
                {u"document"_s, {u"invoice"_s}},
                {u"party"_s},
                {u"note"_s},
                {u"unit_cost"_s},
                {u"currency"_s}};
    }

    Result<RowWrite> read(const TableRow &row, Instant now) const override
    {
        STOA_TRY_ASSIGN(const auto at, instantOf(row, u"occurred_at"_s, now));
        if (row.text(u"occurred_at"_s).isEmpty())
            return Error::invalid(u"occurred_at"_s, u"is missing"_s);
        const auto id = row.text(u"id"_s).isEmpty() ? movementId(loadId(at, row.name()))
                                                    : MovementId::parse(row.text(u"id"_s));
        if (!id)
            return Error::invalid(u"id"_s, id.error().detail);
        const auto kind = movementKindOf(row.text(u"kind"_s));
        if (!kind)
            return Error::invalid(u"kind"_s, u"no such kind of movement"_s);
        const QString named = row.text(u"source"_s);
        const auto source = named.isEmpty() ? std::optional(Source::Import) : sourceOf(named);
        if (!source)
            return Error::invalid(u"source"_s, u"no such source"_s);
        STOA_TRY_ASSIGN(const auto from, account(row, u"from"_s));
        STOA_TRY_ASSIGN(const auto to, account(row, u"to"_s));
        STOA_TRY_ASSIGN(const auto quantity, quantityOf(row, u"quantity"_s));
        STOA_TRY_ASSIGN(const auto currency, currencyOf(row));
        STOA_TRY_ASSIGN(const auto cost, amountOf(row, u"unit_cost"_s, currency));
        MovementDraft draft{*id,
                            row.text(u"sku"_s),
                            *kind,
                            from,
                            to,
                            quantity,
                            row.text(u"reason"_s),
                            *source,
                            at,
                            now,
                            row.text(u"document"_s).isEmpty() ? row.document() : row.text(u"document"_s),
                            row.text(u"party"_s),
                            row.text(u"note"_s)};
        // A name or a mail address has no place in the ledger.
        if (!draft.party.isEmpty() && !draft.party.startsWith(u"cus_"_s))
            return Error::invalid(u"party"_s, u"expected a customer token (cus_…)"_s);
        if (cost)
            draft.unitCost = Money(*cost, currency);
        draft.actor = u"hub"_s;
        draft.device = u"import/movements"_s;
        STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
        const bool namesDocument = !row.text(u"document"_s).isEmpty();
        return RowWrite([movement, namesDocument](UnitOfWork &work) -> Result<bool> {
            STOA_TRY(needKnown(work, movement.sku().text(),
                               {movement.what().from.location(), movement.what().to.location()}));
            STOA_TRY(needReason(work, movement.what(), {}));
            const auto entered = enter(work, movement);
            if (entered || namesDocument || entered.error().problem != Problem::IdempotencyKeyReused)
                return entered;
            // It may have come in another file before, whose name it bears.
            STOA_TRY_ASSIGN(const auto earlier, LedgerRepository::find(work.connection(), movement.id()));
            if (!earlier)
                return entered;
            MovementDraft told = movement.what();
            told.document = earlier->what().document;
            STOA_TRY_ASSIGN(const auto again, Movement::accept(told));
            return enter(work, again);
        });
    }

private:
    static Result<Account> account(const TableRow &row, const QString &side)
    {
        const auto kind = accountKindOf(row.text(side + u"_account"_s));
        if (!kind)
            return Error::invalid(side + u"_account"_s, u"no such account"_s);
        auto accepted = Account::accept(*kind, row.text(side + u"_location"_s));
        if (!accepted)
            return Error::invalid(side + u"_location"_s, accepted.error().detail);
        return accepted;
    }
};

} // namespace

QString TableRow::document() const
{
    return u"import "_s + QString::fromLatin1(m_digest.left(12).toHex()) + u" line "_s
        + QString::number(m_line);
}

Result<void> NamedOnce::take(const QString &code, qint64 line, const QString &column)
{
    const qint64 first = m_lines.value(code, line);
    m_lines.insert(code, first);
    if (first == line)
        return {};
    return Error::of(Problem::AlreadyExists, u"line %1 of the file tells of it"_s.arg(first), column);
}

void TableRow::put(const QString &column, QString &field) const
{
    if (const QString told = text(column); !told.isEmpty())
        field = told;
}

void TableRow::putNames(QMap<QString, QString> &names) const
{
    constexpr QLatin1StringView kPrefix{"name_"};
    if (const QString english = text(u"name"_s); !english.isEmpty())
        names.insert(u"en"_s, english);
    for (const auto &[column, told] : m_values.asKeyValueRange()) {
        if (told.isEmpty() || !column.startsWith(kPrefix))
            continue;
        const QString tag = column.sliced(kPrefix.size());
        const qsizetype country = tag.indexOf(u'_') + 1;
        names.insert(country > 0 ? tag.left(country) + tag.mid(country).toUpper() : tag, told);
    }
}

Result<std::optional<qint64>> amountOf(const TableRow &row, const QString &column, const Currency &currency)
{
    const QString text = row.text(column);
    if (text.isEmpty())
        return std::optional<qint64>();
    const auto amount = parseScaled(text.toUtf8(), currency.minorDigits());
    if (!amount)
        return Error::invalid(column, u"expected an amount like 9.90"_s);
    return amount;
}

std::unique_ptr<TableKind> tableKind(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Locations:
        return locationsTable();
    case ImportKind::Catalog:
        return catalogTable();
    case ImportKind::Positions:
        return std::make_unique<PositionsTable>();
    case ImportKind::Movements:
        return std::make_unique<MovementsTable>();
    case ImportKind::Sales:
        break;
    }
    return {};
}

} // namespace stoa::hub
