// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

namespace stoa {

/// Where the key of a journal lies. KeychainElsePassphrase is a wish only, never an answer.
enum class SecretPlace {
    Keychain,
    Passphrase, ///< in a file, in a box that a passphrase opens
    File, ///< in plain, in a file of mode 0600: for machines without people, by explicit leave
    KeychainElsePassphrase
};
QLatin1StringView nameOf(SecretPlace place);
std::optional<SecretPlace> secretPlaceOf(QStringView name);

/// Keeps a few small secrets (keys, never token sets) where only this user can read them: in the system's
/// keychain, or in files of mode 0600 in the profile.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// Whether the keychain is first asked to keep something, which it has to within its time-out.
    enum class Probe { No, Yes };
    /// The system's keychain; `folder` names the profile in it. Refused when there is none, or when it keeps
    /// nothing.
    static Result<std::unique_ptr<SecretStore>> keychain(const QString &folder, Probe probe);
    /// True when the store gives back what it was given.
    static bool keeps(SecretStore &store);
    static std::unique_ptr<SecretStore> files(const QString &folder);

    /// Nothing when there is no such secret; Storage or Timeout when the place does not answer, which must
    /// not be taken for nothing.
    virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    virtual Result<void> remove(const QString &name) = 0;
};

} // namespace stoa
