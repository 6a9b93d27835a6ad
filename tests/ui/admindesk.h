// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/officedesk.h"
#include "ui/access/checklist.h"

#include <QLineEdit>

namespace stoa::kit {

/// The window with Administration open in it.
struct AdminDesk : OfficeDesk {
    AdminDesk()
    {
        open();
        show({1280, 800});
        window->openPanel(u"administration"_s);
    }
    QLineEdit &field(const QString &name) const { return *window->findChild<QLineEdit *>(name); }
    QAbstractButton &button(const QString &name) const { return *window->findChild<QAbstractButton *>(name); }
    ui::CheckList &list(const QString &name) const { return *window->findChild<ui::CheckList *>(name); }
    void openUser(const QString &id) { QVERIFY(window->openPanel(u"administration"_s, id)); }
};

} // namespace stoa::kit
