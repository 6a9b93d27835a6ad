// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace stoa::ui {

/// Says that the data of this PC is being checked, where that takes so long that people would wonder. It
/// cannot be closed: what is under way ends by itself.
class OpeningWindow : public QDialog {
    Q_OBJECT
public:
    explicit OpeningWindow(QWidget *parent = nullptr);

    void reject() override { }
};

} // namespace stoa::ui
