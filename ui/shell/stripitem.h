// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QAbstractButton>

namespace stoa::ui {

/// A status in the strip, as icon and words; pressing it opens what it speaks of.
class StripItem : public QAbstractButton {
    Q_OBJECT
public:
    explicit StripItem(QWidget *parent = nullptr);

    void setStatus(StatusKind kind, const QString &words);
    StatusKind status() const { return m_kind; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusKind m_kind = StatusKind::None;
};

} // namespace stoa::ui
