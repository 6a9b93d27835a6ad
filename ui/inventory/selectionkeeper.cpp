// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/selectionkeeper.h"

#include "ui/shared/datatable.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <algorithm>

namespace stoa::ui {

namespace {

/// More pieces than hands select are not worth a key each.
constexpr int kMostSpans = 200;

/// The first and the last position of a range of rows; -1 when there are only groups.
QPair<int, int> endsOf(const PositionTableModel &model, QPair<int, int> range)
{
    auto [first, last] = range;
    while (first <= last && model.isGroup(first))
        ++first;
    while (last >= first && model.isGroup(last))
        --last;
    return first <= last ? std::pair(first, last) : std::pair(-1, -1);
}

} // namespace

QList<QByteArray> SelectionKeeper::Chosen::asked() const
{
    QList<QByteArray> asked{current};
    asked += keys;
    for (const Span &span : spans)
        asked << span.first << span.last;
    return asked;
}

SelectionKeeper::SelectionKeeper(InventoryDesk &desk, DataTable &table, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(desk.positions())
    , m_table(table)
{
    connect(&table, &DataTable::selectionChanged, this, &SelectionKeeper::take);
    connect(table.view().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SelectionKeeper::take);
    connect(&m_model, &PositionTableModel::shifted, this, [this] { restore(Event::Shift); });
    connect(&m_model, &PositionTableModel::firstRows, this, &SelectionKeeper::seek);
    connect(&m_model, &PositionTableModel::counted, this, [this] {
        if (!m_chosen.known)
            take();
        seek();
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_busy = true;
        m_sameFilter = m_model.query().filter() == m_model.shownQuery().filter();
        m_fromTop = isUntouched() && m_model.query().sort() == m_model.shownQuery().sort();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_busy = false;
        if (m_wanted && m_event == Event::Choice)
            seek();
        else if (m_sameFilter && !m_fromTop && !m_chosen.isEmpty())
            restore(Event::Order);
        else
            take();
        // What is found is read from its beginning.
        if (!m_sameFilter && !m_wanted)
            m_table.view().verticalScrollBar()->setValue(0);
    });
}

std::optional<QList<QByteArray>> SelectionKeeper::keys() const
{
    if (!m_chosen.known || m_chosen.all || !m_chosen.spans.isEmpty())
        return std::nullopt;
    return m_shown;
}

void SelectionKeeper::choose(const QList<QByteArray> &keys, int scroll)
{
    m_chosen = {};
    m_chosen.known = true;
    m_chosen.current = keys.value(0);
    m_chosen.keys = keys;
    m_shown = keys;
    m_wanted = !keys.isEmpty();
    m_event = Event::Choice;
    m_wantedScroll = scroll;
    ++m_round;
    seek();
}

void SelectionKeeper::take()
{
    if (m_busy || m_model.isShifting())
        return;
    m_wanted = false;
    m_wantedScroll = -1;
    ++m_round;
    m_chosen = {};
    const int current = m_table.currentRow();
    if (m_model.isGroup(current))
        m_chosen.group = m_model.groupValueOf(current);
    auto ranges = m_table.selectedRanges();
    const qint64 count = m_model.positionsIn(ranges);
    for (const auto &[first, last] : std::as_const(ranges)) {
        const auto found = m_model.groupsIn(first, last);
        m_chosen.groups += found;
    }
    if (count > kMost) {
        m_chosen.all = ranges == QList<QPair<int, int>>{{0, m_model.rowCount() - 1}};
        if (m_chosen.all || ranges.size() > kMostSpans)
            ranges.clear();
        QList<QPair<int, int>> ends;
        for (const auto &range : std::as_const(ranges)) {
            const auto [first, last] = endsOf(m_model, range);
            m_chosen.spans.append({{}, {}, last - first + 1});
            ends << std::pair(first, first) << std::pair(last, last);
        }
        ranges = ends;
    }
    // The current one is read with the others.
    if (current >= 0 && !m_model.isGroup(current))
        ranges.prepend({current, current});
    QList<QByteArray> keys;
    qsizetype fresh = 0;
    for (const auto &[first, last] : std::as_const(ranges)) {
        for (int row = first; row <= last; ++row) {
            if (m_model.isGroup(row))
                continue;
            const auto here = m_model.rowAt(row);
            if (!here) {
                readChoice(ranges);
                return;
            }
            fresh += m_model.isFresh(row) ? 1 : 0;
            keys.append(here->key());
        }
    }
    // Pages of before and after a shift, side by side, hold some rows twice and others not at all.
    if (fresh > 0 && fresh < keys.size())
        readChoice(ranges);
    else
        fill(ranges, keys);
}

void SelectionKeeper::readChoice(const QList<QPair<int, int>> &ranges)
{
    m_shown.clear();
    m_desk.rowsOf(ranges, kMost + 1).then(this, [this, ranges, round = m_round](const auto &rows) {
        if (round != m_round || !rows || rows->size() != m_model.positionsIn(ranges))
            return;
        // What is in memory is what was in sight when it was chosen, unless it is of before a shift.
        QList<QByteArray> keys;
        for (const auto &[first, last] : ranges) {
            for (int row = first; row <= last; ++row) {
                if (m_model.isGroup(row))
                    continue;
                keys.append(m_model.isFresh(row) ? m_model.rowAt(row)->key() : rows->at(keys.size()).key());
            }
        }
        fill(ranges, keys);
        Q_EMIT read();
    });
}

void SelectionKeeper::fill(const QList<QPair<int, int>> &ranges, const QList<QByteArray> &keys)
{
    m_chosen.known = true;
    const int current = m_table.currentRow();
    const bool led = current >= 0 && !m_model.isGroup(current) && !ranges.isEmpty();
    if (led)
        m_chosen.current = keys.value(0);
    const auto rest = keys.mid(led ? 1 : 0);
    if (m_chosen.spans.isEmpty())
        m_chosen.keys = m_chosen.all ? QList<QByteArray>() : rest;
    for (qsizetype i = 0; i < m_chosen.spans.size(); ++i) {
        m_chosen.spans[i].first = rest.value(2 * i);
        m_chosen.spans[i].last = rest.value(2 * i + 1);
    }
    m_shown = m_chosen.keys;
}

bool SelectionKeeper::isUntouched() const
{
    const bool chosen = !m_chosen.keys.isEmpty() || !m_chosen.spans.isEmpty() || !m_chosen.groups.isEmpty()
        || m_chosen.all || m_table.selectedCount() > 0;
    return !chosen && !m_wanted && m_table.currentRow() == 0
        && m_table.view().verticalScrollBar()->value() == 0;
}

/// The table has made its first row the current one by itself; which position that is now is read anew.
void SelectionKeeper::standFirst()
{
    m_chosen = {};
    ++m_round;
    if (m_model.isGroup(0))
        take();
    else
        readChoice({{0, 0}});
}

void SelectionKeeper::restore(Event event)
{
    if (event == Event::Shift && isUntouched()) {
        standFirst();
        return;
    }
    if (m_chosen.isEmpty())
        return;
    // What is not read yet can not be told from others any more.
    if (!m_chosen.known)
        m_chosen = {.known = true, .current = m_chosen.current, .keys = {m_chosen.current}};
    ++m_round;
    if (!m_wanted)
        m_event = event;
    m_wanted = true;
    seek();
}

void SelectionKeeper::seek()
{
    if (!m_wanted || m_model.isBeginning() || m_model.known() == 0)
        return;
    const auto asked = m_chosen.asked();
    const int seeking = ++m_seekRound;
    m_desk.placesOf(asked).then(
        this, [this, asked, seeking, round = m_model.round()](const Result<QList<int>> &places) {
            // Where the rows are in another order by now, it is asked again with its rows or its count.
            if (m_wanted && places && seeking == m_seekRound && round == m_model.round())
                put(asked, *places);
        });
}

QList<int> SelectionKeeper::rowsOf(const QList<QByteArray> &asked, const QList<int> &places)
{
    QList<int> rows;
    QList<QByteArray> left;
    m_shown.clear();
    for (qsizetype i = 1; i <= m_chosen.keys.size(); ++i) {
        const int row = places[i] < 0 ? -1 : m_model.rowOfPlace(places[i]);
        if (row < 0)
            continue;
        left.append(asked[i]);
        // A closed group holds its positions, which are chosen again with the opening of all.
        if (m_model.isGroup(row))
            continue;
        rows.append(row);
        m_shown.append(asked[i]);
    }
    qsizetype at = 1 + m_chosen.keys.size();
    m_chosen.keys = left;
    for (const Span &span : std::as_const(m_chosen.spans)) {
        const int from = m_model.rowOfPlace(places[at]);
        const int to = m_model.rowOfPlace(places[at + 1]);
        at += 2;
        if (from < 0 && to < 0)
            continue;
        // Where one end is gone, the range is as long as it was.
        const int first = std::max(0, from >= 0 ? from : to - span.rows + 2);
        const int last = std::min(m_model.rowCount() - 1, to >= 0 ? to : from + span.rows - 2);
        for (int row = std::min(first, last); row <= std::max(first, last); ++row)
            rows.append(row);
    }
    for (const QString &group : std::as_const(m_chosen.groups)) {
        if (const int row = m_model.rowOfGroup(group); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void SelectionKeeper::put(const QList<QByteArray> &asked, const QList<int> &places)
{
    // Rows further down are known of once they are counted; then it is asked again.
    if (m_model.total() < 0 && *std::ranges::max_element(places) >= m_model.known())
        return;
    m_wanted = false;
    const int before = m_table.currentRow();
    const QList<int> rows = rowsOf(asked, places);
    int current = m_chosen.group ? m_model.rowOfGroup(*m_chosen.group) : m_model.rowOfPlace(places.first());
    const bool gone = current < 0;
    if (gone)
        current = std::min(before, m_model.rowCount() - 1);
    m_busy = true;
    // Alone and gone, its row is chosen as it is: there is always one to go on from.
    select(rows.isEmpty() && gone && !m_chosen.all ? QList<int>{current} : rows, current);
    scroll(before, current);
    m_busy = false;
    if (gone) {
        take();
        Q_EMIT currentGone();
    }
    Q_EMIT read();
}

void SelectionKeeper::select(const QList<int> &rows, int current)
{
    QItemSelection selection;
    const auto add = [&](int first, int last) {
        selection.select(m_model.index(first, 0), m_model.index(last, PositionTableModel::kColumns - 1));
    };
    if (m_chosen.all && m_model.rowCount() > 0)
        add(0, m_model.rowCount() - 1);
    for (qsizetype i = 0; i < rows.size() && !m_chosen.all;) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows[end] <= rows[end - 1] + 1)
            ++end;
        add(rows[i], rows[end - 1]);
        i = end;
    }
    QItemSelectionModel *to = m_table.view().selectionModel();
    to->select(selection, QItemSelectionModel::ClearAndSelect);
    TableView &view = m_table.view();
    const bool scrolls = view.hasAutoScroll();
    view.setAutoScroll(false);
    to->setCurrentIndex(m_model.index(current, std::max(0, view.currentIndex().column())),
                        QItemSelectionModel::NoUpdate);
    view.setAutoScroll(scrolls);
}

void SelectionKeeper::scroll(int before, int now)
{
    TableView &view = m_table.view();
    QScrollBar *bar = view.verticalScrollBar();
    // Rows that came a moment ago have no place yet.
    view.layOut();
    if (const int asked = std::exchange(m_wantedScroll, -1); asked >= 0) {
        bar->setValue(asked);
    } else if (m_event == Event::Shift) {
        // The current row stays where it is on the screen; out of sight it does not pull the rows along.
        const int y = view.rowViewportPosition(before);
        if (before >= 0 && y > -view.rowHeight(before) && y < view.viewport()->height())
            bar->setValue(bar->value() + (now - before) * view.rowHeight(now));
    } else {
        view.scrollTo(m_model.index(now, 0));
    }
}

} // namespace stoa::ui
