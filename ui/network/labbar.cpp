// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/labbar.h"

#include "ui/shared/stoastyle.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace stoa::ui {

namespace {
constexpr int kHead = 46;
constexpr int kFoot = 48;
} // namespace

LabBar::LabBar(Edge edge, QWidget *parent)
    : QFrame(parent)
    , m_edge(edge)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(16, 6, 16, 6);
    m_line->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(edge == Edge::Below ? kHead : kFoot);
}

QSize LabBar::sizeHint() const
{
    QSize size = QFrame::sizeHint();
    size.setHeight(std::max(size.height(), m_edge == Edge::Below ? kHead : kFoot));
    return size;
}

QSize LabBar::minimumSizeHint() const { return {QFrame::minimumSizeHint().width(), sizeHint().height()}; }

void LabBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.colour(ColourRole::Window));
    painter.fillRect(QRect(0, m_edge == Edge::Below ? height() - 1 : 0, width(), 1),
                     tokens.colour(ColourRole::Hairline));
}

} // namespace stoa::ui
