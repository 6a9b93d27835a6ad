// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/celldelegate.h"

#include "ui/shared/cellflash.h"
#include "ui/shared/chip.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCellPadding = 8;
constexpr int kCellIcon = 14;
constexpr int kCellGap = 4;
/// So much of a text stays for a detail beside it that is not cut.
constexpr int kLeastBesideDetail = 36;

/// Room of words that stand beside the text of a cell, with the gap; 0 for none. What is painted and what is
/// measured go by the same.
int besideText(const QFont &font, const QString &words)
{
    return words.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(words) + kCellGap + 3;
}

bool isRtl(const QStyleOptionViewItem &option) { return option.direction == Qt::RightToLeft; }
} // namespace

struct CellDelegate::Cell {
    QString text;
    QString detail;
    QString oldValue;
    StatusKind status = StatusKind::None;
    QString icon;
    CellTone tone = CellTone::Normal;
    RowMark mark = RowMark::None;
    bool chip = false;
    bool loading = false;
    bool first = false;
    RowGroup group = RowGroup::None;
    ColumnKind kind = ColumnKind::Text;
};

CellDelegate::CellDelegate(QTableView &view, const CellFlash *flash)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_flash(flash)
{ }

bool CellDelegate::isFirst(const QModelIndex &index) const
{
    const QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            return column == index.column();
    }
    return false;
}

CellDelegate::Cell CellDelegate::read(const QModelIndex &index) const
{
    Cell cell;
    cell.first = isFirst(index);
    cell.kind = index.column() < m_columns.size() ? m_columns[index.column()].kind : ColumnKind::Text;
    cell.loading = index.data(role(TableRole::Loading)).toBool();
    if (cell.loading)
        return cell;
    cell.group = RowGroup(index.data(role(TableRole::Group)).toInt());
    cell.text = displayText(index.data(Qt::DisplayRole), m_view.locale());
    cell.detail = index.data(role(TableRole::Detail)).toString();
    cell.oldValue = index.data(role(TableRole::OldValue)).toString();
    cell.status = StatusKind(index.data(role(TableRole::Status)).toInt());
    cell.icon = index.data(role(TableRole::StatusIcon)).toString();
    if (cell.icon.isEmpty())
        cell.icon = Tokens::statusIcon(cell.status);
    cell.tone = CellTone(index.data(role(TableRole::Tone)).toInt());
    cell.chip = index.data(role(TableRole::StatusChip)).toBool();
    if (cell.first && m_lead > 0)
        cell.mark = RowMark(index.data(role(TableRole::Mark)).toInt());
    return cell;
}

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Cell &cell) const
{
    const Tokens &tokens = StoaStyle::tokensOf(&m_view);
    const QRect rect = option.rect.adjusted(0, 0, 0, -1);
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    QColor ground;
    if (selected)
        ground = tokens.colour(active ? ColourRole::Selection : ColourRole::SelectionInactive);
    else if (!cell.oldValue.isEmpty())
        ground = tokens.colour(ColourRole::Edited);
    else if (index.row() == m_hoverRow)
        ground = tokens.colour(ColourRole::Hover);
    else if (cell.group != RowGroup::None)
        ground = tokens.colour(ColourRole::Header);
    if (ground.isValid())
        painter.fillRect(rect, ground);
    if (m_flash && m_flash->isOn(index)) {
        painter.fillRect(rect, tokens.colour(ColourRole::AccentSoft));
        if (tokens.look() == Look::HighContrast) {
            painter.setPen(tokens.colour(ColourRole::Accent));
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
        }
    }
    const QModelIndex current = m_view.currentIndex();
    if (cell.first && current.isValid() && current.row() == index.row()) {
        const int width = tokens.size(Size::Marker);
        const bool inverse = selected && active && tokens.look() == Look::HighContrast;
        painter.fillRect(QStyle::visualRect(option.direction, option.rect,
                                            QRect(rect.left(), rect.top(), width, rect.height())),
                         tokens.colour(inverse ? ColourRole::OnSelection : ColourRole::Accent));
    }
}

void CellDelegate::paintMark(QPainter &painter, const QRect &rect, const Cell &cell,
                             const QColor &override) const
{
    const Tokens &tokens = StoaStyle::tokensOf(&m_view);
    const Icons &icons = StoaStyle::iconsOf(&m_view);
    const auto colour = [&](ColourRole role) {
        return override.isValid() ? override : tokens.colour(role);
    };
    switch (cell.mark) {
    case RowMark::None:
        return;
    case RowMark::Late:
        icons.paint(painter, u"triangle-alert"_s, rect, kCellIcon, colour(ColourRole::Attention));
        return;
    case RowMark::Waiting:
        icons.paint(painter, u"clock"_s, rect, kCellIcon, colour(ColourRole::Text2));
        return;
    case RowMark::Edited: {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(ColourRole::Attention));
        painter.drawEllipse(QPointF(rect.center()) + QPointF(0.5, 0.5), 4.5, 4.5);
        painter.restore();
        return;
    }
    case RowMark::Conflict:
        icons.paint(painter, u"octagon-alert"_s, rect, kCellIcon, colour(ColourRole::Problem));
        return;
    }
}

void CellDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const Cell &cell, const QColor &override) const
{
    const Tokens &tokens = StoaStyle::tokensOf(&m_view);
    const Icons &icons = StoaStyle::iconsOf(&m_view);
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, rect, logical);
    };

    if (cell.chip && cell.status != StatusKind::None) {
        const QSize size = Chip::sizeOf(tokens, option.font, cell.text);
        const QRect place(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
                          std::min(size.width(), rect.width()), size.height());
        Chip::paint(painter, tokens, icons, visual(place), option.font, cell.status, cell.icon, cell.text,
                    override);
        return;
    }

    const bool onSelection = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
    ColourRole role = ColourRole::Text;
    bool strong = !cell.oldValue.isEmpty();
    switch (cell.tone) {
    case CellTone::Normal:
        role = onSelection ? ColourRole::OnSelection : ColourRole::Text;
        break;
    case CellTone::Quiet:
        role = ColourRole::Text2;
        break;
    case CellTone::Strong:
        role = onSelection ? ColourRole::OnSelection : ColourRole::Text;
        strong = true;
        break;
    case CellTone::Link:
        role = ColourRole::AccentText;
        break;
    case CellTone::Problem:
        role = ColourRole::Problem;
        strong = true;
        break;
    }
    QColor colour = cell.status == StatusKind::None ? tokens.colour(role) : tokens.statusText(cell.status);
    if (override.isValid())
        colour = override;

    QFont font = strong ? fontOf(TextSize::BodyStrong, option.font) : option.font;
    const QFontMetrics metrics(font);
    const QFont small = fontOf(TextSize::Secondary, option.font);
    const int oldWidth = besideText(option.font, cell.oldValue);
    const int detailWidth = besideText(small, cell.detail);
    const bool hasIcon = !cell.icon.isEmpty();
    const int iconWidth = hasIcon ? kCellIcon + kCellGap : 0;
    const int both = std::max(0, rect.width() - iconWidth - oldWidth);
    const int wanted = metrics.horizontalAdvance(cell.text) + 1;
    // The detail is a document's code, or tells two that are alike apart: the words before it are cut first.
    const int detailRoom = std::min(detailWidth, std::max(0, both - std::min(wanted, kLeastBesideDetail)));
    const int room = both - detailRoom;
    const bool code = cell.kind == ColumnKind::Code || cell.kind == ColumnKind::Number;
    const QString shown = metrics.elidedText(cell.text, code ? Qt::ElideMiddle : Qt::ElideRight, room);
    const int textWidth = std::min(room, metrics.horizontalAdvance(shown) + 1);
    const int used = iconWidth + oldWidth + textWidth + detailRoom;
    int x = cell.kind == ColumnKind::Number ? std::max(rect.left(), rect.right() + 1 - used) : rect.left();

    if (hasIcon) {
        icons.paint(painter, cell.icon, visual({x, rect.top(), kCellIcon, rect.height()}), kCellIcon, colour);
        x += iconWidth;
    }
    painter.setFont(option.font);
    if (oldWidth > 0) {
        QFont struck = option.font;
        struck.setStrikeOut(true);
        painter.setFont(struck);
        painter.setPen(override.isValid() ? override : tokens.colour(ColourRole::Text2));
        painter.drawText(visual({x, rect.top(), oldWidth - kCellGap, rect.height()}), Qt::AlignCenter,
                         cell.oldValue);
        x += oldWidth;
    }
    painter.setFont(font);
    painter.setPen(colour);
    painter.setLayoutDirection(code ? Qt::LeftToRight : option.direction);
    painter.drawText(visual({x, rect.top(), textWidth, rect.height()}), Qt::AlignCenter | Qt::TextSingleLine,
                     shown);
    painter.setLayoutDirection(option.direction);
    x += textWidth;
    if (detailRoom > kCellGap) {
        painter.setFont(small);
        painter.setPen(override.isValid() ? override : tokens.colour(ColourRole::Text2));
        const QRect place =
            visual({x + kCellGap, rect.top(), rect.right() + 1 - x - kCellGap, rect.height()});
        painter.drawText(place,
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(cell.detail, Qt::ElideMiddle, place.width()));
    }
}

