// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/positiontablemodel.h"

#include "models/shared/tableroles.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesKept = 48;
constexpr int kReadsAtOnce = 2;
constexpr int kMostWanted = 8;

} // namespace

PositionTableModel::PositionTableModel(StoreThread &store, const Wording &wording, const Clock &clock,
                                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_wording(wording)
    , m_clock(clock)
    , m_query({}, {{PositionColumn::Sku}})
{
    m_wantedTimer.setSingleShot(true);
    m_wantedTimer.setInterval(0);
    connect(&m_wantedTimer, &QTimer::timeout, this, &PositionTableModel::readWanted);
    // Changes come in bursts; one read a frame is enough for the eye.
    m_touchedTimer.setSingleShot(true);
    m_touchedTimer.setInterval(16);
    connect(&m_touchedTimer, &QTimer::timeout, this, &PositionTableModel::readTouched);
    m_ageTimer.setInterval(10'000);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        if (m_total > 0)
            Q_EMIT dataChanged(index(0, int(PositionColumn::Updated)),
                               index(m_total - 1, int(PositionColumn::Updated)), {Qt::DisplayRole});
    });
    m_ageTimer.start();
    connect(&store, &StoreThread::committed, this, &PositionTableModel::onCommitted);
    connect(&wording, &Wording::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
        refresh();
    });
}

QString PositionTableModel::titleOf(PositionColumn column)
{
    switch (column) {
    case PositionColumn::Sku:
        return tr("SKU");
    case PositionColumn::Name:
        return tr("Item");
    case PositionColumn::Location:
        return tr("Location");
    case PositionColumn::OnHand:
        return tr("On hand");
    case PositionColumn::Unavailable:
        //: Column title, short for "unavailable"
        return tr("Unavail.");
    case PositionColumn::Reserved:
        return tr("Reserved");
    case PositionColumn::Safety:
        //: Column title, short for "safety stock"
        return tr("Safety");
    case PositionColumn::Sellable:
        return tr("Sellable");
    case PositionColumn::InTransit:
        return tr("In transit");
    case PositionColumn::Updated:
        //: Column title: how long ago the position last changed
        return tr("Updated");
    case PositionColumn::Category:
        return tr("Category");
    case PositionColumn::Brand:
        return tr("Brand");
    case PositionColumn::Price:
        return tr("Price");
    }
    return {};
}

void PositionTableModel::setQuery(const PositionQuery &query)
{
    m_query = query;
    const int round = ++m_round;
    const qint64 asked = m_clock.monotonicMs();
    m_store
        .read(u"positions"_s,
              [query](sql::Connection &connection) { return query.firstPage(connection, kPage); })
        .then(this, [this, round, asked](const Result<PositionPage> &page) {
            if (round != m_round)
                return;
            if (!page) {
                if (page.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(page.error());
                return;
            }
            beginResetModel();
            m_pages.clear();
            m_stale.clear();
            m_wanted.clear();
            m_reading.clear();
            m_recent.clear();
            m_marks.clear();
            m_total = int(page->rows.size());
            m_counted = !page->more;
            if (m_total > 0) {
                m_pages.insert(0, page->rows);
                m_marks.append(page->first);
            }
            endResetModel();
            Q_EMIT firstRows((m_clock.monotonicMs() - asked) * 1000);
            if (m_counted)
                Q_EMIT counted(m_total);
            else
                readIndex();
        });
}

void PositionTableModel::refresh()
{
    ++m_round;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        m_stale.insert(it.key());
    m_reading.clear();
    readIndex();
}

void PositionTableModel::readIndex()
{
    const int round = m_round;
    m_store
        .read(u"positions.index"_s,
              [query = m_query](sql::Connection &connection) { return query.index(connection, kPage); })
        .then(this, [this, round](const Result<PositionIndex> &index) {
            if (round != m_round)
                return;
            if (index)
                takeIndex(*index);
            else if (index.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(index.error());
        });
}

void PositionTableModel::takeIndex(const PositionIndex &index)
{
    const int total = int(index.total);
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        m_marks = index.marks;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        m_marks = index.marks;
        endRemoveRows();
    } else {
        m_marks = index.marks;
    }
    m_counted = true;
    if (!m_stale.isEmpty() && m_total > 0)
        Q_EMIT dataChanged(this->index(0, 0), this->index(m_total - 1, kColumns - 1));
    Q_EMIT counted(total);
}

std::optional<PositionRow> PositionTableModel::rowAt(int row) const
{
    const auto page = m_pages.constFind(row / kPage);
    if (row < 0 || row >= m_total || page == m_pages.cend() || row % kPage >= page->size())
        return std::nullopt;
    return page->at(row % kPage);
}

void PositionTableModel::want(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > kMostWanted)
        m_wanted.removeFirst();
    if (!m_wantedTimer.isActive())
        m_wantedTimer.start();
}

