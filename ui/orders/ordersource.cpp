// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordersource.h"

#include "models/orders/orderwords.h"

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMost = 8;
/// A single letter is part of nearly every number.
constexpr int kLeastLetters = 3;
} // namespace

OrderSource::OrderSource(OrdersDesk &desk, QObject *parent)
    : PaletteSource(parent)
    , m_desk(desk)
{ }

//: Heading in the command palette, over orders
QString OrderSource::heading() const { return tr("Orders"); }

void OrderSource::search(const QString &text, int ticket)
{
    const QString words = text.trimmed();
    if (words.size() < kLeastLetters) {
        Q_EMIT answered(ticket, {}, {});
        return;
    }
    m_desk.search(words, kMost).then(this, [this, ticket](const Result<QList<OrderRow>> &rows) {
        QList<PaletteItem> items;
        const Formats &formats = m_desk.wording().formats();
        if (rows) {
            for (const OrderRow &row : *rows)
                items.append({row.id, row.number,
                              //: An order in the palette: how far it is, where it came from, and when
                              tr("%1, %2, placed %3")
                                  .arg(OrderTableModel::progress(row), OrderWords::channel(row.channel),
                                       formats.dayMoment(row.placedAt, m_desk.clock().now())),
                              u"clipboard-list"_s});
        }
        Q_EMIT answered(ticket, items, {});
    });
}

void OrderSource::open(const QString &itemId, OpenIn) { Q_EMIT openAsked(itemId); }

} // namespace stoa::ui
