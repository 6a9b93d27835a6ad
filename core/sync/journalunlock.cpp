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
#include <filesystem>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeyBytes = 32;

QString journalOf(const QString &folder) { return QDir(folder).filePath(u"journal.db"_s); }

Result<std::unique_ptr<sql::Connection>> openJournal(const QString &folder)
{
    if (!QFile::exists(journalOf(folder)))
        return Error::of(Problem::NotFound, u"there is no journal in this profile"_s, u"profile"_s);
    sql::SqliteOptions options;
    options.path = journalOf(folder);
    options.ifMissing = sql::IfMissing::Fail;
    return sql::Connection::openSqlite(options);
}

KeyWishes wishesOf(const CoreOptions &options)
{
    return {options.secrets, options.prompt, options.slotCost, options.keychain};
}

/// Fails when the key that is kept opens the journal; where a passphrase keeps it, the prompt is asked if
/// there is one.
Result<void> checkLocked(sql::Connection &file, Profile profile, const KeyWishes &wishes)
{
    const auto key = openJournalKey(profile, wishes);
    if (key && JournalRepository(file, *key, nullptr).checkKey())
        return Error::invalid(u"profile"_s, u"the journal is not locked"_s);
    return {};
}

/// One going to the hub and back; owns itself until it has answered.
class Unlocking final : public QObject {
public:
    Unlocking(const CoreOptions &options, const Clock &clock)
        : m_options(options)
        , m_clock(clock)
        , m_client(clock)
        , m_wishes(wishesOf(options))
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
        KeyWishes quiet = m_wishes;
        quiet.prompt = nullptr;
        STOA_TRY(checkLocked(*file, m_profile, quiet));
        // The code is good for once: what can fail here does so before it is spent.
        STOA_TRY_ASSIGN(m_keep, placeForJournalKey(m_profile, m_wishes));
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
        STOA_TRY(m_keep(key));
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
    KeyWishes m_wishes;
    Profile m_profile;
    std::function<Result<void>(const QByteArray &key)> m_keep;
    std::unique_ptr<ProfileLock> m_lock;
    QPromise<Result<void>> m_promise;
};

/// A second name for the same bytes, which are on the disk already; a copy where the disk knows no such
/// thing.
bool link(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::create_hard_link(from.toStdU16String(), to.toStdU16String(), failed);
    return !failed || QFile::copy(from, to);
}

/// The files of the journal, as they are named from the profile's folder; itself first.
QStringList journalFiles(const QDir &profile)
{
    QStringList files;
    for (const auto &name :
         {u"journal.db"_s, u"journal.db-wal"_s, u"journal.db-shm"_s, u"journal.log"_s, u"journal.slot"_s}) {
        if (QFile::exists(profile.filePath(name)))
            files.append(name);
    }
    const auto copies = QDir(profile.filePath(u"backups"_s)).entryList({u"journal-*"_s}, QDir::Files);
    for (const QString &copy : copies)
        files.append(u"backups/"_s + copy);
    return files;
}

} // namespace

Future<Result<void>> unlockJournal(const CoreOptions &options, const QString &code, const Clock &clock)
{
    return (new Unlocking(options, clock))->run(code);
}

Result<QString> setJournalAside(const CoreOptions &options, const Clock &clock)
{
    STOA_TRY_ASSIGN(const auto lock, ProfileLock::take(options.folder));
    STOA_TRY_ASSIGN(const auto profile, Profile::load(options.folder));
    {
        STOA_TRY_ASSIGN(const auto file, openJournal(options.folder));
        STOA_TRY(checkLocked(*file, profile, wishesOf(options)));
    }
    const QDir from(options.folder);
    const QString aside = from.filePath(u"locked-%1"_s.arg(clock.now().msSinceEpoch()));
    const QString begun = aside + u".part"_s;
    const auto failed = [&aside] {
        return Error{ErrorKind::Storage, u"profile"_s, u"cannot put the journal into "_s + aside};
    };
    if (!QDir().mkpath(begun + u"/backups"_s))
        return failed();
    const QStringList files = journalFiles(from);
    for (const QString &name : files) {
        if (!link(from.filePath(name), begun + u'/' + name))
            return failed();
    }
    if (!QDir().rename(begun, aside))
        return failed();
    // The journal first: what is left of the others is then no part of one.
    for (const QString &name : files) {
        if (!QFile::remove(from.filePath(name)))
            return failed();
    }
    logEvent(lcStore(), "journal_set_aside", {{u"folder"_s, aside}});
    return aside;
}

} // namespace stoa
