// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretstore.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace stoa {

/// A folder with cache.db, journal.db, stoa.lock and this, profile.json (and a copy of it): to which hub the
/// desk belongs and as which device. Nothing secret is in it.
struct Profile {
    QString folder;
    QUrl hub;
    QString hubName;
    QByteArray hubKey; ///< Ed25519, of the hub's signatures
    QString generation; ///< of the hub's history, as last seen
    QString device; ///< id; empty: not enrolled
    QString deviceName;
    QString location;
    SecretPlace secrets = SecretPlace::KeychainElsePassphrase; ///< once a key was made: where it lies
    bool plainKeyAllowed = false; ///< whoever runs this machine wants the key to lie in a plain file

    bool isEnrolled() const { return !device.isEmpty(); }

    /// $XDG_STATE_HOME/stoa/<name> or its like on other systems; a name with a slash is a folder itself.
    static QString folderFor(const QString &name);
    /// Somebody has made a profile in the folder.
    static bool exists(const QString &folder);
    /// A profile that has no file yet is an empty one. Storage when the file cannot be read or understood.
    static Result<Profile> load(const QString &folder);
    /// Replaces the file as a whole.
    Result<void> save() const;
};

} // namespace stoa
