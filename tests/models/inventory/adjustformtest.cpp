// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorydesk.h"
#include "tests/kit/deskstage.h"
#include "tests/kit/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// The form of an adjustment: what it says before, what it does, and how it is taken back.
class AdjustFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void reasonsGoWithTheSign();
    void showsBeforeAndAfter();
    void whatIsRefusedHasNoResult_data();
    void whatIsRefusedHasNoResult();
    void stockSetAsideStaysOnHand();
    void aForeignStoreIsRefusedInItsRowAlone();
    void undoIsACompensatingMovement();
    void redoDoesItAgain();
    void somebodyElsesChangeShowsInThePreview();
    void rightsSayWhy_data();
    void rightsSayWhy();

private:
    QList<PositionRow> rows(const QList<QByteArray> &keys);
    Quantity onHand(const QByteArray &key) { return rows({key}).first().stock.onHand; }
    std::unique_ptr<AdjustForm> form(const QList<QByteArray> &keys);
    qint64 movements(const QByteArray &where);

    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<InventoryDesk> m_desk;
};

void AdjustFormTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
    m_desk = std::make_unique<InventoryDesk>(m_stage->door(), *m_wording, m_stage->clock());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->reasons().isEmpty(), kWait);
}

void AdjustFormTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

QList<PositionRow> AdjustFormTest::rows(const QList<QByteArray> &keys)
{
    const auto found = kit::awaited(m_stage->store().read(
        {}, [keys](sql::Connection &connection) { return PositionQuery::rows(connection, keys); }));
    QList<PositionRow> ordered;
    for (const QByteArray &key : keys) {
        for (const PositionRow &row : *found) {
            if (row.key() == key)
                ordered.append(row);
        }
    }
    return ordered;
}

std::unique_ptr<AdjustForm> AdjustFormTest::form(const QList<QByteArray> &keys)
{
    return std::unique_ptr<AdjustForm>(m_desk->beginAdjust(rows(keys), nullptr));
}

qint64 AdjustFormTest::movements(const QByteArray &where)
{
    return *kit::awaited(m_stage->store().read({}, [where](sql::Connection &connection) {
        return connection.scalar("SELECT COUNT(*) FROM movement WHERE " + where);
    }));
}

void AdjustFormTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("delta");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("noteLength");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("right") << u"-2"_s << u"broken"_s << 10 << QString();
    QTest::newRow("the typographic minus") << u"−2"_s << u"broken"_s << 0 << QString();
    QTest::newRow("a plus sign") << u"+5"_s << u"found"_s << 0 << QString();
    QTest::newRow("nothing typed") << u""_s << u"broken"_s << 0 << u"delta"_s;
    QTest::newRow("zero") << u"0"_s << u"miscount"_s << 0 << u"delta"_s;
    QTest::newRow("letters") << u"two"_s << u"miscount"_s << 0 << u"delta"_s;
    QTest::newRow("four decimals") << u"1.2345"_s << u"miscount"_s << 0 << u"delta"_s;
    QTest::newRow("half a piece") << u"-1.5"_s << u"broken"_s << 0 << u"delta"_s;
    QTest::newRow("out of any range") << u"99999999999999999999"_s << u"miscount"_s << 0 << u"delta"_s;
    QTest::newRow("no reason") << u"-2"_s << u""_s << 0 << u"reason"_s;
    QTest::newRow("found, but taken away") << u"-2"_s << u"found"_s << 0 << u"reason"_s;
    QTest::newRow("broken, but added") << u"2"_s << u"broken"_s << 0 << u"reason"_s;
    QTest::newRow("the longest note") << u"-2"_s << u"broken"_s << 1'000 << QString();
    QTest::newRow("a note too long") << u"-2"_s << u"broken"_s << 1'001 << u"note"_s;
}

void AdjustFormTest::saysWhatIsWrong()
{
    QFETCH(QString, delta);
    QFETCH(QString, reason);
    QFETCH(int, noteLength);
    QFETCH(QString, wrong);
    const auto form = this->form({"CER-BWL-AEG|ATH-ERM"});
    QVERIFY(form->deltaError().isEmpty() && form->reasonError().isEmpty() && form->noteError().isEmpty());
    form->setDelta(delta);
    form->setReason(reason);
    form->setNote(QString(noteLength, u'x'));
    form->touchAll();
    QCOMPARE(!form->deltaError().isEmpty(), wrong == u"delta");
    QCOMPARE(!form->reasonError().isEmpty(), wrong == u"reason");
    QCOMPARE(!form->noteError().isEmpty(), wrong == u"note");
    QCOMPARE(form->isComplete(), wrong.isEmpty());
}

