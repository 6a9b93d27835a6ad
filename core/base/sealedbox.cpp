// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sealedbox.h"

#include <sodium.h>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kJournalKeyBytes = 32;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *roomOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

} // namespace

QByteArray sealForOwner(const QByteArray &plain, const QByteArray &ed25519PublicKey)
{
    if (sodium_init() < 0 || ed25519PublicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return {};
    QByteArray key(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    if (crypto_sign_ed25519_pk_to_curve25519(roomOf(key), bytesOf(ed25519PublicKey)) != 0)
        return {};
    QByteArray box(plain.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(roomOf(box), bytesOf(plain), std::size_t(plain.size()), bytesOf(key)) != 0)
        return {};
    return box;
}

Result<QByteArray> openOwned(const QByteArray &box, const SigningKey &key)
{
    const Error broken{ErrorKind::Storage, {}, u"the box does not open with this key"_s};
    if (sodium_init() < 0 || box.size() < qsizetype(crypto_box_SEALBYTES)
        || key.publicKey.size() != crypto_sign_PUBLICKEYBYTES
        || key.secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return broken;
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    if (crypto_sign_ed25519_pk_to_curve25519(roomOf(publicKey), bytesOf(key.publicKey)) != 0
        || crypto_sign_ed25519_sk_to_curve25519(roomOf(secretKey), bytesOf(key.secretKey)) != 0)
        return broken;
    QByteArray plain(box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const int code = crypto_box_seal_open(roomOf(plain), bytesOf(box), std::size_t(box.size()),
                                          bytesOf(publicKey), bytesOf(secretKey));
    sodium_memzero(secretKey.data(), std::size_t(secretKey.size()));
    if (code != 0)
        return broken;
    return plain;
}

QByteArray sealJournalKey(const QByteArray &key, const QString &device, const QByteArray &hubKey)
{
    return sealForOwner(key + device.toUtf8(), hubKey);
}

std::optional<QByteArray> journalKeyIn(const QByteArray &plain, const QString &device)
{
    if (plain.size() <= kJournalKeyBytes || device.isEmpty()
        || QByteArrayView(plain).sliced(kJournalKeyBytes) != device.toUtf8())
        return {};
    return plain.first(kJournalKeyBytes);
}

} // namespace stoa
