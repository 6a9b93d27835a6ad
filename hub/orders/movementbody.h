// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QUuid>
#include <optional>

namespace stoa::hub {

/// Movements as a caller sends them become the body that the verb reads. An id is made where none came:
/// derived from the seed, or another one each time.
Result<QJsonObject> movementsBody(const QJsonObject &sent, Instant now, std::optional<QUuid> seed = {});

} // namespace stoa::hub
