// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/positionlocks.h"

#include "hub/log/changelog.h"

#include <QJsonArray>
#include <set>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

using PositionKey = std::pair<QString, QString>;

void addPositions(std::set<PositionKey> &keys, const Command &command)
{
    const auto add = [&keys](const QString &sku, const QString &location) {
        if (!sku.isEmpty() && !location.isEmpty())
            keys.emplace(sku, location);
    };
    const QJsonObject &body = command.body;
    add(body.value("sku"_L1).toString(), body.value("location"_L1).toString());
    const auto movements = body.value("movements"_L1).toArray();
    for (const QJsonValue &value : movements) {
        const QJsonObject movement = value.toObject();
        for (const auto side : {"from"_L1, "to"_L1})
            add(movement.value("sku"_L1).toString(),
                movement.value(side).toObject().value("location"_L1).toString());
    }
}

} // namespace

Result<void> lockPositions(sql::Connection &connection, const QList<const Command *> &commands)
{
    if (connection.engine() == sql::Engine::Sqlite)
        return {};
    std::set<PositionKey> keys;
    for (const Command *command : commands)
        addPositions(keys, *command);
    // In the order of keys, so that two batches over the same positions never wait for each other.
    const QList<PositionKey> sorted(keys.begin(), keys.end());
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
