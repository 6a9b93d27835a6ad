// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#ifdef STOA_KEYCHAIN
#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>
#endif

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return "keychain"_L1;
    case SecretPlace::File:
        return "file"_L1;
    case SecretPlace::Passphrase:
        return "passphrase"_L1;
    case SecretPlace::KeychainElsePassphrase:
        return "keychain-else-passphrase"_L1;
    }
    return {};
}

std::optional<SecretPlace> secretPlaceOf(QStringView name)
{
    for (const auto place : {SecretPlace::Keychain, SecretPlace::Passphrase, SecretPlace::File,
                             SecretPlace::KeychainElsePassphrase}) {
        if (nameOf(place) == name)
            return place;
    }
    return std::nullopt;
}

namespace {

/// One file per secret, readable by its owner alone.
class SecretFiles final : public SecretStore {
public:
    explicit SecretFiles(const QString &folder)
        : m_folder(folder)
    { }

    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        QFile file(pathOf(name));
        if (!file.exists())
            return std::optional<QByteArray>();
        if (!file.open(QIODevice::ReadOnly))
            return broken(name, file.errorString());
        constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther;
        // A copy made with the wrong mode is put right rather than trusted.
        if (file.permissions() & kOthers)
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return std::optional(QByteArray::fromHex(file.readAll().trimmed()));
    }

    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        QSaveFile file(pathOf(name));
        if (!file.open(QIODevice::WriteOnly))
            return broken(name, file.errorString());
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(secret.toHex() + '\n');
        if (!file.flush() || !file.commit())
            return broken(name, file.errorString());
        return {};
    }

    Result<void> remove(const QString &name) override
    {
        QFile file(pathOf(name));
        if (file.exists() && !file.remove())
            return broken(name, file.errorString());
        return {};
    }

private:
    QString pathOf(const QString &name) const { return QDir(m_folder).filePath(name + u".key"_s); }
    static Error broken(const QString &name, const QString &why)
    {
        return Error{ErrorKind::Storage, name, u"the key file: "_s + why};
    }
    QString m_folder;
};

#ifdef STOA_KEYCHAIN

constexpr int kKeychainMs = 5'000;

/// The system's keychain, asked in a local event loop with a time-out: a locked keychain without anybody to
/// unlock it never answers.
class Keychain final : public SecretStore {
public:
    explicit Keychain(const QString &folder)
        : m_prefix(QString::fromLatin1(QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(),
                                                                QCryptographicHash::Sha256)
                                           .toHex()
                                           .left(16))
                   + u'/')
    { }

    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        QKeychain::ReadPasswordJob job(u"stoa"_s);
        STOA_TRY_ASSIGN(const auto code, run(job, name));
        if (code == QKeychain::EntryNotFound)
            return std::optional<QByteArray>();
        if (code != QKeychain::NoError)
            return broken(name, job.errorString());
        return std::optional(QByteArray::fromHex(job.textData().toLatin1()));
    }

    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        QKeychain::WritePasswordJob job(u"stoa"_s);
        job.setTextData(QString::fromLatin1(secret.toHex()));
        STOA_TRY_ASSIGN(const auto code, run(job, name));
        if (code != QKeychain::NoError)
            return broken(name, job.errorString());
        return {};
    }

    Result<void> remove(const QString &name) override
    {
        QKeychain::DeletePasswordJob job(u"stoa"_s);
        STOA_TRY_ASSIGN(const auto code, run(job, name));
        if (code != QKeychain::NoError && code != QKeychain::EntryNotFound)
            return broken(name, job.errorString());
        return {};
    }

private:
    Result<QKeychain::Error> run(QKeychain::Job &job, const QString &name)
    {
        job.setAutoDelete(false);
        job.setInsecureFallback(false);
        job.setKey(m_prefix + name);
        QEventLoop loop;
        bool answered = false;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
            answered = true;
            loop.quit();
        });
        QTimer::singleShot(kKeychainMs, &loop, &QEventLoop::quit);
        job.start();
        if (!answered)
            loop.exec();
        if (!answered)
            return Error{ErrorKind::Timeout, name, u"the keychain does not answer"_s};
        return job.error();
    }
    static Error broken(const QString &name, const QString &why)
    {
        return Error{ErrorKind::Storage, name, u"the keychain: "_s + why};
    }
    QString m_prefix;
};

#endif

} // namespace

bool SecretStore::keeps(SecretStore &store)
{
    const QString name = u"probe"_s;
    if (!store.write(name, "probe"))
        return false;
    const auto back = store.read(name);
    (void)store.remove(name);
    return back && *back == QByteArray("probe");
}

std::unique_ptr<SecretStore> SecretStore::files(const QString &folder)
{
    return std::make_unique<SecretFiles>(folder);
}

Result<std::unique_ptr<SecretStore>> SecretStore::keychain(const QString &folder, Probe probe)
{
#ifdef STOA_KEYCHAIN
    auto keychain = std::make_unique<Keychain>(folder);
    if (probe == Probe::Yes && !keeps(*keychain))
        return Error{ErrorKind::Refused, u"keychain"_s,
                     u"there is no keychain that keeps what it is given"_s};
    return std::unique_ptr<SecretStore>(std::move(keychain));
#else
    Q_UNUSED(folder);
    Q_UNUSED(probe);
    return Error{ErrorKind::Refused, u"keychain"_s, u"this program was built without a keychain"_s};
#endif
}

} // namespace stoa
