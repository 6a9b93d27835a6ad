// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/textsize.h"

#include <QAbstractButton>

namespace stoa::ui {

/// A button that reads like a link: accent text, underlined when one is about to press it.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr, TextSize size = TextSize::Body);

    /// A small icon of ours before the words.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextSize m_size;
    QString m_icon;
};

} // namespace stoa::ui
