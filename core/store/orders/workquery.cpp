// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/workquery.h"

#include "core/store/orders/fulfilmentrepository.h"
#include "core/store/orders/returnrepository.h"
#include "core/store/orders/taskrepository.h"
#include "core/store/rowjson.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// The numbers of entities are part of the wire contract.
static_assert(int(EntityType::Fulfilment) == 23 && int(EntityType::ReturnCase) == 25
              && int(EntityType::Task) == 11);

QByteArray waits(int type, const char *key)
{
    return "EXISTS (SELECT 1 FROM undo u WHERE u.type = " + QByteArray::number(type) + " AND u.key = " + key
        + ')';
}

LocalMark markOf(const sql::Statement &row, int column)
{
    return row.int64(column) != 0 ? LocalMark::Waiting : LocalMark::None;
}

Result<void> readFacts(sql::Connection &connection, const QString &location,
                       QHash<QString, WorkPart *> &parts)
{
    return connection.each(
        "SELECT f.id, o.state, o.payment, o.customer, coalesce(c.name, ''), o.city, o.country, o.zone, "
        "o.promised_to, "
            + waits(23, "f.id")
            + " FROM fulfilment f JOIN orders o ON o.id = f.order_id "
              "LEFT JOIN order_contact c ON c.order_id = f.order_id WHERE f.location = ?1 AND f.state IN ("
            + FulfilmentRepository::houseStates() + ')',
        [&parts](const sql::Statement &row) -> Result<void> {
            WorkPart *part = parts.value(row.text(0));
            if (!part)
                return {};
            part->orderState = orderStateOf(row.text(1)).value_or(OrderState::Created);
            part->payment = paymentStateOf(row.text(2)).value_or(PaymentState::Pending);
            part->customer = row.text(3);
            part->name = row.text(4);
            part->city = row.text(5);
            part->country = row.text(6);
            part->zone = zoneOf(row.text(7));
            if (!row.isNull(8))
                part->promisedTo = row.instant(8);
            part->local = markOf(row, 9);
            return {};
        },
        location);
}

std::optional<QDate> dateOf(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

StockLot lotOf(const QJsonObject &told)
{
    StockLot lot{told.value("lot"_L1).toString(), dateOf(told.value("expiry"_L1)), {}};
    if (told.value("quantity"_L1).isDouble())
        lot.quantity = told.value("quantity"_L1).toInteger();
    return lot;
}

/// Zone, bin and dates are no columns yet: whoever tells them adds them to the position.
void takePlace(WorkItem &item, const QJsonObject &told)
{
    item.zone = told.value("zone"_L1).toString();
    item.bin = told.value("bin"_L1).toString();
    const QJsonArray lots = told.value("lots"_L1).toArray();
    for (const QJsonValue &each : lots)
        item.lots.append(lotOf(each.toObject()));
    if (lots.isEmpty() && (told.contains("lot"_L1) || told.contains("expiry"_L1)))
        item.lots.append({told.value("lot"_L1).toString(), dateOf(told.value("expiry"_L1)), {}});
    std::ranges::stable_sort(item.lots, [](const StockLot &a, const StockLot &b) {
        return a.expiry && (!b.expiry || *a.expiry < *b.expiry);
    });
}

WorkItem itemOf(const sql::Statement &row)
{
    WorkItem item;
    item.sku = row.text(0);
    item.name = row.text(1);
    item.category = row.text(2);
    item.categoryRank = row.int64(3);
    if (const auto unit = unitOf(row.text(4)))
        item.unit = *unit;
    item.weight = row.int64(5);
    int column = 6;
    for (Quantity *figure : {&item.stock.onHand, &item.stock.damaged, &item.stock.hold, &item.stock.display,
                             &item.stock.quarantine, &item.stock.reserved, &item.stock.safety})
        *figure = Quantity::fromThousandths(row.int64(column++));
    takePlace(item, jsonObject(row, column));
    return item;
}

/// Numbers of waves alone: "W-12" and "W-12-K4".
int numberOf(const QString &wave)
{
    const QStringList parts = wave.split(u'-');
    return parts.size() > 1 && parts.first() == u"W"_s ? parts[1].toInt() : 0;
}

} // namespace

QString WorkPart::code() const { return fulfilment.parts().orderNumber + u' ' + fulfilment.parts().number; }

Result<QList<WorkPart>> WorkQuery::parts(sql::Connection &connection, const QString &location)
{
    STOA_TRY_ASSIGN(const auto stored, FulfilmentRepository::inHouse(connection, location));
    QList<WorkPart> parts;
    parts.reserve(stored.size());
    for (const StoredFulfilment &each : stored)
        parts.append(WorkPart{each.fulfilment});
    QHash<QString, WorkPart *> byId;
    for (WorkPart &part : parts)
        byId.insert(part.key(), &part);
    STOA_TRY(readFacts(connection, location, byId));
    return parts;
}

