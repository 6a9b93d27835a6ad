// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

namespace stoa {

/// Where secrets lie. KeychainElseFile is a wish only, never an answer.
enum class SecretPlace { Keychain, File, KeychainElseFile };
QLatin1StringView nameOf(SecretPlace place);
std::optional<SecretPlace> secretPlaceOf(QStringView name);

/// Keeps a few small secrets (keys, never token sets) where only this user can read them: in the system's
/// keychain, or in files of mode 0600 in the profile.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// The store at the place; for KeychainElseFile the keychain when it answers within its time-out, else
    /// files. `folder` names the profile in both.
    static Result<std::unique_ptr<SecretStore>> open(const QString &folder, SecretPlace wanted);

    virtual SecretPlace place() const = 0;
    /// Nothing when there is no such secret; Storage or Timeout when the place does not answer, which must
    /// not be taken for nothing.
    virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    virtual Result<void> remove(const QString &name) = 0;
};

} // namespace stoa
