// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stepper.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCircle = 16;
constexpr int kStepperGap = 12; ///< between the words of two steps
constexpr int kBelow = 4; ///< between mark and words
constexpr int kRowGap = 8;

} // namespace

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Stepper::setSteps(const QList<Step> &steps, int now)
{
    if (steps == m_steps && now == m_now)
        return;
    m_steps = steps;
    m_now = now;
    updateGeometry();
    update();
    tellPartsChanged(*this);
}

QString Stepper::value() const
{
    if (m_steps.isEmpty())
        return {};
    if (m_now >= m_steps.size())
        //: Read aloud of something that goes through steps
        return tr("all %n step(s) done", nullptr, int(m_steps.size()));
    //: Read aloud of something that goes through steps, as in "step 3 of 6, Picked"
    return tr("step %1 of %2, %3").arg(m_now + 1).arg(m_steps.size()).arg(m_steps[m_now].label);
}

Stepper::State Stepper::stateOf(int step) const
{
    return step < m_now ? State::Done : step == m_now ? State::Now : State::Later;
}

QString Stepper::partName(int part) const
{
    const Step &step = m_steps[part];
    //: Read aloud: a step and its time, as in "Picked, 14:28"
    return step.detail.isEmpty() ? step.label : tr("%1, %2").arg(step.label, step.detail);
}

QString Stepper::partValue(int part) const
{
    switch (stateOf(part)) {
    case State::Done:
        //: Read aloud: a step that is behind
        return tr("done");
    case State::Now:
        //: Read aloud: the step that is under way
        return tr("now");
    case State::Later:
        //: Read aloud: a step that is to come
        return tr("later");
    }
    return {};
}

QFont Stepper::labelFont(int step) const
{
    return fontOf(stateOf(step) == State::Now ? TextSize::SecondaryStrong : TextSize::Secondary, font());
}

int Stepper::labelWidth(int step) const
{
    // As when it is the one that is now, so that the steps do not move as it goes on.
    const QFontMetrics strong(fontOf(TextSize::SecondaryStrong, font()));
    return strong.horizontalAdvance(m_steps[step].label) + 2;
}

int Stepper::detailWidth(int step) const
{
    const QString &detail = m_steps[step].detail;
    return detail.isEmpty() ? 0
                            : QFontMetrics(fontOf(TextSize::Secondary, font())).horizontalAdvance(detail) + 2;
}

int Stepper::wordWidth(int step) const { return std::max({labelWidth(step), detailWidth(step), kCircle}); }

int Stepper::besideWidth() const
{
    int width = -kStepperGap;
    for (int step = 0; step < m_steps.size(); ++step)
        width += wordWidth(step) + kStepperGap;
    return std::max(0, width);
}

QSize Stepper::sizeHint() const
{
    const int width = besideWidth();
    return {width, heightForWidth(width)};
}

QSize Stepper::minimumSizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width = std::max(width, kCircle + kRowGap + wordWidth(step));
    return {width, heightForWidth(besideWidth())};
}

int Stepper::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QList<QRect> Stepper::places(int width) const
{
    QList<QRect> all;
    const int count = int(m_steps.size());
    const int line = QFontMetrics(fontOf(TextSize::SecondaryStrong, font())).height();
    const bool details =
        std::ranges::any_of(m_steps, [](const Step &step) { return !step.detail.isEmpty(); });
    if (count == 0)
        return all;
    if (isBeside(width)) {
        const int height = kCircle + kBelow + line * (details ? 2 : 1);
        const int last = wordWidth(count - 1);
        // Evenly, unless a long word needs more than its share.
        const int pitch = count > 1 ? (width - last) / (count - 1) : 0;
        bool even = true;
        for (int step = 0; step + 1 < count; ++step)
            even = even && wordWidth(step) + kStepperGap <= pitch;
        const int spare = width - besideWidth();
        int x = 0;
        for (int step = 0; step < count; ++step) {
            if (even)
                x = count > 1 ? step * (width - last) / (count - 1) : 0;
            all.append({x, 0, wordWidth(step), height});
            x += wordWidth(step) + kStepperGap + (count > 1 ? spare / (count - 1) : 0);
        }
        return all;
    }
    int y = 0;
    for (int step = 0; step < count; ++step) {
        const bool oneLine = detailWidth(step) == 0
            || kCircle + kRowGap + labelWidth(step) + kStepperGap + detailWidth(step) <= width;
        const int height = std::max(kCircle, line * (oneLine ? 1 : 2));
        all.append({0, y, width, height});
        y += height + kRowGap;
    }
    return all;
}

