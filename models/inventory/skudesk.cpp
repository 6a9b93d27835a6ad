// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/skudesk.h"

#include "models/shared/tableroles.h"

#include <QJsonArray>
#include <QUrlQuery>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QList<RecordColumn<PositionRow>> positionColumns(InventoryDesk &desk)
{
    const auto figure = [&desk](const Quantity &amount, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return desk.wording().formats().quantity(amount);
        if (role == int(TableRole::Amount))
            return qlonglong(amount.thousandths());
        if (role == int(TableRole::Tone) && amount.isZero())
            return int(CellTone::Quiet);
        if (role == int(TableRole::Status) && amount < Quantity())
            return int(StatusKind::Problem);
        return {};
    };
    const auto title = [](PositionColumn column) {
        return [column] {
            return PositionTableModel::titleOf(column);
        };
    };
    return {
        {title(PositionColumn::Location),
         [&desk](const PositionRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return desk.locationName(row.location);
             if (role == int(TableRole::Mark) && row.local == PositionRow::Local::Waiting)
                 return int(RowMark::Waiting);
             return {};
         }},
        {title(PositionColumn::OnHand),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.onHand, role);
         }},
        {title(PositionColumn::Unavailable),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.unavailable(), role);
         }},
        {title(PositionColumn::Reserved),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.reserved, role);
         }},
        {title(PositionColumn::Safety),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.safety, role);
         }},
        {title(PositionColumn::Sellable),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.sellable(), role);
         }},
        {title(PositionColumn::InTransit),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.inTransit, role);
         }},
    };
}

QList<RecordColumn<LedgerRow>> ledgerColumns(SkuDesk &sku, InventoryDesk &desk)
{
    return {
        {[] { return SkuDesk::tr("When"); },
         [&desk](const LedgerRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return desk.wording().formats().moment(row.occurredAt, desk.clock().now());
             if (role == int(TableRole::Tone))
                 return int(CellTone::Quiet);
             if (role == int(TableRole::Mark) && row.waiting)
                 return int(RowMark::Waiting);
             return {};
         }},
        {[] { return SkuDesk::tr("Movement"); },
         [&sku](const LedgerRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return sku.kindName(row);
             if (role == Qt::ToolTipRole && !row.note.isEmpty())
                 return row.note;
             if (role == int(TableRole::Detail))
                 return row.document;
             return {};
         }},
        //: Column title: quantity
        {[] { return SkuDesk::tr("Qty"); },
         [&desk](const LedgerRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return desk.wording().formats().signedQuantity(row.change);
             if (role == int(TableRole::Amount))
                 return qlonglong(row.change.thousandths());
             return {};
         }},
        {[] { return SkuDesk::tr("On hand"); },
         [&desk](const LedgerRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole && row.onHandAfter)
                 return desk.wording().formats().quantity(*row.onHandAfter);
             if (role == int(TableRole::Status) && row.onHandAfter && *row.onHandAfter < Quantity())
                 return int(StatusKind::Problem);
             return {};
         }},
    };
}

} // namespace

SkuDesk::SkuDesk(InventoryDesk &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_positionModel(positionColumns(inventory), [](const PositionRow &row) { return row.location; })
    , m_ledgerModel(ledgerColumns(*this, inventory), [](const LedgerRow &row) { return row.id; })
{
    connect(&inventory.core().store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        if (m_sku.isEmpty())
            return;
        const QByteArray prefix = m_sku.toUtf8();
        const bool mine =
            changes.everything || std::ranges::any_of(changes.changes, [&prefix](const Change &change) {
                return change.type == EntityType::Movement || change.key.startsWith(prefix);
            });
        if (mine)
            read();
    });
    connect(&inventory.wording(), &Wording::changed, this, &SkuDesk::retranslate);
    connect(&inventory, &InventoryDesk::contextChanged, this, &SkuDesk::retranslate);
}

void SkuDesk::open(const QString &sku, const QString &location)
{
    if (sku == m_sku && location == m_location)
        return;
    m_sku = sku;
    m_location = location;
    m_ledgerLimit = 100;
    read();
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
    STOA_TRY(PositionQuery(filter, {{PositionColumn::Location}})
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
        const bool optional =
            line.term == WaterfallTerm::NotContributing || line.term == WaterfallTerm::Incoming;
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
    m_inventory.core()
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
            m_positionModel.setRows(m_positions);
            Q_EMIT changed();
        });
    readLedger();
}

