// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panel.h"

#include <QPointer>

namespace stoa::ui {
class DataTable;
}

namespace stoa::gallery {

/// A panel with a table and a details pane, to see the frame with something in it.
class SamplePanel : public ui::Panel {
    Q_OBJECT
public:
    struct Face {
        QString id;
        QString title;
        QString icon;
        ui::RailGroup group = ui::RailGroup::Work;
        ui::Badge badge;
    };

    SamplePanel(const Face &face, QObject *parent);
    ~SamplePanel() override;

    QString id() const override { return m_face.id; }
    QString title() const override { return m_face.title; }
    QString iconName() const override { return m_face.icon; }
    ui::RailGroup group() const override { return m_face.group; }
    ui::Badge badge() const override { return m_face.badge; }
    QString statusText() const override;
    QWidget *widget() override;
    QList<QWidget *> panes() override;
    QString undoText() const override;
    QList<QAction *> actions() const override { return m_actions; }

private:
    QWidget *makePane();

    Face m_face;
    QPointer<QWidget> m_widget;
    QPointer<ui::DataTable> m_table;
    QPointer<QWidget> m_pane;
    QList<QAction *> m_actions;
};

} // namespace stoa::gallery