QRect Stepper::partRect(int part) const
{
    return QStyle::visualRect(layoutDirection(), rect(), places(width()).value(part));
}

void Stepper::paintMark(QPainter &painter, const QRect &circle, State state) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = tokens.colour(ColourRole::Accent);
    const qreal pen = state == State::Now ? 2 : 1;
    painter.setPen(QPen(state == State::Later ? tokens.colour(ColourRole::FieldBorder) : accent, pen));
    painter.setBrush(state == State::Done ? accent : tokens.colour(ColourRole::Base));
    painter.drawEllipse(QRectF(circle).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    painter.restore();
    if (state == State::Done)
        StoaStyle::iconsOf(this).paint(painter, u"check"_s, circle, 12, tokens.colour(ColourRole::OnAccent));
}

void Stepper::paintWords(QPainter &painter, int step, const QRect &place) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const QFont small = fontOf(TextSize::Secondary, font());
    const int line = QFontMetrics(fontOf(TextSize::SecondaryStrong, font())).height();
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    QRect label(place.left(), place.top() + kCircle + kBelow, labelWidth(step), line);
    QRect detail(place.left(), label.bottom() + 1, detailWidth(step), line);
    if (!isBeside(width())) {
        label.moveTopLeft({place.left() + kCircle + kRowGap, place.top()});
        if (place.height() < 2 * line) {
            label.setHeight(place.height());
            int widest = 0;
            for (int each = 0; each < m_steps.size(); ++each)
                widest = std::max(widest, labelWidth(each));
            const int column =
                std::min(label.left() + widest + kStepperGap, place.right() + 1 - detail.width());
            detail = {column, place.top(), detail.width(), place.height()};
        } else {
            detail.moveTopLeft({label.left(), label.bottom() + 1});
        }
    }
    painter.setFont(labelFont(step));
    painter.setPen(tokens.colour(stateOf(step) == State::Later ? ColourRole::Text2 : ColourRole::Text));
    painter.drawText(visual(label), start, m_steps[step].label);
    painter.setFont(small);
    painter.setPen(tokens.colour(ColourRole::Text2));
    painter.drawText(visual(detail), start, m_steps[step].detail);
}

void Stepper::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QList<QRect> all = places(width());
    const bool beside = isBeside(width());
    const auto circleOf = [&](int step) {
        const int y = beside ? all[step].top() : all[step].top() + (all[step].height() - kCircle) / 2;
        return QRect(all[step].left(), y, kCircle, kCircle);
    };
    for (int step = 0; step + 1 < all.size(); ++step) {
        const QRect from = circleOf(step);
        const QRect to = circleOf(step + 1);
        const bool done = stateOf(step) == State::Done;
        const int thick = done ? 2 : 1;
        const QRect line = beside
            ? QRect(from.right() + 1, from.center().y() + 1 - thick / 2, to.left() - from.right() - 1, thick)
            : QRect(from.center().x() + 1 - thick / 2, from.bottom() + 1, thick,
                    to.top() - from.bottom() - 1);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line),
                         tokens.colour(done ? ColourRole::Accent : ColourRole::Line));
    }
    for (int step = 0; step < all.size(); ++step) {
        paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), circleOf(step)), stateOf(step));
        paintWords(painter, step, all[step]);
    }
}

void Stepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
}

void Stepper::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A parent without a layout of its own does not ask for the height of a width.
    setMinimumHeight(heightForWidth(width()));
}

} // namespace stoa::ui
