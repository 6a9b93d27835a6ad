// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/barscompare.h"

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

constexpr int kPitch = 25;
constexpr int kBar = 18;
constexpr int kBetween = 24; ///< between measures
constexpr int kLabelGap = 8;
constexpr int kFigureGap = 5;
constexpr int kLeastBars = 90;
constexpr int kMostLabel = 150;
constexpr int kTitleGap = 6;

QFont nameFont(const CompareSubject &subject, const QFont &body)
{
    return fontOf(subject.weight == CompareSubject::Weight::Strong ? TextSize::SecondaryStrong
                                                                   : TextSize::Secondary,
                  body);
}

QString written(const CompareMeasure &measure, qreal value)
{
    return measure.format ? measure.format(value) : QString::number(value);
}

} // namespace

BarsDrawing::BarsDrawing(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BarsDrawing::setBars(const QList<CompareSubject> &subjects, const QList<CompareMeasure> &measures)
{
    m_subjects = subjects;
    m_measures = measures;
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
    tellPartsChanged(*this);
}

int BarsDrawing::labelWidth() const
{
    int width = 0;
    for (const CompareSubject &subject : m_subjects)
        width = std::max(width, QFontMetrics(nameFont(subject, font())).horizontalAdvance(subject.name) + 2);
    return std::min(width, kMostLabel);
}

int BarsDrawing::figureWidth(const CompareMeasure &measure) const
{
    const QFontMetrics strong(fontOf(TextSize::SecondaryStrong, font()));
    int width = 0;
    for (const qreal value : measure.values)
        width = std::max(width, strong.horizontalAdvance(written(measure, value)) + 2);
    return width;
}

int BarsDrawing::leastWidth() const
{
    const QFontMetrics strong(fontOf(TextSize::SecondaryStrong, font()));
    const QFontMetrics small(fontOf(TextSize::Secondary, font()));
    int width = 0;
    for (const CompareMeasure &measure : m_measures)
        width = std::max({width, labelWidth() + kLabelGap + kLeastBars + kFigureGap + figureWidth(measure),
                          strong.horizontalAdvance(measure.title) + kLabelGap
                              + small.horizontalAdvance(measure.note) + 4});
    return width;
}

int BarsDrawing::across(int width) const
{
    const int most = (width + kBetween) / std::max(1, leastWidth() + kBetween);
    return std::clamp(most, 1, std::max(1, int(m_measures.size())));
}

int BarsDrawing::measureHeight() const
{
    const int line = QFontMetrics(fontOf(TextSize::SecondaryStrong, font())).height();
    return line + kTitleGap + std::max(kPitch, line + 6) * int(m_subjects.size()) + 2 * line + 4;
}

QSize BarsDrawing::sizeHint() const
{
    const int count = std::max(1, int(m_measures.size()));
    const int width = count * leastWidth() + (count - 1) * kBetween;
    return {width, heightForWidth(width)};
}

QSize BarsDrawing::minimumSizeHint() const { return {leastWidth(), measureHeight()}; }

int BarsDrawing::heightForWidth(int width) const
{
    const int count = int(m_measures.size());
    const int columns = across(width);
    const int rows = (count + columns - 1) / columns;
    return rows * measureHeight() + std::max(0, rows - 1) * kLabelGap;
}

QRect BarsDrawing::placeOf(int measure, int width) const
{
    const int columns = across(width);
    const int wide = (width - (columns - 1) * kBetween) / columns;
    return {(measure % columns) * (wide + kBetween), (measure / columns) * (measureHeight() + kLabelGap),
            wide, measureHeight()};
}

QRect BarsDrawing::barRow(const QRect &place, int subject) const
{
    const int line = QFontMetrics(fontOf(TextSize::SecondaryStrong, font())).height();
    const int pitch = std::max(kPitch, line + 6);
    return {place.left(), place.top() + line + kTitleGap + subject * pitch, place.width(), pitch};
}

QString BarsDrawing::partName(int part) const
{
    const auto count = int(m_subjects.size());
    //: Read aloud of a bar: what is measured, and of whom, as in "In time: v14 draft"
    return tr("%1: %2").arg(m_measures[part / count].title, m_subjects[part % count].name);
}

QString BarsDrawing::partValue(int part) const
{
    const auto count = int(m_subjects.size());
    const CompareMeasure &measure = m_measures[part / count];
    //: Read aloud of a bar: its figure and the unit
    return tr("%1 %2").arg(written(measure, measure.values.value(part % count)), measure.unit);
}

QRect BarsDrawing::partRect(int part) const
{
    const auto count = int(m_subjects.size());
    return QStyle::visualRect(layoutDirection(), rect(),
                              barRow(placeOf(part / count, width()), part % count));
}

void BarsDrawing::paintMeasure(QPainter &painter, int index) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const CompareMeasure &measure = m_measures[index];
    const QRect place = placeOf(index, width());
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const int end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    const QFont strong = fontOf(TextSize::SecondaryStrong, font());
    const QFont small = fontOf(TextSize::Secondary, font());
    const int line = QFontMetrics(strong).height();

    painter.setFont(strong);
    painter.setPen(tokens.colour(ColourRole::Text));
    painter.drawText(visual({place.left(), place.top(), place.width(), line}), start, measure.title);
    painter.setFont(small);
    painter.setPen(tokens.colour(ColourRole::Text2));
    painter.drawText(visual({place.left(), place.top(), place.width(), line}), end, measure.note);

    qreal low = 0;
    qreal high = 0;
    for (const qreal value : measure.values) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    // A small chart has three parts at most.
    const qreal step = axisStep((high - low) * 5 / 3);
    low = std::floor(low / step) * step;
    high = std::max(low + step, std::ceil(high / step) * step);
    const int figure = figureWidth(measure) + kFigureGap;
    const int left = place.left() + labelWidth() + kLabelGap + (low < 0 ? figure : 0);
    const int room = place.right() + 1 - left - figure;
    const auto at = [&](qreal value) {
        return left + int(std::lround((value - low) / (high - low) * room));
    };
    const QRect first = barRow(place, 0);
    const QRect last = barRow(place, int(m_subjects.size()) - 1);
    QList<AxisLabel> labels;
    QStringList words;
    for (qreal value = low; value <= high + step / 2; value += step) {
        const bool zero = std::abs(value) < step / 1000;
        painter.fillRect(visual({at(value), first.top(), 1, last.bottom() + 3 - first.top()}),
                         tokens.colour(zero ? ColourRole::FieldBorder : ColourRole::Hairline));
        words.append(written(measure, zero ? 0 : value));
        labels.append({at(value), painter.fontMetrics().horizontalAdvance(words.last()) + 2});
    }
    for (const int i : labelsThatFit(labels))
        painter.drawText(
            visual({labels[i].middle - labels[i].width / 2, last.bottom() + 4, labels[i].width, line}),
            Qt::AlignCenter, words[i]);
    painter.drawText(
        visual({left, last.bottom() + 4 + line, place.right() + 1 - left, line}), start,
        painter.fontMetrics().elidedText(measure.unit, Qt::ElideRight, place.right() + 1 - left));

    for (int i = 0; i < m_subjects.size(); ++i) {
        const QRect row = barRow(place, i);
        const bool own = m_subjects[i].weight == CompareSubject::Weight::Strong;
        painter.setFont(nameFont(m_subjects[i], font()));
        painter.setPen(tokens.colour(own ? ColourRole::Text : ColourRole::Text2));
        painter.drawText(visual({row.left(), row.top(), labelWidth(), row.height()}), start,
                         painter.fontMetrics().elidedText(m_subjects[i].name, Qt::ElideRight, labelWidth()));
        const qreal value = measure.values.value(i);
        const int from = at(std::min<qreal>(0, value));
        const int to = at(std::max<qreal>(0, value));
        const QRect bar(from, row.top() + (row.height() - kBar) / 2, std::max(1, to - from), kBar);
        painter.fillRect(visual(bar), tokens.seriesBrush(i));
        if (tokens.look() == Look::HighContrast) {
            painter.setPen(tokens.series(i));
            painter.drawRect(visual(bar).adjusted(0, 0, -1, -1));
        }
        painter.setFont(strong);
        painter.setPen(tokens.colour(ColourRole::Text));
        const QRect beside = value < 0 ? QRect(from - figure, row.top(), figure - kFigureGap, row.height())
                                       : QRect(to + kFigureGap, row.top(), figure, row.height());
        // Figures keep their sign in front in every language.
        painter.setLayoutDirection(Qt::LeftToRight);
        const int ink = painter.fontMetrics().horizontalAdvance(written(measure, value));
        const QRect clear(value < 0 ? beside.right() + 1 - ink : beside.left(), row.center().y() - line / 2,
                          ink, line);
        painter.fillRect(visual(clear), tokens.colour(ColourRole::Base)); // no grid line through it
        painter.drawText(visual(beside), value < 0 ? end : start, written(measure, value));
        painter.setLayoutDirection(layoutDirection());
    }
}

void BarsDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    for (int measure = 0; measure < m_measures.size(); ++measure)
        paintMeasure(painter, measure);
}

void BarsDrawing::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void BarsDrawing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setMinimumHeight(heightForWidth(width()));
        updateGeometry();
    }
}

bool BarsDrawing::event(QEvent *event)
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

BarsCompare::BarsCompare(QWidget *parent)
    : ChartTwin(parent)
    , m_bars(new BarsDrawing)
{
    setDrawing(m_bars, {});
}

void BarsCompare::setCompared(const QString &title, const QString &note, const QString &subjectTitle,
                              const QList<CompareSubject> &subjects, const QList<CompareMeasure> &measures)
{
    ChartData data;
    data.title = title;
    data.note = note;
    data.categoryTitle = subjectTitle;
    for (const CompareSubject &subject : subjects)
        data.categories.append(subject.name);
    for (const CompareMeasure &measure : measures)
        //: Column of a table: what is measured, and its unit
        data.series.append(
            {measure.unit.isEmpty() ? measure.title : tr("%1, %2").arg(measure.title, measure.unit),
             measure.values, measure.format});
    m_bars->setBars(subjects, measures);
    setDrawing(m_bars, data);
}

} // namespace stoa::ui
