// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa::sql {

/// The part of a migration's text that is meant for the engine, in the engine's words. Lines of the other
/// engine become empty, so that line numbers in messages stay right.
QByteArray scriptFor(Engine engine, const QByteArray &text);

/// 32 hexadecimal digits that stay the same when only line endings differ.
QString checksumOf(const QByteArray &text);

} // namespace stoa::sql
