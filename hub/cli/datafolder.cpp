// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/datafolder.h"

#include <QDir>
#include <sys/file.h>

namespace stoa::cli {

using namespace Qt::StringLiterals;

DataFolder::DataFolder(const QString &path)
    : m_path(path)
    , m_lock(QDir(path).filePath(u"stoa.lock"_s))
{ }

QString DataFolder::usual()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir(state.isEmpty() ? QDir::home().filePath(u".local/state"_s) : state).filePath(u"stoa-hub"_s);
}

Result<std::unique_ptr<DataFolder>> DataFolder::take(const QString &path)
{
    const bool isNew = !QDir(path).exists();
    if (!QDir().mkpath(path))
        return Error{ErrorKind::Storage, u"data"_s, u"%1 cannot be made"_s.arg(path)};
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto folder = std::unique_ptr<DataFolder>(new DataFolder(QDir(path).absolutePath()));
    if (!folder->m_lock.open(QIODevice::ReadWrite))
        return Error{ErrorKind::Storage, u"data"_s, u"%1 cannot be written"_s.arg(folder->m_lock.fileName())};
    if (::flock(folder->m_lock.handle(), LOCK_EX | LOCK_NB) != 0)
        return Error::of(Problem::InUse, u"another stoa-hub works in %1"_s.arg(path), u"data"_s);
    return folder;
}

} // namespace stoa::cli
