// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace stoa::ui {

/// A check box whose words go on in further lines where the room is short: Qt's own is as wide as its words
/// in one line.
class WrappedCheck : public QCheckBox {
    Q_OBJECT
public:
    explicit WrappedCheck(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override;

private:
    int beforeWords() const; ///< px of the box and the gap after it
    QRect wordsIn(int width) const; ///< px, from the top
};

} // namespace stoa::ui
