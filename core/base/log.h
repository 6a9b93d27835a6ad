// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLoggingCategory>

namespace stoa {

Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcHub)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcAccess)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// Sends Qt's messages to standard error as one JSON object per line: time, level, category, message.
void installJsonLog();

/// One structured line of the category: `event` and the fields, which hold ids and figures only, never
/// personal data. Dropped when the category's info level is off.
void logEvent(const QLoggingCategory &category, const char *event, const QJsonObject &fields);

} // namespace stoa
