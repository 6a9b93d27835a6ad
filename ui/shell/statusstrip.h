// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QFrame>

class QProgressBar;

namespace stoa::ui {

class IconButton;
class StripItem;

class TextLabel;

/// What the strip is told about the sync. Every figure and time is already formatted.
struct StripState {
    StatusKind sync = StatusKind::Unknown;
    QString word; ///< "In sync", "Catching up", "Offline since 14:02"
    QString lastChange; ///< "14:32:07"; empty before the first
    QString age; ///< "2 s ago"
    int pending = 0;
    QString pendingFigure;
    int conflicts = 0;
    QString conflictsFigure;
    int parked = 0;
    QString parkedFigure;
    int lateFeeds = 0;
    QString lateFeedsFigure;

    bool operator==(const StripState &) const = default;
};

/// The line at the foot of the window that always tells the truth about the sync.
///
/// It never shows green while a conflict or a parked command is open, whatever it is told.
class StatusStrip : public QFrame {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setState(const StripState &state);
    /// What the sync is shown as, after the rule about conflicts.
    StatusKind shownSync() const;
    /// A piece of work that runs, at the strip's end; done of total, 0 total hides it.
    void setJob(const QString &text, int done, int total);
    /// The open panel's own words, and the place or time at the very end.
    void setPanelText(const QString &text);
    void setPlace(const QString &text);
    QSize sizeHint() const override;

Q_SIGNALS:
    void syncAsked();
    void conflictsAsked();
    void jobCancelAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    StripState m_state;
    StripItem *m_sync;
    TextLabel *m_last;
    TextLabel *m_pending;
    StripItem *m_conflicts;
    TextLabel *m_noConflicts;
    StripItem *m_parked;
    StripItem *m_late;
    TextLabel *m_jobText;
    QProgressBar *m_jobBar;
    IconButton *m_jobCancel;
    TextLabel *m_panelText;
    TextLabel *m_place;
    QList<QFrame *> m_lines;
};

} // namespace stoa::ui
