// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/ordersheet.h"

#include "core/domain/orders/orderparts.h"
#include "core/store/orders/reservationrepository.h"
#include "core/store/orders/taskrepository.h"
#include "core/store/rowjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonListOf(const QSet<QString> &values)
{
    return jsonText(QJsonArray::fromStringList(QStringList(values.cbegin(), values.cend())));
}

/// Rows of (id, name) into a map.
Result<void> readNames(sql::Connection &connection, const char *sql, const QSet<QString> &ids,
                       QHash<QString, QString> &names)
{
    if (ids.isEmpty())
        return {};
    return connection.each(
        sql, [&names](const sql::Statement &row) { names.insert(row.text(0), row.text(1)); },
        jsonListOf(ids));
}

Result<void> readDecisions(sql::Connection &connection, const QString &id, QList<DecisionRow> &decisions)
{
    return connection.each(
        "SELECT id, at, policy, policy_version, outcome, summary FROM decision WHERE order_id = ?1 "
        "ORDER BY at DESC, id DESC",
        [&decisions](const sql::Statement &row) {
            decisions.append({row.text(0), row.instant(1), row.text(2), int(row.int64(3)), row.text(4),
                              jsonObject(row, 5)});
        },
        id);
}

Result<void> readTasks(sql::Connection &connection, const QString &id, QList<Task> &tasks)
{
    QList<TaskId> ids;
    STOA_TRY(connection.each(
        "SELECT id FROM task WHERE order_id = ?1 AND order_id <> '' ORDER BY CASE state WHEN 'open' THEN 0 "
        "ELSE 1 END, created_at DESC, id",
        [&ids](const sql::Statement &row) {
            if (const auto task = TaskId::parse(row.text(0)))
                ids.append(*task);
        },
        id));
    for (const TaskId &each : std::as_const(ids)) {
        STOA_TRY_ASSIGN(const auto task, TaskRepository::find(connection, each));
        if (task)
            tasks.append(*task);
    }
    return {};
}

Result<void> readAllNames(sql::Connection &connection, OrderSheet &sheet)
{
    QSet<QString> skus;
    for (const OrderLine &line : sheet.order.lines())
        skus.insert(line.sku);
    STOA_TRY(readNames(connection,
                       "SELECT l.sku, l.name FROM json_each(?1) k JOIN item_label l ON l.sku = k.value", skus,
                       sheet.itemNames));
    QSet<QString> people;
    QSet<QString> devices;
    for (const OrderEvent &event : sheet.order.parts().timeline) {
        people.insert(event.actor);
        devices.insert(event.device);
    }
    people.remove(QString());
    devices.remove(QString());
    STOA_TRY(readNames(connection,
                       "SELECT u.id, u.display_name FROM json_each(?1) k JOIN app_user u ON u.id = k.value",
                       people, sheet.people));
    return readNames(connection, "SELECT d.id, d.name FROM json_each(?1) k JOIN device d ON d.id = k.value",
                     devices, sheet.devices);
}

} // namespace

Result<std::optional<OrderSheet>> readOrderSheet(sql::Connection &connection, const OrderId &id)
{
    STOA_TRY_ASSIGN(auto stored, OrderRepository::find(connection, id));
    if (!stored)
        return std::optional<OrderSheet>();
    OrderSheet sheet{std::move(stored->order), stored->version, stored->routeWanted};
    STOA_TRY_ASSIGN(const auto fulfilments, FulfilmentRepository::ofOrder(connection, id));
    for (const StoredFulfilment &each : fulfilments)
        sheet.fulfilments.append(each.fulfilment);
    const QString text = id.toString();
    STOA_TRY(readDecisions(connection, text, sheet.decisions));
    STOA_TRY_ASSIGN(const auto returns, ReturnRepository::ofOrder(connection, id));
    for (const StoredReturn &each : returns)
        sheet.returns.append(each.returnCase);
    STOA_TRY(readTasks(connection, text, sheet.tasks));
    STOA_TRY_ASSIGN(sheet.reservations, ReservationRepository::ofHolder(connection, text));
    STOA_TRY(readAllNames(connection, sheet));
    STOA_TRY_ASSIGN(const qint64 waiting,
                    connection.scalar("SELECT EXISTS (SELECT 1 FROM undo WHERE (type = 8 AND key = ?1) OR "
                                      "(type = 23 AND key IN (SELECT id FROM fulfilment WHERE order_id = "
                                      "?1)))",
                                      text));
    sheet.waits = waiting != 0;
    return std::optional(std::move(sheet));
}

Result<QHash<QString, QMap<QString, QString>>> carrierNames(sql::Connection &connection)
{
    QHash<QString, QMap<QString, QString>> names;
    STOA_TRY(connection.each("SELECT code, names FROM carrier", [&names](const sql::Statement &row) {
        QMap<QString, QString> &own = names[row.text(0)];
        const QJsonObject json = jsonObject(row, 1);
        for (auto it = json.begin(); it != json.end(); ++it)
            own.insert(it.key(), it->toString());
    }));
    return names;
}

Result<std::optional<OrderId>> orderOfNumber(sql::Connection &connection, const QString &number)
{
    STOA_TRY_ASSIGN(const auto id,
                    connection.first(
                        "SELECT id FROM orders WHERE number = ?1 ORDER BY placed_at DESC LIMIT 1",
                        [](const sql::Statement &row) { return row.text(0); }, number));
    if (!id)
        return std::optional<OrderId>();
    STOA_TRY_ASSIGN(const auto parsed, OrderId::parse(*id));
    return std::optional(parsed);
}

} // namespace stoa
