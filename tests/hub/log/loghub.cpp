// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/log/loghub.h"

#include "core/domain/inventory/reason.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"

#include <QJsonDocument>
#include <QTest>

namespace stoa::hubtest {

using namespace Qt::StringLiterals;

namespace {

/// Ends the program: without its fixture no test can say anything.
template <typename T> void need(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

} // namespace

Till::Till(const QString &name)
    : m_id(u"dev_"_s + name)
    , m_key(SigningKey::make())
{ }

void Till::sign(wire::CommandEnvelope &command) const
{
    command.signature = stoa::sign(command.signedText(), m_key.secretKey);
}

wire::CommandEnvelope Till::command(const QString &type, const QJsonObject &body, Instant at,
                                    const QString &lane)
{
    wire::CommandEnvelope made;
    made.n = ++m_n;
    made.id = CommandId::make(at).toString();
    made.type = type;
    made.lane = lane;
    made.hlc = Hlc().tick(at).value();
    made.at = at;
    made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    sign(made);
    return made;
}

wire::CommandEnvelope Till::adjust(const QString &sku, const QString &location, qint64 units, Instant at,
                                   const QString &reason)
{
    return command(u"stock.adjust"_s,
                   {{u"movement"_s, MovementId::make(at).toString()},
                    {u"sku"_s, sku},
                    {u"location"_s, location},
                    {u"delta"_s, units * 1'000},
                    {u"reason"_s, reason}},
                   at);
}

wire::CommandBatch Till::batch(const QList<wire::CommandEnvelope> &commands) const
{
    return {{}, m_id, {}, 0, commands};
}

Result<QByteArray> OpenMandates::deviceKey(sql::Connection &, const QString &device)
{
    const auto found = keys.find(device);
    if (found == keys.end())
        return Error::of(Problem::NotFound);
    return found->second;
}

Result<hub::Mandate> OpenMandates::mandate(sql::Connection &, const QString &, const QString &,
                                           const QString &signedIn)
{
    return hub::Mandate{signedIn, now, granted, term};
}

LogHub::LogHub(sql::Engine engine)
{
    if (engine == sql::Engine::Postgres)
        m_database = std::make_unique<kit::TempDatabase>(engine);
    open();
    need(m_store->write(asTheHouse(u"init"_s), [](UnitOfWork &work) -> Result<void> {
        for (const Reason &reason : builtInReasons())
            STOA_TRY(LedgerRepository::saveReason(work, reason));
        for (const auto &code : {u"ATH"_s, u"SKG"_s}) {
            LocationDraft draft;
            draft.code = code;
            draft.kind = u"store"_s;
            draft.names = {{u"en"_s, code}};
            draft.country = u"GR"_s;
            draft.timeZone = u"Europe/Athens"_s;
            STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
            STOA_TRY(LocationRepository::save(work, location));
        }
        return {};
    }));
}

void LogHub::open()
{
    hub::HubStoreOptions options;
    options.folder = m_folder.path();
    options.durability = sql::Durability::Normal;
    if (m_database)
        options.databaseUrl = m_database->location();
    auto store = hub::HubStore::open(options, m_clock);
    need(store);
    m_store = std::move(*store);
    m_intake = std::make_unique<hub::CommandIntake>(*m_store, m_mandates, m_identity,
                                                    [](const QString &) { return 0; });
}

void LogHub::close()
{
    m_intake.reset();
    m_store.reset();
}

void LogHub::reopen()
{
    close();
    open();
}

std::unique_ptr<sql::Connection> LogHub::reader()
{
    auto opened = m_store->openReader();
    need(opened);
    return std::move(*opened);
}

std::unique_ptr<sql::Connection> LogHub::spoiler()
{
    if (m_database)
        return m_database->open();
    sql::SqliteOptions options;
    options.path = hub::HubStore::fileIn(m_folder.path());
    auto opened = sql::Connection::openSqlite(options);
    need(opened);
    return std::move(*opened);
}

Till LogHub::till(const QString &name)
{
    Till made(name);
    m_mandates.keys[made.id()] = made.key().publicKey;
    return made;
}

hub::HubWrite LogHub::asTheHouse(const QString &action) const
{
    const Instant now = m_clock.now();
    return {{now, now, u"house"_s, {}, Source::Desk, Rights::ofTheHouse()}, action};
}

wire::CommandsAnswer LogHub::send(const Till &till, const QList<wire::CommandEnvelope> &commands)
{
    auto answer = m_intake->take(*reader(), till.batch(commands), till.id(), u"usr_somebody"_s);
    need(answer);
    return *answer;
}

void LogHub::adjust(Till &till, const QString &sku, const QString &location, qint64 units)
{
    const auto answer = send(till, {till.adjust(sku, location, units, m_clock.now())});
    QCOMPARE(answer.results.first().status, Verdict::Applied);
}

qint64 LogHub::onHand(const QString &sku, const QString &location)
{
    const auto stock = LedgerRepository::stockOf(*reader(), sku, location);
    need(stock);
    return stock->onHand.thousandths() / 1'000;
}

wire::StreamCursor &Copy::cursor(const QByteArray &stream)
{
    auto &cursor = m_cursors[stream];
    cursor.stream = stream;
    return cursor;
}

Result<void> Copy::pull(sql::Connection &connection, const QList<QByteArray> &streams, qint64 maxBytes)
{
    for (;;) {
        wire::PullRequest request;
        request.maxBytes = maxBytes;
        for (const QByteArray &stream : streams)
            request.streams.append(cursor(stream));
        wire::FrameWriter frames;
        STOA_TRY_ASSIGN(const auto outcome, hub::FeedReader(connection).pull(request, frames));
        STOA_TRY(take(frames.take()));
        ++m_pages;
        if (outcome.isCurrent)
            return {};
    }
}

Result<void> Copy::take(const QByteArray &text)
{
    wire::FrameReader reader;
    reader.feed(text);
    for (;;) {
        STOA_TRY_ASSIGN(const auto *frame, reader.next());
        if (!frame)
            break;
        const QByteArray stream = frame->stream.toByteArray();
        const Key key{frame->type, frame->key.toByteArray()};
        if (frame->kind == wire::Frame::Kind::Upsert || frame->kind == wire::Frame::Kind::Remove) {
            auto &rows = m_rows[stream];
            const auto known = rows.find(key);
            if (known != rows.end() && known->second.seq >= frame->seq)
                continue;
            if (frame->kind == wire::Frame::Kind::Remove)
                rows.erase(key);
            else
                rows.insert_or_assign(key, Row{frame->seq, frame->body.toByteArray()});
        } else if (frame->kind == wire::Frame::Kind::Cursor) {
            cursor(stream) = {stream, frame->seq, frame->token.toByteArray()};
            if (frame->sum && *frame->sum != sum(stream))
                ++m_mismatches;
        }
    }
    if (!reader.isComplete())
        return Error{ErrorKind::Protocol, {}, u"the page has no end"_s};
    return {};
}

Sum128 Copy::sum(const QByteArray &stream)
{
    Sum128 sum;
    for (const auto &[key, row] : m_rows[stream])
        sum.add(rowSum(key.first, key.second, row.seq));
    return sum;
}

void LogHub::know(const QString &sku)
{
    const auto done = spoiler()->run("INSERT INTO item (sku, names) VALUES (?1, '{\"en\":\"Thing\"}')", sku);
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

QJsonObject safetyBody(const QString &location, qint64 units)
{
    return {{u"sku"_s, u"A"_s}, {u"location"_s, location}, {u"safety"_s, units * 1'000}};
}

QList<Verdict> verdicts(const wire::CommandsAnswer &answer)
{
    QList<Verdict> list;
    for (const auto &outcome : answer.results)
        list.append(outcome.status);
    return list;
}

} // namespace stoa::hubtest
