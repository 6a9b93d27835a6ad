// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sharebars.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 16;
constexpr int kShareBarsGap = 12;
constexpr int kSwatch = 10;
constexpr int kLeastBar = 110;
constexpr int kMostLabel = 140;

} // namespace

ShareDrawing::ShareDrawing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareDrawing::setShares(const QList<CompareSubject> &subjects, const QList<SharePart> &parts,
                             const AxisFormat &format)
{
    m_subjects = subjects;
    m_parts = parts;
    m_format = format;
    updateGeometry();
    update();
    tellPartsChanged(*this);
}

int ShareDrawing::lineHeight() const
{
    return std::max(20, QFontMetrics(fontOf(TextSize::SecondaryStrong, font())).height() + 5);
}

int ShareDrawing::labelWidth() const
{
    const QFontMetrics strong(fontOf(TextSize::SecondaryStrong, font()));
    int width = 0;
    for (const CompareSubject &subject : m_subjects)
        width = std::max(width, strong.horizontalAdvance(subject.name) + 2);
    return std::min(width, kMostLabel);
}

QString ShareDrawing::figure(int subject, int part) const
{
    const qreal value = m_parts[part].shares.value(subject);
    return m_format ? m_format(value) : QString::number(value);
}

int ShareDrawing::figureWidth() const
{
    const QFontMetrics strong(fontOf(TextSize::SecondaryStrong, font()));
    int width = 0;
    for (int part = 0; part < m_parts.size(); ++part) {
        for (int subject = 0; subject < m_subjects.size(); ++subject)
            width = std::max(width, strong.horizontalAdvance(figure(subject, part)) + 2);
    }
    return width;
}

QSize ShareDrawing::minimumSizeHint() const
{
    const QFontMetrics small(fontOf(TextSize::Secondary, font()));
    int name = 0;
    for (const SharePart &part : m_parts)
        name = std::max(name, small.horizontalAdvance(part.name) + 2);
    const int legend = kSwatch + 8 + name + int(m_subjects.size()) * (figureWidth() + kShareBarsGap);
    return {std::max(labelWidth() + kShareBarsGap + kLeastBar, legend),
            (lineHeight() + 4) * int(m_subjects.size()) + 6 + lineHeight() * int(m_parts.size())};
}

QRect ShareDrawing::segment(int subject, int part) const
{
    qreal whole = 0;
    qreal before = 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        const qreal share = std::max<qreal>(0, m_parts[i].shares.value(subject));
        whole += share;
        before += i < part ? share : 0;
    }
    const int left = labelWidth() + kShareBarsGap;
    const int room = width() - left;
    if (whole <= 0)
        return {left, 0, 0, 0};
    const auto at = [&](qreal share) {
        return left + int(std::lround(share / whole * room));
    };
    const int from = at(before);
    const int to = at(before + std::max<qreal>(0, m_parts[part].shares.value(subject)));
    const int top = subject * (lineHeight() + 4) + (lineHeight() + 4 - kBar) / 2;
    return {from, top, to - from, kBar};
}

QString ShareDrawing::partName(int part) const
{
    const auto count = int(m_parts.size());
    //: Read aloud of a piece of a bar: of whom, and which part, as in "v14 draft: Stores"
    return tr("%1: %2").arg(m_subjects[part / count].name, m_parts[part % count].name);
}

QString ShareDrawing::partValue(int part) const
{
    const auto count = int(m_parts.size());
    return figure(part / count, part % count);
}

QRect ShareDrawing::partRect(int part) const
{
    const auto count = int(m_parts.size());
    return QStyle::visualRect(layoutDirection(), rect(), segment(part / count, part % count));
}

