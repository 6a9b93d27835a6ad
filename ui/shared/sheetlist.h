// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/printsheet.h"

#include <QWidget>

namespace stoa::ui {

/// The sheets of a printout under each other, as paper in a window of any look; only those in sight are
/// painted.
class SheetList : public QWidget {
    Q_OBJECT
public:
    explicit SheetList(Printout printout, QWidget *parent = nullptr);

    /// 1 is life size on a screen of 96 dpi.
    qreal scale() const { return m_scale; }
    void setScale(qreal scale);
    /// The scale at which a sheet is as wide as that many pixels.
    qreal scaleForWidth(int width) const;
    QRect placeOf(int sheet) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Printout m_printout;
    qreal m_scale = 1;
};

} // namespace stoa::ui
