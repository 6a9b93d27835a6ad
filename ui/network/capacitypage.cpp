// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/capacitypage.h"

#include "models/orders/orderwords.h"
#include "ui/shared/card.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textsize.h"
#include "ui/shared/viewtabs.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCapacityPageIcon = 12;
constexpr int kHourWidth = 64;
constexpr int kCapacityPagePadding = 6;
/// So strong is the ground of what is taken: figures are read over it.
constexpr int kFillAlpha = 70;
constexpr int kMostPeaks = 5;
constexpr int kNowAt = 230; ///< where the present hour stands, from the start of the table

} // namespace

HeatDelegate::HeatDelegate(const CapacityModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const HourLoad *load = m_model.load(index);
    if (!load)
        return;
    const Tokens &tokens = StoaStyle::tokensOf(option.widget);
    const Icons &icons = StoaStyle::iconsOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool contrast = tokens.look() == Look::HighContrast;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(
        option.rect,
        tokens.colour(selected ? (option.state.testFlag(QStyle::State_Active) ? ColourRole::Selection
                                                                              : ColourRole::SelectionInactive)
                               : ColourRole::Base));
    const QRect cell = option.rect.adjusted(1, 1, -1, -2);
    const StatusKind kind = NetworkWords::loadKind(load->state);
    const bool told = load->state == LoadState::Buffer || load->state == LoadState::Full;
    if (load->limit > 0 && !(contrast && selected)) {
        const auto part = [&](qint64 from, qint64 to) {
            const int first = int(from * cell.width() / load->limit);
            const int last = int(std::min(to, load->limit) * cell.width() / load->limit);
            return QStyle::visualRect(option.direction, cell,
                                      {cell.x() + first, cell.y(), last - first, cell.height()});
        };
        QColor fill = told ? tokens.statusGround(kind) : tokens.series(0);
        if (!told)
            fill.setAlpha(kFillAlpha);
        painter->fillRect(part(0, load->taken), fill);
        if (load->buffer() > 0) {
            const QRect buffer = part(load->usable, load->limit);
            const int x = option.direction == Qt::RightToLeft ? buffer.right() : buffer.left();
            painter->fillRect(QRect(x, cell.y(), 1, cell.height()), tokens.colour(ColourRole::FieldBorder));
        }
    }
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.colour(ColourRole::Hairline));
    const QColor text = contrast && selected ? tokens.colour(ColourRole::OnSelection)
        : told                               ? tokens.statusText(kind)
        : load->taken == 0                   ? tokens.colour(ColourRole::Text2)
                                             : tokens.colour(ColourRole::Text);
    const QString words = index.data(Qt::DisplayRole).toString();
    const QFont font = fontOf(told ? TextSize::SecondaryStrong : TextSize::Secondary, option.font);
    const int width = QFontMetrics(font).horizontalAdvance(words) + (told ? kCapacityPageIcon + 3 : 0);
    // At the start of the cell: the line of the buffer is at its end.
    QRect line = QStyle::visualRect(option.direction, cell,
                                    {cell.x() + kCapacityPagePadding, cell.y(), width, cell.height()});
    painter->setFont(font);
    painter->setPen(text);
    if (told) {
        icons.paint(*painter, Tokens::statusIcon(kind),
                    QStyle::visualRect(option.direction, line,
                                       {line.x(), line.y(), kCapacityPageIcon, line.height()}),
                    kCapacityPageIcon, text);
        line = QStyle::visualRect(option.direction, line, line.adjusted(kCapacityPageIcon + 3, 0, 0, 0));
    }
    // Figures read from left to right in every language.
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.colour(ColourRole::Focus), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

CapacityPage::CapacityPage(NetworkDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_days(new ViewTabs)
    , m_method(new QComboBox)
    , m_shift(new QPushButton)
    , m_legend(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
    , m_table(new DataTable)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"clock"_s))
    , m_check(new Card)
    , m_verdict(new NoteLine)
    , m_peaks(new DataTable)
    , m_peakView(new RecordView(desk.peaks(), desk.wording(), this))
    , m_heat(new HeatDelegate(desk.capacity(), this))
{
    m_table->setObjectName(u"capacity"_s);
    m_peaks->setObjectName(u"peaks"_s);
    m_shift->setObjectName(u"capacity.shift"_s);
    m_method->setObjectName(u"capacity.method"_s);
    m_days->addTab({});
    m_days->addTab({});
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 12, 4);
    bar->setSpacing(8);
    bar->addWidget(m_days, 1);
    bar->addWidget(m_method);
    bar->addWidget(m_shift);
    m_table->setModel(&desk.capacity());
    m_table->setFilterRowShown(false);
    m_legend->setOverflow(TextLabel::Overflow::Wrap);
    m_legend->setContentsMargins(16, 4, 16, 6);
    m_peaks->setModel(m_peakView);
    m_peaks->setFilterRowShown(false);
    m_peaks->setDensity(Density::Compact);
    m_check->body().addWidget(m_verdict);
    m_check->body().addWidget(m_peaks);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *foot = new QWidget;
    auto *footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins(12, 0, 12, 12);
    footColumn->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_legend);
    column->addWidget(foot);
    connect(m_days, &QTabBar::currentChanged, this, [this](int day) { m_desk.setCapacityDay(day); });
    connect(m_method, &QComboBox::activated, this,
            [this] { m_desk.setCapacityMethod(methodOf(m_method->currentData().toString())); });
    connect(m_shift, &QPushButton::clicked, this, [this] { Q_EMIT shiftAsked(current()); });
    connect(m_table, &DataTable::currentSettled, this, [this] {
        // What stands elsewhere is followed out of sight, and leads nowhere.
        if (isVisible())
            Q_EMIT chosen(current());
    });
    connect(m_table, &DataTable::rowActivated, this, [this] { Q_EMIT chosen(current()); });
    const auto openPeak = [this](int row) {
        const int at = m_peakView->sourceRow(row);
        if (at >= 0)
            Q_EMIT chosen(m_desk.peaks().at(at).code);
    };
    connect(m_peaks, &DataTable::rowActivated, this, openPeak);
    connect(&m_peaks->view(), &QTableView::clicked, this,
            [openPeak](const QModelIndex &index) { openPeak(index.row()); });
    connect(m_peaks, &DataTable::sortAsked, this, [this](const QList<SortKey> &keys) {
        m_peaks->setSort(keys);
        QList<RecordView::Key> order;
        for (const SortKey &key : keys)
            order.append({key.column, key.order});
        m_peakView->setSort(order);
    });
    connect(&desk.capacity(), &QAbstractItemModel::modelReset, this, &CapacityPage::refreshColumns);
    connect(&desk, &NetworkDesk::changed, this, &CapacityPage::refresh);
    connect(&desk, &NetworkDesk::rightsChanged, this, &CapacityPage::refresh);
    retranslate();
}