void ShareDrawing::paintBars(QPainter &painter) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    for (int subject = 0; subject < m_subjects.size(); ++subject) {
        const bool own = m_subjects[subject].weight == CompareSubject::Weight::Strong;
        painter.setFont(fontOf(own ? TextSize::SecondaryStrong : TextSize::Secondary, font()));
        painter.setPen(tokens.colour(own ? ColourRole::Text : ColourRole::Text2));
        const QRect label(0, subject * (lineHeight() + 4), labelWidth(), lineHeight() + 4);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), label), start,
            painter.fontMetrics().elidedText(m_subjects[subject].name, Qt::ElideRight, label.width()));
        for (int part = 0; part < m_parts.size(); ++part) {
            QRect piece = QStyle::visualRect(layoutDirection(), rect(), segment(subject, part));
            if (piece.width() <= 0)
                continue;
            if (piece.width() > 2)
                piece.adjust(0, 0, -1, 0); // a line of ground between two parts
            painter.fillRect(piece, tokens.seriesBrush(part));
            if (tokens.look() == Look::HighContrast && piece.width() > 1) {
                painter.setPen(tokens.series(part));
                painter.drawRect(piece.adjusted(0, 0, -1, -1));
            }
        }
    }
}

void ShareDrawing::paintLegend(QPainter &painter) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const int end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    const int top = int(m_subjects.size()) * (lineHeight() + 4) + 6;
    const int figures = figureWidth() + kShareBarsGap;
    const int names = width() - int(m_subjects.size()) * figures;
    for (int part = 0; part < m_parts.size(); ++part) {
        const int y = top + part * lineHeight();
        const QRect swatch = visual({0, y + (lineHeight() - kSwatch) / 2, kSwatch, kSwatch});
        painter.fillRect(swatch, tokens.seriesBrush(part));
        if (tokens.look() == Look::HighContrast) {
            painter.setPen(tokens.series(part));
            painter.drawRect(swatch.adjusted(0, 0, -1, -1));
        }
        painter.setFont(fontOf(TextSize::Secondary, font()));
        painter.setPen(tokens.colour(ColourRole::Text));
        const QRect name(kSwatch + 8, y, names - kSwatch - 8, lineHeight());
        painter.drawText(visual(name), start,
                         painter.fontMetrics().elidedText(m_parts[part].name, Qt::ElideRight, name.width()));
        for (int subject = 0; subject < m_subjects.size(); ++subject) {
            const bool own = m_subjects[subject].weight == CompareSubject::Weight::Strong;
            painter.setFont(fontOf(own ? TextSize::SecondaryStrong : TextSize::Secondary, font()));
            painter.setPen(tokens.colour(own ? ColourRole::Text : ColourRole::Text2));
            painter.drawText(visual({names + subject * figures, y, figures, lineHeight()}), end,
                             figure(subject, part));
        }
    }
}

void ShareDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBars(painter);
    paintLegend(painter);
}

void ShareDrawing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool ShareDrawing::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString tip;
    for (int part = 0; part < partCount(); ++part) {
        if (partRect(part).contains(help->pos()))
            tip = partName(part) + u'\n' + partValue(part);
    }
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

ShareBars::ShareBars(QWidget *parent)
    : ChartTwin(parent)
    , m_shares(new ShareDrawing)
{
    setDrawing(m_shares, {});
}

void ShareBars::setShared(const QString &title, const QString &note, const QString &partTitle,
                          const QList<CompareSubject> &subjects, const QList<SharePart> &parts,
                          const AxisFormat &format)
{
    ChartData data;
    data.title = title;
    data.note = note;
    data.categoryTitle = partTitle;
    data.format = format;
    for (const SharePart &part : parts)
        data.categories.append(part.name);
    for (qsizetype subject = 0; subject < subjects.size(); ++subject) {
        ChartData::Series series{subjects[subject].name, {}, {}};
        for (const SharePart &part : parts)
            series.values.append(part.shares.value(subject));
        data.series.append(series);
    }
    m_shares->setShares(subjects, parts, format);
    setDrawing(m_shares, data);
}

} // namespace stoa::ui
