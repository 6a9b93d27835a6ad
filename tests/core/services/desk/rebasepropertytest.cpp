// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// Random histories of a desk and its hub: at every step the desk shows the hub's rows as it last saw them
/// with each of its open commands on top, once.
class RebasePropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDeskShowsHubPlusOpenAtEveryStep_data();
    void theDeskShowsHubPlusOpenAtEveryStep();
};

namespace {

struct Local {
    qint64 n;
    QString id;
    QString sku;
    QString location;
    qint64 units;
    bool refusedKnown = false;
};

/// One desk, one hub, and what the desk must show.
class History {
public:
    explicit History(quint32 seed)
        : m_random(seed)
    {
        m_hub.seed();
        m_hub.refuse(u"S3"_s);
        pull();
    }

    void step()
    {
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
        case 2:
            write();
            break;
        case 3:
            m_hub.adjust(sku(2), location(), units());
            break;
        case 4:
        case 5:
            send();
            break;
        case 6:
            deliver();
            break;
        case 7:
        case 8:
            pull();
            break;
        case 9:
            if (m_random.bounded(2) == 0)
                m_desk.kill();
            else
                m_desk.close();
            m_desk.open();
            break;
        }
    }

    /// Empty, or what is wrong.
    QString difference()
    {
        for (const auto &sku : {u"S1"_s, u"S2"_s, u"S3"_s}) {
            for (const auto &location : {u"AAA"_s, u"BBB"_s}) {
                qint64 expected = m_seen.value(sku + location);
                for (const Local &local : std::as_const(m_locals)) {
                    const bool in = m_seenApplied.contains(local.id);
                    if (!in && !local.refusedKnown && local.sku == sku && local.location == location)
                        expected += local.units;
                }
                const qint64 shown = m_desk.onHand(sku, location);
                if (shown != expected)
                    return u"%1 %2: shows %3, expected %4"_s.arg(sku, location).arg(shown).arg(expected);
            }
        }
        return {};
    }

    void finish()
    {
        for (int round = 0; round < 50 && m_desk.writer().hasOpen(); ++round) {
            send();
            while (!m_verdicts.isEmpty())
                deliver();
            pull();
        }
    }
    bool isSettled() { return !m_desk.writer().hasOpen(); }

private:
    QString sku(int of) { return u"S%1"_s.arg(m_random.bounded(of) + 1); }
    QString location() { return m_random.bounded(2) == 0 ? u"AAA"_s : u"BBB"_s; }
    qint64 units()
    {
        const qint64 some = m_random.bounded(1, 9);
        return m_random.bounded(2) == 0 ? some : -some;
    }

    void write()
    {
        const Local local{0, {}, sku(3), location(), units()};
        const Receipt receipt = m_desk.adjust(local.sku, local.location, local.units);
        m_locals.append({receipt.n, receipt.id.toString(), local.sku, local.location, local.units});
    }

    /// A batch reaches the hub; its answer may get lost.
    void send()
    {
        BatchLimits limits;
        limits.now = m_desk.clock().now();
        limits.commands = m_random.bounded(1, 6);
        const auto batch = m_desk.writer().batch(limits);
        QList<qint64> numbers;
        QList<HubVerdict> verdicts;
        for (const JournalCommand &command : *batch)
            numbers.append(command.n);
        (void)m_desk.writer().markSent(numbers);
        for (const JournalCommand &command : *batch)
            verdicts.append(m_hub.take(command));
        if (m_random.bounded(4) != 0 && !verdicts.isEmpty())
            m_verdicts.append(verdicts);
    }

    void deliver()
    {
        if (m_verdicts.isEmpty())
            return;
        const auto verdicts = m_verdicts.takeAt(m_random.bounded(m_verdicts.size()));
        const auto taken = m_desk.writer().takeVerdicts(verdicts);
        if (!taken)
            qFatal("%s", qPrintable(taken.error().toString()));
        for (const HubVerdict &verdict : verdicts) {
            for (Local &local : m_locals) {
                if (local.n == verdict.n && (verdict.verdict == Verdict::Rejected || verdict.wasRejected))
                    local.refusedKnown = true;
            }
        }
    }

    void pull()
    {
        m_desk.pull(m_hub);
        m_seenApplied = m_hub.applied();
        for (const auto &sku : {u"S1"_s, u"S2"_s, u"S3"_s}) {
            for (const auto &location : {u"AAA"_s, u"BBB"_s})
                m_seen[sku + location] = m_hub.onHand(sku, location);
        }
    }

    QRandomGenerator m_random;
    MiniHub m_hub;
    TestDesk m_desk;
    QList<Local> m_locals;
    QList<QList<HubVerdict>> m_verdicts;
    QSet<QString> m_seenApplied;
    QHash<QString, qint64> m_seen;
};

} // namespace

void RebasePropertyTest::theDeskShowsHubPlusOpenAtEveryStep_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RebasePropertyTest::theDeskShowsHubPlusOpenAtEveryStep()
{
    QFETCH(quint32, seed);
    History history(seed);
    for (int step = 0; step < 50; ++step) {
        history.step();
        const QString difference = history.difference();
        QVERIFY2(difference.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(difference)));
    }
    history.finish();
    QVERIFY(history.isSettled());
    QCOMPARE(history.difference(), QString());
}

STOA_TEST(RebasePropertyTest)
#include "rebasepropertytest.moc"
