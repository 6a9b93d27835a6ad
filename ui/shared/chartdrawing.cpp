// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chartdrawing.h"

#ifdef STOA_CHARTS

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QStackedBarSeries>
#include <cmath>

namespace stoa::ui {

namespace {

/// Of the room for a row.
constexpr qreal kCascadeBar = 0.6;

struct Scale {
    qreal low;
    qreal high;
    qreal step;
};

Scale scaleOf(qreal low, qreal high)
{
    low = std::min<qreal>(low, 0);
    high = std::max<qreal>(high, 0);
    if (high - low <= 0)
        high = 1;
    const qreal step = axisStep(high - low);
    return {std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

/// Labels of Qt Charts are read as markup.
QString labelOf(const QString &text) { return text.toHtmlEscaped(); }

QCategoryAxis *valueAxis(const Scale &scale, const AxisFormat &format)
{
    // A category axis with labels of our own: a value axis writes numbers in its own way.
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(scale.low, scale.high);
    axis->setStartValue(scale.low - scale.step);
    for (qreal at = scale.low; at <= scale.high + scale.step / 2; at += scale.step)
        axis->append(labelOf(format ? format(at) : QString::number(at)), at);
    return axis;
}

QBarSet *barSet(const QString &name, const QBrush &brush)
{
    auto *set = new QBarSet(name);
    set->setBrush(brush);
    // A pattern has no edge of its own, and a narrow bar of it would be a stray stroke.
    set->setPen(brush.style() > Qt::SolidPattern ? QPen(brush.color()) : QPen(Qt::NoPen));
    return set;
}

} // namespace

ChartTwin::Drawing::Drawing(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(180);
}

void ChartTwin::Drawing::showBars(const ChartData &data)
{
    m_kind = Kind::Bars;
    m_data = data;
    rebuild();
}

void ChartTwin::Drawing::showCascade(const ChartData &scale, const QList<CascadeRow> &rows)
{
    m_kind = Kind::Cascade;
    m_data = scale;
    m_rows = rows;
    m_spans = cascadeSpans(rows);
    // A label that has less room than its line is cut to dots.
    setMinimumHeight(int(rows.size()) * (QFontMetrics(fontOf(TextSize::Secondary, font())).height() + 14)
                     + 64);
    rebuild();
}

void ChartTwin::Drawing::rebuild()
{
    QChart *old = chart();
    auto *fresh = new QChart;
    fresh->setBackgroundVisible(false);
    fresh->setBackgroundRoundness(0);
    fresh->setMargins(m_kind == Kind::Cascade ? QMargins(14, 0, 14, 0) : QMargins());
    fresh->setAnimationOptions(QChart::NoAnimation);
    const bool several = m_kind == Kind::Bars && m_data.series.size() > 1;
    fresh->legend()->setVisible(several);
    fresh->legend()->setAlignment(Qt::AlignTop);
    fresh->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    setChart(fresh);
    delete old;
    if (m_kind == Kind::Bars)
        addBars();
    else if (m_kind == Kind::Cascade)
        addCascade();
    dress();
}

int ChartTwin::Drawing::place(int category) const
{
    return isRightToLeft() ? int(m_data.categories.size()) - 1 - category : category;
}

void ChartTwin::Drawing::addBars()
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    auto *series = new QStackedBarSeries;
    series->setBarWidth(0.56);
    qreal low = 0;
    qreal high = 0;
    for (int i = 0; i < m_data.series.size(); ++i) {
        QBarSet *set = barSet(m_data.series[i].name, tokens.seriesBrush(i));
        for (int c = 0; c < m_data.categories.size(); ++c)
            *set << m_data.series[i].values.value(place(c));
        series->append(set);
    }
    for (int c = 0; c < m_data.categories.size(); ++c) {
        qreal up = 0;
        qreal down = 0;
        for (const ChartData::Series &each : std::as_const(m_data.series)) {
            const qreal value = each.values.value(c);
            (value >= 0 ? up : down) += value;
        }
        high = std::max(high, up);
        low = std::min(low, down);
    }
    chart()->addSeries(series);
    auto *categories = new QBarCategoryAxis;
    QStringList labels;
    for (int c = 0; c < m_data.categories.size(); ++c)
        labels.append(labelOf(m_data.categories[place(c)]));
    categories->append(labels);
    categories->setGridLineVisible(false);
    categories->setTitleText(labelOf(m_data.categoryTitle));
    chart()->addAxis(categories, Qt::AlignBottom);
    series->attachAxis(categories);
    QCategoryAxis *values = valueAxis(scaleOf(low, high * 1.08), m_data.format);
    values->setTitleText(labelOf(m_data.unit));
    values->setLineVisible(false);
    chart()->addAxis(values, isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    series->attachAxis(values);
}

void ChartTwin::Drawing::addCascade()
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(kCascadeBar);
    QBarSet *base = barSet(QString(), Qt::NoBrush);
    // Bars are stacked from zero to either side, so what lies on both sides of it is two.
    QBarSet *totals = barSet(QString(), tokens.seriesBrush(0));
    QBarSet *totalsBelow = barSet(QString(), tokens.seriesBrush(0));
    QBarSet *changes = barSet(QString(), tokens.seriesBrush(1));
    QBarSet *changesBelow = barSet(QString(), tokens.seriesBrush(1));
    QStringList terms;
    qreal low = 0;
    qreal high = 0;
    // The chart counts from the bottom up, people read from the top down.
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const CascadeSpan span = m_spans[i];
        const bool total = m_rows[i].kind == CascadeRow::Kind::Total;
        const qreal from = std::min(span.from, span.to);
        const qreal to = std::max(span.from, span.to);
        const qreal above = std::max<qreal>(0, to) - std::max<qreal>(0, from);
        const qreal below = std::min<qreal>(0, from) - std::min<qreal>(0, to);
        // The bar begins at its end nearest to zero.
        *base << (from > 0 ? from : std::min<qreal>(0, to));
        *totals << (total ? above : 0);
        *totalsBelow << (total ? below : 0);
        *changes << (total ? 0 : above);
        *changesBelow << (total ? 0 : below);
        // Terms may be equal in a translation; the axis needs them different.
        const QString term = labelOf(m_rows[i].term);
        terms.append(term + QString(terms.count(term), QChar(0x200B)));
        low = std::min({low, span.from, span.to});
        high = std::max({high, span.from, span.to});
    }
    series->append(base);
    series->append(totals);
    series->append(changes);
    if (low < 0) {
        series->append(totalsBelow);
        series->append(changesBelow);
    } else {
        delete totalsBelow;
        delete changesBelow;
    }
    chart()->addSeries(series);
    auto *names = new QBarCategoryAxis;
    names->append(terms);
    names->setGridLineVisible(false);
    names->setLineVisible(false);
    chart()->addAxis(names, isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    series->attachAxis(names);
    QCategoryAxis *values = valueAxis(scaleOf(low, high * 1.04), m_data.format);
    values->setTitleText(labelOf(m_data.unit));
    values->setReverse(isRightToLeft());
    chart()->addAxis(values, Qt::AlignBottom);
    series->attachAxis(values);
}

void ChartTwin::Drawing::dress()
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const QFont small = fontOf(TextSize::Secondary, font());
    const QColor text = tokens.colour(ColourRole::Text2);
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(text);
        axis->setTitleFont(small);
        axis->setTitleBrush(text);
        axis->setGridLineColor(tokens.colour(ColourRole::Hairline));
        axis->setLinePenColor(tokens.colour(ColourRole::FieldBorder));
        axis->setShadesVisible(false);
    }
    chart()->legend()->setFont(small);
    chart()->legend()->setLabelColor(tokens.colour(ColourRole::Text));
}

