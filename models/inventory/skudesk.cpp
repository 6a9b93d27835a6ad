// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/skudesk.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

SkuDesk::SkuDesk(InventoryDesk &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_positionModel(positionColumns(inventory), [](const PositionRow &row) { return row.location; })
    , m_ledgerModel(ledgerColumns(*this, inventory), [](const LedgerRow &row) { return row.id; })
{
    connect(&inventory.door().store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        if (m_sku.isEmpty())
            return;
        const QByteArray prefix = m_sku.toUtf8();
        const bool mine =
            changes.everything || std::ranges::any_of(changes.changes, [&prefix](const Change &change) {
                return change.type == EntityType::Movement || change.key.startsWith(prefix);
            });
        if (mine && !m_readTimer.isActive())
            m_readTimer.start();
    });
    // A busy feed changes a SKU many times a second; people read a few.
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(60);
    connect(&m_readTimer, &QTimer::timeout, this, &SkuDesk::read);
    connect(&inventory.door(), &DeskDoor::statusChanged, this, [this] {
        // What could not be asked while the hub was away.
        if (m_ledgerFault == LedgerFault::Offline && m_inventory.door().status().state == SyncState::Live)
            askOlder();
    });
    connect(&inventory, &InventoryDesk::rightsChanged, this, [this] {
        // Whoever is here now may see what the one before might not.
        if (m_ledgerFault != LedgerFault::Offline)
            m_ledgerFault = LedgerFault::None;
        if (!m_sku.isEmpty())
            read();
    });
    connect(&inventory.wording(), &Wording::changed, this, &SkuDesk::retranslate);
    connect(&inventory, &InventoryDesk::contextChanged, this, &SkuDesk::retranslate);
}

void SkuDesk::open(const QString &sku, const QString &location)
{
    if (sku == m_sku && location == m_location)
        return;
    const bool same = sku == m_sku;
    m_sku = sku;
    m_location = location;
    m_ledgerLimit = 100;
    if (!same) {
        m_item.reset();
        m_positions.clear();
        m_waterfall.clear();
        m_positionModel.setRows({});
    }
    m_ledgerModel.setRows({});
    m_here.clear();
    m_moreHere = false;
    m_ledgerRead = false;
    forgetOlder();
    if (!m_sku.isEmpty()) {
        read();
        return;
    }
    ++m_round; // what is under way belongs to what was shown
    Q_EMIT changed();
    Q_EMIT ledgerChanged();
}

void SkuDesk::setLocation(const QString &location) { open(m_sku, location); }

namespace {

struct SkuRead {
    std::optional<Item> item;
    QList<PositionRow> positions;
};

Result<SkuRead> readSku(sql::Connection &connection, const QString &sku)
{
    SkuRead read;
    STOA_TRY_ASSIGN(read.item, CatalogRepository::find(connection, sku));
    PositionFilter filter;
    filter.sku = sku;
    STOA_TRY(PositionQuery(filter, {{PositionColumn::Sku}})
                 .each(connection, [&read, &sku](const PositionRow &row) -> Result<void> {
                     if (row.sku == sku)
                         read.positions.append(row);
                     return {};
                 }));
    return read;
}

/// Where each bar begins, so that the steps hang together.
QList<WaterfallRow> stepped(const QList<WaterfallLine> &lines)
{
    QList<WaterfallRow> rows;
    Quantity running;
    for (const WaterfallLine &line : lines) {
        // What no policy of a channel takes away is not a line.
        const bool optional = line.term == WaterfallTerm::BelowZero
            || line.term == WaterfallTerm::NotContributing
            || (line.term > WaterfallTerm::Sellable && line.term != WaterfallTerm::AvailableToPromise);
        if (optional && line.amount.isZero())
            continue;
        if (SkuDesk::isTotal(line.term)) {
            rows.append({line.term, line.amount, {}});
            running = line.amount;
        } else {
            const Quantity after = running + line.amount;
            rows.append({line.term, line.amount, std::min(running, after)});
            running = after;
        }
    }
    return rows;
}

} // namespace

