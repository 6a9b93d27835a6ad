// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QObject>
#include <QVariant>

namespace stoa::ui {

/// What the desktop environment prefers: read from the settings portal, the Windows registry, or else
/// guessed from the palette the application started with. Never waits for an answer.
class SystemLook : public QObject {
    Q_OBJECT
public:
    explicit SystemLook(QObject *parent = nullptr);

    Look look() const;
    bool reducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &space, const QString &key, const QVariant &value);

private:
    void readPortal();
    void readRegistry();
    void take(const QString &space, const QString &key, const QVariant &value);

    bool m_dark = false;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace stoa::ui
