// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/auditwitness.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"
#include "core/wire/syncmessages.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using Kept = AuditWitness::Kept;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 1'440 * kMinuteMs;
const Instant kStart = Instant::fromMs(20'000 * kDayMs);

wire::AuditRoot root(qint64 n, qint64 afterMs, char hash = 'a', const QString &generation = u"first"_s)
{
    return {n, generation, kStart.plusMs(afterMs), QByteArray(64, hash), "signature"};
}

/// As on a desk whose clock is right.
Result<Kept> keep(JournalRepository &journal, const wire::AuditRoot &root)
{
    return AuditWitness::keep(journal, root, root.at);
}

} // namespace

/// What a desk keeps of the hub's audit list.
class AuditWitnessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheLastOfEachDay()
    {
        kit::TestDesk desk;
        auto &journal = desk.writer().journal();
        for (int minute = 0; minute < 10; ++minute)
            QCOMPARE(*keep(journal, root(minute + 1, minute * kMinuteMs)), Kept::New);
        QCOMPARE(*keep(journal, root(11, kDayMs)), Kept::New);
        QCOMPARE(*AuditWitness::all(journal), (QList{root(10, 9 * kMinuteMs), root(11, kDayMs)}));
        // Told once more, and out of order.
        QCOMPARE(*keep(journal, root(11, kDayMs)), Kept::Known);
        QCOMPARE(*keep(journal, root(3, 2 * kMinuteMs)), Kept::Known);
        // It lives in the journal, with what must never be lost.
        desk.close();
        desk.open();
        QCOMPARE(AuditWitness::all(desk.writer().journal())->size(), 2);
    }

    void keepsBothSidesOfAContradiction()
    {
        kit::TestDesk desk;
        auto &journal = desk.writer().journal();
        QCOMPARE(*keep(journal, root(1, 0)), Kept::New);
        QCOMPARE(*keep(journal, root(1, 0, 'b')), Kept::Contradicts);
        QCOMPARE(*keep(journal, root(2, kMinuteMs, 'c')), Kept::New);
        QCOMPARE(*AuditWitness::all(journal), (QList{root(1, 0), root(1, 0, 'b'), root(2, kMinuteMs, 'c')}));
    }

    void aNewGenerationCountsAnew()
    {
        kit::TestDesk desk;
        auto &journal = desk.writer().journal();
        QCOMPARE(*keep(journal, root(9, 0)), Kept::New);
        QCOMPARE(*keep(journal, root(4, kMinuteMs, 'b', u"second"_s)), Kept::New);
        QCOMPARE(AuditWitness::all(journal)->size(), 2);
    }

    void forgetsWhatIsVeryOld()
    {
        kit::TestDesk desk;
        auto &journal = desk.writer().journal();
        QVERIFY(keep(journal, root(1, 0)));
        QVERIFY(keep(journal, root(2, 399 * kDayMs)));
        QCOMPARE(AuditWitness::all(journal)->size(), 2);
        QVERIFY(keep(journal, root(3, 401 * kDayMs)));
        QCOMPARE(*AuditWitness::all(journal), (QList{root(2, 399 * kDayMs), root(3, 401 * kDayMs)}));
    }

    void aRootDatedAheadForgetsNothing_data()
    {
        QTest::addColumn<qint64>("rootAfterMs");
        QTest::addColumn<qint64>("clockAfterMs");
        QTest::addColumn<bool>("stays");
        QTest::newRow("hub's clock ahead") << 36'500 * kDayMs << 2 * kDayMs << true;
        QTest::newRow("desk's clock ahead") << 2 * kDayMs << 36'500 * kDayMs << true;
        QTest::newRow("desk's clock behind") << 401 * kDayMs << qint64(0) << true;
        QTest::newRow("both far on") << 500 * kDayMs << 401 * kDayMs << false;
    }
    void aRootDatedAheadForgetsNothing()
    {
        QFETCH(const qint64, rootAfterMs);
        QFETCH(const qint64, clockAfterMs);
        QFETCH(const bool, stays);
        kit::TestDesk desk;
        auto &journal = desk.writer().journal();
        QVERIFY(keep(journal, root(1, 0)));
        QVERIFY(AuditWitness::keep(journal, root(2, rootAfterMs), kStart.plusMs(clockAfterMs)));
        const auto all = AuditWitness::all(journal);
        QCOMPARE(all->contains(root(1, 0)), stays);
        QVERIFY(all->contains(root(2, rootAfterMs)));
    }

    void isSignedOverAllOfIt()
    {
        const auto key = SigningKey::make();
        auto made = root(7, 0);
        made.signature = toBase64Url(sign(made.signedText(), key.secretKey));
        QVERIFY(made.isSignedBy(key.publicKey));
        for (const auto &altered :
             {wire::AuditRoot{8, made.generation, made.at, made.hash, made.signature},
              wire::AuditRoot{7, u"second"_s, made.at, made.hash, made.signature},
              wire::AuditRoot{7, made.generation, made.at.plusMs(1), made.hash, made.signature},
              wire::AuditRoot{7, made.generation, made.at, QByteArray(64, 'b'), made.signature}})
            QVERIFY(!altered.isSignedBy(key.publicKey));
        // As it travels.
        wire::LiveMessage pulse;
        pulse.kind = wire::LiveMessage::Kind::Pulse;
        pulse.root = made;
        const auto back = wire::LiveMessage::decode(pulse.encode());
        QVERIFY(back && back->root);
        QCOMPARE(*back->root, made);
        // A pulse whose root is none is a pulse all the same.
        const auto broken = wire::LiveMessage::decode("{\"t\":\"p\",\"heads\":{},\"root\":{\"n\":0}}");
        QVERIFY(broken && !broken->root);
    }
};

STOA_TEST(AuditWitnessTest)
#include "auditwitnesstest.moc"