void ChartTwin::Drawing::drawForeground(QPainter *painter, const QRectF &)
{
    if (!chart() || chart()->series().isEmpty())
        return;
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QAbstractSeries *series = chart()->series().first();
    painter->save();
    painter->setFont(fontOf(TextSize::SecondaryStrong, font()));
    painter->setPen(tokens.colour(ColourRole::Text));
    const QFontMetrics metrics(painter->font());
    // Figures keep their sign in front in every language.
    painter->setLayoutDirection(Qt::LeftToRight);
    const auto write = [&](const QPointF &value, const QString &text, bool flat, bool negative) {
        const QPointF at = chart()->mapToPosition(value, series);
        const int wide = metrics.horizontalAdvance(text) + 2;
        QRectF room(at.x() - wide / 2.0, at.y() - metrics.height() - 2, wide, metrics.height());
        if (flat) {
            const bool toLeft = negative != isRightToLeft();
            room = QRectF(toLeft ? at.x() - wide - 5 : at.x() + 5, at.y() - metrics.height() / 2.0, wide,
                          metrics.height());
        } else if (negative) {
            room.moveTop(at.y() + 2);
        }
        painter->drawText(room, Qt::AlignCenter, text);
    };
    if (m_kind == Kind::Bars) {
        for (int c = 0; c < m_data.categories.size(); ++c) {
            qreal total = 0;
            for (const ChartData::Series &each : std::as_const(m_data.series))
                total += each.values.value(place(c));
            write({qreal(c), total}, m_data.format ? m_data.format(total) : QString(), false, total < 0);
        }
    } else {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const qreal y = qreal(m_rows.size() - 1 - i);
            if (i + 1 < m_rows.size()) {
                // From where one step ends to where the next one begins.
                const auto at = [&](qreal place) {
                    return chart()->mapToPosition({m_spans[i].to, place}, series);
                };
                painter->setPen(tokens.colour(ColourRole::FieldBorder));
                // Where nothing is taken the line goes through.
                const bool nothing = m_spans[i].from == m_spans[i].to && i > 0;
                painter->drawLine(at(nothing ? y + kCascadeBar / 2 : y - kCascadeBar / 2),
                                  at(y - 1 + kCascadeBar / 2));
                painter->setPen(tokens.colour(ColourRole::Text));
            }
            write({std::max(m_spans[i].from, m_spans[i].to), y}, m_rows[i].figure, true, false);
        }
    }
    painter->restore();
}

void ChartTwin::Drawing::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        if (m_kind != Kind::None)
            rebuild();
        break;
    default:
        break;
    }
}

} // namespace stoa::ui

#endif
