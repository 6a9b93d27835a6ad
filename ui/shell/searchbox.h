// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stoa::ui {

/// Looks like a search field and opens the palette, where typing goes on. Narrow it is an icon alone.
class SearchBox : public QAbstractButton {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    void setKeys(const QString &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
    bool m_narrow = false;
};

/// Paints a key cap such as Ctrl+K and returns its width; with no painter only the width.
int keyCap(QPainter *painter, const QWidget &widget, const QString &keys, int endX, int centreY);

} // namespace stoa::ui