void PositionTableModel::readWanted()
{
    while (!m_wanted.isEmpty() && m_reading.size() < kReadsAtOnce) {
        const int page = m_wanted.takeLast();
        if (page >= m_marks.size() || m_reading.contains(page))
            continue;
        m_reading.insert(page);
        const int round = m_round;
        m_store
            .read({},
                  [query = m_query, mark = m_marks[page]](sql::Connection &connection) {
                      return query.pageFrom(connection, mark, kPage);
                  })
            .then(this, [this, round, page](const Result<PositionPage> &rows) {
                if (round != m_round)
                    return;
                m_reading.remove(page);
                if (rows)
                    takePage(page, *rows);
                else
                    Q_EMIT failed(rows.error());
                readWanted();
            });
    }
}

void PositionTableModel::takePage(int page, const PositionPage &rows)
{
    const int first = page * kPage;
    const int last = std::min(first + int(rows.rows.size()), m_total) - 1;
    m_stale.remove(page);
    m_pages.insert(page, rows.rows);
    m_recent.removeOne(page);
    m_recent.append(page);
    forgetOldPages();
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1));
}

void PositionTableModel::forgetOldPages()
{
    while (m_recent.size() > kPagesKept) {
        const int page = m_recent.takeFirst();
        m_pages.remove(page);
        m_stale.remove(page);
    }
}

void PositionTableModel::onCommitted(const ChangeSet &changes)
{
    if (changes.everything) {
        m_reindex = true;
    } else {
        for (const Change &change : changes.changes) {
            if (change.type == EntityType::Position)
                m_touched.insert(change.key);
            else if (change.type == EntityType::Item)
                m_reindex = true;
        }
    }
    if ((m_reindex || !m_touched.isEmpty()) && !m_touchedTimer.isActive())
        m_touchedTimer.start();
}

void PositionTableModel::readTouched()
{
    const QSet<QByteArray> touched = std::exchange(m_touched, {});
    if (std::exchange(m_reindex, false)) {
        refresh();
        return;
    }
    QList<QByteArray> loaded;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (const PositionRow &row : *page) {
            if (touched.contains(row.key()))
                loaded.append(row.key());
        }
    }
    // What is not in memory may be a row that was not there before.
    if (loaded.size() < touched.size() && m_counted)
        readIndex();
    if (loaded.isEmpty())
        return;
    const int round = m_round;
    m_store
        .read({}, [loaded](sql::Connection &connection) { return PositionQuery::rows(connection, loaded); })
        .then(this, [this, round](const Result<QList<PositionRow>> &rows) {
            if (round == m_round && rows)
                replaceRows(*rows);
        });
}

void PositionTableModel::replaceRows(const QList<PositionRow> &rows)
{
    QHash<QByteArray, const PositionRow *> byKey;
    for (const PositionRow &row : rows)
        byKey.insert(row.key(), &row);
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        for (int i = 0; i < page->size(); ++i) {
            const auto changed = byKey.constFind(page->at(i).key());
            if (changed == byKey.cend())
                continue;
            (*page)[i] = **changed;
            const int row = page.key() * kPage + i;
            if (row < m_total)
                Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
        }
    }
}

void PositionTableModel::say(PositionColumn column)
{
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, int(column)), index(m_total - 1, int(column)));
}

