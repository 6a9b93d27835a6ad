// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/paintedparts.h"
#include "ui/shared/tokens.h"

#include <QList>
#include <QWidget>
#include <optional>

namespace stoa::ui {

/// Lines from 0 to 100 per cent: the band of a goal as a broad part of it, what was reached as a mark, and
/// the verdict as icon and word.
class SlaBands : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    explicit SlaBands(QWidget *parent = nullptr);

    struct Line {
        QString zone; ///< only said where it is another one than that of the line above
        QString hours; ///< "24 h"
        std::optional<QPair<double, double>> band; ///< shares from 0 to 1
        std::optional<double> reached;
        QString figure; ///< "92.6 %"
        StatusKind kind = StatusKind::Unknown;
        QString verdict;
        QString sentence; ///< all of it, for the screen reader and the tooltip
    };
    void setLines(const QList<Line> &lines, const QStringList &axis);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int partCount() const override { return int(m_lines.size()); }
    QString partName(int part) const override;
    QString partValue(int part) const override { return m_lines[part].sentence; }
    QRect partRect(int part) const override;
    QAccessible::Role wholeRole() const override { return QAccessible::Chart; }
    int currentPart() const override { return m_current; }
    void pressPart(int part) override { Q_EMIT pressed(part); }

Q_SIGNALS:
    void pressed(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Widths {
        int zone = 0;
        int hours = 0;
        int figure = 0;
        int verdict = 0;
        int all() const { return zone + hours + figure + verdict; }
    };
    Widths widths() const;
    int lineHeight() const;

    QList<Line> m_lines;
    QStringList m_axis; ///< words of 0, 25 … 100 per cent
    int m_current = -1;
};

} // namespace stoa::ui
