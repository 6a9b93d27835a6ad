// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/entrydesk.h"

namespace stoa::kit {

/// A hub at the entry that answers as the test says, at once.
struct FakeEntry {
    Result<HubGreeting> greeting =
        HubGreeting{QStringLiteral("Elaia Home"), QStringLiteral("1.0"), 1, 1, QByteArray(32, 'k'), 18};
    OfflineLease lease;
    QList<QUrl> asked;

    EntryDoor door()
    {
        return {[this](const QUrl &url) {
                    asked.append(url);
                    return readyFuture(greeting);
                },
                [this](const QString &) { return readyFuture(Result<OfflineLease>(lease)); }, 0, 1};
    }
};

} // namespace stoa::kit
