// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/weightslider.h"

#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSlider>
#include <QSpinBox>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMost = 100;
constexpr int kPageStep = 5;
constexpr int kLeastSlider = 80;
constexpr int kAround = 18; ///< the figure in its field
} // namespace

WeightSlider::WeightSlider(QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_spin(new QSpinBox(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_name);
    line->addWidget(m_slider, 1);
    line->addWidget(m_spin);
    m_spin->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    m_slider->setMinimumHeight(fontMetrics().height() + 6);
    m_name->setOverflow(TextLabel::Overflow::Elide);
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_slider->setRange(0, kMost);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(kPageStep);
    m_slider->setMinimumWidth(kLeastSlider);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_spin->setRange(0, kMost);
    m_spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_spin->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_spin->setFocusPolicy(Qt::StrongFocus);
    m_spin->setFrame(false);
    m_spin->setAttribute(Qt::WA_Hover);
    m_spin->setKeyboardTracking(false); // 3 on the way to 34 is no weight
    m_slider->installEventFilter(this);
    m_spin->installEventFilter(this);
    connect(m_slider, &QSlider::valueChanged, this, &WeightSlider::take);
    connect(m_spin, &QSpinBox::valueChanged, this, &WeightSlider::take);
    retranslate();
}

void WeightSlider::setName(const QString &name, const QString &explanation)
{
    m_name->setPlain(name);
    m_name->setToolTip(explanation);
    for (QWidget *part : {static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_spin)}) {
        part->setAccessibleName(name);
        part->setAccessibleDescription(explanation);
        part->setToolTip(explanation);
    }
}

int WeightSlider::value() const { return m_slider->value(); }

void WeightSlider::setValue(int value)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpin(m_spin);
    m_slider->setValue(value);
    m_spin->setValue(value);
}

void WeightSlider::take(int value)
{
    setValue(value);
    Q_EMIT edited(value);
}

void WeightSlider::align(const QList<WeightSlider *> &rows)
{
    int width = 0;
    for (const WeightSlider *row : rows)
        width = std::max(width, row->m_name->sizeHint().width());
    // Where there is little room the names give way to the sliders.
    for (const WeightSlider *row : rows)
        row->m_name->setMaximumWidth(width);
    for (const WeightSlider *row : rows)
        row->m_name->setMinimumWidth(std::min(width, 160));
}

void WeightSlider::retranslate()
{
    //: A number in per cent, with a space where the language writes one
    const QString pattern = tr("%1 %");
    m_spin->setPrefix(pattern.section(u"%1"_s, 0, 0));
    m_spin->setSuffix(pattern.section(u"%1"_s, 1));
    const QString widest = pattern.arg(kMost);
    m_spin->setFixedWidth(fontMetrics().horizontalAdvance(widest) + kAround);
}

void WeightSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

bool WeightSlider::eventFilter(QObject *watched, QEvent *event)
{
    auto *part = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && !part->hasFocus()) {
        event->ignore();
        return true;
    }
    // A figure like any other, until one comes near to change it.
    const bool comes = event->type() == QEvent::Enter || event->type() == QEvent::FocusIn;
    const bool goes = event->type() == QEvent::Leave || event->type() == QEvent::FocusOut;
    if (part == m_spin && (comes || goes))
        m_spin->setFrame(comes || (event->type() == QEvent::Leave && part->hasFocus())
                         || (event->type() == QEvent::FocusOut && part->underMouse()));
    return QWidget::eventFilter(watched, event);
}

} // namespace stoa::ui
