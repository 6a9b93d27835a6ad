// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QStringList>

namespace stoa::ui {

/// One line of the command palette.
struct PaletteItem {
    QString id;
    QString title;
    QString detail; ///< Quieter, after the title.
    QString iconName;
    QString keys; ///< Shortcut as shown to people.
    QStringList otherNames; ///< Also found by these, e.g. the English name.
    QString refusal; ///< Why it cannot be run now; empty when it can.
};

enum class OpenIn { Place, Beside };

/// Where the palette finds things. Answers may come at any time; the palette drops those to an older
/// question.
class PaletteSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The heading over its items, e.g. "Records".
    virtual QString heading() const = 0;
    /// Must not block: answered() comes at once or later, from the GUI thread, with the same ticket.
    virtual void search(const QString &text, int ticket) = 0;
    virtual void open(const QString &itemId, OpenIn where) = 0;

Q_SIGNALS:
    /// The note says what was searched and how fast, already formatted; it may be empty.
    void answered(int ticket, const QList<stoa::ui::PaletteItem> &items, const QString &note);
};

} // namespace stoa::ui
