// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/pagedtablemodel.h"

#include "models/shared/tableroles.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsKept = 48 * PagedTableCore::kPage;
constexpr int kReadsAtOnce = 2;
constexpr int kMostWanted = 8;
/// The first rows are painted, and the next letter may be typed, before the keys of all are read.
constexpr int kIndexAfterMs = 50;
/// Keys of all rows are not read for each change of a busy feed, and take a fifth of the time at most.
constexpr int kReindexAfterMs = 400;
constexpr int kReindexShare = 4;

bool wasCancelled(const Error &error) { return error.kind == ErrorKind::Cancelled; }

} // namespace

PagedTableCore::PagedTableCore(StoreThread &store, const Clock &clock, Touched touched, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_touchedBy(std::move(touched))
{
    m_wantedTimer.setSingleShot(true);
    m_wantedTimer.setInterval(0);
    connect(&m_wantedTimer, &QTimer::timeout, this, &PagedTableCore::readWanted);
    // Changes come in bursts; one read a frame is enough for the eye.
    m_touchedTimer.setSingleShot(true);
    m_touchedTimer.setInterval(16);
    connect(&m_touchedTimer, &QTimer::timeout, this, &PagedTableCore::readTouched);
    m_indexTimer.setSingleShot(true);
    connect(&m_indexTimer, &QTimer::timeout, this, &PagedTableCore::readIndex);
    connect(&store, &StoreThread::committed, this, &PagedTableCore::onCommitted);
}

void PagedTableCore::ask(const Query &query)
{
    m_asked = query;
    const int round = ++m_round;
    m_beginning = true;
    m_indexing = false;
    m_indexTimer.stop();
    const qint64 asked = m_clock.monotonicMs();
    m_store
        .read(query.channel,
              [query](sql::Connection &connection) -> Result<Beginning> {
                  STOA_TRY_ASSIGN(RowKeys keys, query.keys(connection, kPage + 1));
                  // One more than a page says that there are more; many more, that these are all.
                  const bool all = keys.size() != kPage + 1;
                  RowKeys page = keys.first(kPage);
                  QList<QByteArray> wanted;
                  for (int place = 0; place < page.size(); ++place)
                      wanted.append(page.at(place).toByteArray());
                  STOA_TRY_ASSIGN(const KeyedRows rows, query.rows(connection, wanted));
                  if (!all)
                      keys = page;
                  keys.seal();
                  return Beginning{keys, all, rows};
              })
        .then(this, [this, round, asked](const Result<Beginning> &beginning) {
            if (round != m_round)
                return;
            m_beginning = false;
            m_unanswered = !beginning;
            if (beginning) {
                begin(*beginning);
                Q_EMIT firstRows((m_clock.monotonicMs() - asked) * 1000);
                if (m_counted)
                    Q_EMIT counted(m_order.size());
            } else if (!wasCancelled(beginning.error())) {
                Q_EMIT failed(beginning.error());
            }
            // What was committed meanwhile may not have been seen.
            if ((m_touched.all || !m_touched.keys.isEmpty()) && !m_touchedTimer.isActive())
                m_touchedTimer.start();
        });
}

void PagedTableCore::begin(const Beginning &beginning)
{
    beginResetModel();
    m_shown = m_asked;
    ++m_shownRound;
    m_keys = beginning.keys;
    m_order.resize(m_keys.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    m_rowOfPlace.clear();
    m_counted = beginning.all;
    m_rows.clear();
    m_wanted.clear();
    m_reading.clear();
    m_inFlight.clear();
    m_lost.clear();
    for (const auto &[key, row] : beginning.rows)
        m_rows.insert(key, {row, m_freshRound, m_turn});
    endResetModel();
    if (!m_counted)
        m_indexTimer.start(kIndexAfterMs);
}

void PagedTableCore::refresh()
{
    if (m_beginning || m_unanswered) {
        ask(Query(m_asked));
        return;
    }
    ++m_freshRound;
    m_lost.clear();
    m_indexTimer.start(0);
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedTableCore::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refresh();
}

void PagedTableCore::readIndexSoon()
{
    if (!m_indexTimer.isActive())
        m_indexTimer.start(int(std::max<qint64>(kReindexAfterMs, kReindexShare * m_indexMs)));
}

void PagedTableCore::readIndex()
{
    if (m_beginning || !m_shown.keys)
        return;
    if (m_indexing) {
        readIndexSoon();
        return;
    }
    m_indexing = true;
    const int round = m_round;
    const qint64 asked = m_clock.monotonicMs();
    const QString channel = m_shown.channel.isEmpty() ? QString() : m_shown.channel + u".all"_s;
    m_store
        .read(channel,
              [query = m_shown.keys, before = m_keys,
               order = m_order](sql::Connection &connection) -> Result<Index> {
                  STOA_TRY_ASSIGN(RowKeys keys, query(connection, std::numeric_limits<int>::max()));
                  keys.seal();
                  return Index{keys, changesBetween(before, order, keys)};
              })
        .then(this, [this, round, asked](const Result<Index> &index) {
            if (round != m_round)
                return;
            m_indexing = false;
            m_indexMs = m_clock.monotonicMs() - asked;
            if (index)
                apply(*index);
            else if (!wasCancelled(index.error()))
                Q_EMIT failed(index.error());
        });
}

void PagedTableCore::onCommitted(const ChangeSet &changes)
{
    TouchedRows touched;
    if (changes.everything)
        touched.all = true;
    else
        touched = m_touchedBy(changes);
    if (!touched.all && touched.keys.isEmpty())
        return;
    m_lost.clear();
    for (QSet<QByteArray> &meanwhile : m_reading)
        meanwhile.unite(touched.keys);
    const bool first = m_touched.keys.isEmpty() && !m_touched.all;
    if (first || touched.membership == TouchedRows::Membership::MayChange)
        m_touched.membership = touched.membership;
    m_touched.keys.unite(touched.keys);
    m_touched.all = m_touched.all || touched.all;
    if (!m_touchedTimer.isActive())
        m_touchedTimer.start();
}

void PagedTableCore::readTouched()
{
    if (m_beginning)
        return;
    const TouchedRows touched = std::exchange(m_touched, {});
    if (touched.all) {
        refresh();
        return;
    }
    QList<QByteArray> loaded;
    for (const QByteArray &key : touched.keys) {
        if (m_rows.contains(key))
            loaded.append(key);
    }
    // Where the keys of all rows are still to be read, they will be read as they are now.
    if (touched.membership == TouchedRows::Membership::MayChange && (m_counted || m_indexing))
        readIndexSoon();
    if (!loaded.isEmpty())
        readRows(loaded);
}

void PagedTableCore::want(int row) const
{
    const int page = row / kPage;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > kMostWanted)
        m_wanted.removeFirst();
    if (!m_wantedTimer.isActive())
        m_wantedTimer.start();
}

void PagedTableCore::readWanted()
{
    while (!m_wanted.isEmpty() && m_reading.size() < kReadsAtOnce) {
        const int first = m_wanted.takeLast() * kPage;
        QList<QByteArray> keys;
        for (int row = first; row < std::min(first + kPage, rowCount()); ++row) {
            if (const QByteArray key = keyOf(row);
                !isFresh(row) && !m_inFlight.contains(key) && !m_lost.contains(key))
                keys.append(key);
        }
        if (!keys.isEmpty())
            readRows(keys);
    }
}

void PagedTableCore::readRows(const QList<QByteArray> &keys)
{
    const int number = ++m_lastRead;
    const int shown = m_shownRound;
    m_reading.insert(number, {});
    m_inFlight.unite(QSet<QByteArray>(keys.cbegin(), keys.cend()));
    m_store
        .read({},
              [query = m_shown.rows, keys](sql::Connection &connection) { return query(connection, keys); })
        .then(this, [this, number, shown, keys, round = m_freshRound](const Result<KeyedRows> &rows) {
            if (shown != m_shownRound)
                return;
            QSet<QByteArray> touched = m_reading.take(number);
            for (const QByteArray &key : keys)
                m_inFlight.remove(key);
            if (!rows) {
                if (!wasCancelled(rows.error()))
                    Q_EMIT failed(rows.error());
            } else {
                // What was read before the last refresh is to be read again.
                if (round != m_freshRound)
                    touched.unite(QSet<QByteArray>(keys.cbegin(), keys.cend()));
                takeRows(keys, *rows, touched);
            }
            readWanted();
        });
}

void PagedTableCore::takeRows(const QList<QByteArray> &asked, const KeyedRows &rows,
                              const QSet<QByteArray> &touched)
{
    ++m_turn;
    QSet<QByteArray> missing(asked.cbegin(), asked.cend());
    QList<int> others;
    for (const auto &[key, row] : rows) {
        missing.remove(key);
        const int at = rowOfKey(key);
        if (at < 0)
            continue;
        // What changed while it was read may have been read as it was before.
        const bool stale = touched.contains(key);
        const Entry entry{row, stale ? m_freshRound - 1 : m_freshRound, m_turn};
        if (stale)
            want(at);
        const auto known = m_rows.find(key);
        if (known == m_rows.end()) {
            m_rows.insert(key, entry);
            others.append(at);
            continue;
        }
        const Entry before = std::exchange(*known, entry);
        if (!areSame(before.row.get(), row.get())) {
            sayCells(at, before.row.get(), row.get());
            others.append(at);
        }
    }
    if (!missing.isEmpty()) {
        m_lost.unite(missing);
        readIndexSoon();
    }
    sayRows(others);
    forgetOld();
}

void PagedTableCore::forgetOld()
{
    if (m_rows.size() <= kRowsKept)
        return;
    QList<int> turns;
    for (const Entry &entry : std::as_const(m_rows))
        turns.append(entry.used);
    const auto middle = turns.begin() + turns.size() / 2;
    std::nth_element(turns.begin(), middle, turns.end());
    m_rows.removeIf([before = *middle](auto it) { return it->used < before; });
}

} // namespace stoa
