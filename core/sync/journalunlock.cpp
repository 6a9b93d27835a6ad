// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/journalunlock.h"

#include "core/base/bytes.h"
#include "core/base/log.h"
#include "core/store/desk/journalrepository.h"
#include "core/store/desk/profilelock.h"
#include "core/sync/hubclient.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeyBytes = 32;

QString journalOf(const QString &folder) { return QDir(folder).filePath(u"journal.db"_s); }

Result<std::unique_ptr<sql::Connection>> openJournal(const QString &folder)
{
    sql::SqliteOptions options;
    options.path = journalOf(folder);
    options.ifMissing = sql::IfMissing::Fail;
    return sql::Connection::openSqlite(options);
}

/// One going to the hub and back; owns itself until it has answered.
class Unlocking final : public QObject {
public:
    Unlocking(const CoreOptions &options, const Clock &clock)
        : m_options(options)
        , m_clock(clock)
        , m_client(clock)
    {
        m_promise.start();
    }

    Future<Result<void>> run(const QString &code)
    {
        Future<Result<void>> future = m_promise.future();
        if (const auto box = prepare(); box)
            ask(code.trimmed().toUpper(), *box);
        else
            answer(box.error());
        return future;
    }

private:
    Result<QByteArray> prepare()
    {
        STOA_TRY_ASSIGN(m_lock, ProfileLock::take(m_options.folder));
        STOA_TRY_ASSIGN(m_profile, Profile::load(m_options.folder));
        STOA_TRY_ASSIGN(const auto file, openJournal(m_options.folder));
        STOA_TRY_ASSIGN(const auto box, JournalRepository(*file, {}, nullptr).slotBox(u"hub"_s));
        if (!box || !m_profile.isEnrolled())
            return Error::of(Problem::NotFound, u"no hub has a key to this journal"_s, u"profile"_s);
        return *box;
    }

    void ask(const QString &code, const QByteArray &box)
    {
        m_client.setHub(m_profile.hub);
        // The code goes to nobody who has not shown the right key first.
        greetHub(m_client, m_clock, [this, code, box](const Result<HubGreeting> &greeting) {
            if (!greeting)
                return answer(greeting.error());
            if (greeting->key != m_profile.hubKey)
                return answer(Error{ErrorKind::Refused, u"hub"_s, u"another hub answers at this address"_s});
            HubCall call;
            call.method = "POST";
            call.target = "/v1/devices/journal-key";
            call.auth = CallAuth::None;
            call.body = QJsonDocument(QJsonObject{{u"code"_s, code},
                                                  {u"device_id"_s, m_profile.device},
                                                  {u"box"_s, QString::fromLatin1(toBase64Url(box))}})
                            .toJson(QJsonDocument::Compact);
            m_client.send(call, [this](const Result<HubReply> &reply) {
                answer(reply ? keep(reply->body) : Result<void>(reply.error()));
            });
        });
    }

    Result<void> keep(const QByteArray &body)
    {
        const auto json = QJsonDocument::fromJson(body).object();
        const QByteArray key = fromBase64Url(json.value("key"_L1).toString().toLatin1());
        if (key.size() != kKeyBytes)
            return Error{ErrorKind::Protocol, u"hub"_s, u"the hub's answer has no key"_s};
        STOA_TRY_ASSIGN(const auto file, openJournal(m_options.folder));
        STOA_TRY(JournalRepository(*file, key, nullptr).checkKey());
        const KeyWishes wishes{m_options.secrets, m_options.prompt, m_options.slotCost, m_options.keychain};
        STOA_TRY(keepJournalKey(m_profile, wishes, key));
        logEvent(lcStore(), "journal_unlocked", {{u"to"_s, QString(nameOf(m_profile.secrets))}});
        return {};
    }

    void answer(const Result<void> &result)
    {
        // Whoever waits may open the profile at once.
        m_lock.reset();
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    CoreOptions m_options;
    const Clock &m_clock;
    HubClient m_client;
    Profile m_profile;
    std::unique_ptr<ProfileLock> m_lock;
    QPromise<Result<void>> m_promise;
};

/// Where a move that was killed has begun, else a new one.
QString asideFolder(const QDir &profile, Instant now)
{
    const QStringList earlier = profile.entryList({u"locked-*"_s}, QDir::Dirs, QDir::Name);
    for (const QString &name : earlier) {
        if (!QFile::exists(profile.filePath(name + u"/journal.db"_s)))
            return profile.filePath(name);
    }
    return profile.filePath(u"locked-%1"_s.arg(now.msSinceEpoch()));
}

} // namespace

Future<Result<void>> unlockJournal(const CoreOptions &options, const QString &code, const Clock &clock)
{
    return (new Unlocking(options, clock))->run(code);
}

Result<QString> setJournalAside(const QString &folder, const Clock &clock)
{
    STOA_TRY_ASSIGN(const auto lock, ProfileLock::take(folder));
    const QDir from(folder);
    const QString aside = asideFolder(from, clock.now());
    const auto failed = [&aside] {
        return Error{ErrorKind::Storage, u"profile"_s, u"cannot move the journal to "_s + aside};
    };
    if (!QDir().mkpath(aside))
        return failed();
    // The journal itself last: a kill before that leaves a profile that is still locked, and asks again.
    QStringList names{u"backups"_s,        u"journal.log"_s,    u"journal.slot"_s,
                      u"journal.db-wal"_s, u"journal.db-shm"_s, u"journal.db"_s};
    for (const QString &name : std::as_const(names)) {
        if (QFile::exists(from.filePath(name)) && !QFile::rename(from.filePath(name), aside + u'/' + name))
            return failed();
    }
    logEvent(lcStore(), "journal_set_aside", {{u"folder"_s, aside}});
    return aside;
}

} // namespace stoa
