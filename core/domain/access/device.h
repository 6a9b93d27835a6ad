// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>

namespace stoa {

struct DeviceTag {
    static constexpr QLatin1StringView prefix{"dev"};
};
using DeviceId = Id<DeviceTag>;

enum class DeviceState { Active, Suspended };

/// A PC or feed that speaks to the hub: its key was made there and never leaves it.
struct Device {
    DeviceId id;
    QString name;
    QString location; ///< the store it stands in, or empty for the head office
    QByteArray publicKey; ///< Ed25519, 32 bytes
    DeviceState state = DeviceState::Active;
    Instant enrolledAt;
    Instant lastSeenAt;
};

} // namespace stoa
