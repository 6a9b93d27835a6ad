// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/networkdesk.h"
#include "ui/shared/paintedparts.h"

#include <QWidget>

namespace stoa::ui {

/// Bars of the coming hours of a location: what is taken against what an hour does, with a line where the
/// buffer begins, and a word where one is in the buffer or full.
class CapacityBars : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    explicit CapacityBars(QWidget *parent = nullptr);

    struct Line {
        QString hour; ///< "14:00"
        HourLoad load;
        QString figure; ///< "17/20"
        QString word; ///< of the state, where it is not simply room
        QString sentence; ///< for the screen reader and the tooltip
    };
    void setLines(const QList<Line> &lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int partCount() const override { return int(m_lines.size()); }
    QString partName(int part) const override { return m_lines[part].hour; }
    QString partValue(int part) const override { return m_lines[part].sentence; }
    QRect partRect(int part) const override;
    QAccessible::Role partRole() const override { return QAccessible::StaticText; }
    QAccessible::Role wholeRole() const override { return QAccessible::Chart; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineHeight() const;
    int hourWidth() const;
    int figureWidth() const;
    int wordWidth() const;

    QList<Line> m_lines;
};

} // namespace stoa::ui
