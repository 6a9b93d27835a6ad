// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/charttwin.h"

#include "ui/shared/chartdrawing.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

#ifndef STOA_CHARTS
class ChartTwin::Drawing : public QWidget { };
#endif

namespace {

/// Keeps the words of a cell under those of its header.
class TwinDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem whole(option);
        initStyleOption(&whole, index);
        const QWidget *view = option.widget;
        view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, view);
        QStyleOptionViewItem words(option);
        words.rect.adjust(kMore, 0, -kMore, 0);
        QStyledItemDelegate::paint(painter, words, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kMore, 0);
    }

private:
    static constexpr int kMore = 4;
};

} // namespace

ChartTwin::ChartTwin(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(QString(), TextSize::BodyStrong, ColourRole::Text, this))
    , m_note(new TextLabel(QString(), TextSize::Secondary, ColourRole::Text2, this))
    , m_swap(new IconButton(u"table-2"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_note);
    head->addWidget(m_swap);
    m_title->setOverflow(TextLabel::Overflow::Elide);
    m_note->setOverflow(TextLabel::Overflow::Elide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
#ifdef STOA_CHARTS
    m_drawing = new Drawing(this);
    m_stack->addWidget(m_drawing);
#endif
    m_stack->addWidget(m_table);
    m_swap->setVisible(hasChart());
    m_swap->setCheckable(true);
    m_table->setModel(new QStandardItemModel(this));
    m_table->setItemDelegate(new TwinDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(8);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_swap, &QAbstractButton::toggled, this,
            [this](bool on) { setShowing(on ? Showing::Table : Showing::Chart); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &at) {
        if (at.row() < m_cascade.size())
            Q_EMIT rowOpened(m_cascade[at.row()].id);
    });
    refresh();
}

ChartTwin::~ChartTwin() = default;

bool ChartTwin::hasChart() const { return m_own || m_drawing; }

ChartTwin::Showing ChartTwin::showing() const
{
    return m_stack->currentWidget() == m_table ? Showing::Table : Showing::Chart;
}

void ChartTwin::setShowing(Showing showing)
{
    if (!hasChart() || showing == Showing::Table)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentIndex(0);
    m_swap->setChecked(this->showing() == Showing::Table);
    fitColumns(); // measured while it is hidden, its header has another font
    refresh();
}

void ChartTwin::refresh()
{
    m_swap->setName(showing() == Showing::Table ? tr("Show as a chart") : tr("Show as a table"));
    m_table->setAccessibleName(m_title->text());
    if (QWidget *chart = m_own ? m_own : static_cast<QWidget *>(m_drawing)) {
        chart->setAccessibleName(m_title->text());
        chart->setAccessibleDescription(tr("A chart; the same numbers can be shown as a table."));
    }
}

void ChartTwin::fillTable(const ChartData &data)
{
    auto *model = static_cast<QStandardItemModel *>(m_table->model());
    model->clear();
    QStringList titles{data.categoryTitle};
    for (const ChartData::Series &series : data.series)
        titles.append(series.name.isEmpty() ? data.unit : series.name);
    model->setHorizontalHeaderLabels(titles);
    model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 1; column < titles.size(); ++column)
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (int row = 0; row < data.categories.size(); ++row) {
        QList<QStandardItem *> items{new QStandardItem(data.categories[row])};
        for (const ChartData::Series &series : data.series) {
            const AxisFormat &format = series.format ? series.format : data.format;
            auto *item = new QStandardItem(format ? format(series.values.value(row)) : QString());
            item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            items.append(item);
        }
        model->appendRow(items);
    }
    if (model->rowCount() > 0)
        m_table->setCurrentIndex(model->index(0, 0));
    fitColumns();
}

void ChartTwin::fitColumns()
{
    // The words take the room that the figures and their titles leave.
    for (int column = 0; column < m_table->model()->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(
            column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void ChartTwin::setBars(const ChartData &data)
{
    m_cascade.clear();
    m_title->setPlain(data.title);
    m_note->setPlain(data.note);
    fillTable(data);
#ifdef STOA_CHARTS
    if (m_drawing)
        m_drawing->showBars(data);
#endif
    refresh();
}

void ChartTwin::setDrawing(QWidget *drawing, const ChartData &data)
{
    m_cascade.clear();
    m_title->setPlain(data.title);
    m_note->setPlain(data.note);
    if (drawing != m_own) {
        delete m_drawing;
        m_drawing = nullptr;
        delete m_own;
        m_own = drawing;
        m_stack->insertWidget(0, drawing);
        // As high as the drawing is, whichever of them is seen.
        m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        m_stack->setCurrentIndex(0);
        m_swap->setChecked(false);
        m_swap->show();
    }
    fillTable(data);
    refresh();
}

void ChartTwin::setCascade(const QString &title, const QString &unit, const QList<CascadeRow> &rows,
                           const AxisFormat &format)
{
    m_cascade = rows;
    m_title->setPlain(title);
    m_note->setPlain({});
    ChartData twin;
    twin.title = title;
    twin.unit = unit;
    //: Column of a waterfall: what is added or taken away
    twin.categoryTitle = tr("Term");
    twin.format = format;
    ChartData::Series values;
    values.name = unit;
    for (const CascadeRow &row : rows) {
        twin.categories.append(row.term);
        values.values.append(row.value);
    }
    twin.series = {values};
    fillTable(twin);
    auto *model = static_cast<QStandardItemModel *>(m_table->model());
    for (int row = 0; row < rows.size(); ++row)
        model->item(row, 1)->setText(rows[row].figure);
#ifdef STOA_CHARTS
    if (m_drawing)
        m_drawing->showCascade(twin, rows);
#endif
    refresh();
}

void ChartTwin::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui
