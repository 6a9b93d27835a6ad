// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/entrysteps.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QPainter>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCircle = 20;
constexpr int kEntryStepsGap = 10;
constexpr int kBetween = 12;

} // namespace

EntrySteps::EntrySteps(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EntrySteps::setSteps(const QStringList &words, int now)
{
    m_words = words;
    m_now = now;
    //: Spoken: where one is on the way in
    setAccessibleName(tr("Step %1 of %2, %3").arg(now + 1).arg(words.size()).arg(words.value(now)));
    updateGeometry();
    update();
}

int EntrySteps::wordHeight(int step, int width) const
{
    const QFontMetrics metrics(fontOf(step == m_now ? TextSize::BodyStrong : TextSize::Body, font()));
    const QRect room(0, 0, std::max(40, width - kCircle - kEntryStepsGap), 1000);
    return std::max(kCircle, metrics.boundingRect(room, Qt::TextWordWrap, m_words[step]).height());
}

int EntrySteps::heightForWidth(int width) const
{
    int height = 0;
    for (int i = 0; i < m_words.size(); ++i)
        height += wordHeight(i, width) + (i > 0 ? kBetween : 0);
    return height;
}

QSize EntrySteps::sizeHint() const { return {180, heightForWidth(180)}; }

void EntrySteps::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    int y = 0;
    for (int i = 0; i < m_words.size(); ++i) {
        const int height = wordHeight(i, width());
        const auto visual = [&](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        const QRect circle = visual({0, y, kCircle, kCircle});
        const bool now = i == m_now;
        painter.setPen(now ? Qt::NoPen : QPen(tokens.colour(ColourRole::Unknown), 1));
        painter.setBrush(now ? QBrush(tokens.colour(ColourRole::Accent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        if (i < m_now) {
            StoaStyle::iconsOf(this).paint(painter, u"check"_s, circle, 12, tokens.colour(ColourRole::Ok));
        } else {
            painter.setFont(fontOf(now ? TextSize::SecondaryStrong : TextSize::Secondary, font()));
            painter.setPen(tokens.colour(now ? ColourRole::OnAccent : ColourRole::Text2));
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setFont(fontOf(now ? TextSize::BodyStrong : TextSize::Body, font()));
        painter.setPen(tokens.colour(now ? ColourRole::Text : ColourRole::Text2));
        painter.drawText(visual({kCircle + kEntryStepsGap, y, width() - kCircle - kEntryStepsGap, height}),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
                             | Qt::TextWordWrap,
                         m_words[i]);
        y += height + kBetween;
    }
}

} // namespace stoa::ui