void AdjustFormTest::reasonsGoWithTheSign()
{
    const auto form = this->form({"CER-BWL-AEG|ATH-ERM"});
    const auto has = [&form](const QString &code) {
        const auto all = form->reasons();
        return std::ranges::any_of(all, [&code](const Reason &reason) { return reason.code == code; });
    };
    QVERIFY(has(u"found"_s) && has(u"broken"_s));
    form->setDelta(u"-1"_s);
    QVERIFY(!has(u"found"_s) && has(u"broken"_s));
    form->setDelta(u"1"_s);
    QVERIFY(has(u"found"_s) && !has(u"broken"_s));
    QVERIFY(!has(reasons::kUndo.toString()));
}

void AdjustFormTest::showsBeforeAndAfter()
{
    const auto form = this->form({"CER-BWL-AEG|ATH-ERM", "CER-PLT-27|ATH-KIF"});
    form->setDelta(u"-2"_s);
    form->setReason(u"broken"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form->isRehearsed(), kWait);
    QCOMPARE(form->preview().size(), 2);
    for (const AdjustPreview &line : form->preview()) {
        QCOMPARE(line.onHandAfter, line.onHandBefore - Quantity::units(2));
        QVERIFY(!line.refused);
    }
    QCOMPARE(onHand("CER-BWL-AEG|ATH-ERM"), form->preview().first().onHandBefore);
}

void AdjustFormTest::whatIsRefusedHasNoResult_data()
{
    QTest::addColumn<QString>("delta");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("open");
    QTest::newRow("nothing typed") << u""_s << u""_s << true;
    QTest::newRow("whole pieces") << u"-2"_s << u"broken"_s << true;
    QTest::newRow("no reason yet") << u"-2"_s << u""_s << true;
    QTest::newRow("half a piece") << u"1.5"_s << u""_s << false;
    QTest::newRow("half a piece, with a reason") << u"-1.5"_s << u"broken"_s << false;
    QTest::newRow("zero") << u"0"_s << u""_s << false;
    QTest::newRow("letters") << u"two"_s << u""_s << false;
    QTest::newRow("found, but taken away") << u"-2"_s << u"found"_s << false;
}

void AdjustFormTest::whatIsRefusedHasNoResult()
{
    QFETCH(QString, delta);
    QFETCH(QString, reason);
    const auto form = this->form({"CER-BWL-AEG|ATH-ERM"});
    form->setReason(reason);
    form->setDelta(delta);
    const AdjustPreview &line = form->preview().first();
    QTEST(line.open, "open");
    if (!line.open)
        QCOMPARE(line.onHandAfter, line.onHandBefore);
}

void AdjustFormTest::stockSetAsideStaysOnHand()
{
    const auto form = this->form({"CER-BWL-AEG|ATH-ERM"});
    form->setDelta(u"-1"_s);
    form->setReason(u"damaged"_s);
    const AdjustPreview expected = form->preview().first();
    QCOMPARE(expected.onHandAfter, expected.onHandBefore);
    QVERIFY(expected.sellableAfter < expected.sellableBefore || expected.sellableBefore.isZero());
    QCOMPARE(kit::awaited(form->submit()).count(), 1);
    const PositionRow after = rows({"CER-BWL-AEG|ATH-ERM"}).first();
    QCOMPARE(after.stock.onHand, expected.onHandAfter);
    QCOMPARE(after.stock.sellable(), expected.sellableAfter);
}

void AdjustFormTest::aForeignStoreIsRefusedInItsRowAlone()
{
    const auto form = this->form({"CER-BWL-AEG|ATH-ERM", "CER-BWL-AEG|MIL-BRE", "CER-BWL-AEG|ATH-KIF"});
    form->setDelta(u"-1"_s);
    form->setReason(u"broken"_s);
    QTRY_COMPARE_WITH_TIMEOUT(form->refusedCount(), 1, kWait);
    QVERIFY(form->preview().at(1).refused && !form->preview().at(1).open);
    QVERIFY(form->preview().at(2).open);
    const Quantity foreign = onHand("CER-BWL-AEG|MIL-BRE");
    const Quantity own = onHand("CER-BWL-AEG|ATH-KIF");
    QCOMPARE(kit::awaited(form->submit()).count(), 2);
    QVERIFY(form->preview().at(1).refused && !form->preview().at(1).entered);
    QVERIFY(form->preview().at(2).entered);
    QCOMPARE(onHand("CER-BWL-AEG|MIL-BRE"), foreign);
    QCOMPARE(onHand("CER-BWL-AEG|ATH-KIF"), own - Quantity::units(1));
}

