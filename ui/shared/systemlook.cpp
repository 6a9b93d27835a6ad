// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/systemlook.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#ifdef STOA_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace stoa::ui {

using namespace Qt::StringLiterals;

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    readPortal();
    readRegistry();
}

Look SystemLook::look() const
{
    if (m_highContrast)
        return Look::HighContrast;
    return m_dark ? Look::Dark : Look::Light;
}

void SystemLook::take(const QString &space, const QString &key, const QVariant &value)
{
    const Look before = look();
    const bool motionBefore = m_reducedMotion;
    if (space == u"org.freedesktop.appearance" && key == u"color-scheme")
        m_dark = value.toUInt() == 1;
    else if (space == u"org.freedesktop.appearance" && key == u"contrast")
        m_highContrast = value.toUInt() == 1;
    else if (space == u"org.gnome.desktop.interface" && key == u"enable-animations")
        m_reducedMotion = !value.toBool();
    if (look() != before || m_reducedMotion != motionBefore)
        Q_EMIT changed();
}

void SystemLook::portalSettingChanged(const QString &space, const QString &key, const QVariant &value)
{
    take(space, key, value);
}

void SystemLook::readPortal()
{
#ifdef STOA_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    static constexpr const char *kKeys[][2]{{"org.freedesktop.appearance", "color-scheme"},
                                            {"org.freedesktop.appearance", "contrast"},
                                            {"org.gnome.desktop.interface", "enable-animations"}};
    for (const auto &[spaceName, keyName] : kKeys) {
        const QString space = QString::fromLatin1(spaceName);
        const QString key = QString::fromLatin1(keyName);
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        call << space << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isError())
                return;
            QVariant value = reply.value().variant();
            while (value.canConvert<QDBusVariant>())
                value = value.value<QDBusVariant>().variant();
            take(space, key, value);
        });
    }
    // A normalised signature has no blanks.
    // clang-format off
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString,QString,QVariant)));
    // clang-format on
#endif
}

void SystemLook::readRegistry()
{
#ifdef Q_OS_WIN
    const QSettings personal(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    m_dark = personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
    const QSettings access(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
                           QSettings::NativeFormat);
    m_highContrast = (access.value(u"Flags"_s, 0).toInt() & 1) != 0;
    const QSettings metrics(u"HKEY_CURRENT_USER\\Control Panel\\Desktop\\WindowMetrics"_s,
                            QSettings::NativeFormat);
    m_reducedMotion = metrics.value(u"MinAnimate"_s, u"1"_s).toString() == u"0";
#endif
}

} // namespace stoa::ui
