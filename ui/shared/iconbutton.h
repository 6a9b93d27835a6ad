// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace stoa::ui {

/// A button that shows one of our icons and always carries a name: as tooltip and for the screen reader.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    enum class Frame { None, Line };

    explicit IconButton(const QString &iconName, QWidget *parent = nullptr, Frame frame = Frame::None);

    void setIconName(const QString &iconName);
    /// The name; the shortcut, when given, is added to the tooltip.
    void setName(const QString &name, const QString &shortcut = {});
};

} // namespace stoa::ui