/// The name of a group goes over the columns that have nothing to say of it; each of their cells paints the
/// part that lies in it.
void CellDelegate::paintGroup(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const QColor &override) const
{
    const QHeaderView *header = m_spanHeader ? m_spanHeader : m_view.horizontalHeader();
    int start = -1;
    int before = -1;
    int width = 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        if (start < 0)
            start = column;
        else if (!index.siblingAtColumn(column).data(Qt::DisplayRole).toString().isEmpty())
            break;
        if (column == index.column())
            before = width;
        width += header->sectionSize(column);
    }
    if (before < 0)
        return; // behind the first figure
    const QModelIndex named = index.siblingAtColumn(start);
    const QRect whole(isRtl(option) ? rect.right() + 1 + before - width : rect.left() - before, rect.top(),
                      width, rect.height() - 1);
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, whole, logical);
    };
    const Tokens &tokens = StoaStyle::tokensOf(&m_view);
    const bool onSelection = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
    const auto colour = [&](ColourRole role) {
        return override.isValid() ? override : tokens.colour(role);
    };
    const ColourRole strong = onSelection ? ColourRole::OnSelection : ColourRole::Text;
    const bool open = index.data(role(TableRole::Group)).toInt() == int(RowGroup::Open);
    const QString chevron = open ? u"chevron-down"_s : isRtl(option) ? u"chevron-left"_s : u"chevron-right"_s;
    int x = whole.left() + kCellPadding;
    StoaStyle::iconsOf(&m_view).paint(painter, chevron, visual({x, whole.top(), kCellIcon, whole.height()}),
                                      kCellIcon, colour(ColourRole::Text2));
    x += kCellIcon + kCellGap;
    const QFont bold = fontOf(TextSize::BodyStrong, option.font);
    const QFont small = fontOf(TextSize::Secondary, option.font);
    const QString detail = named.data(role(TableRole::Detail)).toString();
    const int detailWidth = QFontMetrics(small).horizontalAdvance(detail) + 1;
    const int room = std::max(0, whole.right() + 1 - kCellPadding - x - kCellPadding - detailWidth);
    const QFontMetrics metrics(bold);
    const QString name = metrics.elidedText(named.data(Qt::DisplayRole).toString(), Qt::ElideRight, room);
    const int nameWidth = metrics.horizontalAdvance(name) + 1;
    painter.setFont(bold);
    painter.setPen(colour(strong));
    painter.drawText(visual({x, whole.top(), nameWidth, whole.height()}),
                     Qt::AlignCenter | Qt::TextSingleLine, name);
    painter.setFont(small);
    painter.setPen(colour(ColourRole::Text2));
    painter.drawText(visual({x + nameWidth + kCellPadding, whole.top(), detailWidth, whole.height()}),
                     Qt::AlignCenter | Qt::TextSingleLine, detail);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.font = m_view.font();
    const Tokens &tokens = StoaStyle::tokensOf(&m_view);
    const Cell cell = read(index);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, option, index, cell);

    const bool active = option.state & QStyle::State_Active;
    const bool inverse =
        option.state & QStyle::State_Selected && active && tokens.look() == Look::HighContrast;
    const QColor override = inverse ? tokens.colour(ColourRole::OnSelection) : QColor();
    QRect rect = option.rect.adjusted(0, 0, 0, -1);
    if (cell.first && m_lead > 0) {
        paintMark(
            *painter,
            QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), m_lead, rect.height())),
            cell, override);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(m_lead, 0, 0, 0));
    }
    if (cell.group != RowGroup::None && (cell.first || cell.text.isEmpty())) {
        paintGroup(*painter, option.rect, option, index, override);
        painter->restore();
        return;
    }
    rect.adjust(kCellPadding, 0, -kCellPadding, 0);
    if (cell.loading) {
        const int share = 45 + int((uint(index.row()) * 37u + uint(index.column()) * 53u) % 40u);
        const int width = std::min(rect.width(), std::max(16, rect.width() * share / 100));
        const QRect bar(cell.kind == ColumnKind::Number ? rect.right() + 1 - width : rect.left(),
                        rect.center().y() - 3, width, 8);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.colour(ColourRole::SelectionInactive));
        painter->drawRoundedRect(QStyle::visualRect(option.direction, rect, bar), 2, 2);
    } else {
        paintContent(*painter, rect, option, cell, override);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {contentWidth(index), m_view.verticalHeader()->defaultSectionSize()};
}

int CellDelegate::contentWidth(const QModelIndex &index) const
{
    const Cell cell = read(index);
    // The name of a group has more than its own column.
    if (cell.group != RowGroup::None && cell.first)
        return 0;
    if (cell.chip && cell.status != StatusKind::None)
        return Chip::sizeOf(StoaStyle::tokensOf(&m_view), m_view.font(), cell.text).width()
            + 2 * kCellPadding;
    const bool strong =
        cell.tone == CellTone::Strong || cell.tone == CellTone::Problem || !cell.oldValue.isEmpty();
    const QFontMetrics metrics(strong ? fontOf(TextSize::BodyStrong, m_view.font()) : m_view.font());
    int width = metrics.horizontalAdvance(cell.text) + 1 + 2 * kCellPadding;
    if (!cell.icon.isEmpty())
        width += kCellIcon + kCellGap;
    width += besideText(m_view.font(), cell.oldValue)
        + besideText(fontOf(TextSize::Secondary, m_view.font()), cell.detail);
    return width + (cell.first ? m_lead : 0);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()
        || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (contentWidth(index) <= m_view.columnWidth(index.column())) {
        QToolTip::hideText();
        return true;
    }
    QString text = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(role(TableRole::Detail)).toString();
    if (!detail.isEmpty())
        text += u'\n' + detail;
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace stoa::ui
