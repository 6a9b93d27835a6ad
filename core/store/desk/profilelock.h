// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <memory>

namespace stoa {

/// The right to be the one process that writes a profile. The kernel gives it back when the process ends,
/// however it ends.
class ProfileLock {
public:
    /// Creates the folder when it is missing. Conflict (Problem::InUse) when another process has it; Refused
    /// when the folder lies on a network drive, where neither locks nor SQLite can be relied on, or in one
    /// that another program copies elsewhere, which would tear the files and give this device to two PCs.
    static Result<std::unique_ptr<ProfileLock>> take(const QString &folder);
    ~ProfileLock();
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;

private:
    explicit ProfileLock(qintptr handle)
        : m_handle(handle)
    { }
    qintptr m_handle;
};

/// True for file systems of other machines ("nfs4", "cifs", "fuse.sshfs" …).
bool isNetworkFileSystem(const QByteArray &type);
/// The folder at or above this one that Dropbox, OneDrive, Syncthing and their like keep in step; empty when
/// there is none.
QString syncedFolderAbove(const QString &folder);

} // namespace stoa
