// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/timeline.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimelineGap = 16; ///< between columns
constexpr int kTimelineIcon = 14;
constexpr int kIconRoom = 22;
constexpr int kLeastDetails = 80;
constexpr int kLeastRows = 3;
constexpr int kMostLines = 4; ///< of an entry's details
constexpr int kAround = 4; ///< above and below the words of a row

QFont fontIn(const Timeline &view, const TimelineEntry &entry, Timeline::Column column)
{
    if (column == Timeline::Column::Event)
        return fontOf(TextSize::BodyStrong, view.font());
    QFont font = view.font();
    font.setItalic(column == Timeline::Column::Time && entry.when == TimelineEntry::When::Ahead);
    return font;
}

QString textIn(const TimelineEntry &entry, Timeline::Column column)
{
    switch (column) {
    case Timeline::Column::Time:
        return entry.time;
    case Timeline::Column::Event:
        return entry.word;
    case Timeline::Column::Details:
        return entry.details;
    }
    return {};
}

QVariant answer(const TimelineEntry &entry, Timeline::Column column, int role)
{
    if (role == Qt::DisplayRole)
        return textIn(entry, column);
    if (role == Qt::AccessibleTextRole && column == Timeline::Column::Time
        && entry.when == TimelineEntry::When::Ahead)
        //: Read aloud: the time of something that is still to come
        return Timeline::tr("%1, to come").arg(entry.time);
    return {};
}

class TimelineDelegate : public QStyledItemDelegate {
public:
    explicit TimelineDelegate(Timeline &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = StoaStyle::tokensOf(&m_view);
        const TimelineEntry &entry = m_view.entries()[index.row()];
        const auto column = Timeline::Column(index.column());
        painter->save();
        painter->setLayoutDirection(option.direction);
        const bool chosen = option.state & QStyle::State_Selected && m_view.hasFocus();
        const bool inverse = chosen && tokens.look() == Look::HighContrast;
        if (chosen)
            painter->fillRect(option.rect, tokens.colour(ColourRole::Selection));
        else if (option.state & QStyle::State_Selected && m_view.selectionModel()->selectedRows().size() > 1)
            painter->fillRect(option.rect, tokens.colour(ColourRole::SelectionInactive));
        const bool strong = column == Timeline::Column::Event;
        QColor text = tokens.colour(strong ? ColourRole::Text : ColourRole::Text2);
        if (strong && entry.status != StatusKind::None)
            text = tokens.statusText(entry.status);
        if (inverse)
            text = tokens.colour(ColourRole::OnSelection);
        if (strong) {
            // Beside the first line of its words.
            const QRect place(option.rect.left(), option.rect.top(), kTimelineIcon + 2,
                              m_view.rowHeightNow());
            StoaStyle::iconsOf(&m_view).paint(
                *painter, entry.icon, QStyle::visualRect(option.direction, option.rect, place), kTimelineIcon,
                inverse || entry.status != StatusKind::None ? text : tokens.colour(ColourRole::Text2));
        }
        painter->setFont(fontIn(m_view, entry, column));
        painter->setPen(text);
        const QRect room = roomOf(option, column);
        const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignTop;
        if (column == Timeline::Column::Details)
            painter->drawText(room, start | Qt::TextWordWrap, textIn(entry, column));
        else
            painter->drawText(
                room, start,
                painter->fontMetrics().elidedText(textIn(entry, column), Qt::ElideRight, room.width()));
        if (isLastAhead(index.row()))
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                              tokens.colour(ColourRole::Accent));
        if (option.state & QStyle::State_HasFocus && m_view.hasFocus() && index.column() == 0) {
            const QRect row(0, option.rect.top(), m_view.viewport()->width(), option.rect.height());
            painter->setClipping(false);
            paint::ring(*painter, row.adjusted(0, 1, 0, -1), tokens.colour(ColourRole::Focus),
                        tokens.size(Size::FocusRing), 2);
        }
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const TimelineEntry &entry = m_view.entries()[index.row()];
        const auto column = Timeline::Column(index.column());
        const QString text = textIn(entry, column);
        const QRect room = roomOf(option, column);
        const QFontMetrics metrics(fontIn(m_view, entry, column));
        const bool whole = column == Timeline::Column::Details
            ? Timeline::linesOf(text, metrics, room.width()) <= kMostLines
            : metrics.horizontalAdvance(text) <= room.width();
        QToolTip::showText(event->globalPos(), whole ? QString() : text, view);
        return true;
    }

