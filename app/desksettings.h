// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <memory>

namespace stoa {

/// Kept: what changes is there at the next start. Borrowed: what was kept is taken over, and nothing of what
/// changes reaches the profile; for drawing pictures.
enum class SettingsUse { Kept, Borrowed };

/// desk.ini of a profile: language, look, window, views.
class DeskSettings {
public:
    DeskSettings(const QString &folder, SettingsUse use);
    QSettings &operator*() { return *m_settings; }
    QSettings *operator->() { return m_settings.get(); }

private:
    std::unique_ptr<QTemporaryDir> m_borrowed; ///< outlives the settings, which write when they go
    std::unique_ptr<QSettings> m_settings;
};

} // namespace stoa
