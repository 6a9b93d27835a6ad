// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace stoa::ui {

/// The head or the foot of a column of the routing lab, with a line towards what scrolls.
class LabBar : public QFrame {
public:
    enum class Edge { Below, Above };

    explicit LabBar(Edge edge, QWidget *parent = nullptr);
    QHBoxLayout &line() const { return *m_line; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Edge m_edge;
    QHBoxLayout *m_line;
};

} // namespace stoa::ui