void SkuDesk::readLedger()
{
    const int round = m_round;
    const QString sku = m_sku;
    const QString location = m_location;
    const int limit = m_ledgerLimit;
    const auto &user = m_inventory.core().session().user;
    const bool local = location.isEmpty() || (user && user->rights.maySeeStore(location));
    if (!local) {
        askHub(sku, location, round);
        return;
    }
    m_inventory.core()
        .store()
        .read(u"sku.ledger"_s,
              [=](sql::Connection &connection) { return ledgerOf(connection, sku, location, limit); })
        .then(this, [this, round](const Result<LedgerPage> &page) {
            if (round != m_round || !page)
                return;
            m_more = page->more;
            m_ledgerNote.clear();
            takeLedger(page->rows);
        });
}

namespace {

LedgerRow rowFromHub(const QJsonObject &json, const QString &location)
{
    const auto side = [&json](QLatin1StringView which) {
        return json.value(which).toObject();
    };
    const QJsonObject from = side("from"_L1);
    const QJsonObject to = side("to"_L1);
    LedgerRow row;
    row.id = json.value("id"_L1).toString();
    if (const auto at = Instant::parse(json.value("occurred_at"_L1).toString()))
        row.occurredAt = *at;
    row.kind = json.value("kind"_L1).toString();
    row.reason = json.value("reason"_L1).toString();
    row.source = json.value("source"_L1).toString();
    row.location = location;
    row.document = json.value("document"_L1).toString();
    row.note = json.value("note"_L1).toString();
    row.isReversal = json.contains("reverses"_L1);
    const auto count = [&](auto rule) {
        return rule(location, from.value("account"_L1).toString(), from.value("location"_L1).toString(),
                    to.value("account"_L1).toString(), to.value("location"_L1).toString(),
                    Quantity::fromThousandths(json.value("quantity"_L1).toInteger()));
    };
    row.change = count(physicalChange);
    row.shelfChange = count(shelfChange);
    return row;
}

} // namespace

void SkuDesk::askHub(const QString &sku, const QString &location, int round)
{
    QUrlQuery query;
    query.addQueryItem(u"sku"_s, QString::fromLatin1(QUrl::toPercentEncoding(sku)));
    query.addQueryItem(u"location"_s, location);
    query.addQueryItem(u"limit"_s, QString::number(m_ledgerLimit));
    m_inventory.core()
        .call("GET", u"/v1/movements?"_s + query.toString(QUrl::FullyEncoded))
        .then(this, [this, round, location](const Result<HubAnswer> &answer) {
            if (round != m_round)
                return;
            m_more = false;
            if (!answer) {
                m_ledgerNote = answer.error().kind == ErrorKind::Offline
                    ? tr("The movements of this location are kept at the hub, which does not answer now.")
                    : tr("The movements of this location are not open to you.");
                takeLedger({});
                return;
            }
            m_ledgerNote.clear();
            QList<LedgerRow> rows;
            const QJsonArray items = answer->body.value("items"_L1).toArray();
            for (const QJsonValue &item : items)
                rows.append(rowFromHub(item.toObject(), location));
            takeLedger(std::move(rows));
        });
}

void SkuDesk::takeLedger(QList<LedgerRow> rows)
{
    m_ledgerModel.setRows(rows);
    Q_EMIT ledgerChanged();
}

void SkuDesk::readMoreLedger()
{
    m_ledgerLimit += 200;
    readLedger();
}

QString SkuDesk::name() const
{
    return m_item ? m_item->names().in(m_inventory.wording().language()) : m_sku;
}

QString SkuDesk::codeLine() const
{
    QStringList parts{m_sku};
    if (m_item && !m_item->gtins().isEmpty())
        parts.append(u"GTIN "_s + m_item->gtins().first().text());
    if (m_item && m_item->price())
        parts.append(m_inventory.wording().formats().money(*m_item->price()));
    return parts.join(u"  ·  "_s);
}

std::optional<PositionRow> SkuDesk::position() const
{
    const auto found = std::ranges::find_if(
        m_positions, [this](const PositionRow &row) { return row.location == m_location; });
    return found == m_positions.end() ? std::nullopt : std::optional(*found);
}

bool SkuDesk::isTotal(WaterfallTerm term)
{
    return term == WaterfallTerm::OnHand || term == WaterfallTerm::Sellable
        || term == WaterfallTerm::AvailableToPromise;
}

