// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorydesk.h"

#include "core/domain/catalog/gs1.h"
#include "core/store/inventory/positionsql.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

using Piece = PositionTableModel::Piece;

/// Few are looked up one by one; for more, one walk along the order finds all.
constexpr int kMostRanked = 4;

/// So many times the SKUs that are asked for are looked at, to begin with those that show what was typed.
constexpr int kLookedAt = 3;

Result<void> eachOf(sql::Connection &connection, const PositionQuery &query, const QList<Piece> &pieces,
                    const std::function<void(const PositionRow &)> &row)
{
    for (const Piece &piece : pieces) {
        STOA_TRY_ASSIGN(const auto page, query.pageFrom(connection, piece.mark, piece.skip + piece.take));
        for (qsizetype i = piece.skip; i < page.rows.size(); ++i)
            row(page.rows[i]);
    }
    return {};
}

void add(PositionTotals &totals, const PositionRow &row)
{
    ++totals.count;
    totals.stock.onHand += row.stock.onHand;
    totals.stock.damaged += row.stock.damaged;
    totals.stock.hold += row.stock.hold;
    totals.stock.display += row.stock.display;
    totals.stock.quarantine += row.stock.quarantine;
    totals.stock.inTransit += row.stock.inTransit;
    totals.stock.reserved += row.stock.reserved;
    totals.stock.safety += row.stock.safety;
    totals.sellable += row.stock.sellable();
}

/// The number of rows in front of the position; -1 when the query leaves it out.
Result<int> placeOf(sql::Connection &connection, const PositionQuery &query, const QByteArray &key)
{
    const QString text = QString::fromUtf8(key);
    PositionFilter narrow = query.filter();
    const QString sku = text.section(u'|', 0, 0);
    const QString location = text.section(u'|', 1);
    if (!sku.startsWith(narrow.sku.trimmed().toUpper())
        || (!narrow.locations.isEmpty() && !narrow.locations.contains(location)))
        return -1;
    narrow.sku = sku;
    narrow.locations = {location};
    const PositionQuery one(narrow, query.sort());
    STOA_TRY_ASSIGN(const auto index, one.index(connection, 1));
    for (const PositionMark &mark : index.marks) {
        STOA_TRY_ASSIGN(const auto page, one.pageFrom(connection, mark, 1));
        if (page.rows.isEmpty() || page.rows.first().key() != key)
            continue;
        STOA_TRY_ASSIGN(const qint64 rank, query.rank(connection, mark));
        return int(rank);
    }
    return -1;
}

} // namespace

Future<Result<PositionTotals>> InventoryDesk::totalsOf(const QList<QPair<int, int>> &ranges)
{
    QList<Piece> pieces;
    for (const auto &[first, last] : ranges)
        pieces += m_positions.piecesOf(first, last);
    if (m_positions.positionsIn(ranges) == m_positions.total())
        return totalsOfFilter();
    return m_door.store().read(
        u"inventory.totals"_s,
        [pieces, query = m_positions.shownQuery()](sql::Connection &connection) -> Result<PositionTotals> {
            PositionTotals totals;
            STOA_TRY(
                eachOf(connection, query, pieces, [&totals](const PositionRow &row) { add(totals, row); }));
            return totals;
        });
}

Future<Result<PositionTotals>> InventoryDesk::totalsOfFilter()
{
    return m_door.store().read(
        u"inventory.totals"_s,
        [query = m_positions.shownQuery()](sql::Connection &connection) { return query.totals(connection); });
}

Future<Result<QList<PositionRow>>> InventoryDesk::rowsOf(const QList<QPair<int, int>> &ranges, int most)
{
    QList<Piece> pieces;
    int room = most;
    for (const auto &[first, last] : ranges) {
        const auto found = m_positions.piecesOf(first, last);
        for (Piece piece : found) {
            piece.take = std::min(piece.take, room);
            room -= piece.take;
            if (piece.take > 0)
                pieces.append(piece);
        }
    }
    return m_door.store().read({},
                               [pieces, query = m_positions.shownQuery()](
                                   sql::Connection &connection) -> Result<QList<PositionRow>> {
                                   QList<PositionRow> rows;
                                   STOA_TRY(eachOf(connection, query, pieces,
                                                   [&rows](const PositionRow &row) { rows.append(row); }));
                                   return rows;
                               });
}

