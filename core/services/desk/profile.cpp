// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/profile.h"

#include "core/base/bytes.h"
#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

QString fileOf(const QString &folder) { return QDir(folder).filePath(u"profile.json"_s); }

/// The same once more, for the day when that one is damaged.
QString copyOf(const QString &folder) { return QDir(folder).filePath(u"profile.copy.json"_s); }

Error broken(const QString &why)
{
    return Error{ErrorKind::Storage, u"profile"_s, u"profile.json: "_s + why};
}

Result<QJsonObject> readFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(file.errorString());
    QJsonParseError parse;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return broken(parse.errorString());
    return json;
}

} // namespace

bool Profile::exists(const QString &folder)
{
    return QFile::exists(fileOf(folder)) || QFile::exists(copyOf(folder));
}

QString Profile::folderFor(const QString &name)
{
    if (name.contains(u'/'))
        return QDir(name).absolutePath();
#ifdef Q_OS_WIN
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#else
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (base.isEmpty() || QDir::isRelativePath(base))
        base = QDir::homePath() + u"/.local/state"_s;
#endif
    return QDir(base).filePath(u"stoa/"_s + name);
}

Result<Profile> Profile::load(const QString &folder)
{
    Profile profile;
    profile.folder = folder;
    if (!QFile::exists(fileOf(folder)) && !QFile::exists(copyOf(folder)))
        return profile;
    auto read = readFrom(fileOf(folder));
    if (!read) {
        // Without it nobody knows which hub and which device the journal belongs to.
        logEvent(lcStore(), "profile_damaged", {{u"detail"_s, read.error().detail}});
        if (auto copy = readFrom(copyOf(folder)))
            read = std::move(copy);
    }
    STOA_TRY_ASSIGN(const QJsonObject json, read);
    if (json.value("version"_L1).toInt() > kVersion)
        return Error{ErrorKind::Refused, u"profile"_s, u"the profile is a newer program's"_s,
                     Problem::UpgradeRequired};
    profile.hub = QUrl(json.value("hub"_L1).toString());
    profile.hubName = json.value("hub_name"_L1).toString();
    profile.hubKey = fromBase64Url(json.value("hub_key"_L1).toString().toLatin1());
    profile.generation = json.value("generation"_L1).toString();
    profile.device = json.value("device"_L1).toString();
    profile.deviceName = json.value("device_name"_L1).toString();
    profile.location = json.value("location"_L1).toString();
    profile.secrets =
        secretPlaceOf(json.value("secrets"_L1).toString()).value_or(SecretPlace::KeychainElsePassphrase);
    profile.plainKeyAllowed = json.value("plain_key_allowed"_L1).toBool();
    return profile;
}

Result<void> Profile::save() const
{
    const QJsonObject json{{u"version"_s, kVersion},
                           {u"hub"_s, hub.toString()},
                           {u"hub_name"_s, hubName},
                           {u"hub_key"_s, QString::fromLatin1(toBase64Url(hubKey))},
                           {u"generation"_s, generation},
                           {u"device"_s, device},
                           {u"device_name"_s, deviceName},
                           {u"location"_s, location},
                           {u"secrets"_s, QString(nameOf(secrets))},
                           {u"plain_key_allowed"_s, plainKeyAllowed}};
    for (const QString &path : {fileOf(folder), copyOf(folder)}) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return broken(file.errorString());
        file.write(QJsonDocument(json).toJson());
        if (!file.flush() || !file.commit())
            return broken(file.errorString());
    }
    return {};
}

} // namespace stoa
