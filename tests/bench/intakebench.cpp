// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inventory/adjustment.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/imports/ledgerload.h"
#include "hub/log/commandintake.h"
#include "tests/bench/barewriter.h"
#include "tests/bench/positionworld.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace stoa::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBatch = 200;

/// Everybody may do everything: whose rights they are is not what is measured.
class AnyMandate final : public hub::Mandates {
public:
    explicit AnyMandate(QByteArray key)
        : m_key(std::move(key))
    { }
    Result<QByteArray> deviceKey(sql::Connection &, const QString &) override { return m_key; }
    Result<hub::Mandate> mandate(sql::Connection &, const QString &, const QString &,
                                 const QString &) override
    {
        return hub::Mandate{u"usr_bench"_s, Rights::ofTheHouse(), Rights::ofTheHouse()};
    }

private:
    QByteArray m_key;
};

QList<wire::CommandBatch> batches(int commands, const SigningKey &key, const Clock &clock)
{
    QList<wire::CommandBatch> list;
    Hlc hlc;
    for (int i = 0; i < commands; ++i) {
        if (i % kBatch == 0) {
            list.append(wire::CommandBatch());
            list.last().device = u"dev_bench"_s;
            list.last().grant = u"grant"_s;
        }
        const Instant at = clock.now();
        const auto adjustment = need(Adjustment::accept(
            MovementId::make(at),
            {u"SKU-%1"_s.arg(i % 4'000), u"L01"_s, Quantity::units(1 + i % 5), u"miscount"_s, {}}));
        wire::CommandEnvelope command;
        command.n = i + 1;
        command.id = CommandId::make(at).toString();
        command.type = nameOf(CommandType::StockAdjust);
        hlc = hlc.tick(at);
        command.hlc = hlc.value();
        command.at = at;
        command.body = QJsonDocument(adjustment.toJson()).toJson(QJsonDocument::Compact);
        command.signature = sign(command.signedText(), key.secretKey);
        list.last().commands.append(command);
    }
    return list;
}

struct Bare {
    double perSecond;
    Samples perBatch;
};

/// Movement, position, feed and command of each, by prepared statements in transactions of the same size.
Bare bareMovements(const QString &path, const QList<wire::CommandBatch> &batches)
{
    BareWriter bare(path, "FULL");
    bare.run(
        "CREATE TABLE movement (id TEXT PRIMARY KEY, sku TEXT, quantity INTEGER, at INTEGER) WITHOUT ROWID");
    bare.run("CREATE TABLE position (sku TEXT, location TEXT, on_hand INTEGER, PRIMARY KEY (sku, location)) "
             "WITHOUT "
             "ROWID");
    bare.run("CREATE TABLE command (n INTEGER PRIMARY KEY, id TEXT UNIQUE, body TEXT)");
    bare.prepare(0, "INSERT INTO movement VALUES (?1, ?2, ?3, ?4)");
    bare.prepare(
        1, "INSERT INTO position VALUES (?1, 'L01', ?2) ON CONFLICT DO UPDATE SET on_hand = on_hand + ?2");
    bare.prepare(2, "INSERT INTO command VALUES (?1, ?2, ?3)");
    qint64 done = 0;
    Samples perBatch;
    const auto write = [&](const wire::CommandBatch &batch) {
        bare.run("BEGIN IMMEDIATE");
        for (const auto &command : batch.commands) {
            const QByteArray sku = "SKU-" + QByteArray::number(done % 4'000);
            bare.text(0, 1, command.id.toUtf8()).text(0, 2, sku).number(0, 3, 1'000).number(0, 4, done);
            bare.step(0);
            bare.text(1, 1, sku).number(1, 2, 1'000).step(1);
            bare.number(2, 1, ++done).text(2, 2, command.id.toUtf8()).text(2, 3, command.body).step(2);
        }
        bare.run("COMMIT");
    };
    const qint64 us = timed([&] {
        for (const wire::CommandBatch &batch : batches)
            perBatch.add(timed([&] { write(batch); }));
    });
    return {double(done) * 1e6 / double(us), perBatch};
}

} // namespace

/// Movements through the door that every desk uses: signatures checked, verbs run, numbers given, results
/// kept, on disk.
QList<Figure> intakeBench(const Options &options, const QString &folder)
{
    const int commands = options.rounds(20'000);
    const QTemporaryDir data(folder + u"/intake-XXXXXX"_s);
    SystemClock clock;
    const auto store = need(hub::HubStore::open({data.path()}, clock));
    const Instant now = clock.now();
    need(store->write({{now, now, u"hub"_s, {}, Source::Desk, Rights::ofTheHouse()}},
                      [](UnitOfWork &work) -> Result<void> {
                          for (const Reason &reason : builtInReasons())
                              STOA_TRY(LedgerRepository::saveReason(work, reason));
                          LocationDraft draft;
                          draft.code = u"L01"_s;
                          draft.kind = nameOf(LocationKind::Store);
                          draft.names = {{u"en"_s, u"Store"_s}};
                          draft.timeZone = u"UTC"_s;
                          STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
                          return LocationRepository::save(work, location);
                      }));
    const auto device = SigningKey::make();
    const auto list = batches(commands, device, clock);
    AnyMandate mandates(device.publicKey);
    hub::CommandIntake intake(*store, mandates, SigningKey::make(), [](const QString &) { return 0; });
    const auto reader = need(store->openReader());

    Samples perBatch;
    qint64 applied = 0;
    const double seconds = double(timed([&] {
                               for (wire::CommandBatch batch : list) {
                                   batch.generation = store->generation().id();
                                   perBatch.add(timed([&] {
                                       const auto answer =
                                           need(intake.take(*reader, batch, u"dev_bench"_s, u"usr_bench"_s));
                                       for (const auto &result : answer.results)
                                           applied += result.status == Verdict::Applied ? 1 : 0;
                                   }));
                               }
                           }))
        / 1e6;
    if (applied != commands)
        qFatal("only %lld of %d commands were applied", applied, commands);
    const Bare bare = bareMovements(QDir(data.path()).filePath(u"bare.db"_s), list);
    const QString against = u"bare inserts and updates of the same rows"_s;
    return {{u"movements through the command intake"_s, commands / seconds, bare.perSecond, u"/s"_s,
             Better::More, against},
            {u"a batch of 200, p95"_s, perBatch.percentile(95), bare.perBatch.percentile(95), u"ms"_s,
             Better::Less, against},
            {u"a batch of 200, p99"_s, perBatch.percentile(99), bare.perBatch.percentile(99), u"ms"_s,
             Better::Less, against}};
}

} // namespace stoa::bench
