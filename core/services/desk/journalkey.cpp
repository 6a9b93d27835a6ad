// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/journalkey.h"

#include "core/base/keyslot.h"
#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyBytes = 32;
const auto kName = "journal"_L1;

QString slotPath(const QString &folder) { return QDir(folder).filePath(u"journal.slot"_s); }

Error nobodyToAsk()
{
    return Error{
        ErrorKind::Refused, u"secrets"_s,
        u"there is no keychain and nobody to ask for a passphrase; give one, or allow the key to lie "
        u"in a file (--secrets file)"_s};
}

class KeyKeeper {
public:
    KeyKeeper(Profile &profile, const KeyWishes &wishes)
        : m_profile(profile)
        , m_wishes(wishes)
        , m_files(SecretStore::files(profile.folder))
    { }

    Result<QByteArray> open()
    {
        switch (m_profile.secrets) {
        case SecretPlace::Keychain:
            return opened(SecretPlace::Keychain);
        case SecretPlace::Passphrase:
            return opened(SecretPlace::Passphrase);
        case SecretPlace::File:
            return fromFile();
        case SecretPlace::KeychainElsePassphrase:
            break;
        }
        return fresh();
    }

    /// Everything that a person or the system may refuse, without a key.
    Result<void> prepare()
    {
        if (m_wishes.place == SecretPlace::File || m_profile.plainKeyAllowed)
            return {};
        if (m_wishes.place != SecretPlace::Passphrase) {
            const auto chain = keychain(SecretStore::Probe::Yes);
            if (chain)
                return {};
            if (m_wishes.place == SecretPlace::Keychain)
                return chain.error();
        }
        STOA_TRY_ASSIGN(m_phrase, askForNew());
        return {};
    }

    Result<void> put(const QByteArray &key)
    {
        STOA_TRY_ASSIGN(const auto place, keep(key));
        return settle(place);
    }

private:
    bool hasJournal() const { return QFile::exists(QDir(m_profile.folder).filePath(u"journal.db"_s)); }
    bool hasSlot() const { return QFile::exists(slotPath(m_profile.folder)); }

    Result<SecretStore *> keychain(SecretStore::Probe probe)
    {
        if (m_wishes.keychain) {
            if (probe == SecretStore::Probe::Yes && !SecretStore::keeps(*m_wishes.keychain))
                return Error{ErrorKind::Refused, u"keychain"_s, u"the keychain keeps nothing"_s};
            return m_wishes.keychain;
        }
        if (!m_keychain) {
            STOA_TRY_ASSIGN(m_keychain, SecretStore::keychain(m_profile.folder, probe));
        }
        return m_keychain.get();
    }

    /// Nothing when the store has no key.
    static Result<std::optional<QByteArray>> keyIn(SecretStore &store)
    {
        STOA_TRY_ASSIGN(auto known, store.read(kName));
        if (known && known->size() != kKeyBytes)
            known.reset();
        return known;
    }

    Error missing() const
    {
        return Error{ErrorKind::Refused, u"key"_s,
                     u"the journal's key is not where it was kept (%1)"_s.arg(nameOf(m_profile.secrets))};
    }

    /// From the place that the profile names, and nowhere else.
    Result<QByteArray> opened(SecretPlace place)
    {
        QByteArray key;
        if (place == SecretPlace::Passphrase) {
            if (!hasSlot() && !hasJournal())
                return fresh();
            STOA_TRY_ASSIGN(key, unlock());
        } else {
            STOA_TRY_ASSIGN(SecretStore *const store, keychain(SecretStore::Probe::No));
            STOA_TRY_ASSIGN(const auto known, keyIn(*store));
            if (!known)
                return hasJournal() ? Result<QByteArray>(missing()) : fresh();
            key = *known;
        }
        // What a kill while it was moved has left.
        if (const auto left = keyIn(*m_files); left && *left == key)
            STOA_TRY(m_files->remove(kName));
        return key;
    }

    Result<QByteArray> fromFile()
    {
        STOA_TRY_ASSIGN(const auto known, keyIn(*m_files));
        if (!known)
            return hasJournal() ? Result<QByteArray>(missing()) : fresh();
        const bool allowed = m_profile.plainKeyAllowed || m_wishes.place == SecretPlace::File;
        if (allowed) {
            STOA_TRY(settle(SecretPlace::File));
            return *known;
        }
        STOA_TRY_ASSIGN(const auto place, keep(*known));
        STOA_TRY(settle(place));
        logEvent(lcStore(), "journal_key_moved", {{u"to"_s, QString(nameOf(place))}});
        STOA_TRY(m_files->remove(kName));
        return *known;
    }

    /// The profile does not say where the key is: it may have been lost, or there is none yet.
    Result<QByteArray> fresh()
    {
        if (const auto left = keyIn(*m_files); left && *left) {
            m_profile.secrets = SecretPlace::File;
            return fromFile();
        }
        if (hasSlot()) {
            STOA_TRY_ASSIGN(const auto key, unlock());
            STOA_TRY(settle(SecretPlace::Passphrase));
            return key;
        }
        const bool mayChain =
            m_wishes.place == SecretPlace::Keychain || m_wishes.place == SecretPlace::KeychainElsePassphrase;
        if (mayChain) {
            if (const auto chain = keychain(SecretStore::Probe::Yes)) {
                STOA_TRY_ASSIGN(const auto known, keyIn(**chain));
                if (known) {
                    STOA_TRY(settle(SecretPlace::Keychain));
                    return *known;
                }
            }
        }
        if (hasJournal())
            return missing();
        const QByteArray key = randomBytes(kKeyBytes);
        STOA_TRY_ASSIGN(const auto place, keep(key));
        STOA_TRY(settle(place));
        return key;
    }

