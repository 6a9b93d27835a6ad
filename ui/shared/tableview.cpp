// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tableview.h"

#include "ui/shared/celldelegate.h"
#include "ui/shared/cellflash.h"
#include "ui/shared/columnfit.h"
#include "ui/shared/filterrow.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/tableheader.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalBlocker>

namespace stoa::ui {

namespace {
constexpr int kLead = 24;
}

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_flash(new CellFlash(*this))
    , m_delegate(new CellDelegate(*this, m_flash))
    , m_frozen(new QTableView(this))
    , m_frozenHeader(new TableHeader(m_frozen))
    , m_frozenDelegate(new CellDelegate(*m_frozen, m_flash))
    , m_corner(new QWidget(this))
    , m_fit(new ColumnFit(*this))
{
    setUp(*this, *m_delegate, *m_header);
    setUp(*m_frozen, *m_frozenDelegate, *m_frozenHeader);
    m_frozenDelegate->setSpanHeader(m_header);
    m_frozenHeader->setSectionsMovable(false);
    m_frozenHeader->setStretchLastSection(false);
    m_header->setFirstSectionMovable(false);
    m_frozen->setFocusProxy(this);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->viewport()->installEventFilter(this);
    m_frozen->hide();
    m_corner->setBackgroundRole(QPalette::AlternateBase);
    m_corner->setAutoFillBackground(true);
    m_frozenHeader->filters().setOnly(0);

    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_header->filters().place();
        placeFrozen();
        Q_EMIT sectionsMoved();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (column == 0)
            m_frozen->setColumnWidth(0, size);
        placeFrozen();
        Q_EMIT sectionsMoved();
    });
    connect(m_frozenHeader, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (column == 0 && !m_frozen->isColumnHidden(0))
            setColumnWidth(0, size);
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::sectionsMoved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_fit, &ColumnFit::fitSoon);
    watchGroups();
    connect(m_frozenHeader, &TableHeader::sortAsked, m_header, &TableHeader::sortAsked);
    connect(m_flash, &CellFlash::repaintWanted, this, [this] {
        viewport()->update();
        m_frozen->viewport()->update();
    });
    applyRowHeight();
}

TableView::~TableView()
{
    // Parts that go on their way still send signals to what is no table any more.
    for (QObject *part : std::initializer_list<QObject *>{m_fit, m_header, m_frozenHeader, m_flash,
                                                          horizontalScrollBar(), verticalScrollBar()})
        part->disconnect(this);
    for (const QMetaObject::Connection &link : std::as_const(m_modelLinks))
        disconnect(link);
}

void TableView::setUp(QTableView &view, CellDelegate &delegate, TableHeader &header)
{
    view.setHorizontalHeader(&header);
    view.setItemDelegate(&delegate);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(SelectRows);
    view.setSelectionMode(ExtendedSelection);
    view.setEditTriggers(NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setVerticalScrollMode(ScrollPerPixel);
    view.setHorizontalScrollMode(ScrollPerPixel);
    view.setCornerButtonEnabled(false);
    view.setMouseTracking(true);
    view.setProperty("focusInside", true);
    view.verticalHeader()->setVisible(false);
    view.verticalHeader()->setMinimumSectionSize(8);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

int TableView::rowHeightNow() const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const int text = fontMetrics().height();
    return m_density == Density::Compact ? std::max(tokens.size(Size::TableRowCompact), text + 4)
                                         : std::max(tokens.size(Size::TableRow), text + 10);
}

void TableView::applyRowHeight()
{
    const int height = rowHeightNow();
    if (verticalHeader()->defaultSectionSize() != height) {
        // The header would announce every row by itself; once for all of them is enough.
        const QSignalBlocker quiet(verticalHeader());
        const QSignalBlocker quietToo(m_frozen->verticalHeader());
        verticalHeader()->setDefaultSectionSize(height);
        m_frozen->verticalHeader()->setDefaultSectionSize(height);
        scheduleDelayedItemsLayout();
        viewport()->update();
    }
    verticalScrollBar()->setSingleStep(height);
}

void TableView::setDensity(Density density)
{
    m_density = density;
    applyRowHeight();
}

void TableView::setModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &link : m_modelLinks)
        disconnect(link);
    m_modelLinks.clear();
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    m_flash->clear();
    m_lastRow = 0;
    m_fit->forgetContent();
    if (model) {
        m_modelLinks = {connect(model, &QAbstractItemModel::modelReset, this,
                                [this] {
                                    m_flash->clear();
                                    m_lastRow = 0;
                                    hideAllButFirst();
                                    keepCurrent();
                                    m_fit->fitSoon();
                                }),
                        connect(model, &QAbstractItemModel::headerDataChanged, m_fit, &ColumnFit::fitSoon),
                        connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::keepCurrent),
                        connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::keepCurrent)};
    }
    setColumns(m_columns);
    keepCurrent();
}

void TableView::setSelectionModel(QItemSelectionModel *model)
{
    QTableView::setSelectionModel(model);
    if (m_frozen->model() == this->model())
        m_frozen->setSelectionModel(model);
    if (model) {
        connect(model, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
            if (now.isValid())
                m_lastRow = now.row();
            viewport()->update();
            m_frozen->viewport()->update();
        });
    }
}

