// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace stoa::ui {

/// F6: walks from pane to pane and comes back to where the keyboard was in each.
class PaneCycle : public QObject {
    Q_OBJECT
public:
    explicit PaneCycle(QObject *parent);

    void setPanes(const QList<QWidget *> &panes);
    void next() { step(1); }
    void previous() { step(-1); }
    /// The pane that has the keyboard; -1 for none.
    int current() const;

private:
    void step(int by);
    bool enter(QWidget &pane);

    QList<QPointer<QWidget>> m_panes;
    QHash<QWidget *, QPointer<QWidget>> m_last;
};

} // namespace stoa::ui
