// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace stoa::wire {

/// One root over the hub's audit trail, as a desk keeps it for a witness: it stands for every entry up to
/// its instant, and only the hub's identity key can sign it. Numbers count within a generation of the hub.
struct AuditRoot {
    qint64 n = 0;
    QString generation;
    Instant at;
    QByteArray hash; ///< hex
    QByteArray signature; ///< base64url, Ed25519 over signedText()

    QByteArray signedText() const;
    bool isSignedBy(const QByteArray &publicKey) const;
    QJsonObject toJson() const;
    static Result<AuditRoot> fromJson(const QJsonObject &json);
    friend bool operator==(const AuditRoot &, const AuditRoot &) = default;
};

} // namespace stoa::wire