void TableView::setColumns(const QList<ColumnSpec> &columns)
{
    const bool fresh = columns.size() != m_columns.size() || m_header->count() != m_frozenHeader->count();
    QStringList before;
    for (const ColumnSpec &column : std::as_const(m_columns))
        before.append(column.id);
    QStringList after;
    for (const ColumnSpec &column : columns)
        after.append(column.id);
    const bool widthsToo = fresh || before != after || !property("placed").toBool();
    m_columns = columns;
    m_header->setColumns(columns);
    m_frozenHeader->setColumns(columns);
    m_delegate->setColumns(columns);
    m_frozenDelegate->setColumns(columns);
    if (model() && widthsToo && !columns.isEmpty()) {
        // A last section that is hidden while it stretches would keep its room in the header.
        m_header->setStretchLastSection(false);
        m_fit->forgetChoice();
        for (int i = 0; i < columns.size() && i < m_header->count(); ++i) {
            m_fit->setWidthByHand(i, 0);
            setColumnHidden(i, columns[i].hidden);
        }
        setProperty("placed", true);
    }
    m_fit->forgetContent();
    m_fit->fit();
    m_fit->fitSoon();
    hideAllButFirst();
    placeFrozen();
    Q_EMIT sectionsMoved();
}

void TableView::hideAllButFirst()
{
    for (int i = 0; i < m_frozenHeader->count(); ++i)
        m_frozen->setColumnHidden(i, i != 0);
    if (m_frozenHeader->count() > 0)
        m_frozen->setColumnWidth(0, columnWidth(0));
}

void TableView::setSort(const QList<SortKey> &keys)
{
    m_header->setSort(keys);
    m_frozenHeader->setSort(keys);
    m_fit->fitSoon();
}

void TableView::setMarks(bool shown)
{
    const int lead = shown ? kLead : 0;
    m_header->setLead(lead);
    m_frozenHeader->setLead(lead);
    m_delegate->setLead(lead);
    m_frozenDelegate->setLead(lead);
    viewport()->update();
}

bool TableView::isFrozenShown() const { return m_frozen->isVisibleTo(this); }

void TableView::placeFrozen()
{
    const bool wanted =
        model() && horizontalScrollBar()->maximum() > 0 && !isColumnHidden(0) && !m_columns.isEmpty();
    // Whoever types in the field of this column goes on in the one that takes its place.
    if (wanted) {
        m_frozen->setVisible(true);
        m_frozenHeader->filters().takeOver(0, m_header->filters());
        m_header->filters().setWithout(0);
    } else {
        m_header->filters().setWithout(-1);
        m_header->filters().takeOver(0, m_frozenHeader->filters());
        m_frozen->setVisible(false);
        return;
    }
    const int width = columnWidth(0);
    const QRect area = viewport()->geometry();
    const int x = isRightToLeft() ? area.right() - width + 1 : area.left();
    m_frozen->setGeometry(x, 0, width, area.bottom() + 1);
    m_frozen->raise();
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    const QRect area = viewport()->geometry();
    const int bar = width() - area.width();
    m_corner->setGeometry(isRightToLeft() ? 0 : area.right() + 1, 0, bar, area.top());
    m_corner->setVisible(bar > 0);
    placeFrozen();
    Q_EMIT sectionsMoved();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_fit->fit();
    placeFrozen();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
    if (event->type() == QEvent::FontChange)
        m_fit->fitSoon();
    if (event->type() == QEvent::LayoutDirectionChange)
        QMetaObject::invokeMethod(
            this, [this] { updateGeometries(); }, Qt::QueuedConnection);
}

void TableView::setHoverRow(int row)
{
    if (m_delegate->hoverRow() == row)
        return;
    m_delegate->setHoverRow(row);
    m_frozenDelegate->setHoverRow(row);
    viewport()->update();
    m_frozen->viewport()->update();
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoverRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_frozen->viewport()) {
        if (event->type() == QEvent::MouseMove)
            setHoverRow(m_frozen->rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
        else if (event->type() == QEvent::Leave)
            setHoverRow(-1);
    }
    return QTableView::eventFilter(watched, event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        event->accept();
        return;
    }
    if (takeGroupKey(*event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    keepCurrent();
    QTableView::focusInEvent(event);
}

void TableView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QTableView::dataChanged(first, last, roles);
    m_flash->take(first, last, roles);
    m_fit->fitSoon();
}

void TableView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    keepCurrent();
    m_fit->fitSoon();
}

void TableView::keepCurrent()
{
    if (!model() || !selectionModel() || currentIndex().isValid())
        return;
    const int rows = model()->rowCount(rootIndex());
    if (rows == 0 || model()->columnCount(rootIndex()) == 0)
        return;
    int column = 0;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            break;
    }
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(model()->index(std::clamp(m_lastRow, 0, rows - 1), column, rootIndex()),
                                      QItemSelectionModel::NoUpdate);
    setAutoScroll(scrolls);
}

void TableView::layOut()
{
    // The frozen part first: a bar of it that ended earlier would pull the table's back.
    m_frozen->doItemsLayout();
    doItemsLayout();
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // Whole rows are chosen here: a key never moves the table sideways under the frozen column.
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(sideways);
}

} // namespace stoa::ui