Result<QHash<QString, qint64>> WorkQuery::counts(sql::Connection &connection)
{
    QHash<QString, qint64> counts;
    STOA_TRY(
        connection.each("SELECT location, count(*) FROM fulfilment WHERE state IN ("
                            + FulfilmentRepository::houseStates() + ") GROUP BY location",
                        [&counts](const sql::Statement &row) { counts.insert(row.text(0), row.int64(1)); }));
    return counts;
}

Result<QList<WorkItem>> WorkQuery::items(sql::Connection &connection, const QString &location,
                                         const QStringList &skus)
{
    const QByteArray wanted = jsonText(QJsonArray::fromStringList(skus));
    QList<WorkItem> items;
    STOA_TRY(connection.each(
        "SELECT s.value, coalesce(l.name, ''), coalesce(i.category, ''), coalesce(c.rank, 0), "
        "coalesce(i.unit, 'H87'), coalesce(i.weight, 0), coalesce(p.on_hand, 0), coalesce(p.damaged, 0), "
        "coalesce(p.hold, 0), coalesce(p.display, 0), coalesce(p.quarantine, 0), coalesce(p.reserved, 0), "
        "coalesce(p.safety, 0), coalesce(p.ext, '{}') FROM json_each(?1) s "
        "LEFT JOIN item i ON i.sku = s.value LEFT JOIN item_label l ON l.sku = s.value "
        "LEFT JOIN category c ON c.code = i.category "
        "LEFT JOIN position p ON p.sku = s.value AND p.location = ?2 ORDER BY s.value",
        [&items](const sql::Statement &row) -> Result<void> {
            items.append(itemOf(row));
            return {};
        },
        wanted, location));
    QHash<QString, WorkItem *> bySku;
    for (WorkItem &item : items)
        bySku.insert(item.sku, &item);
    STOA_TRY(connection.each(
        "SELECT b.sku, b.gtin FROM barcode b WHERE b.sku IN (SELECT value FROM json_each(?1)) ORDER BY "
        "b.gtin",
        [&bySku](const sql::Statement &row) -> Result<void> {
            if (WorkItem *item = bySku.value(row.text(0)))
                item->gtins.append(row.text(1));
            return {};
        },
        wanted));
    return items;
}

Result<int> WorkQuery::lastWave(sql::Connection &connection, const QString &location)
{
    int last = 0;
    STOA_TRY(connection.each(
        "SELECT DISTINCT wave FROM fulfilment WHERE location = ?1 AND wave <> ''",
        [&last](const sql::Statement &row) -> Result<void> {
            last = std::max(last, numberOf(row.text(0)));
            return {};
        },
        location));
    return last;
}

Result<QList<WorkReturn>> WorkQuery::returns(sql::Connection &connection, const QString &location,
                                             Returns which, int most)
{
    STOA_TRY_ASSIGN(const auto stored,
                    which == Returns::Open ? ReturnRepository::openAt(connection, location)
                                           : ReturnRepository::closedAt(connection, location, most));
    QList<WorkReturn> list;
    for (const StoredReturn &each : stored) {
        WorkReturn row{each.returnCase};
        STOA_TRY(connection.each(
            "SELECT o.customer, " + waits(25, "?2") + " FROM orders o WHERE o.id = ?1",
            [&row](const sql::Statement &found) -> Result<void> {
                row.customer = found.text(0);
                row.local = markOf(found, 1);
                return {};
            },
            each.returnCase.parts().order.toString(), row.key()));
        list.append(std::move(row));
    }
    return list;
}

Result<QList<WorkTask>> WorkQuery::tasks(sql::Connection &connection, const QString &location)
{
    STOA_TRY_ASSIGN(const auto open, TaskRepository::openAt(connection, location));
    QList<WorkTask> list;
    for (const Task &task : open) {
        WorkTask row{task, {}, {}, {}, LocalMark::None};
        STOA_TRY(connection.each(
            "SELECT coalesce((SELECT o.number FROM orders o WHERE o.id = ?1), ''), "
            "coalesce((SELECT l.name FROM item_label l WHERE l.sku = ?2), ''), "
            "coalesce((SELECT f.number FROM fulfilment f WHERE f.id = ?2), ''), "
                + waits(11, "?3"),
            [&row](const sql::Statement &found) -> Result<void> {
                row.orderNumber = found.text(0);
                row.itemName = found.text(1);
                row.fulfilment = found.text(2);
                row.local = markOf(found, 3);
                return {};
            },
            task.order, task.subject, row.key()));
        list.append(std::move(row));
    }
    return list;
}

Result<QList<QuarantineRow>> WorkQuery::quarantine(sql::Connection &connection, int most)
{
    QList<QuarantineRow> rows;
    STOA_TRY(connection.each(
        "SELECT id, kind, source, reference, problem, field, body, tries, created_at, version, "
        "detail FROM order_quarantine WHERE state = 'open' ORDER BY created_at DESC, id DESC LIMIT ?1",
        [&rows](const sql::Statement &row) -> Result<void> {
            rows.append({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                         jsonObject(row, 6), row.int64(7), row.instant(8), row.int64(9), row.text(10)});
            return {};
        },
        qint64(most)));
    return rows;
}

} // namespace stoa
