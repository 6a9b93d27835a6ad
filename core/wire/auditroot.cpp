// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/auditroot.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"

namespace stoa::wire {

using namespace Qt::StringLiterals;

QByteArray AuditRoot::signedText() const
{
    return "stoa-audit-root-v1\n" + generation.toUtf8() + '\n' + QByteArray::number(n) + '\n'
        + QByteArray::number(at.msSinceEpoch()) + '\n' + hash;
}

bool AuditRoot::isSignedBy(const QByteArray &publicKey) const
{
    return verifies(fromBase64Url(signature), signedText(), publicKey);
}

QJsonObject AuditRoot::toJson() const
{
    return {{u"n"_s, n},
            {u"generation"_s, generation},
            {u"at"_s, at.msSinceEpoch()},
            {u"hash"_s, QString::fromLatin1(hash)},
            {u"sig"_s, QString::fromLatin1(signature)}};
}

Result<AuditRoot> AuditRoot::fromJson(const QJsonObject &json)
{
    const AuditRoot root{json.value("n"_L1).toInteger(), json.value("generation"_L1).toString(),
                         Instant::fromMs(json.value("at"_L1).toInteger()),
                         json.value("hash"_L1).toString().toLatin1(),
                         json.value("sig"_L1).toString().toLatin1()};
    if (root.n < 1 || root.generation.isEmpty() || root.hash.size() != 64 || root.signature.isEmpty())
        return Error{ErrorKind::Protocol, u"root"_s, u"this is no root of an audit trail"_s};
    return root;
}

} // namespace stoa::wire
