// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace stoa::links {

struct WebhookTag {
    static constexpr QLatin1StringView prefix{"whk"};
};
using WebhookId = Id<WebhookTag>;

/// What somebody wants to be told, and where; nothing in it has been checked.
struct WebhookDraft {
    QString name;
    QString url;
    QStringList types;
    bool active = true;
};

/// A receiver of events, without its secrets.
struct Webhook {
    QString id;
    QString name;
    QString url;
    QStringList types; ///< in the order of the alphabet
    bool active = true;
    QString stoppedWhy; ///< "gone": its receiver said so; empty where nobody or a person stopped it
    std::optional<Instant> earlierUntil; ///< the secret before the last rotation signs as well until then
    std::optional<Instant> failingSince; ///< no delivery has come through since
    QString madeBy;
    Instant madeAt;
    qint64 version = 1;

    /// active, failing, paused or gone.
    QLatin1StringView state() const;
    QJsonObject toJson() const;
    WebhookDraft draft() const { return {name, url, types, active}; }
};

} // namespace stoa::links
