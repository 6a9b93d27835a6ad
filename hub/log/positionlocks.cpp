// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/positionlocks.h"

#include "hub/log/changelog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <set>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

using PositionKey = std::pair<QString, QString>;

/// What commands name. Those of orders name rows that tell the positions.
struct Named {
    std::set<PositionKey> positions;
    std::set<QString> orders;
    std::set<QString> fulfilments;
    std::set<QString> returns;
    std::set<PositionKey> moves; ///< order and the location to which something of it goes

    void add(const QString &sku, const QString &location)
    {
        if (!sku.isEmpty() && !location.isEmpty())
            positions.emplace(sku, location);
    }
};

void gather(Named &named, const Command &command)
{
    const QJsonObject &body = command.body;
    const auto text = [&body](QLatin1StringView name) {
        return body.value(name).toString();
    };
    const QString location = text("location"_L1);
    switch (command.type) {
    case CommandType::OrderAct:
    case CommandType::ReturnOpen:
        named.orders.insert(text("order"_L1));
        if (!location.isEmpty())
            named.moves.emplace(text("order"_L1), location);
        return;
    case CommandType::FulfilmentAdvance:
    case CommandType::FulfilmentHandover:
        named.fulfilments.insert(text("fulfilment"_L1));
        return;
    case CommandType::ReturnAdvance:
        named.returns.insert(text("return"_L1));
        return;
    default:
        break;
    }
    named.add(text("sku"_L1), location);
    const auto movements = body.value("movements"_L1).toArray();
    for (const QJsonValue &value : movements) {
        const QJsonObject movement = value.toObject();
        for (const auto side : {"from"_L1, "to"_L1})
            named.add(movement.value("sku"_L1).toString(),
                      movement.value(side).toObject().value("location"_L1).toString());
    }
}

/// Calls row() for what `select` finds for each of the ids, which stand behind it in brackets.
template <typename Row>
Result<void> eachOf(sql::Connection &connection, const QByteArray &select, const std::set<QString> &ids,
                    const QByteArray &behind, Row &&row)
{
    const QList<QString> list(ids.begin(), ids.end());
    return inBlocks(list.size(), [&](qsizetype first, qsizetype count) -> Result<void> {
        STOA_TRY_ASSIGN(auto statement,
                        connection.prepare(select + '(' + placeholders(1, count) + ')' + behind));
        for (qsizetype i = 0; i < count; ++i)
            statement.bind(int(i) + 1, list[first + i]);
        for (;;) {
            STOA_TRY_ASSIGN(const bool more, statement.step());
            if (!more)
                return {};
            row(std::as_const(statement));
        }
    });
}

/// The SKUs in the lines of a fulfilment or a return.
void addLines(Named &named, const QByteArray &lines, const QString &location)
{
    const auto list = QJsonDocument::fromJson(lines).array();
    for (const QJsonValue &line : list)
        named.add(line["sku"_L1].toString(), location);
}

/// Whoever changes anything of an order holds its row first; then what it has somewhere is known.
Result<void> lockOrders(sql::Connection &connection, Named &named)
{
    STOA_TRY(eachOf(connection, "SELECT order_id, location, lines FROM fulfilment WHERE id IN ",
                    named.fulfilments, {}, [&named](const sql::Statement &row) {
                        named.orders.insert(row.text(0));
                        addLines(named, row.bytes(2), row.text(1));
                    }));
    STOA_TRY(eachOf(connection, "SELECT order_id, location, lines FROM return_case WHERE id IN ",
                    named.returns, {}, [&named](const sql::Statement &row) {
                        named.orders.insert(row.text(0));
                        addLines(named, row.bytes(2), row.text(1));
                    }));
    STOA_TRY(eachOf(connection, "SELECT 1 FROM orders WHERE id IN ", named.orders, " ORDER BY id FOR UPDATE",
                    [](const sql::Statement &) {}));
    STOA_TRY(eachOf(
        connection,
        "SELECT sku, location FROM reservation WHERE state IN ('held', 'committed') AND holder IN ",
        named.orders, {}, [&named](const sql::Statement &row) { named.add(row.text(0), row.text(1)); }));
    std::set<QString> moving;
    for (const auto &[order, location] : named.moves)
        moving.insert(order);
    return eachOf(connection, "SELECT id, lines FROM orders WHERE id IN ", moving, {},
                  [&named](const sql::Statement &row) {
                      const QString order = row.text(0);
                      const QByteArray lines = row.bytes(1);
                      for (const auto &[id, location] : named.moves) {
                          if (id == order)
                              addLines(named, lines, location);
                      }
                  });
}

} // namespace

Result<void> lockPositions(sql::Connection &connection, const QList<const Command *> &commands)
{
    if (connection.engine() == sql::Engine::Sqlite)
        return {};
    Named named;
    for (const Command *command : commands)
        gather(named, *command);
    STOA_TRY(lockOrders(connection, named));
    // In the order of keys, so that two batches over the same positions never wait for each other.
    const QList<PositionKey> sorted(named.positions.begin(), named.positions.end());
    return inBlocks(sorted.size(), [&](qsizetype first, qsizetype count) -> Result<void> {
        QByteArray list;
        for (qsizetype i = 0; i < count; ++i)
            list += (i ? ", (" : "(") + placeholders(1 + i * 2, 2) + ')';
        STOA_TRY_ASSIGN(auto lock,
                        connection.prepare("SELECT 1 FROM position WHERE (sku, location) IN (" + list
                                           + ") ORDER BY sku, location FOR UPDATE"));
        for (qsizetype i = 0; i < count; ++i) {
            lock.bind(int(i) * 2 + 1, sorted[first + i].first);
            lock.bind(int(i) * 2 + 2, sorted[first + i].second);
        }
        return lock.run();
    });
}

} // namespace stoa::hub
