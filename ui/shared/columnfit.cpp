// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/columnfit.h"

#include "ui/shared/celldelegate.h"
#include "ui/shared/filterrow.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/tableview.h"

#include <QEvent>
#include <algorithm>
#include <numeric>
#include <utility>

namespace stoa::ui {

namespace {
constexpr int kColumnFitPadding = 8;
/// Words in the cells or in a list to choose from widen their column to so many hundredths of its usual width
/// at most.
constexpr int kMostForWords = 160;
constexpr int kMostMeasured = 100;
/// Around the words in a list to choose from; the arrow shows once something is chosen.
constexpr int kAroundHint = 22;
constexpr int kAroundChoice = 44;
} // namespace

ColumnFit::ColumnFit(TableView &view)
    : QObject(&view)
    , m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        measure();
        fit();
    });
    connect(&view.header(), &QHeaderView::sectionResized, this, &ColumnFit::takeResize);
    for (TableHeader *header : {&view.header(), &view.frozenHeader()})
        header->viewport()->installEventFilter(this);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    // While a border is dragged it stays under the pointer; the rest gives way when it is let go.
    if (event->type() == QEvent::Show) {
        // What was not measured while it was out of sight.
        if (std::exchange(m_missed, false))
            fitSoon();
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_dragging = true;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_dragging = false;
        fitSoon();
    }
    return QObject::eventFilter(watched, event);
}

int ColumnFit::lastShown() const
{
    const TableHeader &header = m_view.header();
    for (int visual = header.count() - 1; visual >= 0; --visual) {
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return header.logicalIndex(visual);
    }
    return -1;
}

void ColumnFit::takeResize(int column, int before, int after)
{
    if (m_fitting)
        return;
    if (before == 0 || after == 0) {
        fitSoon(); // shown or hidden
        return;
    }
    if (column == lastShown() && m_view.header().stretchLastSection())
        return;
    m_byHand.insert(column, after);
}

void ColumnFit::setWidthByHand(int column, int width)
{
    if (width > 0)
        m_byHand.insert(column, width);
    else
        m_byHand.remove(column);
    fitSoon();
}

void ColumnFit::widen(int column, int width)
{
    int &widest = m_content[column];
    if (width <= widest)
        return;
    widest = width;
    fitSoon();
}

int ColumnFit::need(int column) const
{
    const ColumnSpec &spec = m_view.columns()[column];
    const int content = spec.kind == ColumnKind::Text
        ? std::min(m_content.value(column), spec.width * kMostForWords / 100)
        : m_content.value(column);
    int width = std::max({spec.minimum, m_view.header().titleWidth(column), content});
    if (spec.fills)
        return width;
    width = std::max(width, spec.width);
    if (spec.filter == FilterKind::Choice)
        width = std::max(width, std::min(filterWidth(column), spec.width * kMostForWords / 100));
    if (spec.kind == ColumnKind::Text && !spec.choices.isEmpty()) {
        int widest = 0;
        for (const auto &[value, word] : spec.choices)
            widest =
                std::max(widest, m_view.fontMetrics().horizontalAdvance(word) + 2 * kColumnFitPadding + 1);
        width = std::max(width, std::min(widest, spec.width * kMostForWords / 100));
    }
    return width;
}

/// Of what stands in the column's list to choose from: its hint, or what is chosen.
int ColumnFit::filterWidth(int column) const
{
    const ColumnSpec &spec = m_view.columns()[column];
    const QString value = m_view.header().filters().text(column);
    QString words = spec.filterHint;
    for (const auto &[choice, word] : spec.choices) {
        if (!value.isEmpty() && choice == value)
            words = word;
    }
    return m_view.fontMetrics().horizontalAdvance(words) + (value.isEmpty() ? kAroundHint : kAroundChoice);
}

int ColumnFit::least(int column) const
{
    if (m_byHand.contains(column))
        return m_byHand.value(column);
    const ColumnSpec &spec = m_view.columns()[column];
    if (spec.fills || spec.kind != ColumnKind::Text)
        return need(column);
    return std::max(spec.minimum, m_view.header().titleWidth(column));
}

bool ColumnFit::isChosen(int column) const
{
    return m_away.contains(column) || !m_view.isColumnHidden(column);
}

void ColumnFit::setChosen(int column, bool chosen)
{
    m_away.remove(column);
    if (chosen)
        m_asked.insert(column);
    else
        m_asked.remove(column);
    m_view.setColumnHidden(column, !chosen);
    fitSoon();
}

void ColumnFit::forgetChoice()
{
    const QSet<int> away = std::exchange(m_away, {});
    for (const int column : away)
        m_view.setColumnHidden(column, false);
    m_asked.clear();
}

void ColumnFit::makeRoom()
{
    // Before it is seen for the first time the view has no room of its own; behind another page it keeps it.
    m_seen = m_seen || m_view.isVisible();
    if (!m_seen)
        return;
    const auto count = int(std::min<qsizetype>(m_view.columns().size(), m_view.header().count()));
    int total = 0;
    int comfort = 0; // what the one that fills asks for beyond its usual width
    QList<int> giving;
    for (int column = 0; column < count; ++column) {
        if (!isChosen(column))
            continue;
        // What fills the table is given its usual width before others stay for it.
        const ColumnSpec &spec = m_view.columns()[column];
        const int asked =
            spec.fills && !m_byHand.contains(column) ? std::max(least(column), spec.width) : least(column);
        if (spec.fills && !m_byHand.contains(column))
            comfort = std::max(0, spec.comfortable - asked);
        total += asked;
        const bool sorts = std::any_of(m_view.header().sort().begin(), m_view.header().sort().end(),
                                       [column](const SortKey &key) { return key.column == column; });
        if (m_view.columns()[column].givesWay > 0 && !m_asked.contains(column) && !sorts
            && m_view.header().filters().text(column).isEmpty())
            giving.append(column);
    }
    std::stable_sort(giving.begin(), giving.end(), [this](int one, int other) {
        return m_view.columns()[one].givesWay > m_view.columns()[other].givesWay;
    });
    if (total > m_view.viewport()->width())
        total += comfort;
    QSet<int> away;
    for (const int column : std::as_const(giving)) {
        if (total <= m_view.viewport()->width())
            break;
        total -= least(column);
        away.insert(column);
    }
    if (away == m_away)
        return;
    const QSet<int> before = std::exchange(m_away, away);
    const QSet<int> back = before - away;
    const QSet<int> gone = away - before;
    for (const int column : back)
        m_view.setColumnHidden(column, false);
    for (const int column : gone)
        m_view.setColumnHidden(column, true);
    m_view.header().filters().place();
}