void SkuDesk::read()
{
    const int round = ++m_round;
    const QString sku = m_sku;
    m_inventory.door()
        .store()
        .read(u"sku"_s, [sku](sql::Connection &connection) { return readSku(connection, sku); })
        .then(this, [this, round](const Result<SkuRead> &read) {
            if (round != m_round || !read)
                return;
            m_item = read->item;
            m_positions = read->positions;
            QList<WaterfallInput> inputs;
            for (const PositionRow &row : std::as_const(m_positions))
                inputs.append({row.location, row.stock, Contribution::Counted});
            m_waterfall = stepped(stoa::waterfall(inputs, {}));
            m_positionModel.setRows(m_positions + openPlaces());
            Q_EMIT changed();
            if (m_here.isEmpty() && m_older.begun)
                showLedger();
        });
    readLedger();
}

/// Where the one who works here may enter the first of it.
QList<PositionRow> SkuDesk::openPlaces() const
{
    const auto &user = m_inventory.door().session().user;
    if (!m_item || !user || !user->rights.may(Permission::StockAdjust))
        return {};
    // Who works for the whole chain is offered the place where this PC stands.
    const QString here = m_inventory.door().session().location;
    const bool all = user->rights.reach() == Rights::Stores::All;
    QList<PositionRow> rows;
    for (const Location &location : m_inventory.locations()) {
        const QString code = location.code().text();
        if (!user->rights.maySeeStore(code) || (all && code != here)
            || std::ranges::find(m_positions, code, &PositionRow::location) != m_positions.end())
            continue;
        PositionRow row;
        row.sku = m_sku;
        row.name = name();
        row.location = code;
        row.unit = m_item->unit();
        rows.append(row);
    }
    return rows;
}

std::optional<PositionRow> SkuDesk::position() const
{
    const auto found = std::ranges::find_if(
        m_positions, [this](const PositionRow &row) { return row.location == m_location; });
    return found == m_positions.end() ? std::nullopt : std::optional(*found);
}

QString SkuDesk::whyNotReversible(const LedgerRow &row) const
{
    const QString why = m_inventory.whyNoAdjusting(row.location);
    if (!why.isEmpty())
        return why;
    if (row.reversed)
        return tr("This movement was taken back already.");
    const auto kind = movementKindOf(row.kind);
    const bool byHand = kind == MovementKind::Adjustment || kind == MovementKind::Damage
        || kind == MovementKind::Theft || kind == MovementKind::Sample || kind == MovementKind::Found
        || kind == MovementKind::SupplierReturn || kind == MovementKind::QuarantineIn
        || kind == MovementKind::QuarantineOut;
    if (!byHand)
        return tr(
            "Only adjustments can be taken back here; a sale or a transfer is corrected where it was made.");
    return {};
}

Future<QList<Result<Receipt>>> SkuDesk::reverse(const LedgerRow &row)
{
    const auto earlier = MovementId::parse(row.id);
    if (!earlier)
        return readyFuture(QList<Result<Receipt>>{earlier.error()});
    const AdjustmentDraft draft{m_sku, row.location, -row.shelfChange, reasons::kUndo.toString(),
                                {},    *earlier};
    const auto id = MovementId::make(m_inventory.clock().now());
    const auto adjustment = Adjustment::accept(id, draft);
    if (!adjustment)
        return readyFuture(QList<Result<Receipt>>{adjustment.error()});
    const Account shelf = Account::at(AccountKind::OnHand, row.location);
    const Account other = Account::outside(AccountKind::Suspense);
    const bool came = draft.delta > Quantity();
    const AdjustBatch batch{{{.id = id,
                              .sku = m_sku,
                              .kind = MovementKind::Adjustment,
                              .from = came ? other : shelf,
                              .to = came ? shelf : other,
                              .quantity = came ? draft.delta : -draft.delta}}};
    return m_inventory.door()
        .store()
        .writeAll({{CommandType::StockAdjust, adjustment->toJson()}})
        .then(this, [this, batch](const QList<Result<Receipt>> &receipts) {
            if (!receipts.isEmpty() && receipts.first())
                m_inventory.entered(batch);
            return receipts;
        });
}

void SkuDesk::retranslate()
{
    m_positionModel.retranslate();
    m_ledgerModel.retranslate();
    Q_EMIT changed();
    Q_EMIT ledgerChanged();
}

} // namespace stoa
