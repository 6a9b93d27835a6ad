// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/policyrows.h"

#include "core/store/rowjson.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

std::optional<RoutingPolicyName> RoutingPolicyName::fromKey(const QString &key)
{
    const qsizetype bar = key.lastIndexOf(u'|');
    const int number = key.sliced(bar + 1).toInt();
    return bar > 0 && number > 0 ? std::optional(RoutingPolicyName{key.first(bar), number}) : std::nullopt;
}

QString RoutingPolicyName::key() const { return code + u'|' + QString::number(number); }

Result<QList<RoutingPolicyRow>> routingPolicyRows(sql::Connection &connection)
{
    const auto rowOf = [](const sql::Statement &row) {
        RoutingPolicyRow policy;
        policy.code = row.text(0);
        policy.number = row.text(1).toInt();
        policy.name = row.text(2);
        policy.state = row.text(3);
        policy.owner = row.text(4);
        policy.body = jsonObject(row, 5);
        policy.note = row.text(6);
        policy.createdBy = row.text(7);
        policy.createdAt = row.instant(8);
        policy.approvedBy = row.text(9);
        if (!row.isNull(10))
            policy.activatedAt = row.instant(10);
        policy.simulation = row.text(11);
        policy.revision = row.int64(12);
        policy.earlier = RoutingPolicyName::fromKey(row.text(13));
        return policy;
    };
    QList<RoutingPolicyRow> rows;
    STOA_TRY(connection.each(
        "SELECT code, number, name, state, owner, body, note, created_by, created_at, approved_by, "
        "activated_at, simulation, version, earlier FROM routing_policy",
        [&](const sql::Statement &row) { rows.append(rowOf(row)); }));
    // The number is text in its table.
    std::ranges::sort(rows, [](const RoutingPolicyRow &a, const RoutingPolicyRow &b) {
        return a.code != b.code ? a.code < b.code : a.number > b.number;
    });
    return rows;
}

const RoutingPolicyRow *rolledBackTo(const QList<RoutingPolicyRow> &rows, const RoutingPolicyRow &active)
{
    const RoutingPolicyRow *found = nullptr;
    for (const RoutingPolicyRow &row : rows) {
        if (row.state != "superseded"_L1)
            continue;
        if (active.earlier) {
            if (active.earlier == RoutingPolicyName{row.code, row.number})
                return &row;
            continue;
        }
        // Whose place it took was not kept: the one that was activated last before it, and none that was
        // written after it.
        const bool isLater = row.code == active.code && row.number > active.number;
        if (isLater || !row.activatedAt || !active.activatedAt || *row.activatedAt >= *active.activatedAt)
            continue;
        if (!found || *found->activatedAt < *row.activatedAt)
            found = &row;
    }
    return found;
}

} // namespace stoa
