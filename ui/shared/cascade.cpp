// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cascade.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <cmath>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 8;
constexpr int kEndRoom = 18;
constexpr int kOpen = 22;
constexpr int kLeastBars = 110;
constexpr int kLabelGap = 4;

/// Paints the axis under the rows, over the viewport's last strip.
class CascadeAxis : public QWidget {
public:
    CascadeAxis(CascadeView &view, const AxisFormat &format)
        : QWidget(&view)
        , m_view(view)
        , m_format(format)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const CascadeModel &model = m_view.cascade();
        if (model.rows().isEmpty() || !m_format)
            return;
        const int column = int(CascadeModel::Column::Bar);
        const QRect bars(m_view.columnViewportPosition(column), 0, m_view.columnWidth(column) - kEndRoom,
                         height());
        QPainter painter(this);
        painter.setFont(fontOf(TextSize::Secondary, font()));
        painter.setPen(StoaStyle::tokensOf(this).colour(ColourRole::Text2));
        const qreal length = model.high() - model.low();
        const qreal step = axisStep(length);
        QList<AxisLabel> labels;
        QStringList words;
        for (qreal at = model.low(); at <= model.high() + step / 2; at += step) {
            const int logical = bars.left() + int(std::lround((at - model.low()) / length * bars.width()));
            words.append(m_format(at));
            labels.append({logical, painter.fontMetrics().horizontalAdvance(words.last()) + 2});
        }
        for (const int i : labelsThatFit(labels)) {
            const auto [logical, wide] = labels[i];
            const int x = isRightToLeft() ? 2 * bars.left() + m_view.columnWidth(column) - logical : logical;
            painter.drawText(QRect(x - wide / 2, 0, wide, height()), Qt::AlignCenter, words[i]);
        }
    }

private:
    CascadeView &m_view;
    const AxisFormat &m_format;
};

} // namespace

QList<int> labelsThatFit(const QList<AxisLabel> &labels)
{
    QList<int> fitting;
    for (qsizetype step = 1; step <= labels.size(); ++step) {
        fitting.clear();
        bool all = true;
        for (qsizetype i = 0; i < labels.size(); i += step) {
            if (!fitting.isEmpty()) {
                const AxisLabel &before = labels[fitting.last()];
                const int end = before.middle - before.width / 2 + before.width;
                all = all && labels[i].middle - labels[i].width / 2 >= end + kLabelGap;
            }
            fitting.append(int(i));
        }
        if (all)
            break;
    }
    return fitting;
}

void CascadeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto *view = qobject_cast<const CascadeView *>(option.widget);
    if (!view)
        return;
    const Tokens &tokens = StoaStyle::tokensOf(view);
    const CascadeModel &model = view->cascade();
    const CascadeRow &row = model.rows()[index.row()];
    const QRect rect = option.rect;
    const bool chosen = option.state & QStyle::State_Selected && view->hasFocus();
    const bool inverse = chosen && tokens.look() == Look::HighContrast;
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (chosen)
        painter->fillRect(rect, tokens.colour(ColourRole::Selection));
    else if (row.weight == CascadeRow::Weight::Highlighted)
        painter->fillRect(rect, tokens.colour(ColourRole::AccentSoft));
    const bool strong = row.kind == CascadeRow::Kind::Total;
    painter->setFont(strong ? fontOf(TextSize::BodyStrong, view->font()) : view->font());
    const QColor text = tokens.colour(inverse ? ColourRole::OnSelection : ColourRole::Text);
    painter->setPen(text);
    switch (CascadeModel::Column(index.column())) {
    case CascadeModel::Column::Term: {
        const QRect room = rect.adjusted(kPadding, 0, -kPadding, 0);
        painter->drawText(room,
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(row.term, Qt::ElideRight, room.width()));
        break;
    }
    case CascadeModel::Column::Figure:
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(rect.adjusted(2, 0, -2, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter,
                          row.figure);
        break;
    case CascadeModel::Column::Open:
        StoaStyle::iconsOf(view).paint(*painter, u"chevron-right"_s, rect, 14,
                                       tokens.colour(inverse ? ColourRole::OnSelection : ColourRole::Text2));
        break;
    case CascadeModel::Column::Bar: {
        const qreal length = model.high() - model.low();
        const int room = rect.width() - kEndRoom;
        const auto at = [&](qreal value) {
            return rect.left() + int(std::lround((value - model.low()) / length * room));
        };
        const auto visual = [&](const QRect &logical) {
            return QStyle::visualRect(option.direction, rect, logical);
        };
        const qreal step = axisStep(length);
        for (qreal value = model.low(); value <= model.high() + step / 2; value += step) {
            const bool zero = std::abs(value) < step / 1000;
            painter->fillRect(visual({at(value), rect.top(), 1, rect.height()}),
                              tokens.colour(zero ? ColourRole::FieldBorder : ColourRole::Hairline));
        }
        const CascadeSpan span = model.spans()[index.row()];
        const int from = at(std::min(span.from, span.to));
        const int to = at(std::max(span.from, span.to));
        const int tall = std::min(13, rect.height() - 8);
        const QRect bar(from, rect.center().y() - tall / 2, std::max(1, to - from), tall);
        const QColor line = tokens.colour(ColourRole::FieldBorder);
        if (index.row() > 0)
            painter->fillRect(
                visual({at(model.spans()[index.row() - 1].to), rect.top(), 1, bar.top() - rect.top()}), line);
        if (index.row() + 1 < model.rowCount())
            painter->fillRect(visual({at(span.to), bar.bottom(), 1, rect.bottom() - bar.bottom() + 1}), line);
        const int series = row.kind == CascadeRow::Kind::Total ? 0 : 1;
        if (row.kind == CascadeRow::Kind::Change && span.from == span.to) {
            // Nothing is taken: the line goes through.
            painter->fillRect(visual(bar), line);
            break;
        }
        painter->fillRect(visual(bar), tokens.seriesBrush(series));
        if (tokens.look() == Look::HighContrast) {
            painter->setPen(tokens.series(series));
            painter->drawRect(visual(bar).adjusted(0, 0, -1, -1));
        }
        break;
    }
    }
    painter->restore();
}