Future<Result<PositionTotals>> InventoryDesk::totalsOfKeys(const QList<QByteArray> &keys)
{
    return m_door.store().read(u"inventory.totals"_s, [keys](sql::Connection &connection) {
        return PositionQuery::totalsOf(connection, keys);
    });
}

Future<Result<QList<PositionRow>>> InventoryDesk::rowsOfKeys(const QList<QByteArray> &keys)
{
    return m_door.store().read({}, [keys](sql::Connection &connection) -> Result<QList<PositionRow>> {
        STOA_TRY_ASSIGN(const auto found, PositionQuery::rows(connection, keys));
        QHash<QByteArray, qsizetype> at;
        for (qsizetype i = 0; i < found.size(); ++i)
            at.insert(found[i].key(), i);
        QList<PositionRow> rows;
        for (const QByteArray &key : keys) {
            if (const auto here = at.constFind(key); here != at.cend())
                rows.append(found[*here]);
        }
        return rows;
    });
}

Future<Result<QList<int>>> InventoryDesk::placesOf(const QList<QByteArray> &keys)
{
    return m_door.store().read(
        u"inventory.places"_s,
        [keys, query = m_positions.shownQuery()](sql::Connection &connection) -> Result<QList<int>> {
            QList<int> places;
            if (keys.size() > kMostRanked)
                return query.placesOf(connection, keys);
            for (const QByteArray &key : keys) {
                STOA_TRY_ASSIGN(const int place, placeOf(connection, query, key));
                places.append(place);
            }
            return places;
        });
}

Future<Result<QList<PositionRow>>> InventoryDesk::search(const QString &text, int most)
{
    return m_door.store().read(
        u"inventory.search"_s, [text, most](sql::Connection &connection) -> Result<QList<PositionRow>> {
            PositionFilter filter;
            filter.text = text;
            QList<PositionRow> found;
            // One row of each SKU stands for it.
            STOA_TRY_ASSIGN(
                const auto page,
                PositionQuery(filter, {{PositionColumn::Sku}}).firstPage(connection, most * kLookedAt * 24));
            for (const PositionRow &row : page.rows) {
                if (found.isEmpty() || found.last().sku != row.sku) {
                    if (found.size() == most * kLookedAt)
                        break;
                    found.append(row);
                } else {
                    found.last().stock.onHand += row.stock.onHand;
                }
            }
            // Then those that are in the catalogue and stand nowhere yet.
            if (found.size() < most) {
                STOA_TRY_ASSIGN(const auto placeless,
                                PositionQuery::placeless(connection, text, most - int(found.size())));
                found.append(placeless);
            }
            // A name in another language is a reason too, but one that nobody sees.
            std::stable_partition(
                found.begin(), found.end(),
                [words = searchWords(text)](const PositionRow &row) { return showsWords(row, words); });
            found.resize(std::min<qsizetype>(found.size(), most));
            return found;
        });
}

Future<Result<std::optional<QString>>> InventoryDesk::skuOfScan(const QString &code)
{
    return m_door.store().read(
        u"inventory.scan"_s, [code](sql::Connection &connection) -> Result<std::optional<QString>> {
            // The same number is printed with more or fewer zeros in front.
            const QStringList forms = gtinForms(code);
            for (const QString &form : forms) {
                STOA_TRY_ASSIGN(const auto sku, CatalogRepository::skuOfBarcode(connection, form));
                if (sku)
                    return sku;
            }
            const auto parsed = Sku::parse(code);
            if (!parsed)
                return std::optional<QString>();
            STOA_TRY_ASSIGN(const bool known, CatalogRepository::exists(connection, parsed->text()));
            return known ? std::optional(parsed->text()) : std::nullopt;
        });
}

} // namespace stoa
