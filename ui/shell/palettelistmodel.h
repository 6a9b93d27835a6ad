// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/fuzzy.h"
#include "ui/shell/palettesource.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace stoa::ui {

/// The lines of the palette: for each source that found something a heading that cannot be chosen, then its
/// items.
class PaletteListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PaletteListModel(QObject *parent);

    struct Line {
        PaletteSource *source = nullptr;
        PaletteItem item; ///< Of a heading only the title is set.
        bool heading = false;
    };

    void setTyped(const QString &typed) { m_typed = typed; }
    const QString &typed() const { return m_typed; }
    /// Takes the place of what this source found before; sources keep their order.
    void setFound(const QList<PaletteSource *> &order, PaletteSource &source,
                  const QList<PaletteItem> &items);
    void clear();
    const Line &line(int row) const { return m_lines[row]; }
    int firstItem() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString m_typed;
    QHash<PaletteSource *, QList<PaletteItem>> m_found;
    QList<Line> m_lines;
};

/// Paints a line of the palette: icon, title with the hits in strong text, detail, keys.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace stoa::ui