CascadeView::CascadeView(QWidget *parent)
    : QTableView(parent)
    , m_cascade(new CascadeModel(this))
    , m_axis(new CascadeAxis(*this, m_format))
{
    setModel(m_cascade);
    setItemDelegate(new CascadeDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setProperty("focusInside", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(10);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(8);
    setProperty("bare", true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &at) { Q_EMIT rowOpened(m_cascade->rows()[at.row()].id); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &at) {
        if (at.column() == int(CascadeModel::Column::Open))
            Q_EMIT rowOpened(m_cascade->rows()[at.row()].id);
    });
}

void CascadeView::setRows(const QList<CascadeRow> &rows, const AxisFormat &format)
{
    const int current = std::max(0, currentIndex().row());
    m_format = format;
    m_cascade->setRows(rows);
    verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + 6));
    if (!rows.isEmpty())
        setCurrentIndex(m_cascade->index(std::min(current, int(rows.size()) - 1), 0));
    layColumns();
    updateGeometry();
    m_axis->update();
}

int CascadeView::axisHeight() const { return QFontMetrics(fontOf(TextSize::Secondary, font())).height() + 2; }

QSize CascadeView::sizeHint() const
{
    const int row = std::max(24, fontMetrics().height() + 6);
    return {360, int(m_cascade->rows().size()) * row + axisHeight()};
}

QSize CascadeView::minimumSizeHint() const { return {260, sizeHint().height()}; }

void CascadeView::layColumns()
{
    const QFontMetrics strong(fontOf(TextSize::BodyStrong, font()));
    int term = 40;
    int figure = 24;
    for (const CascadeRow &row : m_cascade->rows()) {
        term = std::max(term, strong.horizontalAdvance(row.term) + 2 * kPadding + 4);
        figure = std::max(figure, strong.horizontalAdvance(row.figure) + 6);
    }
    const int room = viewport()->width();
    // The words are whole while the bars have room to tell them apart.
    term = std::min(term, std::max(room * 45 / 100, room - figure - kOpen - kLeastBars));
    setColumnWidth(int(CascadeModel::Column::Term), term);
    setColumnWidth(int(CascadeModel::Column::Figure), figure);
    setColumnWidth(int(CascadeModel::Column::Open), kOpen);
    setColumnWidth(int(CascadeModel::Column::Bar), std::max(60, room - term - figure - kOpen));
}

void CascadeView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
    m_axis->setGeometry(0, height() - axisHeight(), width(), axisHeight());
}

void CascadeView::updateGeometries()
{
    QTableView::updateGeometries();
    setViewportMargins(0, 0, 0, axisHeight());
    if (m_axis)
        m_axis->setGeometry(0, height() - axisHeight(), width(), axisHeight());
}

void CascadeView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layColumns();
}

} // namespace stoa::ui
