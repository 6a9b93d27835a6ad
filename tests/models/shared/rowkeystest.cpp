// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/rowkeys.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <numeric>

using namespace stoa;

namespace {

RowKeys keysOf(const QByteArray &letters)
{
    RowKeys keys;
    for (const char letter : letters)
        keys.append(QByteArrayView(&letter, 1));
    keys.seal();
    return keys;
}

QByteArray lettersOf(const RowKeys &keys, const QList<int> &places)
{
    QByteArray letters;
    for (const int place : places)
        letters += keys.at(place).toByteArray();
    return letters;
}

QList<int> inOrder(int count)
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

} // namespace

class RowKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyIsFoundAtItsPlace()
    {
        RowKeys keys;
        for (int i = 0; i < 50'000; ++i)
            keys.append("E-" + QByteArray::number(i * 7));
        keys.seal();
        QCOMPARE(keys.size(), 50'000);
        QCOMPARE(keys.at(0), QByteArrayView("E-0"));
        QCOMPARE(keys.find("E-349993"), 49'999);
        QCOMPARE(keys.find("E-1"), -1);
        QCOMPARE(keys.first(3).size(), 3);
        QCOMPARE(RowKeys().find("E-1"), -1);
    }

    void runsLeadFromOneListToAnother_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<int>("runs");
        const auto row = [](const char *name, const char *before, const char *after, const char *shown,
                            int runs) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(shown) << runs;
        };
        row("the same", "abcd", "abcd", "abcd", 0);
        row("one came first", "bcd", "abcd", "abcd", 1);
        row("a run came last", "ab", "abcde", "abcde", 1);
        row("two went", "abcde", "ace", "ace", 2);
        row("one for another", "abc", "axc", "axc", 2);
        row("from nothing", "", "abc", "abc", 1);
        row("to nothing", "abc", "", "", 1);
        row("what stays keeps its order", "abcd", "dacb", "abcd", 0);
        row("what came stands behind the one before it", "abcd", "dxacb", "abcdx", 1);
        row("everything at once", "abcdef", "xfbyd", "xbydf", 5);
    }
    void runsLeadFromOneListToAnother()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, shown);
        QFETCH(int, runs);
        const RowKeys old = keysOf(before);
        const RowKeys fresh = keysOf(after);
        const RowChanges changes = changesBetween(old, inOrder(old.size()), fresh);
        QCOMPARE(lettersOf(fresh, changes.all), shown);
        QCOMPARE(int(changes.runs()), runs);
    }

    void theRunsMakeWhatIsShown()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            const auto letters = [&] {
                QByteArray some;
                for (char letter = 'a'; letter <= 'z'; ++letter) {
                    if (random.bounded(3) > 0)
                        some += letter;
                }
                std::shuffle(some.begin(), some.end(), random);
                return some;
            };
            const RowKeys old = keysOf(letters());
            const RowKeys fresh = keysOf(letters());
            const RowChanges changes = changesBetween(old, inOrder(old.size()), fresh);
            QList<int> rows = inOrder(old.size());
            for (const RowChanges::Gone &run : changes.gone)
                rows.remove(run.first, run.count);
            QCOMPARE(lettersOf(old, rows), lettersOf(fresh, changes.kept));
            rows = changes.kept;
            for (const RowChanges::Come &run : changes.come) {
                for (int i = 0; i < run.count; ++i)
                    rows.insert(run.row + i, run.place + i);
            }
            QCOMPARE(rows, changes.all);
        }
    }
};

STOA_TEST(RowKeysTest)
#include "rowkeystest.moc"
