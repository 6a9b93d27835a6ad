// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QLabel>

namespace stoa::ui {

/// A status as icon and word on a soft ground; in high contrast an outline takes the ground's place.
class Chip : public QLabel {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(StatusKind kind, const QString &word, QWidget *parent = nullptr);

    /// An empty icon name means the status's own.
    void setStatus(StatusKind kind, const QString &word, const QString &iconName = {});
    StatusKind status() const { return m_kind; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeOf(const Tokens &tokens, const QFont &body, const QString &word);
    static void paint(QPainter &painter, const Tokens &tokens, const Icons &icons, const QRect &rect,
                      const QFont &body, StatusKind kind, const QString &iconName, const QString &word,
                      const QColor &override = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusKind m_kind = StatusKind::None;
    QString m_icon;
};

} // namespace stoa::ui
