// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace stoa::gallery {

/// Every control and shared widget on one page, to be looked at beside the design.
class ComponentsPage : public QWidget {
    Q_OBJECT
public:
    explicit ComponentsPage(QWidget *parent = nullptr);

private:
    QWidget *buttons();
    QWidget *fields();
    QWidget *table();
    QWidget *progress();
    QWidget *empty();
    QWidget *strips();
    QWidget *chips();
    QWidget *messages();
    QWidget *tiles();
    QWidget *cascade();
    QWidget *chart();
    QWidget *sizes();
    QWidget *tabs();
    QWidget *toast();
};

} // namespace stoa::gallery
