// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettelistmodel.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"
#include "ui/shell/searchbox.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

PaletteListModel::PaletteListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void PaletteListModel::setFound(const QList<PaletteSource *> &order, PaletteSource &source,
                                const QList<PaletteItem> &items)
{
    beginResetModel();
    m_found.insert(&source, items);
    m_lines.clear();
    for (PaletteSource *each : order) {
        const QList<PaletteItem> &found = m_found.value(each);
        if (found.isEmpty())
            continue;
        Line heading;
        heading.source = each;
        heading.item.title = each->heading();
        heading.heading = true;
        m_lines.append(heading);
        for (const PaletteItem &item : found)
            m_lines.append({each, item, false});
    }
    endResetModel();
}

void PaletteListModel::clear()
{
    beginResetModel();
    m_found.clear();
    m_lines.clear();
    endResetModel();
}

int PaletteListModel::firstItem() const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (!m_lines[row].heading)
            return row;
    }
    return -1;
}

int PaletteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return line.item.title;
    if (role == Qt::ToolTipRole && !line.item.refusal.isEmpty())
        return line.item.refusal;
    if (role == Qt::AccessibleDescriptionRole)
        return line.item.detail;
    return {};
}

Qt::ItemFlags PaletteListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines[index.row()].heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteListModel *>(index.model());
    const int text = option.fontMetrics.height();
    return {100, model->line(index.row()).heading ? std::max(26, text + 8) : std::max(32, text + 14)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QWidget &widget = *option.widget;
    const Tokens &tokens = StoaStyle::tokensOf(&widget);
    const auto *model = static_cast<const PaletteListModel *>(index.model());
    const PaletteListModel::Line &line = model->line(index.row());
    const QRect rect = option.rect;
    const auto visual = [&](int left, int width) {
        return QStyle::visualRect(option.direction, rect,
                                  QRect(rect.left() + left, rect.top(), width, rect.height()));
    };
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (line.heading) {
        painter->setFont(fontOf(TextSize::SecondaryStrong, widget.font()));
        painter->setPen(tokens.colour(ColourRole::Text2));
        painter->drawText(visual(12, rect.width() - 24), align, line.item.title);
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        painter->fillRect(rect, tokens.colour(ColourRole::Selection));
    const bool inverse = chosen && tokens.look() == Look::HighContrast;
    const QColor quiet = tokens.colour(inverse ? ColourRole::OnSelection : ColourRole::Text2);
    const QColor text = tokens.colour(!line.item.refusal.isEmpty() ? ColourRole::Disabled
                                          : chosen                 ? ColourRole::OnSelection
                                                                   : ColourRole::Text);
    if (!line.item.iconName.isEmpty())
        StoaStyle::iconsOf(&widget).paint(*painter, line.item.iconName, visual(12, 16), 16, quiet);
    int end = rect.width() - 12;
    if (!line.item.keys.isEmpty()) {
        const int cap = keyCap(nullptr, widget, line.item.keys, 0, 0);
        const QRect place = visual(end - cap, cap);
        keyCap(painter, widget, line.item.keys, place.right() + 1, rect.center().y() + 1);
        end -= cap + 8;
    }
    const FuzzyHit hit = fuzzyMatch(model->typed(), line.item.title, line.item.otherNames);
    const int room = std::max(20, end - 40);
    const QString shown = QFontMetrics(fontOf(TextSize::BodyStrong, widget.font()))
                              .elidedText(line.item.title, Qt::ElideRight, room);
    QTextLayout layout(shown, widget.font());
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : hit.parts) {
        if (start + length > shown.size())
            continue;
        QTextCharFormat format;
        format.setFont(fontOf(TextSize::BodyStrong, widget.font()));
        formats.append({start, length, format});
    }
    layout.setFormats(formats);
    QTextOption wrap(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    wrap.setWrapMode(QTextOption::ManualWrap);
    wrap.setTextDirection(option.direction);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(room);
    layout.endLayout();
    painter->setPen(text);
    const QRect place = visual(40, room);
    layout.draw(painter, QPointF(place.left(), rect.top() + (rect.height() - first.height()) / 2));
    const int used = int(first.naturalTextWidth()) + 10;
    if (!line.item.detail.isEmpty() && used < room - 24) {
        painter->setFont(fontOf(TextSize::Secondary, widget.font()));
        painter->setPen(quiet);
        const QRect rest = visual(40 + used, room - used);
        painter->drawText(rest, align,
                          painter->fontMetrics().elidedText(line.item.detail, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

} // namespace stoa::ui
