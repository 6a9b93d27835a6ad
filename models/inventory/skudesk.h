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
/// Of own stores the movements of the last 90 days are on this PC. Older ones, and all of other stores, are
/// asked of the hub page by page; what is absent without it ledgerNote() says.
class SkuDesk : public QObject {
    Q_OBJECT
public:
    explicit SkuDesk(InventoryDesk &inventory, QObject *parent = nullptr);

    /// Shows another SKU, with the ledger of a location (empty: all); without a SKU, nothing.
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
    /// What there is of the ledger has been read, here and at the hub; without rows by then there are none.
    bool isLedgerRead() const { return m_ledgerRead && !m_older.asked; }
    /// Why the ledger is not, or not wholly, here; empty when it is.
    QString ledgerNote() const;
    /// Of a ledger without rows and without a note.
    QString noMovements() const;
    /// None where the role is the cause, Offline where the hub is.
    StatusKind ledgerNoteKind() const;
    bool hasMoreLedger() const;
    void readMoreLedger();
    /// Whether the movement can be taken back by an adjustment here and now.
    QString whyNotReversible(const LedgerRow &row) const;
    Future<QList<Result<Receipt>>> reverse(const LedgerRow &row);

    enum class LedgerColumn { When, Movement, Location, Quantity, OnHand, By, Note };

    QString kindName(const LedgerRow &row) const;
    QString actorName(const LedgerRow &row) const;
    /// All that is known of the movement, line by line.
    QString told(const LedgerRow &row) const;
    /// Nothing came to the location or went from it, but what was moved is in another state.
    static bool isStateChange(const LedgerRow &row) { return row.change.isZero() && !row.moved.isZero(); }
    /// "5 to damaged"
    QString stateChange(const LedgerRow &row) const;

Q_SIGNALS:
    void changed();
    void ledgerChanged();

private:
    static QList<RecordColumn<PositionRow>> positionColumns(InventoryDesk &desk);
    static QList<RecordColumn<LedgerRow>> ledgerColumns(SkuDesk &sku, InventoryDesk &desk);
    void read();
    QList<PositionRow> openPlaces() const;
    void readLedger();
    bool isLocal() const;
    bool isOpen() const;
    void tookLocal(const LedgerPage &page);
    /// What the hub has behind what is shown.
    void askOlder();
    void tookOlder(const Result<HubAnswer> &answer);
    void forgetOlder();
    void showLedger();
    void nameActors();
    void nameKeys(const QSet<QString> &unnamed);
    static bool isKey(const QString &actor);
    void retranslate();

    InventoryDesk &m_inventory;
    QString m_sku;
    QString m_location;
    std::optional<Item> m_item;
    QList<PositionRow> m_positions;
    QList<WaterfallRow> m_waterfall;
    RecordTableModel<PositionRow> m_positionModel;
    RecordTableModel<LedgerRow> m_ledgerModel;
    QList<LedgerRow> m_here; ///< of this PC
    bool m_moreHere = false;
    bool m_ledgerRead = false; ///< since another one was opened
    /// Of the hub, behind those of this PC.
    struct Older {
        QList<LedgerRow> rows;
        QString behind; ///< id of the last row of this PC when they were asked for
        QString cursor; ///< of the next page; empty before the first and behind the last
        bool asked = false; ///< a page is under way
        bool begun = false; ///< the first page came
        int round = 0;
    };
    Older m_older;
    QHash<QString, QString> m_people; ///< display names by id of a user or an API key
    enum class LedgerFault { None, Offline, SignedOut, Refused } m_ledgerFault = LedgerFault::None;
    QTimer m_readTimer;
    int m_round = 0;
    int m_ledgerLimit = 100;
};

} // namespace stoa
