// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/returncase.h"

namespace stoa {

/// Units of a line, ascending and apart.
using Spans = QList<ReturnLine::Span>;

qint64 sizeOf(const Spans &spans);
/// The first so many of them; all, where there are fewer.
Spans firstOf(const Spans &spans, qint64 quantity);
/// What these units bear of the line's net(), minor units.
qint64 worthOf(const OrderLine &line, const Spans &spans);
/// Fulfilled units of the line that no case has. Units that the order counts as returned and no case has (it
/// is not kept any more) are the first ones.
Spans freeUnits(const OrderLine &line, const QList<ReturnCase> &cases);
/// Whether with this case all that was supplied of a closed order is back, in cases that are paid back.
bool isAllBack(const Order &order, const ReturnCase &last, const QList<ReturnCase> &others);

} // namespace stoa
