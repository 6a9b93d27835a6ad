// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access/auditaction.h"

namespace stoa {

using namespace Qt::StringLiterals;

QList<QLatin1StringView> auditActions()
{
    return {"apikey.make"_L1,     "apikey.revoke"_L1,    "auth.sign-in"_L1,     "category.save"_L1,
            "command.unknown"_L1, "device.code"_L1,      "device.enrol"_L1,     "device.save"_L1,
            "device.unlock"_L1,   "hub.furnish"_L1,      "hub.restore"_L1,      "hub.setup"_L1,
            "import.catalog"_L1,  "import.locations"_L1, "import.movements"_L1, "import.positions"_L1,
            "import.sales"_L1,    "item.save"_L1,        "location.save"_L1,    "outbox.discard"_L1,
            "reason.save"_L1,     "role.remove"_L1,      "role.save"_L1,        "safety.set"_L1,
            "setting.save"_L1,    "stock.adjust"_L1,     "stock.record"_L1,     "user.password"_L1,
            "user.save"_L1};
}

} // namespace stoa
