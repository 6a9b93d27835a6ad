// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/session.h"

#include "core/base/bytes.h"
#include "core/base/log.h"
#include "core/services/desk/whendone.h"
#include "core/sql/transaction.h"
#include "core/sync/sessionkeys.h"

#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace sessionkeys;

/// Tokens and grant of an answer to a sign-in or refresh, kept.
Result<OfflineGrant> Session::takeTokens(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QByteArray grantText = json.value("grant"_L1).toString().toLatin1();
    STOA_TRY_ASSIGN(auto grant, OfflineGrant::read(grantText, m_profile.hubKey));
    if (grant.device != m_profile.device)
        return Error{ErrorKind::Protocol, u"grant"_s, u"the grant is another device's"_s};
    const QByteArray access = json.value("access_token"_L1).toString().toLatin1();
    m_refreshToken = json.value("refresh_token"_L1).toString().toLatin1();
    if (access.isEmpty() || m_refreshToken.isEmpty())
        return Error{ErrorKind::Protocol, {}, u"the hub's answer lacks its tokens"_s};
    m_client.setToken(
        access,
        m_clock.now().plusMs(m_client.offsetMs()).plusSeconds(json.value("expires_in"_L1).toInteger()));
    const GrantRow row{grant.user.grant, grant.user.login, grant.user.grantExpires, grantText};
    const QByteArray latest = QByteArray::number(m_clock.now().msSinceEpoch());
    (void)m_store
        .onStore([row, token = m_refreshToken, latest](DeskWriter &writer) -> Result<void> {
            JournalRepository &journal = writer.journal();
            // In one: the tokens of one person beside the name of another would be theirs to use.
            STOA_TRY_ASSIGN(auto whole, sql::Transaction::begin(journal.connection()));
            STOA_TRY(journal.saveGrant(row));
            STOA_TRY(journal.setValue(kRefresh, token));
            STOA_TRY(journal.setValue(kLogin, row.login.toUtf8()));
            STOA_TRY(journal.setValue(kLatest, latest));
            STOA_TRY(journal.removeValue(kSuspended));
            return whole.commit();
        })
        .then([](const Result<void> &kept) {
            if (!kept)
                logEvent(lcAccess(), "session_not_kept", {{u"detail"_s, kept.error().detail}});
        });
    return grant;
}

void Session::refresh(HubClient::Refreshed done)
{
    if (m_refreshToken.isEmpty())
        return done(silence());
    HubCall call;
    call.method = "POST";
    call.target = "/v1/auth/refresh";
    call.auth = CallAuth::Device;
    call.headers.insert("Idempotency-Key", uuidText(uuid7(m_clock.now())).toLatin1());
    call.body = compact(
        {{u"refresh_token"_s, QString::fromLatin1(m_refreshToken)}, {u"device_id"_s, m_profile.device}});
    m_client.send(call, [this, done, token = m_refreshToken](const Result<HubReply> &reply) {
        // Who asked has left, or somebody else has come.
        if (token != m_refreshToken)
            return done(silence());
        if (!reply) {
            if (reply.error().kind == ErrorKind::Unauthorised) {
                // The hub says that it is over: then it is over without the hub as well.
                if (m_status.user)
                    forgetVerifier(m_status.user->login);
                revoked();
            }
            return done(reply.error());
        }
        const auto grant = takeTokens(reply->body);
        if (!grant)
            return done(grant.error());
        enter(grant->user, SessionState::Online);
        done({});
    });
}

} // namespace stoa
