// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/profilelock.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <algorithm>
#include <array>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Error inUse()
{
    return Error{ErrorKind::Conflict, u"profile"_s, u"another program has this profile open"_s,
                 Problem::InUse};
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array<QByteArrayView, 12> kRemote{"nfs",   "nfs4",  "cifs",      "smb2",
                                                            "smb3",  "smbfs", "afs",       "ncpfs",
                                                            "davfs", "ceph",  "glusterfs", "lustre"};
    static constexpr std::array<QByteArrayView, 6> kFuse{"sshfs",      "rclone", "davfs",
                                                         "gvfsd-fuse", "s3fs",   "google-drive-ocamlfuse"};
    const QByteArray lower = type.toLower();
    if (lower.startsWith("fuse."))
        return std::ranges::any_of(kFuse, [&](QByteArrayView name) { return lower.mid(5) == name; });
    return std::ranges::any_of(kRemote, [&](QByteArrayView name) { return lower == name; });
}

#ifdef Q_OS_WIN

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString &folder)
{
    const QString native = QDir::toNativeSeparators(QDir(folder).absolutePath());
    const QString root = native.left(3);
    if (native.startsWith(u"\\\\"_s)
        || GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE)
        return Error{ErrorKind::Refused, u"profile"_s, u"the profile lies on a network drive"_s};
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Storage, u"profile"_s, u"the folder cannot be made: "_s + folder};
    const QString path = native + u"\\stoa.lock"_s;
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                    OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return inUse();
    return std::unique_ptr<ProfileLock>(new ProfileLock(reinterpret_cast<qintptr>(file)));
}

ProfileLock::~ProfileLock() { CloseHandle(reinterpret_cast<HANDLE>(m_handle)); }

#else

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Storage, u"profile"_s, u"the folder cannot be made: "_s + folder};
    if (isNetworkFileSystem(QStorageInfo(folder).fileSystemType()))
        return Error{ErrorKind::Refused, u"profile"_s, u"the profile lies on a network drive"_s};
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QByteArray path = QFile::encodeName(QDir(folder).filePath(u"stoa.lock"_s));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{ErrorKind::Storage, u"profile"_s, u"the lock file cannot be opened"_s};
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return inUse();
    }
    return std::unique_ptr<ProfileLock>(new ProfileLock(file));
}

ProfileLock::~ProfileLock() { ::close(int(m_handle)); }

#endif

} // namespace stoa
