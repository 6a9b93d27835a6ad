// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretstore.h"
#include "ui/shared/theme.h"

#include <QSize>
#include <QUrl>
#include <optional>

namespace stoa {

/// The command line of the desktop. Passwords come from files, never from the line itself.
struct Arguments {
    QString profile = QStringLiteral("default"); ///< a name, or a folder when it holds a slash
    QUrl hub;
    QString code; ///< enrols without asking
    QString fingerprint; ///< of the hub that the code is for; another one is refused
    QString login;
    QString password;
    QString passphrase; ///< of the profile
    SecretPlace secrets = SecretPlace::KeychainElsePassphrase;
    QString deviceName;
    QString language;
    std::optional<ui::LookChoice> look;
    std::optional<QSize> size;
    QString capture; ///< folder for pictures; draws them and ends
    QString help; ///< to be printed instead

    /// Fails with InvalidInput and a sentence for the terminal.
    static Result<Arguments> parse(const QStringList &line);
    QString folder() const;
};

} // namespace stoa
