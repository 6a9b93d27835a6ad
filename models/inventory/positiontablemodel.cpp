// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/positiontablemodel.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesKept = 48;
constexpr int kReadsAtOnce = 2;
constexpr int kMostWanted = 8;
/// The first rows are painted, and the next letter may be typed, before all of them are walked over.
constexpr int kIndexAfterMs = 50;

} // namespace

PositionTableModel::PositionTableModel(StoreThread &store, const Wording &wording, const Clock &clock,
                                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_wording(wording)
    , m_clock(clock)
    , m_query({}, {{PositionColumn::Sku}})
    , m_shownQuery(m_query)
{
    m_wantedTimer.setSingleShot(true);
    m_wantedTimer.setInterval(0);
    connect(&m_wantedTimer, &QTimer::timeout, this, &PositionTableModel::readWanted);
    // Changes come in bursts; one read a frame is enough for the eye.
    m_touchedTimer.setSingleShot(true);
    m_touchedTimer.setInterval(16);
    connect(&m_touchedTimer, &QTimer::timeout, this, &PositionTableModel::readTouched);
    // Counting walks all keys: not for each change of a busy feed.
    m_reindexTimer.setSingleShot(true);
    m_reindexTimer.setInterval(400);
    connect(&m_reindexTimer, &QTimer::timeout, this, &PositionTableModel::readIndex);
    m_indexTimer.setSingleShot(true);
    m_indexTimer.setInterval(kIndexAfterMs);
    connect(&m_indexTimer, &QTimer::timeout, this, &PositionTableModel::readIndex);
    m_ageTimer.setInterval(10'000);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] { say(PositionColumn::Updated); });
    m_ageTimer.start();
    connect(&store, &StoreThread::committed, this, &PositionTableModel::onCommitted);
    connect(&wording, &Wording::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
        refresh();
    });
}

namespace {

struct Beginning {
    PositionPage page;
    QList<PositionGroup> groups;
};

} // namespace

void PositionTableModel::setQuery(const PositionQuery &query, std::optional<PositionColumn> groupBy)
{
    m_query = query;
    m_askedGroupBy = groupBy;
    const int round = ++m_round;
    m_beginning = true;
    m_indexing = false;
    m_reindexTimer.stop();
    m_indexTimer.stop();
    const qint64 asked = m_clock.monotonicMs();
    m_store
        .read(u"positions"_s,
              [query, grouped = groupBy.has_value()](sql::Connection &connection) -> Result<Beginning> {
                  Beginning beginning;
                  STOA_TRY_ASSIGN(beginning.page, query.firstPage(connection, kPage));
                  if (grouped) {
                      STOA_TRY_ASSIGN(beginning.groups, query.groups(connection));
                  }
                  return beginning;
              })
        .then(this, [this, round, asked](const Result<Beginning> &read) {
            if (round != m_round)
                return;
            m_beginning = false;
            if (!read) {
                if (read.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(read.error());
                return;
            }
            const PositionPage &page = read->page;
            beginResetModel();
            m_shownQuery = m_query;
            if (m_groupBy && m_groupBy != m_askedGroupBy)
                m_sections.setClosed({});
            m_groupBy = m_askedGroupBy;
            m_sections.set(read->groups);
            m_pages.clear();
            m_stale.clear();
            m_gone = false;
            m_wanted.clear();
            m_reading.clear();
            m_recent.clear();
            m_marks.clear();
            m_total = m_groupBy ? m_sections.places() : int(page.rows.size());
            m_counted = m_groupBy || !page.more;
            if (m_total > 0) {
                m_pages.insert(0, page.rows);
                m_marks.append(page.first);
            }
            endResetModel();
            Q_EMIT firstRows((m_clock.monotonicMs() - asked) * 1000);
            if (m_counted)
                Q_EMIT counted(m_total);
            if (page.more)
                m_indexTimer.start();
        });
}

void PositionTableModel::refresh()
{
    if (m_beginning) {
        setQuery(PositionQuery(m_query), m_askedGroupBy);
        return;
    }
    ++m_round;
    m_indexing = false;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        m_stale.insert(it.key());
    m_reading.clear();
    readIndex();
}

void PositionTableModel::readIndex()
{
    m_indexTimer.stop();
    if (m_indexing) {
        m_reindexTimer.start();
        return;
    }
    m_indexing = true;
    const int round = m_round;
    m_store
        .read(u"positions.index"_s,
              [query = m_query,
               grouped = m_askedGroupBy.has_value()](sql::Connection &connection) -> Result<Counted> {
                  Counted counted;
                  STOA_TRY_ASSIGN(counted.index, query.index(connection, kPage));
                  if (grouped) {
                      STOA_TRY_ASSIGN(counted.groups, query.groups(connection));
                  }
                  return counted;
              })
        .then(this, [this, round](const Result<Counted> &index) {
            if (round != m_round)
                return;
            m_indexing = false;
            if (index)
                takeIndex(*index);
            else if (index.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(index.error());
        });
}

void PositionTableModel::takeIndex(const Counted &counted)
{
    const PositionIndex &index = counted.index;
    const int total = int(index.total);
    m_shifting = true;
    // One that went and one that came leave the same count.
    bool recount = std::exchange(m_gone, false) || (m_counted && total != m_total);
    const auto markStale = [this] {
        for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
            m_stale.insert(it.key());
    };
    // Rows that came or went stand anywhere: what is in memory is read anew when it is next in sight.
    if (recount)
        markStale();
    if (m_groupBy) {
        const bool first = m_marks.size() < index.marks.size();
        if (takeGroups(counted.groups) && !std::exchange(recount, true))
            markStale();
        m_marks = index.marks;
        m_pages.removeIf([this](auto it) { return it.key() >= m_marks.size(); });
        // Rows that could not be reached before are asked for again.
        if (first && m_stale.isEmpty())
            sayAll();
    } else {
        takeTotal(index);
    }
    m_counted = true;
    m_shifting = false;
    if (!m_stale.isEmpty())
        sayAll();
    Q_EMIT this->counted(m_total);
    if (recount || !m_stale.isEmpty())
        Q_EMIT shifted();
}

void PositionTableModel::takeTotal(const PositionIndex &index)
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
        for (auto it = m_pages.begin(); it != m_pages.end();)
            it = it.key() >= m_marks.size() ? m_pages.erase(it) : std::next(it);
        endRemoveRows();
    } else if (!m_counted || !m_stale.isEmpty()) {
        m_marks = index.marks;
    }
}

QList<PositionTableModel::Piece> PositionTableModel::piecesOf(int first, int last) const
{
    QList<Piece> pieces;
    const auto ranges = placesIn(first, last);
    for (const auto &[from, to] : ranges) {
        for (int place = from; place <= to;) {
            const int page = place / kPage;
            if (page >= m_marks.size())
                return {};
            const int take = std::min(to, (page + 1) * kPage - 1) - place + 1;
            pieces.append({m_marks[page], place % kPage, take});
            place += take;
        }
    }
    return pieces;
}

std::optional<PositionRow> PositionTableModel::rowAt(int row) const
{
    const int place = placeOf(row);
    const auto page = m_pages.constFind(place / kPage);
    if (place < 0 || place >= m_total || page == m_pages.cend() || place % kPage >= page->size())
        return std::nullopt;
    return page->at(place % kPage);
}

bool PositionTableModel::isFresh(int row) const
{
    return rowAt(row) && !m_stale.contains(placeOf(row) / kPage);
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
                forgetStalePages();
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
        sayPlaces(first, last);
}

void PositionTableModel::forgetOldPages()
{
    while (m_recent.size() > kPagesKept) {
        const int page = m_recent.takeFirst();
        m_pages.remove(page);
        m_stale.remove(page);
    }
}

/// What is in sight was asked for and is here again; the rest would be taken for what stands in its rows now.
void PositionTableModel::forgetStalePages()
{
    if (!m_reading.isEmpty() || !m_wanted.isEmpty() || m_wantedTimer.isActive())
        return;
    for (const int page : std::as_const(m_stale)) {
        m_pages.remove(page);
        m_recent.removeOne(page);
    }
    m_stale.clear();
}

void PositionTableModel::onCommitted(const ChangeSet &changes)
{
    if (changes.everything) {
        m_reindex = true;
    } else {
        for (const Change &change : changes.changes) {
            if (change.type == EntityType::Position)
                m_touched.insert(change.key);
            else if (m_query.mayMoveWith(change.type))
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
    if (loaded.size() < touched.size() && m_counted && !m_reindexTimer.isActive())
        m_reindexTimer.start();
    // The sums of a group have changed with each of its rows.
    if (m_groupBy && m_counted && !m_reindexTimer.isActive())
        m_reindexTimer.start();
    if (loaded.isEmpty())
        return;
    const int round = m_round;
    m_store
        .read({}, [loaded](sql::Connection &connection) { return PositionQuery::rows(connection, loaded); })
        .then(this, [this, round, asked = loaded.size()](const Result<QList<PositionRow>> &rows) {
            if (round != m_round || !rows)
                return;
            replaceRows(*rows);
            m_gone = m_gone || rows->size() < asked;
            if (m_gone && !m_reindexTimer.isActive())
                m_reindexTimer.start();
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
            const PositionRow before = std::exchange((*page)[i], **changed);
            const int place = page.key() * kPage + i;
            if (place < m_total)
                sayCells(place, before, **changed);
        }
    }
}

void PositionTableModel::say(PositionColumn column)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(column)), index(rowCount() - 1, int(column)));
}

} // namespace stoa
