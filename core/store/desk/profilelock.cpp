// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/profilelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

QString syncedFolderAbove(const QString &folder)
{
    // What these programs leave in the folder that they watch.
    static const QStringList kMarks{u".dropbox"_s,           u".dropbox.cache"_s,     u".stfolder"_s,
                                    u".nextcloudsync.log"_s, u".owncloudsync.log"_s,  u".sync_*.db"_s,
                                    u"._sync_*.db"_s,        u".tmp.drivedownload"_s, u".tmp.driveupload"_s,
                                    u".megaignore"_s,        u".seafile-ignore"_s};
    // What they call it, on systems where they leave nothing.
    static const QStringList kNames{
        u"onedrive"_s,         u"dropbox"_s,      u"google drive"_s, u"googledrive"_s, u"icloud drive"_s,
        u"mobile documents"_s, u"pcloud drive"_s, u"nextcloud"_s,    u"owncloud"_s,    u"megasync"_s};
    // Most of the way may not be there yet.
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    for (;;) {
        const QFileInfo here(path);
        const QString name = here.fileName().toLower();
        const bool named = std::ranges::any_of(kNames, [&name](const QString &known) {
            return name == known || name.startsWith(known + u" - "_s);
        });
        const QDir dir(path);
        const bool marked =
            dir.exists() && !dir.entryList(kMarks, QDir::AllEntries | QDir::Hidden | QDir::System).isEmpty();
        // What such a program keeps for itself in a home does not mean that it keeps the home in step.
        if (named || (marked && dir != QDir::home()))
            return path;
        const QString above = here.absolutePath();
        if (above == path)
            break;
        path = above;
    }
    return {};
}

namespace {

Result<void> refuseSynced(const QString &folder)
{
    const QString above = syncedFolderAbove(folder);
    if (above.isEmpty())
        return {};
    return Error{ErrorKind::Refused, u"profile"_s,
                 u"the profile lies in %1, which another program keeps in step with other PCs"_s.arg(above)};
}

} // namespace

#ifdef Q_OS_WIN

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString &folder)
{
    const QString native = QDir::toNativeSeparators(QDir(folder).absolutePath());
    const QString root = native.left(3);
    if (native.startsWith(u"\\\\"_s)
        || GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE)
        return Error{ErrorKind::Refused, u"profile"_s, u"the profile lies on a network drive"_s};
    STOA_TRY(refuseSynced(folder));
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
    STOA_TRY(refuseSynced(folder));
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