void ColumnFit::measure()
{
    if (!m_view.model() || m_view.model()->rowCount() == 0)
        return;
    m_missed = !m_view.isVisible();
    if (m_missed)
        return;
    const auto &delegate = *static_cast<CellDelegate *>(m_view.itemDelegate());
    const int first = std::max(0, m_view.rowAt(0));
    // Rows in sight only: a viewport without height, or one that is not laid out yet, knows no last row.
    const int rows = m_view.viewport()->height() / std::max(1, m_view.verticalHeader()->defaultSectionSize());
    const int last = std::min(m_view.model()->rowCount() - 1, first + std::min(rows + 1, kMostMeasured));
    const auto count = std::min<qsizetype>(m_view.columns().size(), m_view.header().count());
    for (int column = 0; column < count; ++column) {
        // What fills has the room that is left, whatever is in it.
        const ColumnSpec &spec = m_view.columns()[column];
        if ((spec.kind == ColumnKind::Text && spec.fills) || !isChosen(column))
            continue;
        int &widest = m_content[column];
        for (int row = first; row <= last; ++row)
            widest = std::max(widest, delegate.contentWidth(m_view.model()->index(row, column)));
    }
}

/// Narrows the columns by so much together, each by its part of what it can spare.
void ColumnFit::take(int much, const QList<int> &spare, QList<int> &widths)
{
    int spares = std::accumulate(spare.begin(), spare.end(), 0);
    for (qsizetype column = 0; column < widths.size() && much > 0 && spares > 0; ++column) {
        const int given = (much * spare[column] + spares - 1) / spares;
        widths[column] -= given;
        much -= given;
        spares -= spare[column];
    }
}

QList<int> ColumnFit::needs(int filling) const
{
    const auto count = std::min<qsizetype>(m_view.columns().size(), m_view.header().count());
    QList<int> widths(count, 0);
    QList<int> spare(count, 0);
    int over = -m_view.viewport()->width();
    int spares = 0;
    for (int column = 0; column < count; ++column) {
        if (m_view.isColumnHidden(column))
            continue;
        const bool byHand = m_byHand.contains(column);
        widths[column] = byHand ? m_byHand.value(column) : need(column);
        over += widths[column];
        const ColumnSpec &spec = m_view.columns()[column];
        if (byHand || column == filling || spec.kind != ColumnKind::Text)
            continue;
        spare[column] = std::max(0, widths[column] - least(column));
        spares += spare[column];
    }
    // Lists of words give way so that the column which fills has its usual width, as far as that goes.
    if (filling >= 0)
        over = std::min(over + std::max(0, m_view.columns()[filling].width - widths[filling]),
                        std::max(over, spares));
    if (over > spares)
        return widths;
    take(over, spare, widths);
    if (filling < 0)
        return widths;
    // For its comfort they give what is wider than their own words and the hint of their filter.
    for (int column = 0; column < count; ++column) {
        const bool hinted = m_view.columns()[column].filter == FilterKind::Choice;
        const int words = std::max(m_content.value(column), hinted ? filterWidth(column) : 0);
        spare[column] = std::min(spare[column], std::max(0, widths[column] - std::max(least(column), words)));
    }
    const int others = std::accumulate(widths.begin(), widths.end(), 0) - widths[filling];
    const int wish = m_view.columns()[filling].comfortable - (m_view.viewport()->width() - others);
    take(std::min(wish, std::accumulate(spare.begin(), spare.end(), 0)), spare, widths);
    return widths;
}

void ColumnFit::fit()
{
    const auto count = std::min<qsizetype>(m_view.columns().size(), m_view.header().count());
    if (m_fitting || m_dragging || !m_view.model() || count == 0)
        return;
    m_fitting = true;
    makeRoom();
    int filling = -1;
    for (int column = 0; column < count; ++column) {
        if (m_view.columns()[column].fills && !m_view.isColumnHidden(column) && !m_byHand.contains(column))
            filling = column;
    }
    m_view.header().setStretchLastSection(filling < 0);
    const int stretched = filling < 0 ? lastShown() : -1;
    const QList<int> widths = needs(filling);
    int used = 0;
    for (int column = 0; column < count; ++column) {
        if (m_view.isColumnHidden(column) || column == filling || column == stretched)
            continue;
        const int width = widths[column];
        m_view.setColumnWidth(column, width);
        used += m_view.columnWidth(column);
    }
    if (filling >= 0)
        m_view.setColumnWidth(filling, std::max(need(filling), m_view.viewport()->width() - used));
    else if (stretched >= 0)
        m_view.setColumnWidth(stretched, std::max(widths[stretched], m_view.viewport()->width() - used));
    m_fitting = false;
}

} // namespace stoa::ui