QString SkuDesk::titleOf(WaterfallTerm term)
{
    switch (term) {
    case WaterfallTerm::OnHand:
        return tr("On hand");
    case WaterfallTerm::Unavailable:
        return tr("Unavailable");
    case WaterfallTerm::Reserved:
        return tr("Reserved");
    case WaterfallTerm::Safety:
        return tr("Safety stock");
    case WaterfallTerm::NotContributing:
        return tr("At locations not in use");
    case WaterfallTerm::Sellable:
        return tr("Sellable");
    case WaterfallTerm::Protected:
        return tr("Protected for other channels");
    case WaterfallTerm::ChannelBuffer:
        return tr("Channel buffer");
    case WaterfallTerm::QueuedDemand:
        return tr("Queued demand");
    case WaterfallTerm::ConfidenceReserve:
        return tr("Confidence reserve");
    case WaterfallTerm::Incoming:
        return tr("Coming in");
    case WaterfallTerm::AvailableToPromise:
        return tr("Available to promise");
    }
    return {};
}

QList<QPair<QString, Quantity>> SkuDesk::behind(WaterfallTerm term) const
{
    QList<QPair<QString, Quantity>> parts;
    for (const PositionRow &row : m_positions) {
        Quantity amount;
        switch (term) {
        case WaterfallTerm::OnHand:
            amount = row.stock.onHand;
            break;
        case WaterfallTerm::Unavailable:
            amount = row.stock.unavailable();
            break;
        case WaterfallTerm::Reserved:
            amount = row.stock.reserved;
            break;
        case WaterfallTerm::Safety:
            amount = row.stock.safety;
            break;
        case WaterfallTerm::Sellable:
        case WaterfallTerm::AvailableToPromise:
            amount = row.stock.sellable();
            break;
        case WaterfallTerm::Incoming:
            amount = row.stock.inTransit;
            break;
        case WaterfallTerm::NotContributing:
        case WaterfallTerm::Protected:
        case WaterfallTerm::ChannelBuffer:
        case WaterfallTerm::QueuedDemand:
        case WaterfallTerm::ConfidenceReserve:
            break;
        }
        if (!amount.isZero())
            parts.append({m_inventory.locationName(row.location), amount});
    }
    std::ranges::stable_sort(parts, [](const auto &a, const auto &b) { return a.second > b.second; });
    return parts;
}

QString SkuDesk::kindName(const LedgerRow &row) const
{
    if (!row.reason.isEmpty()) {
        for (const Reason &reason : m_inventory.reasons()) {
            if (reason.code == row.reason)
                return reason.names.in(m_inventory.wording().language());
        }
    }
    const auto kind = movementKindOf(row.kind);
    if (!kind)
        return row.kind;
    switch (*kind) {
    case MovementKind::Receipt:
        return tr("Receipt");
    case MovementKind::Sale:
        return tr("Sale");
    case MovementKind::CustomerReturn:
        return tr("Customer return");
    case MovementKind::TransferOut:
        return row.otherLocation.isEmpty()
            ? tr("Transfer out")
            : tr("Transfer to %1").arg(m_inventory.locationName(row.otherLocation));
    case MovementKind::TransferIn:
        return row.otherLocation.isEmpty()
            ? tr("Transfer in")
            : tr("Transfer from %1").arg(m_inventory.locationName(row.otherLocation));
    case MovementKind::Adjustment:
        return tr("Adjustment");
    case MovementKind::CountCorrection:
        return tr("Count correction");
    case MovementKind::Damage:
        return tr("Damage");
    case MovementKind::Theft:
        return tr("Theft");
    case MovementKind::Sample:
        return tr("Sample");
    case MovementKind::Found:
        return tr("Found");
    case MovementKind::SupplierReturn:
        return tr("Return to supplier");
    case MovementKind::QuarantineIn:
        return tr("Into quarantine");
    case MovementKind::QuarantineOut:
        return tr("Out of quarantine");
    }
    return row.kind;
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

QFuture<QList<Result<Receipt>>> SkuDesk::reverse(const LedgerRow &row)
{
    const auto earlier = MovementId::parse(row.id);
    if (!earlier)
        return QtFuture::makeReadyFuture(QList<Result<Receipt>>{earlier.error()});
    const AdjustmentDraft draft{m_sku, row.location, -row.shelfChange, reasons::kUndo.toString(),
                                {},    *earlier};
    const auto id = MovementId::make(m_inventory.clock().now());
    const auto adjustment = Adjustment::accept(id, draft);
    if (!adjustment)
        return QtFuture::makeReadyFuture(QList<Result<Receipt>>{adjustment.error()});
    return m_inventory.core().store().writeAll({{CommandType::StockAdjust, adjustment->toJson()}});
}

void SkuDesk::retranslate()
{
    m_positionModel.retranslate();
    m_ledgerModel.retranslate();
    Q_EMIT changed();
    Q_EMIT ledgerChanged();
}

} // namespace stoa
