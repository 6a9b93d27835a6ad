// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tabletypes.h"

#include <QHeaderView>

namespace stoa::ui {

class FilterRow;

/// A header that shows the order of several sort keys and carries the filter row below its titles.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

    void setColumns(const QList<ColumnSpec> &columns);
    void setSort(const QList<SortKey> &keys);
    const QList<SortKey> &sort() const { return m_sort; }
    /// Room at the start of the first visible column, for marks.
    void setLead(int pixels);
    void setFilterShown(bool shown);
    FilterRow &filters() { return *m_filters; }
    int titleHeight() const;
    /// What the title needs with its arrow, so that nothing of it is cut.
    int titleWidth(int column) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A click (one key) or Ctrl-click (adds or turns a key); the keys are those asked for, not yet shown.
    void sortAsked(const QList<SortKey> &keys);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void askSort(int column);
    QRect textRect(const QRect &rect, int column) const;
    int arrowWidth(int column, const QFontMetrics &metrics) const;

    QList<ColumnSpec> m_columns;
    QList<SortKey> m_sort;
    FilterRow *m_filters;
    int m_lead = 0;
    bool m_filterShown = true;
};

} // namespace stoa::ui
