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
    /// when the folder lies on a network drive, where neither locks nor SQLite can be relied on.
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

} // namespace stoa