private:
    static QRect roomOf(const QStyleOptionViewItem &option, Timeline::Column column)
    {
        const int before = column == Timeline::Column::Event ? kIconRoom : 0;
        const int after = column == Timeline::Column::Details ? 0 : kTimelineGap;
        return QStyle::visualRect(option.direction, option.rect,
                                  option.rect.adjusted(before, kAround, -after, -kAround));
    }
    bool isLastAhead(int row) const
    {
        const auto &entries = m_view.entries();
        return entries[row].when == TimelineEntry::When::Ahead
            && (row + 1 == entries.size() || entries[row + 1].when == TimelineEntry::When::Past);
    }

    Timeline &m_view;
};

RecordColumn<TimelineEntry> columnOf(Timeline::Column column, QString (*title)())
{
    return {title, [column](const TimelineEntry &entry, int role) {
                return answer(entry, column, role);
            }};
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QTableView(parent)
    , m_model(new RecordTableModel<TimelineEntry>(
          {//: Column of a timeline
           columnOf(Column::Time, [] { return tr("Time"); }),
           //: Column of a timeline
           columnOf(Column::Event, [] { return tr("Event"); }),
           //: Column of a timeline
           columnOf(Column::Details, [] { return tr("Details"); })},
          [](const TimelineEntry &entry) { return entry.id; }, this))
{
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(*this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setProperty("focusInside", true);
    setProperty("bare", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(10);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &at) { Q_EMIT entryActivated(entries()[at.row()].id); });
}

void Timeline::setEntries(const QList<TimelineEntry> &entries)
{
    const int scrolled = verticalScrollBar()->value();
    const QPersistentModelIndex top = indexAt(QPoint(1, 1));
    m_model->setRows(entries);
    if (verticalHeader()->defaultSectionSize() != rowHeightNow())
        verticalHeader()->setDefaultSectionSize(rowHeightNow());
    if (!entries.isEmpty() && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    layColumns();
    // What is in sight stays there; at the top what comes is seen.
    if (scrolled > 0 && top.isValid())
        scrollTo(top, PositionAtTop);
    updateGeometry();
}

int Timeline::rowHeightNow() const { return fontMetrics().height() + 2 * kAround; }

int Timeline::linesOf(const QString &words, const QFontMetrics &metrics, int width)
{
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, words).height();
    return std::max(1, qRound(double(height) / metrics.lineSpacing()));
}

QSize Timeline::sizeHint() const { return {420, std::max(rowHeightNow(), verticalHeader()->length()) + 2}; }

QSize Timeline::minimumSizeHint() const
{
    return {240, std::min(kLeastRows, std::max(1, m_model->rowCount())) * rowHeightNow() + 2};
}

void Timeline::layColumns()
{
    int time = 0;
    int event = 0;
    for (const TimelineEntry &entry : entries()) {
        time = std::max(time,
                        QFontMetrics(fontIn(*this, entry, Column::Time)).horizontalAdvance(entry.time) + 4
                            + kTimelineGap);
        event = std::max(event,
                         QFontMetrics(fontIn(*this, entry, Column::Event)).horizontalAdvance(entry.word) + 4
                             + kIconRoom + kTimelineGap);
    }
    const int room = viewport()->width();
    // Where it is narrow the words give way, and say themselves whole in a tooltip.
    event = std::min(event, std::max(kIconRoom + kLeastDetails, room - time - kLeastDetails));
    setColumnWidth(int(Column::Time), time);
    setColumnWidth(int(Column::Event), event);
    const int details = std::max(kLeastDetails, room - time - event);
    setColumnWidth(int(Column::Details), details);
    // What is said of an entry is read whole.
    const QFontMetrics metrics(font());
    const int before = verticalHeader()->length();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int lines = std::min(kMostLines, linesOf(entries()[row].details, metrics, details));
        setRowHeight(row, rowHeightNow() + (lines - 1) * metrics.lineSpacing());
    }
    if (verticalHeader()->length() != before)
        updateGeometry();
}

QString Timeline::selectionAsText() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row))
            continue;
        const TimelineEntry &entry = entries()[row];
        lines.append(QStringList{entry.time, entry.word, entry.details}.join(u'\t'));
    }
    return lines.join(u'\n');
}

void Timeline::copy() const
{
    if (const QString text = selectionAsText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void Timeline::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *action = menu.addAction(StoaStyle::iconsOf(this).icon(u"copy"_s), tr("&Copy"));
    action->setShortcut(QKeySequence::Copy);
    action->setEnabled(selectionModel()->hasSelection());
    if (menu.exec(event->globalPos()) == action)
        copy();
}

void Timeline::focusInEvent(QFocusEvent *event)
{
    // A table without a current row makes screen readers stumble.
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    QTableView::focusInEvent(event);
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

void Timeline::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layColumns();
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
    }
}

} // namespace stoa::ui
