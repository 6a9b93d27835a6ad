// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"

#include <sodium.h>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// sodium_init() is idempotent and cheap after the first call; the library wants it before anything else.
void ready()
{
    static const int state = sodium_init();
    Q_ASSERT(state >= 0);
    Q_UNUSED(state);
}

} // namespace

QByteArray randomBytes(int count)
{
    ready();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QByteArray blake2b(const QByteArray &message, int size, const QByteArray &key)
{
    ready();
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(raw(hash), size_t(size), raw(message), size_t(message.size()),
                       key.isEmpty() ? nullptr : raw(key), size_t(key.size()));
    return hash;
}

QByteArray sha256(const QByteArray &message)
{
    ready();
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(hash), raw(message), size_t(message.size()));
    return hash;
}

QByteArray hmacSha256(const QByteArray &message, const QByteArray &key)
{
    ready();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, raw(key), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, raw(message), size_t(message.size()));
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, raw(mac));
    return mac;
}

bool equalSecrets(const QByteArray &a, const QByteArray &b)
{
    ready();
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

SigningKey SigningKey::make()
{
    ready();
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
                   QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_sign_keypair(raw(key.publicKey), raw(key.secretKey));
    return key;
}

Result<SigningKey> SigningKey::fromSeed(const QByteArray &seed)
{
    ready();
    if (seed.size() != crypto_sign_SEEDBYTES)
        return Error::invalid(u"seed"_s, u"a signing seed has 32 bytes"_s);
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
                   QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_sign_seed_keypair(raw(key.publicKey), raw(key.secretKey), raw(seed));
    return key;
}

QByteArray SigningKey::seed() const
{
    QByteArray bytes(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_seed(raw(bytes), raw(secretKey));
    return bytes;
}

QByteArray sign(const QByteArray &message, const QByteArray &secretKey)
{
    ready();
    Q_ASSERT(secretKey.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), size_t(message.size()), raw(secretKey));
    return signature;
}

bool isVerifyKey(const QByteArray &publicKey)
{
    ready();
    return publicKey.size() == crypto_core_ed25519_BYTES
        && crypto_core_ed25519_is_valid_point(raw(publicKey)) == 1;
}

bool verifies(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey)
{
    ready();
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(raw(signature), raw(message), size_t(message.size()), raw(publicKey))
        == 0;
}

QByteArray seal(const QByteArray &plain, const QByteArray &key, const QByteArray &context)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    constexpr int kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    QByteArray sealed = randomBytes(kNonce);
    sealed.resize(kNonce + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + kNonce, nullptr, raw(plain),
                                               size_t(plain.size()), raw(context), size_t(context.size()),
                                               nullptr, raw(sealed), raw(key));
    return sealed;
}

Result<QByteArray> unseal(const QByteArray &sealed, const QByteArray &key, const QByteArray &context)
{
    ready();
    constexpr int kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr int kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES || sealed.size() < kNonce + kTag)
        return Error{ErrorKind::Storage, {}, u"sealed bytes are too short"_s};
    QByteArray plain(sealed.size() - kNonce - kTag, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed) + kNonce,
                                                   size_t(sealed.size() - kNonce), raw(context),
                                                   size_t(context.size()), raw(sealed), raw(key))
        != 0)
        return Error{ErrorKind::Storage, {}, u"sealed bytes do not open with this key"_s};
    return plain;
}

QByteArray hashPassword(const QByteArray &password, PasswordCost cost)
{
    ready();
    QByteArray phc(crypto_pwhash_STRBYTES, '\0');
    const int failed = crypto_pwhash_str(phc.data(), password.constData(), size_t(password.size()),
                                         size_t(cost.passes), size_t(cost.memoryMiB) * 1024 * 1024);
    return failed != 0 ? QByteArray() : QByteArray(phc.constData());
}

bool passwordFits(const QByteArray &password, const QByteArray &phc)
{
    ready();
    return phc.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(QByteArray(phc).append('\0').constData(), password.constData(),
                                    size_t(password.size()))
        == 0;
}

bool needsRehash(const QByteArray &phc, PasswordCost cost)
{
    ready();
    return crypto_pwhash_str_needs_rehash(QByteArray(phc).append('\0').constData(), size_t(cost.passes),
                                          size_t(cost.memoryMiB) * 1024 * 1024)
        != 0;
}

} // namespace stoa