    /// Puts the key where it is wished, and reads it back.
    Result<SecretPlace> keep(const QByteArray &key)
    {
        if (m_wishes.place == SecretPlace::File || m_profile.plainKeyAllowed) {
            STOA_TRY(store(*m_files, key));
            return SecretPlace::File;
        }
        if (m_wishes.place != SecretPlace::Passphrase) {
            const auto chain = keychain(SecretStore::Probe::Yes);
            const auto stored = chain ? store(**chain, key) : Result<void>(chain.error());
            if (stored)
                return SecretPlace::Keychain;
            if (m_wishes.place == SecretPlace::Keychain)
                return stored.error();
            logEvent(lcStore(), "no_keychain", {{u"detail"_s, stored.error().detail}});
        }
        STOA_TRY(choose(key));
        return SecretPlace::Passphrase;
    }

    static Result<void> store(SecretStore &store, const QByteArray &key)
    {
        STOA_TRY(store.write(kName, key));
        STOA_TRY_ASSIGN(const auto back, store.read(kName));
        if (back != key)
            return Error{ErrorKind::Storage, u"key"_s, u"the place does not give the key back"_s};
        return {};
    }

    Result<void> settle(SecretPlace place)
    {
        const bool allowed = place == SecretPlace::File;
        if (m_profile.secrets == place && m_profile.plainKeyAllowed == allowed)
            return {};
        m_profile.secrets = place;
        m_profile.plainKeyAllowed = allowed;
        return m_profile.save();
    }

    Result<QByteArray> askForNew()
    {
        if (!m_wishes.prompt)
            return nobodyToAsk();
        for (int failed = 0; failed < PassphrasePrompt::kTries; ++failed) {
            STOA_TRY_ASSIGN(const auto phrase, m_wishes.prompt->ask(PassphrasePrompt::Ask::Choose, failed));
            if (QString::fromUtf8(phrase).size() >= PassphrasePrompt::kShortest)
                return phrase;
        }
        return Error::of(Problem::PasswordWeak, u"a passphrase has at least 12 characters"_s,
                         u"passphrase"_s);
    }

    Result<void> choose(const QByteArray &key)
    {
        if (m_phrase.isEmpty()) {
            STOA_TRY_ASSIGN(m_phrase, askForNew());
        }
        STOA_TRY_ASSIGN(const auto slot, PassphraseSlot::close(key, m_phrase, m_wishes.cost));
        STOA_TRY(writeSlot(slot.toText()));
        STOA_TRY_ASSIGN(const auto back, readSlot());
        STOA_TRY_ASSIGN(const auto again, back.open(m_phrase));
        if (again == key)
            return {};
        return Error{ErrorKind::Storage, u"passphrase"_s, u"the slot does not give the key back"_s};
    }

    Result<QByteArray> unlock()
    {
        if (!hasSlot())
            return missing();
        if (!m_wishes.prompt)
            return Error{ErrorKind::Refused, u"passphrase"_s, u"this profile opens by a passphrase"_s};
        STOA_TRY_ASSIGN(const auto slot, readSlot());
        for (int failed = 0; failed < PassphrasePrompt::kTries; ++failed) {
            STOA_TRY_ASSIGN(const auto phrase, m_wishes.prompt->ask(PassphrasePrompt::Ask::Unlock, failed));
            const auto key = slot.open(phrase);
            if (key || key.error().problem != Problem::BadCredentials)
                return key;
        }
        return Error::of(Problem::BadCredentials, u"the passphrase is another"_s, u"passphrase"_s);
    }

    Result<PassphraseSlot> readSlot() const
    {
        QFile file(slotPath(m_profile.folder));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Storage, u"passphrase"_s, file.errorString()};
        return PassphraseSlot::parse(file.readAll());
    }

    Result<void> writeSlot(const QByteArray &text) const
    {
        QSaveFile file(slotPath(m_profile.folder));
        if (!file.open(QIODevice::WriteOnly))
            return Error{ErrorKind::Storage, u"passphrase"_s, file.errorString()};
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(text);
        if (!file.flush() || !file.commit())
            return Error{ErrorKind::Storage, u"passphrase"_s, file.errorString()};
        return {};
    }

    Profile &m_profile;
    const KeyWishes &m_wishes;
    QByteArray m_phrase; ///< that was chosen for a new slot
    std::unique_ptr<SecretStore> m_files;
    std::unique_ptr<SecretStore> m_keychain;
};

} // namespace

Result<std::function<Result<void>(const QByteArray &key)>> placeForJournalKey(Profile &profile,
                                                                              const KeyWishes &wishes)
{
    const auto keeper = std::make_shared<KeyKeeper>(profile, wishes);
    STOA_TRY(keeper->prepare());
    return std::function<Result<void>(const QByteArray &)>(
        [keeper](const QByteArray &key) { return keeper->put(key); });
}

bool isJournalLocked(const Error &error)
{
    return (error.kind == ErrorKind::Refused && error.field == u"key"_s)
        || (error.problem == Problem::BadCredentials && error.field == u"passphrase"_s);
}

Result<QByteArray> openJournalKey(Profile &profile, const KeyWishes &wishes)
{
    return KeyKeeper(profile, wishes).open();
}

} // namespace stoa
