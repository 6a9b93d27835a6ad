// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/scenario.h"

#include <QJsonObject>

namespace stoa::ctl {

/// A scenario as its file has it, and as it was read.
struct ScenarioFile {
    QJsonObject json;
    Scenario scenario;
};

/// "-" is standard input. What is wrong has its pointer in the file as the field, or `scenario` where there
/// is no JSON to point into.
Result<ScenarioFile> readScenario(const QString &name);

} // namespace stoa::ctl
