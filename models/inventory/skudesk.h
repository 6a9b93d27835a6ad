// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/waterfall.h"
#include "core/store/inventory/ledgerquery.h"
#include "models/inventory/inventorydesk.h"
#include "models/shared/recordtablemodel.h"

namespace stoa {

/// A line of the waterfall as it is shown: `start` is where its bar begins.
struct WaterfallRow {
    WaterfallTerm term;
    Quantity amount;
    Quantity start;
    friend bool operator==(const WaterfallRow &, const WaterfallRow &) = default;
};

/// All about one SKU: the item, its positions, the waterfall, the ledger of one location or of all.
///
/// The ledger of own stores is on this PC; that of others is asked of the hub, and is absent offline, which
/// ledgerNote() says.
class SkuDesk : public QObject {
    Q_OBJECT
public:
    explicit SkuDesk(InventoryDesk &inventory, QObject *parent = nullptr);

    /// Shows another SKU, with the ledger of a location (empty: all).
    void open(const QString &sku, const QString &location);
    const QString &sku() const { return m_sku; }
    const QString &location() const { return m_location; }
    void setLocation(const QString &location);

    const std::optional<Item> &item() const { return m_item; }
    QString name() const;
    /// SKU, "GTIN 5207183041126", "€24.90"
    QStringList codes() const;
    const QList<PositionRow> &positions() const { return m_positions; }
    std::optional<PositionRow> position() const;
    const QList<WaterfallRow> &waterfall() const { return m_waterfall; }
    static QString titleOf(WaterfallTerm term);
    static bool isTotal(WaterfallTerm term);
    /// Where the figures of a line come from, for its explanation: per location, largest first.
    QList<QPair<QString, Quantity>> behind(WaterfallTerm term) const;

    RecordTableModel<PositionRow> &positionModel() { return m_positionModel; }
    RecordTableModel<LedgerRow> &ledgerModel() { return m_ledgerModel; }
    /// Why the ledger is not, or not wholly, here; empty when it is.
    QString ledgerNote() const;
    bool hasMoreLedger() const { return m_more; }
    void readMoreLedger();
    /// Whether the movement can be taken back by an adjustment here and now.
    QString whyNotReversible(const LedgerRow &row) const;
    Future<QList<Result<Receipt>>> reverse(const LedgerRow &row);

    enum class LedgerColumn { When, Movement, Location, Quantity, OnHand, By, Note };

    QString kindName(const LedgerRow &row) const;
    QString actorName(const LedgerRow &row) const;
    /// All that is known of the movement, line by line.
    QString told(const LedgerRow &row) const;

Q_SIGNALS:
    void changed();
    void ledgerChanged();

private:
    static QList<RecordColumn<PositionRow>> positionColumns(InventoryDesk &desk);
    static QList<RecordColumn<LedgerRow>> ledgerColumns(SkuDesk &sku, InventoryDesk &desk);
    void read();
    void readLedger();
    void askHub(const QString &sku, const QString &location, int round);
    void takeLedger(QList<LedgerRow> rows);
    void retranslate();

    InventoryDesk &m_inventory;
    QString m_sku;
    QString m_location;
    std::optional<Item> m_item;
    QList<PositionRow> m_positions;
    QList<WaterfallRow> m_waterfall;
    RecordTableModel<PositionRow> m_positionModel;
    RecordTableModel<LedgerRow> m_ledgerModel;
    QHash<QString, QString> m_people; ///< display names by user id
    enum class LedgerFault { None, Offline, Refused } m_ledgerFault = LedgerFault::None;
    QTimer m_readTimer;
    bool m_more = false;
    int m_round = 0;
    int m_ledgerLimit = 100;
};

} // namespace stoa
