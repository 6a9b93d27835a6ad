// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/skusource.h"

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMost = 12;
}

SkuSource::SkuSource(InventoryDesk &desk, QObject *parent)
    : PaletteSource(parent)
    , m_desk(desk)
{ }

//: Heading in the command palette, over SKUs
QString SkuSource::heading() const { return tr("Items"); }

void SkuSource::search(const QString &text, int ticket)
{
    QString words = text.trimmed();
    // "sku CER-BWL" is how a record is named in links.
    if (words.startsWith("sku "_L1, Qt::CaseInsensitive))
        words = words.mid(4).trimmed();
    if (words.isEmpty()) {
        Q_EMIT answered(ticket, {}, {});
        return;
    }
    const qint64 asked = m_desk.clock().monotonicMs();
    m_desk.search(words, kMost).then(this, [this, ticket, asked](const Result<QList<PositionRow>> &rows) {
        QList<PaletteItem> items;
        const Formats &formats = m_desk.wording().formats();
        if (rows) {
            for (const PositionRow &row : *rows)
                items.append({row.sku, row.name.isEmpty() ? row.sku : row.name,
                              //: A SKU and how much of it is on hand, in the palette
                              tr("%1, %2 on hand").arg(row.sku, formats.quantity(row.stock.onHand)),
                              u"package"_s});
        }
        const qint64 took = m_desk.clock().monotonicMs() - asked;
        const QString note = items.isEmpty() || m_desk.allPositions() < 0
            ? QString()
            //: How long the search took, and in how much
            : tr("%1 in %2 positions")
                  .arg(formats.milliseconds(took * 1000), formats.integer(m_desk.allPositions()));
        Q_EMIT answered(ticket, items, note);
    });
}

void SkuSource::open(const QString &itemId, OpenIn where) { Q_EMIT openAsked(itemId, where); }

} // namespace stoa::ui
