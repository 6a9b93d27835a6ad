// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/checklist.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"
#include "ui/shared/tokens.h"

#include <QEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace stoa::ui {

namespace {

constexpr int kCheckListPadding = 8;

/// Takes a press anywhere on the line for one on its box, and paints a line that cannot be turned as one.
class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        const bool mouse = event->type() == QEvent::MouseButtonRelease
            || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
        if (!mouse)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        const bool checkable =
            index.flags().testFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled) && index.isValid();
        if (event->type() != QEvent::MouseButtonRelease || !checkable)
            return false;
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

protected:
    /// A locked line stays enabled, so that it is reached by keyboard and read aloud; only its looks are
    /// disabled, and its words stay legible.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool line = !index.data(Qt::UserRole).toString().isEmpty();
        if (!line || index.flags().testFlag(Qt::ItemIsUserCheckable))
            return;
        option->state &= ~QStyle::State_Enabled;
        const QColor quiet = StoaStyle::tokensOf(option->widget).colour(ColourRole::Text2);
        option->palette.setColor(QPalette::Disabled, QPalette::Text, quiet);
        option->palette.setColor(QPalette::Disabled, QPalette::WindowText, quiet);
        option->palette.setColor(QPalette::Disabled, QPalette::HighlightedText, quiet);
    }
};

} // namespace

CheckList::CheckList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new LineDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, &CheckList::turned);
}

void CheckList::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    const QStringList kept = chosen();
    const int line = currentRow();
    m_entries = entries;
    const QSignalBlocker quiet(this);
    clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.words, this);
        item->setData(Qt::UserRole, entry.id);
        item->setToolTip(entry.explanation.isEmpty() ? entry.words : entry.explanation);
    }
    layLines();
    setChosen(kept);
    setCurrentRow(std::clamp(line, 0, std::max(0, count() - 1)));
    updateGeometry();
}

QStringList CheckList::chosen() const
{
    QStringList ids;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked && !item(i)->data(Qt::UserRole).toString().isEmpty())
            ids.append(item(i)->data(Qt::UserRole).toString());
    }
    return ids;
}

void CheckList::setChosen(const QStringList &ids)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        const QString id = item(i)->data(Qt::UserRole).toString();
        if (!id.isEmpty())
            item(i)->setCheckState(ids.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
}

void CheckList::setTurning(Turning turning)
{
    m_turning = turning;
    const QSignalBlocker quiet(this);
    layLines();
}

void CheckList::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
}

int CheckList::lineHeight() const { return fontMetrics().height() + kCheckListPadding; }

void CheckList::layLines()
{
    for (int i = 0; i < count(); ++i) {
        QListWidgetItem *line = item(i);
        line->setSizeHint({80, lineHeight()});
        if (line->data(Qt::UserRole).toString().isEmpty()) {
            line->setFlags(Qt::ItemIsEnabled);
            line->setFont(fontOf(TextSize::SecondaryStrong, font()));
        } else {
            line->setFlags(m_turning == Turning::Allowed
                               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                               : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
    }
}

QSize CheckList::sizeHint() const
{
    const int lines = std::clamp(int(m_entries.size()), 1, m_mostLines);
    return {240, lines * lineHeight() + 2 * frameWidth()};
}

void CheckList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        const QSignalBlocker quiet(this);
        layLines();
        updateGeometry();
    }
}

} // namespace stoa::ui
