// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stoa {

/// What Stoa takes from libsodium, in QByteArrays. Lengths: keys of Ed25519 32 (public) and 64 (secret)
/// bytes, signatures 64, sealing keys 32.
QByteArray randomBytes(int count);
/// BLAKE2b with `size` bytes of output (RFC 7693), optionally keyed.
QByteArray blake2b(const QByteArray &message, int size = 32, const QByteArray &key = {});
QByteArray sha256(const QByteArray &message);
/// HMAC-SHA-256 (RFC 2104), 32 bytes; the key may have any length.
QByteArray hmacSha256(const QByteArray &message, const QByteArray &key);
/// Compares without telling by time where the difference is.
bool equalSecrets(const QByteArray &a, const QByteArray &b);

struct SigningKey {
    QByteArray publicKey;
    QByteArray secretKey;
    static SigningKey make();
    /// The pair that belongs to a 32-byte seed.
    static Result<SigningKey> fromSeed(const QByteArray &seed);
    QByteArray seed() const;
};
/// Ed25519 (RFC 8032), detached.
QByteArray sign(const QByteArray &message, const QByteArray &secretKey);
bool verifies(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey);
/// Whether the bytes are an Ed25519 public key that can verify anything: a point of the main group.
bool isVerifyKey(const QByteArray &publicKey);

/// XChaCha20-Poly1305 with a random 24-byte nonce in front; `context` is bound as associated data.
QByteArray seal(const QByteArray &plain, const QByteArray &key, const QByteArray &context);
/// Fails with Storage when key, context or bytes do not fit.
Result<QByteArray> unseal(const QByteArray &sealed, const QByteArray &key, const QByteArray &context);

/// Cost of a password hash: memory in MiB and passes of Argon2id.
struct PasswordCost {
    int memoryMiB = 64;
    int passes = 3;
};
/// The PHC string ($argon2id$…) of the password.
QByteArray hashPassword(const QByteArray &password, PasswordCost cost);
bool passwordFits(const QByteArray &password, const QByteArray &phc);
/// True when the hash was made with another cost and should be made anew at the next sign-in.
bool needsRehash(const QByteArray &phc, PasswordCost cost);

} // namespace stoa