QString CapacityPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_desk.capacity().rowCount() ? m_desk.capacity().rows()[row].code : QString();
}

void CapacityPage::setCurrent(const QString &code)
{
    const int row = m_desk.capacity().rowOf(code);
    if (row >= 0 && row != m_table->currentRow())
        m_table->setCurrentRow(row);
}

void CapacityPage::refreshColumns()
{
    QList<ColumnSpec> columns{
        {.id = u"location"_s, .kind = ColumnKind::Text, .width = 170, .minimum = 110, .sortable = false}};
    for (const int hour : m_desk.capacity().hours())
        columns.append({.id = QString::number(hour),
                        .kind = ColumnKind::Text,
                        .width = kHourWidth,
                        .minimum = kHourWidth,
                        .sortable = false});
    m_table->setColumns(columns);
    for (int column = 1; column < columns.size(); ++column)
        m_table->view().setItemDelegateForColumn(column, m_heat);
    // Today begins with the present hour in sight.
    const QList<int> &hours = m_desk.capacity().hours();
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(m_desk.clock().now().msSinceEpoch(), m_desk.formats().zone());
    const auto present = std::ranges::upper_bound(hours, now.time().hour());
    const int column = int(present - hours.begin());
    if (m_desk.capacityDay() != 0 || column < 1 || column >= columns.size())
        return;
    QMetaObject::invokeMethod(
        this,
        [this, column] {
            TableView &view = m_table->view();
            view.horizontalScrollBar()->setValue(std::max(0, view.header().sectionPosition(column) - kNowAt));
        },
        Qt::QueuedConnection);
}

void CapacityPage::refresh()
{
    const Formats &formats = m_desk.formats();
    m_stack->setCurrentWidget(
        m_desk.capacity().rowCount() > 0 || !m_desk.isRead() ? static_cast<QWidget *>(m_table) : m_empty);
    const int over = m_desk.peaks().rowCount();
    m_check->setTitle(tr("Weekly check"), tr("the last 7 days, busiest hours over 80 % of usable"));
    if (over == 0)
        m_verdict->setNote(StatusKind::Ok,
                           tr("No location was over 80 % of what it can take without its "
                              "buffer."));
    else
        m_verdict->setNote(StatusKind::Attention,
                           formats.grouped(tr("%n location(s) had an hour over 80 %; consider more capacity "
                                              "there or a shift to a neighbour.",
                                              nullptr, over),
                                           over));
    m_peaks->setVisible(over > 0);
    const int rows = std::min(over, kMostPeaks);
    m_peaks->setFixedHeight(m_peaks->view().header().sizeHint().height()
                            + rows * m_peaks->view().rowHeightNow() + 4);
    setRefused(*m_shift, m_desk.whyNoEdit({}));
}

void CapacityPage::retranslate()
{
    m_days->setTabText(0, tr("Today"));
    m_days->setTabText(1, tr("Tomorrow"));
    m_days->setAccessibleName(tr("Day"));
    const QSignalBlocker quiet(m_method);
    const QVariant chosen = m_method->currentData();
    m_method->clear();
    m_method->addItem(tr("All ways of fulfilling"), QString());
    for (const auto method : kFulfilmentMethods)
        m_method->addItem(OrderWords::method(method), QString(nameOf(method)));
    m_method->setCurrentIndex(std::max(0, m_method->findData(chosen)));
    m_method->setAccessibleName(tr("Way of fulfilling"));
    m_shift->setText(tr("Try a shift…"));
    m_legend->setPlain(tr("Taken of what the hour does. The line in a cell marks where the buffer for peaks "
                          "begins; an hour at the line or beyond is marked, a full one as well."));
    m_table->setName(tr("Capacity by hour"));
    m_peaks->setName(tr("Locations at the edge"));
    m_empty->setText(tr("Nobody takes orders on this day"),
                     tr("Give a location opening hours and a capacity, and its hours stand here."));
    m_peaks->setColumns({{.id = u"location"_s, .width = 130, .minimum = 100, .fills = true},
                         {.id = u"method"_s, .width = 120},
                         {.id = u"when"_s, .width = 128},
                         {.id = u"share"_s, .kind = ColumnKind::Number, .width = 92},
                         {.id = u"left"_s, .kind = ColumnKind::Number, .width = 64, .givesWay = 1},
                         {.id = u"hours"_s, .kind = ColumnKind::Number, .width = 90}});
    refreshColumns();
    refresh();
}

void CapacityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa::ui
