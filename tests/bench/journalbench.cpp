// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/domain/inventory/adjustment.h"
#include "core/services/desk/deskfiles.h"
#include "core/services/desk/deskwriter.h"
#include "core/store/inventory/ledgerrepository.h"
#include "tests/bench/barewriter.h"
#include "tests/bench/positionworld.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace stoa::bench {

using namespace Qt::StringLiterals;

/// What somebody offline waits for: the command safe in the journal and its effect in the cache.
QList<Figure> journalBench(const Options &options, const QString &folder)
{
    const int commands = options.rounds(1'000);
    const QTemporaryDir profile(folder + u"/journal-XXXXXX"_s);
    SystemClock clock;
    auto files = need(DeskFiles::open({profile.path(), randomBytes(32), u"dev_bench"_s}, clock));
    need(files->cache().run(
        "INSERT INTO location (code, kind, names) VALUES ('L01', 'store', '{\"en\":\"Store\"}')"));
    {
        NoSink sink;
        UnitOfWork work(files->cache(), sink, {clock.now(), clock.now(), u"usr_bench"_s, {}});
        for (const Reason &reason : builtInReasons())
            need(LedgerRepository::saveReason(work, reason));
    }
    DeskWriter writer(files->cache(), files->journal(), clock);
    writer.setDevice(u"dev_bench"_s);
    writer.actAs({u"usr_bench"_s, u"grant"_s, Rights::ofTheHouse()});
    need(writer.recover());

    Samples times;
    QList<QByteArray> bodies;
    const double seconds =
        double(timed([&] {
            for (int i = 0; i < commands; ++i) {
                const auto adjustment = need(Adjustment::accept(
                    MovementId::make(clock.now()),
                    {u"SKU-%1"_s.arg(i % 200), u"L01"_s, Quantity::units(1 + i % 5), u"miscount"_s, {}}));
                const auto body = adjustment.toJson();
                bodies.append(QJsonDocument(body).toJson(QJsonDocument::Compact));
                times.add(timed([&] { need(writer.write({CommandType::StockAdjust, body})); }));
            }
        }))
        / 1e6;

    // The least an honest "saved" can cost: one fsync'd insert of the same bytes.
    BareWriter bare(QDir(profile.path()).filePath(u"bare.db"_s), "FULL");
    bare.run("CREATE TABLE command (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)");
    bare.prepare(0, "INSERT INTO command (n, id, body) VALUES (?1, ?2, ?3)");
    Samples raw;
    const double rawSeconds = double(timed([&] {
                                  for (int i = 0; i < commands; ++i)
                                      raw.add(timed([&] {
                                          bare.number(0, 1, i + 1);
                                          bare.text(0, 2, CommandId::make(clock.now()).toString().toUtf8());
                                          bare.text(0, 3, bodies[i]);
                                          bare.step(0);
                                      }));
                              }))
        / 1e6;
    const QString against = u"one fsync'd insert of the same bytes"_s;
    return {
        {u"offline commands written, journal and cache"_s, commands / seconds, commands / rawSeconds, u"/s"_s,
         Better::More, against},
        {u"one command, p50"_s, times.percentile(50), raw.percentile(50), u"ms"_s, Better::Less, against},
        {u"one command, p99"_s, times.percentile(99), raw.percentile(99), u"ms"_s, Better::Less, against}};
}

} // namespace stoa::bench
