// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panel.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace stoa::ui {

/// A page of the Orders panel beside its queue: Work, Pickup, Returns, Tasks, Quarantine.
struct OrdersPage {
    QString id; ///< stable, lower case; names the page in settings and links
    std::function<QString()> title; ///< of its tab, in the language of now
    std::function<QWidget *()> make; ///< made when it is first opened; the panel owns it
    std::function<QString()> count = {}; ///< figure after the tab's word, already formatted; empty for none
    /// Opens a fulfilment, return or task by its id; called after make().
    std::function<void(const QString &recordId)> open = {};
    std::function<void()> say = {}; ///< every text is said anew; only called after make()
    // Of the page in sight, after make().
    std::function<QList<QWidget *>()> panes = {}; ///< what F6 walks through
    std::function<bool()> escape = {}; ///< closes what is open on top; false when nothing was
    std::function<QString()> status = {}; ///< for the strip
    std::function<QJsonObject()> save = {};
    std::function<void(const QJsonObject &)> restore = {};
    std::function<QList<PanelPage>()> pictures = {}; ///< what there is to be drawn of it, after make()
};

} // namespace stoa::ui
