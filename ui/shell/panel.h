// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/messagebar.h"
#include "ui/shared/toast.h"

#include <QJsonObject>
#include <QObject>
#include <functional>

class QAction;

namespace stoa::ui {

/// Which part of the rail a panel stands in; a line is drawn between the parts.
enum class RailGroup { Work, Chain, System };

/// The number at a panel's name in the rail, already formatted; empty for none.
struct Badge {
    QString figure;
    StatusKind status = StatusKind::None;
};

/// What stands beside a panel's title.
struct HeaderNote {
    QString title; ///< Instead of the panel's own title, e.g. the record that is open.
    StatusKind status = StatusKind::None;
    QString word; ///< Of the chip.
    QString line; ///< One grey line.
};

/// A page or state of a panel that pictures are drawn of.
struct PanelPage {
    enum class Sight { Shown, Coming, Absent };
    QString name; ///< lower case, part of a file's name
    std::function<void()> show;
    /// Asked from a moment after it was shown until it comes no more; absent is what the data have none of.
    std::function<Sight()> sight = [] {
        return Sight::Shown;
    };
};

/// One of the rooms of the desk: what the shell knows of a feature, and all it knows.
///
/// The composition root gives a list of panels to the MainWindow; nothing else connects the two. widget() is
/// made when it is first asked for, so that a desk with ten panels starts as fast as one with one.
class Panel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Stable, lower case; names the panel in settings and links.
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    virtual QWidget *widget() = 0;

    virtual RailGroup group() const { return RailGroup::Work; }
    virtual Badge badge() const { return {}; }
    virtual HeaderNote header() const { return {}; }
    /// A widget for the end of the panel header, e.g. a choice of location; owned by the panel.
    virtual QWidget *headerExtra() { return nullptr; }
    /// What the strip says at its end while this panel is open, e.g. "412 of 18,640 positions".
    virtual QString statusText() const { return {}; }

    /// The panel's commands; they are found in the palette and the shortcut sheet and are active while it is
    /// open.
    virtual QList<QAction *> actions() const { return {}; }
    /// What F6 walks through, in order.
    virtual QList<QWidget *> panes() { return {widget()}; }

    /// Empty when there is nothing to undo; otherwise a phrase such as "price of 12 items".
    virtual QString undoText() const { return {}; }
    virtual QString redoText() const { return {}; }
    virtual void undo() { }
    virtual void redo() { }

    /// What there is to be drawn beside the panel as it opens; none: that alone.
    virtual QList<PanelPage> pages() { return {}; }
    /// Opens the record of that id; false when it is not of this panel.
    virtual bool openRecord(const QString &) { return false; }
    /// Closes what is open on top (a pane, a popover); false when nothing was.
    virtual bool escape() { return false; }
    virtual void shown() { }

    virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &) { }
    /// Every text the panel keeps is asked for anew. Its widgets get QEvent::LanguageChange by themselves.
    virtual void retranslate() { }

Q_SIGNALS:
    /// Title, badge, header, status text or what can be undone is another one now.
    void changed();
    void messageRaised(const stoa::ui::Message &message);
    void messageCleared(const QString &id);
    void toastRaised(const stoa::ui::ToastText &toast);
    /// Another panel is wanted, and a record in it if the id is not empty.
    void openAsked(const QString &panelId, const QString &recordId);
};

} // namespace stoa::ui
