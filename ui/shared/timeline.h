// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/recordtablemodel.h"
#include "ui/shared/tokens.h"

#include <QTableView>

namespace stoa::ui {

/// One line of a timeline; all texts are ready to be read.
struct TimelineEntry {
    enum class When { Past, Ahead };

    QString id; ///< of this entry alone
    When when = When::Past;
    QString time; ///< "14:31:20", "Wed 13:00"
    QString icon;
    QString word; ///< what happened, in one word
    QString details;
    StatusKind status = StatusKind::None; ///< of the icon and the word
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// What happened to a thing, the latest on top, and above a line what is still to come.
///
/// It is as high as its entries are, up to the room it gets; details go on in the next line. Rows can be
/// chosen and copied as text; an entry that comes moves neither the choice nor what is in sight.
class Timeline : public QTableView {
    Q_OBJECT
public:
    enum class Column { Time, Event, Details };

    explicit Timeline(QWidget *parent = nullptr);

    /// In the order shown: what is ahead first.
    void setEntries(const QList<TimelineEntry> &entries);
    const QList<TimelineEntry> &entries() const { return m_model->rows(); }
    /// The chosen rows as lines of text.
    QString selectionAsText() const;
    /// Of an entry whose details have room in one line.
    int rowHeightNow() const;
    /// How many lines the words take in that width.
    static int linesOf(const QString &words, const QFontMetrics &metrics, int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter or double click.
    void entryActivated(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layColumns();
    void copy() const;

    RecordTableModel<TimelineEntry> *m_model;
};

} // namespace stoa::ui
