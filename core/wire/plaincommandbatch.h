// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/syncmessages.h"

namespace stoa::wire {

/// The message of a batch, read without building a tree of it: for batches as desks write them. Nothing when
/// anything about it is out of the ordinary (an escape, null, an unknown member, a value out of its bounds);
/// whether that is an error, and which, is for anyCommandBatch() to say. What is read here it reads the same.
std::optional<CommandBatch> plainCommandBatch(QByteArrayView message);
/// Any message of a batch, with every error named.
Result<CommandBatch> anyCommandBatch(const QByteArray &message);

} // namespace stoa::wire
