// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesource.h"

#include <QPointer>
#include <functional>

class QAction;

namespace stoa::ui {

class Panel;

/// Every command of the desk for the palette: the window's own, each panel's, and the panels themselves.
/// A command of a panel that is not open opens it first.
class CommandSource : public PaletteSource {
    Q_OBJECT
public:
    using OpenPanel = std::function<void(Panel *)>;

    CommandSource(const QList<Panel *> &panels, OpenPanel open, QObject *parent);

    void addAction(QAction *action);
    /// Why an action cannot be run now; "" when it can.
    static QString refusalOf(const QAction &action);

    QString heading() const override;
    void search(const QString &text, int ticket) override;
    void open(const QString &itemId, OpenIn where) override;

private:
    struct Command {
        QPointer<QAction> action;
        Panel *panel = nullptr;
    };
    QList<Command> commands() const;

    QList<Panel *> m_panels;
    OpenPanel m_open;
    QList<QAction *> m_own;
    QList<Command> m_listed;
};

} // namespace stoa::ui
