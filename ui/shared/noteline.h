// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QWidget>

class QSpacerItem;

namespace stoa::ui {

class TextLabel;

/// A small line that says something of what stands above it: icon and words in the status's colour, or plain.
class NoteLine : public QWidget {
    Q_OBJECT
public:
    explicit NoteLine(QWidget *parent = nullptr);

    /// An empty icon name means the status's own.
    void setNote(StatusKind kind, const QString &text, const QString &iconName = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QSpacerItem *m_start;
    StatusKind m_kind = StatusKind::None;
    QString m_icon;
};

} // namespace stoa::ui
