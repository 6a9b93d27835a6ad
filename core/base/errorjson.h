// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

namespace stoa {

/// The code as programs are told it: the problem's, or `offline`, `timeout` or `cancelled` where nobody
/// answered who could have named one.
QString codeNameOf(const Error &error);
/// {code, detail, field?, permission?, reasons?}, as the command lines print it.
QJsonObject errorJson(const Error &error);

/// The `reasons` of an error that was written as JSON; what is no text is left out.
QStringList reasonsIn(const QJsonObject &json);

} // namespace stoa
