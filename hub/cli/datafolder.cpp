// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/datafolder.h"

#include "core/base/crypto.h"
#include "hub/log/hubstore.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <sys/file.h>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

/// Where programs of this user keep state, in the order in which it is tried; the last is for services
/// without a home.
QStringList statePlaces()
{
    QStringList places{qEnvironmentVariable("XDG_STATE_HOME")};
    if (const QString home = qEnvironmentVariable("HOME"); !home.isEmpty())
        places.append(home + u"/.local/state"_s);
    places.append(u"/var/lib"_s);
    places.removeAll(QString());
    return places;
}

QString unfinishedIn(const QString &path) { return QDir(path).filePath(u"init.unfinished"_s); }

QString addressFileIn(const QString &path) { return QDir(path).filePath(u"hub.address"_s); }

bool liesIn(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

} // namespace

DataFolder::DataFolder(const QString &path)
    : m_path(path)
    , m_lock(QDir(path).filePath(u"stoa.lock"_s))
{ }

QString DataFolder::usual()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir(state.isEmpty() ? QDir::home().filePath(u".local/state"_s) : state).filePath(u"stoa-hub"_s);
}

QString DataFolder::farWitnessOf(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    const QString name = QString::fromLatin1(blake2b(real.toUtf8(), 16).toHex());
    for (const QString &place : statePlaces()) {
        const QString witnesses = QDir(place).filePath(u"stoa-witness"_s);
        // Judged before it is made: what must not be there is not made there.
        if (liesIn(QDir(place).absolutePath(), real) || !QDir().mkpath(witnesses))
            continue;
        const QFileInfo made(witnesses);
        if (made.isWritable() && !liesIn(made.canonicalFilePath(), real))
            return QDir(made.canonicalFilePath()).filePath(name);
    }
    return {};
}

Result<std::unique_ptr<DataFolder>> DataFolder::take(const QString &path, Missing missing)
{
    const bool isNew = !QDir(path).exists();
    if (missing == Missing::Refuse && !QFile::exists(hub::HubStore::fileIn(path)))
        return Error::of(Problem::NotFound,
                         u"no hub in %1; stoa-hub init --data DIR makes one"_s.arg(QDir(path).absolutePath()),
                         u"data"_s);
    if (missing == Missing::Refuse && QFile::exists(unfinishedIn(path)))
        return Error::of(
            Problem::NotFound,
            u"the hub in %1 was never finished; stoa-hub init makes it anew"_s.arg(QDir(path).absolutePath()),
            u"data"_s);
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

Result<void> DataFolder::beginMaking()
{
    const QString mark = unfinishedIn(m_path);
    const QString file = hub::HubStore::fileIn(m_path);
    if (QFile::exists(mark)) {
        const QString witness = QDir(m_path).filePath(u"hub.witness"_s);
        for (const QString &made :
             {file, file + u"-wal"_s, file + u"-shm"_s, witness, farWitnessOf(m_path)}) {
            if (!made.isEmpty() && QFile::exists(made) && !QFile::remove(made))
                return Error{ErrorKind::Storage, u"data"_s, u"%1 cannot be removed"_s.arg(made)};
        }
    }
    QFile made(mark);
    if (!QFile::exists(file) && !made.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Storage, u"data"_s, u"%1 cannot be written"_s.arg(mark)};
    return {};
}

QString DataFolder::addressIn(const QString &path)
{
    QFile file(addressFileIn(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(2'000)).trimmed() : QString();
}

Result<void> DataFolder::tellAddress(const QString &url) const
{
    return keepSecret(addressFileIn(m_path), url.toUtf8() + '\n');
}

void DataFolder::forgetAddress() const { QFile::remove(addressFileIn(m_path)); }

Result<void> DataFolder::keepSecret(const QString &file, const QByteArray &text)
{
    QSaveFile made(file);
    const bool isKept = made.open(QIODevice::WriteOnly)
        && made.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && made.write(text) == text.size()
        && made.commit();
    if (!isKept)
        return Error{ErrorKind::Storage, u"data"_s, u"%1 cannot be written"_s.arg(file)};
    return {};
}

void DataFolder::finishMaking(const QString &path) { QFile::remove(unfinishedIn(path)); }

} // namespace stoa::cli
