// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/onetimecodes.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"

namespace stoa::access {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr int kLength = 12;

QByteArray nameOf(CodePurpose purpose)
{
    switch (purpose) {
    case CodePurpose::Enrol:
        return "enrol"_ba;
    case CodePurpose::Setup:
        return "setup"_ba;
    }
    return {};
}

/// As it was made, without dashes; empty for what cannot be a code.
QString plain(const QString &typed)
{
    QString code;
    const auto letters = typed.left(40).toUpper();
    for (const QChar c : letters) {
        if (c == u'-' || c.isSpace())
            continue;
        const QChar letter = c == u'O' ? u'0' : c == u'I' || c == u'L' ? u'1' : c;
        if (!kLetters.contains(letter))
            return {};
        code += letter;
    }
    return code.size() == kLength ? code : QString();
}

QByteArray hashOf(const QString &plainCode) { return toBase64Url(sha256("code:" + plainCode.toLatin1())); }

} // namespace

OneTimeCodes::OneTimeCodes(const Clock &clock)
    : m_clock(clock)
{ }

Result<OneTimeCodes::Made> OneTimeCodes::make(sql::Connection &connection, CodePurpose purpose,
                                              const QString &location, const QString &madeBy)
{
    const QByteArray random = randomBytes(kLength);
    QString code;
    for (const char byte : random)
        code += kLetters[uchar(byte) % 32];
    const Instant now = m_clock.now();
    const qint64 minutes = purpose == CodePurpose::Enrol ? kEnrolMinutes : kSetupMinutes;
    const Instant expiresAt = now.plusSeconds(minutes * 60);
    if (purpose == CodePurpose::Setup)
        STOA_TRY(connection.run("DELETE FROM one_time_code WHERE purpose = 'setup' AND used_at IS NULL"));
    STOA_TRY(
        connection.run("INSERT INTO one_time_code (hash, purpose, location, made_by, made_at, expires_at) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                       hashOf(code), nameOf(purpose), location, madeBy, now, expiresAt));
    return Made{code.left(4) + u'-' + code.mid(4, 4) + u'-' + code.mid(8), expiresAt};
}

Result<OneTimeCodes::Redeemed> OneTimeCodes::redeem(sql::Connection &connection, CodePurpose purpose,
                                                    const QString &code)
{
    const auto refused = [] {
        return Error::of(Problem::EnrolmentCodeInvalid, u"the code is unknown, used or out of date"_s,
                         u"code"_s);
    };
    const QString typed = plain(code);
    if (typed.isEmpty())
        return refused();
    const QByteArray hash = hashOf(typed);
    // One statement decides, so that of two callers one wins.
    STOA_TRY_ASSIGN(const auto location,
                    connection.first(
                        "UPDATE one_time_code SET used_at = ?3 WHERE hash = ?1 AND purpose = ?2 "
                        "AND used_at IS NULL AND expires_at > ?3 RETURNING location",
                        [](const sql::Statement &row) { return row.text(0); }, hash, nameOf(purpose),
                        m_clock.now()));
    if (!location)
        return refused();
    return Redeemed{hash, *location};
}

Result<std::optional<QString>> OneTimeCodes::usedBy(sql::Connection &connection, CodePurpose purpose,
                                                    const QString &code)
{
    const QString typed = plain(code);
    if (typed.isEmpty())
        return std::optional<QString>();
    return connection.first(
        "SELECT used_by FROM one_time_code WHERE hash = ?1 AND purpose = ?2 AND used_at IS "
        "NOT NULL AND expires_at > ?3",
        [](const sql::Statement &row) { return row.text(0); }, hashOf(typed), nameOf(purpose), m_clock.now());
}

Result<void> OneTimeCodes::tellUser(sql::Connection &connection, const Redeemed &redeemed,
                                    const QString &usedBy)
{
    return connection.run("UPDATE one_time_code SET used_by = ?2 WHERE hash = ?1", redeemed.hash, usedBy);
}

Result<void> OneTimeCodes::takeBack(sql::Connection &connection, const QString &madeBy)
{
    return connection.run("DELETE FROM one_time_code WHERE made_by = ?1 AND used_at IS NULL", madeBy);
}

Result<void> OneTimeCodes::prune(sql::Connection &connection)
{
    return connection.run("DELETE FROM one_time_code WHERE expires_at < ?1", m_clock.now().plusDays(-30));
}

} // namespace stoa::access
