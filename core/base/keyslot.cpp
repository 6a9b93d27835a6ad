// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keyslot.h"

#include "core/base/bytes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr QByteArrayView kContext = "slot|passphrase";
/// What a slot may ask for: a forged one must not take all memory.
constexpr int kMostMiB = 1'024;
constexpr int kMostPasses = 16;

/// The key of the box.
Result<QByteArray> stretched(const QByteArray &passphrase, const QByteArray &salt, PasswordCost cost)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    const int failed = crypto_pwhash(
        reinterpret_cast<unsigned char *>(key.data()), std::size_t(key.size()), passphrase.constData(),
        std::size_t(passphrase.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
        std::size_t(cost.passes), std::size_t(cost.memoryMiB) * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return Error{ErrorKind::Storage, u"passphrase"_s,
                     u"%1 MiB of memory are needed to open the key"_s.arg(cost.memoryMiB)};
    return key;
}

} // namespace

Result<PassphraseSlot> PassphraseSlot::close(const QByteArray &key, const QByteArray &passphrase,
                                             PasswordCost cost)
{
    PassphraseSlot slot;
    slot.m_salt = randomBytes(crypto_pwhash_SALTBYTES);
    slot.m_cost = cost;
    STOA_TRY_ASSIGN(auto lock, stretched(passphrase, slot.m_salt, cost));
    slot.m_box = seal(key, lock, kContext.toByteArray());
    sodium_memzero(lock.data(), std::size_t(lock.size()));
    return slot;
}

Result<PassphraseSlot> PassphraseSlot::parse(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    PassphraseSlot slot;
    slot.m_salt = fromBase64Url(json.value("salt"_L1).toString().toLatin1());
    slot.m_cost = {json.value("memory_mib"_L1).toInt(), json.value("passes"_L1).toInt()};
    slot.m_box = fromBase64Url(json.value("box"_L1).toString().toLatin1());
    const bool right = json.value("version"_L1).toInt() == kVersion
        && slot.m_salt.size() == qsizetype(crypto_pwhash_SALTBYTES) && !slot.m_box.isEmpty()
        && slot.m_cost.memoryMiB > 0 && slot.m_cost.memoryMiB <= kMostMiB && slot.m_cost.passes > 0
        && slot.m_cost.passes <= kMostPasses;
    if (!right)
        return Error{ErrorKind::Storage, u"passphrase"_s, u"the key slot cannot be read"_s};
    return slot;
}

QByteArray PassphraseSlot::toText() const
{
    return QJsonDocument(QJsonObject{{u"version"_s, kVersion},
                                     {u"kdf"_s, u"argon2id13"_s},
                                     {u"memory_mib"_s, m_cost.memoryMiB},
                                     {u"passes"_s, m_cost.passes},
                                     {u"salt"_s, QString::fromLatin1(toBase64Url(m_salt))},
                                     {u"box"_s, QString::fromLatin1(toBase64Url(m_box))}})
        .toJson();
}

Result<QByteArray> PassphraseSlot::open(const QByteArray &passphrase) const
{
    STOA_TRY_ASSIGN(auto lock, stretched(passphrase, m_salt, m_cost));
    auto key = unseal(m_box, lock, kContext.toByteArray());
    sodium_memzero(lock.data(), std::size_t(lock.size()));
    if (!key)
        return Error::of(Problem::BadCredentials, u"the passphrase is another"_s, u"passphrase"_s);
    return std::move(*key);
}

} // namespace stoa
