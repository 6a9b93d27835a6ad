// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncdesk.h"

#include <QWidget>

class QGridLayout;

namespace stoa::ui {

class TextLabel;

/// A refused change field by field: what the hub has now, what was asked for, and what there will be when it
/// is sent again.
class ThreeSides : public QWidget {
    Q_OBJECT
public:
    explicit ThreeSides(QWidget *parent = nullptr);

    void setRows(const QList<SideRow> &rows);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    QList<SideRow> m_rows;
    QGridLayout *m_grid;
    QList<TextLabel *> m_titles;
};

} // namespace stoa::ui
