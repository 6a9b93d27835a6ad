// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/networkdesk.h"
#include "ui/shell/palettesource.h"

namespace stoa::ui {

/// Locations for the command palette: any words of name, city or code.
class NetworkSource : public PaletteSource {
    Q_OBJECT
public:
    NetworkSource(NetworkDesk &desk, QObject *parent);

    QString heading() const override;
    void search(const QString &text, int ticket) override;
    void open(const QString &itemId, OpenIn where) override;

Q_SIGNALS:
    void openAsked(const QString &code);

private:
    NetworkDesk &m_desk;
};

} // namespace stoa::ui