void AdjustFormTest::undoIsACompensatingMovement()
{
    const Quantity before = onHand("CER-BWL-AEG|ATH-ERM");
    const auto form = this->form({"CER-BWL-AEG|ATH-ERM", "CER-PLT-27|ATH-ERM"});
    form->setDelta(u"-3"_s);
    form->setReason(u"broken"_s);
    m_desk->entered(kit::awaited(form->submit()));
    QCOMPARE(onHand("CER-BWL-AEG|ATH-ERM"), before - Quantity::units(3));
    QCOMPARE(movements("reason = 'broken'"), 2);
    QVERIFY(m_desk->undoText().contains(u'2'));
    const auto receipts = kit::awaited(m_desk->undo());
    QCOMPARE(receipts.size(), 2);
    QVERIFY(receipts.first() && receipts.last());
    QCOMPARE(onHand("CER-BWL-AEG|ATH-ERM"), before);
    // Nothing is deleted: the ledger holds both.
    QCOMPARE(movements("reason = 'broken'"), 2);
    QCOMPARE(movements("reverses IS NOT NULL"), 2);
    QVERIFY(m_desk->undoText().isEmpty());
}

void AdjustFormTest::redoDoesItAgain()
{
    const Quantity before = onHand("CER-BWL-AEG|ATH-ERM");
    const auto form = this->form({"CER-BWL-AEG|ATH-ERM"});
    form->setDelta(u"4"_s);
    form->setReason(u"found"_s);
    m_desk->entered(kit::awaited(form->submit()));
    kit::awaited(m_desk->undo());
    QCOMPARE(onHand("CER-BWL-AEG|ATH-ERM"), before);
    QVERIFY(!m_desk->redoText().isEmpty());
    kit::awaited(m_desk->redo());
    QCOMPARE(onHand("CER-BWL-AEG|ATH-ERM"), before + Quantity::units(4));
    kit::awaited(m_desk->undo());
    QCOMPARE(onHand("CER-BWL-AEG|ATH-ERM"), before);
}

void AdjustFormTest::somebodyElsesChangeShowsInThePreview()
{
    const auto form = this->form({"CER-BWL-AEG|ATH-ERM"});
    form->setDelta(u"-1"_s);
    const Quantity before = form->preview().first().onHandBefore;
    const auto other = this->form({"CER-BWL-AEG|ATH-ERM"});
    other->setDelta(u"10"_s);
    other->setReason(u"found"_s);
    kit::awaited(other->submit());
    QTRY_COMPARE_WITH_TIMEOUT(form->preview().first().onHandBefore, before + Quantity::units(10), kWait);
    QCOMPARE(form->preview().first().onHandAfter, before + Quantity::units(9));
}

void AdjustFormTest::rightsSayWhy_data()
{
    QTest::addColumn<int>("who");
    QTest::addColumn<QString>("location");
    QTest::addColumn<bool>("may");
    QTest::newRow("the manager, own store") << 0 << u"ATH-ERM"_s << true;
    QTest::newRow("the manager, another's") << 0 << u"MIL-BRE"_s << false;
    QTest::newRow("who may only look") << 1 << u"ATH-ERM"_s << false;
    QTest::newRow("nobody") << 2 << u"ATH-ERM"_s << false;
}

void AdjustFormTest::rightsSayWhy()
{
    QFETCH(int, who);
    QFETCH(QString, location);
    QFETCH(bool, may);
    if (who == 1)
        m_stage->door().signIn(Rights({Permission::StockRead}, {u"ATH-ERM"_s}));
    else if (who == 2)
        m_stage->door().signOut();
    QCOMPARE(m_desk->whyNoAdjusting(location).isEmpty(), may);
}

STOA_TEST(AdjustFormTest)
#include "adjustformtest.moc"
