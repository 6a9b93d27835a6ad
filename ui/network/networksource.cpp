// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networksource.h"

namespace stoa::ui {

namespace {
constexpr int kMost = 8;
}

NetworkSource::NetworkSource(NetworkDesk &desk, QObject *parent)
    : PaletteSource(parent)
    , m_desk(desk)
{ }

//: Heading in the command palette, over places of the chain
QString NetworkSource::heading() const { return tr("Locations"); }

void NetworkSource::search(const QString &text, int ticket)
{
    QList<PaletteItem> items;
    const QList<const NodeRow *> rows = m_desk.search(text, kMost);
    for (const NodeRow *row : rows)
        items.append({row->code(), row->name,
                      //: A location's code and its state, in the palette
                      tr("%1, %2").arg(row->code(), row->statusWord),
                      NetworkWords::icon(row->node.location.kind())});
    Q_EMIT answered(ticket, items, {});
}

void NetworkSource::open(const QString &itemId, OpenIn) { Q_EMIT openAsked(itemId); }

} // namespace stoa::ui
