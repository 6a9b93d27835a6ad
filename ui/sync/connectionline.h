// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncdesk.h"

#include <QWidget>
#include <functional>

namespace stoa::ui {

/// The connection of the last hours as one band: when it was there, when it was not. Its words stand under it
/// and are also its accessible description.
class ConnectionLine : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionLine(QWidget *parent = nullptr);

    /// `time` formats an instant, `length` a duration in milliseconds.
    void setHistory(const QList<ConnectionSpan> &history, Instant now, std::function<QString(Instant)> time,
                    std::function<QString(qint64)> length);
    QSize sizeHint() const override;

    static constexpr qint64 kShownMs = 4LL * 3600 * 1000;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QList<ConnectionSpan> m_history;
    Instant m_now;
    std::function<QString(Instant)> m_time;
    std::function<QString(qint64)> m_length;
};

} // namespace stoa::ui
