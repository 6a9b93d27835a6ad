// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stoa::gallery {

/// All icons at four sizes.
class IconSheet : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {1180, 700}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace stoa::gallery
