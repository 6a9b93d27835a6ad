// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/workdesk.h"
#include "ui/inventory/scansound.h"
#include "ui/shared/printing.h"
#include "ui/shared/prompts.h"
#include "ui/shell/panel.h"

#include <QWidget>

namespace stoa::ui {

class SideBySide;

/// What the pages of store work are given besides their desk; all of it outlives them.
struct StoreTools {
    Prompts &prompts;
    PrintJob &printing;
    ScanSound &sound;
    const Clock &hands; ///< tells a scanner from a person by the time between keys
};

/// A page of store work as its panel hosts it: it names itself, says what it has to say through the panel,
/// and takes scans by itself while it is in sight.
class StorePage : public QWidget {
    Q_OBJECT
public:
    StorePage(WorkDesk &desk, const StoreTools &tools, QWidget *parent = nullptr);

    virtual QString id() const = 0;
    virtual QString title() const = 0;
    /// The figure at its tab; -1 for none.
    virtual int count() const { return -1; }
    /// What F6 walks through.
    virtual QList<QWidget *> panes() { return {this}; }
    /// Closes what is open on top; false when nothing was.
    virtual bool escape() { return false; }
    virtual QString statusText() const { return {}; }
    virtual QList<PanelPage> pages() { return {}; }
    virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &) { }
    /// Opens a record of this page: a fulfilment, a walk, a return.
    virtual bool openRecord(const QString &) { return false; }

Q_SIGNALS:
    /// Title, count or status text are others.
    void changed();
    void messageRaised(const stoa::ui::Message &message);
    void messageCleared(const QString &id);
    void toastRaised(const stoa::ui::ToastText &toast);
    void openOrderAsked(const QString &orderId);
    /// Another page has to do with it: "pickup", and the record.
    void openPageAsked(const QString &pageId, const QString &recordId);

protected:
    virtual void scanned(const QString &code) = 0;
    virtual void say() = 0; ///< every text anew
    void changeEvent(QEvent *event) override;
    /// A refusal as a message under the page's title; what was typed is kept.
    void tellRefusal(const Error &error, const QString &what);
    void print(const Result<Printout> &printout);
    /// A pane that would cover the list comes only for a row that somebody went to.
    static bool mayShow(const SideBySide &side, const QWidget &list);

    WorkDesk &m_desk;
    const StoreTools m_tools;
};

} // namespace stoa::ui