void PositionTableModel::setLocationNames(const QHash<QString, QString> &names)
{
    if (std::exchange(m_locationNames, names) != names)
        say(PositionColumn::Location);
}

void PositionTableModel::setCategoryNames(const QHash<QString, QString> &names)
{
    if (std::exchange(m_categoryNames, names) != names)
        say(PositionColumn::Category);
}

void PositionTableModel::setLate(const QHash<QString, Instant> &late)
{
    if (late == m_late)
        return;
    m_late = late;
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, kColumns - 1));
}

int PositionTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_total; }

int PositionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant PositionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int page = index.row() / kPage;
    const auto rows = m_pages.constFind(page);
    const bool here = rows != m_pages.cend() && index.row() % kPage < rows->size();
    if (!here || m_stale.contains(page))
        want(page);
    if (!here)
        return role == stoa::role(TableRole::Loading) ? QVariant(true) : QVariant();
    const PositionRow &row = rows->at(index.row() % kPage);
    const auto column = PositionColumn(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    return detail(row, column, role);
}

namespace {

std::optional<Quantity> amountOf(const PositionRow &row, PositionColumn column)
{
    switch (column) {
    case PositionColumn::OnHand:
        return row.stock.onHand;
    case PositionColumn::Unavailable:
        return row.stock.unavailable();
    case PositionColumn::Reserved:
        return row.stock.reserved;
    case PositionColumn::Safety:
        return row.stock.safety;
    case PositionColumn::Sellable:
        return row.stock.sellable();
    case PositionColumn::InTransit:
        return row.stock.inTransit;
    case PositionColumn::Sku:
    case PositionColumn::Name:
    case PositionColumn::Location:
    case PositionColumn::Updated:
    case PositionColumn::Category:
    case PositionColumn::Brand:
    case PositionColumn::Price:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QVariant PositionTableModel::text(const PositionRow &row, PositionColumn column) const
{
    const Formats &formats = m_wording.formats();
    if (const auto amount = amountOf(row, column))
        return formats.quantity(*amount);
    switch (column) {
    case PositionColumn::Sku:
        return row.sku;
    case PositionColumn::Name:
        return row.name;
    case PositionColumn::Location:
        return m_locationNames.value(row.location, row.location);
    case PositionColumn::Updated:
        if (const auto late = m_late.constFind(row.location); late != m_late.cend())
            return formats.age(*late, m_clock.now());
        return row.updatedAt == Instant() ? QString() : formats.age(row.updatedAt, m_clock.now());
    case PositionColumn::Category:
        return m_categoryNames.value(row.category, row.category);
    case PositionColumn::Brand:
        return row.brand;
    case PositionColumn::Price:
        return row.price ? formats.money(*row.price) : QString();
    case PositionColumn::OnHand:
    case PositionColumn::Unavailable:
    case PositionColumn::Reserved:
    case PositionColumn::Safety:
    case PositionColumn::Sellable:
    case PositionColumn::InTransit:
        break;
    }
    return {};
}

QVariant PositionTableModel::detail(const PositionRow &row, PositionColumn column, int role) const
{
    const auto amount = amountOf(row, column);
    switch (TableRole(role)) {
    case TableRole::Amount:
        return amount ? QVariant(qlonglong(amount->thousandths())) : QVariant();
    case TableRole::CopyText:
        return amount ? QVariant(amount->toString()) : QVariant();
    case TableRole::Tone:
        if (amount && amount->isZero())
            return int(CellTone::Quiet);
        if (column == PositionColumn::Sellable)
            return int(CellTone::Strong);
        return {};
    case TableRole::Status:
        if (column == PositionColumn::OnHand && row.stock.onHand < Quantity())
            return int(StatusKind::Problem);
        if (column == PositionColumn::Updated && m_late.contains(row.location))
            return int(StatusKind::Attention);
        return {};
    case TableRole::Mark:
        if (row.local == PositionRow::Local::Waiting)
            return int(RowMark::Waiting);
        return {};
    default:
        return {};
    }
}

QVariant PositionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(PositionColumn(section));
    return {};
}

} // namespace stoa
