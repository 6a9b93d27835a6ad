// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncdesk.h"

namespace stoa::ui {

class MainWindow;

/// Keeps the bell of the window true: how much needs somebody, what, and the ways there.
class SyncBell : public QObject {
    Q_OBJECT
public:
    SyncBell(SyncDesk &desk, MainWindow &window, QObject *parent = nullptr);

Q_SIGNALS:
    void signInAsked();

private:
    void refresh();
    QString wordOf(Notice::Way way) const;
    void go(Notice::Way way);

    SyncDesk &m_desk;
    MainWindow &m_window;
    QList<Notice> m_told;
};

} // namespace stoa::ui
