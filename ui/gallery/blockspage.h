// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stoa::gallery {

/// The shared blocks of orders, network and routing on one page, beside ComponentsPage.
class BlocksPage : public QWidget {
    Q_OBJECT
public:
    explicit BlocksPage(QWidget *parent = nullptr);

private:
    QWidget *steppers();
    QWidget *timeline();
    QWidget *strategies();
    QWidget *compare();
    QWidget *shares();
    QWidget *plan();
};

} // namespace stoa::gallery
