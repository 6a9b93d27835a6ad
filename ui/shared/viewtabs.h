// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTabBar>

namespace stoa::ui {

/// Flat tabs, each with an optional count in small grey figures after its word.
class ViewTabs : public QTabBar {
    Q_OBJECT
public:
    explicit ViewTabs(QWidget *parent = nullptr);

    /// The count is formatted; empty takes it away.
    void setCount(int index, const QString &figure);
    using QTabBar::count;
    QString count(int index) const { return tabData(index).toString(); }
    /// That a tab takes where it has room.
    int widthOf(int index) const { return tabSizeHint(index).width(); }

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where counts may be painted: not over the edge that cuts a tab.
    QRect uncut() const;
};

} // namespace stoa::ui
