// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <memory>

class QPainter;

namespace stoa::ui {

/// Our one set of outlined icons, drawn per size, pixel ratio and colour, and kept.
///
/// Icons that mean a direction are mirrored when asked for a right-to-left layout; all others never are.
/// A QIcon made here follows the look by itself: it asks for its colour when it is painted.
class Icons : public std::enable_shared_from_this<Icons> {
public:
    explicit Icons(std::shared_ptr<const Tokens> tokens);

    static QStringList names();
    static bool has(const QString &name);
    /// True for icons whose direction carries meaning, such as undo and the chevrons.
    static bool isDirectional(const QString &name);

    QPixmap pixmap(const QString &name, int size, qreal ratio, const QColor &colour,
                   Qt::LayoutDirection direction = Qt::LeftToRight) const;
    QIcon icon(const QString &name, ColourRole role = ColourRole::Text) const;
    /// Paints the icon centred in the rectangle, in the painter's layout direction.
    void paint(QPainter &painter, const QString &name, const QRect &rect, int size,
               const QColor &colour) const;

    const Tokens &tokens() const { return *m_tokens; }
    void clear() { m_cache.clear(); }

private:
    std::shared_ptr<const Tokens> m_tokens;
    mutable QHash<QString, QPixmap> m_cache;
};

} // namespace stoa::ui
