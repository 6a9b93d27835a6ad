// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cellflash.h"

#include "ui/shared/stoastyle.h"

#include <QDeadlineTimer>
#include <QTableView>

namespace stoa::ui {

namespace {

constexpr int kMost = 400;

qint64 nowMs() { return QDeadlineTimer::current().deadline(); }

} // namespace

CellFlash::CellFlash(QTableView &view)
    : QObject(&view)
    , m_view(view)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CellFlash::expire);
}

void CellFlash::take(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (!roles.contains(Qt::DisplayRole) || StoaStyle::reducedMotionOf(&m_view) || !m_view.isVisible())
        return;
    const int height = m_view.viewport()->height();
    const int top = m_view.rowAt(0);
    int bottom = m_view.rowAt(height - 1);
    if (bottom < 0 && m_view.model())
        bottom = m_view.model()->rowCount() - 1;
    if (top < 0)
        return;
    const int from = std::max(top, first.row());
    const int to = std::min(bottom, last.row());
    const int length = StoaStyle::tokensOf(&m_view).size(Size::FlashMs);
    const qint64 until = nowMs() + length;
    for (int row = from; row <= to; ++row) {
        for (int column = first.column(); column <= last.column() && m_lit.size() < kMost; ++column)
            m_lit.insert(first.sibling(row, column), until);
    }
    if (!m_lit.isEmpty() && !m_timer.isActive())
        m_timer.start(length);
    Q_EMIT repaintWanted();
}

void CellFlash::clear()
{
    m_lit.clear();
    m_timer.stop();
}

void CellFlash::expire()
{
    const qint64 now = nowMs();
    qint64 next = 0;
    for (auto it = m_lit.begin(); it != m_lit.end();) {
        if (it.value() <= now) {
            it = m_lit.erase(it);
        } else {
            next = next == 0 ? it.value() : std::min(next, it.value());
            ++it;
        }
    }
    if (next > 0)
        m_timer.start(int(next - now));
    Q_EMIT repaintWanted();
}

} // namespace stoa::ui
