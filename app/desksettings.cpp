// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desksettings.h"

#include <QDir>
#include <QFile>

namespace stoa {

using namespace Qt::StringLiterals;

DeskSettings::DeskSettings(const QString &folder, SettingsUse use)
{
    QString file = QDir(folder).filePath(u"desk.ini"_s);
    if (use == SettingsUse::Borrowed) {
        m_borrowed = std::make_unique<QTemporaryDir>();
        const QString copy = m_borrowed->filePath(u"desk.ini"_s);
        // A profile that has none yet begins with the defaults here too.
        if (QFile::exists(file))
            QFile::copy(file, copy);
        file = copy;
    }
    m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

} // namespace stoa
