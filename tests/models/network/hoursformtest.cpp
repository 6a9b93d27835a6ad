// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/networkdesk.h"
#include "tests/kit/networkstage.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class HoursFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<kit::NetworkStage>();
        m_desk = std::make_unique<NetworkDesk>(m_stage->stage.door(), m_stage->wording, m_stage->clock);
        QTRY_VERIFY(m_desk->isRead());
        m_form = m_desk->editHours(u"ATH-ERM"_s, m_desk.get());
    }
    void cleanup()
    {
        m_desk.reset();
        m_stage.reset();
    }

    void whatIsThereIsShown()
    {
        QVERIFY(!m_form->isDirty());
        QVERIFY(m_form->isComplete());
        QCOMPARE(m_form->count(HoursForm::listOf(3)), 2);
        QCOMPARE(m_form->text(u"hours/wed/1/from"_s), u"14:30"_s);
        QCOMPARE(m_form->count(HoursForm::listOf(7)), 0);
        QCOMPARE(m_form->count(u"exceptions"_s), 2);
        QCOMPARE(m_form->text(u"exceptions/1/kind"_s), u"closed"_s);
    }

    void aDayIsCopiedToOthers()
    {
        m_form->copy(3, {1, 2, 3, 4, 5});
        QCOMPARE(m_form->count(HoursForm::listOf(1)), 2);
        QCOMPARE(m_form->text(u"hours/fri/1/to"_s), u"21:00"_s);
        QCOMPARE(m_form->count(HoursForm::listOf(6)), 1);
        const QJsonObject body = m_form->command()->body;
        QCOMPARE(body.value("hours"_L1).toObject().value("mon"_L1).toArray().size(), 2);
        // All that is not about hours goes along as it was.
        QCOMPARE(body.value("code"_L1).toString(), u"ATH-ERM"_s);
        QVERIFY(body.contains("latitude"_L1));
    }

    void timesAreUnderstoodAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("short") << u"8:30"_s << u"08:30-21:00"_s;
        QTest::newRow("point") << u"08.30"_s << u"08:30-21:00"_s;
        QTest::newRow("blanks") << u" 08:30 "_s << u"08:30-21:00"_s;
        QTest::newRow("late") << u"25:00"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("same") << u"21:00"_s << QString();
    }
    void timesAreUnderstoodAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        m_form->setText(u"hours/mon/0/from"_s, typed);
        QCOMPARE(m_form->isComplete(), !kept.isEmpty());
        if (kept.isEmpty())
            return;
        QCOMPARE(m_form->command()->body.value("hours"_L1).toObject().value("mon"_L1).toArray(),
                 QJsonArray{kept});
    }

    void datesHaveHoursOfTheirOwn()
    {
        m_form->addException(QDate(2026, 12, 31));
        m_form->setText(u"exceptions/2/kind"_s, u"open"_s);
        m_form->touchAll();
        QVERIFY(!m_form->error(u"exceptions/2/spans"_s).isEmpty());
        m_form->setText(u"exceptions/2/spans"_s, u"09:00-13:00, 15:00–17:00"_s);
        QVERIFY(m_form->isComplete());
        QVERIFY(bool(kit::awaited(m_desk->save(*m_form, u"hours"_s))));
        QTRY_VERIFY(m_desk->node(u"ATH-ERM"_s)->node.location.details().hours.contains("2026-12-31"_L1));
        const OpeningHours &hours = *m_desk->node(u"ATH-ERM"_s)->hours;
        QVERIFY(hours.isOpenAt(*Instant::parse(u"2026-12-31T08:00:00Z")));
        QVERIFY(!hours.isOpenAt(*Instant::parse(u"2026-12-31T12:00:00Z")));
        // The same date twice makes no sense.
        m_form = m_desk->editHours(u"ATH-ERM"_s, m_desk.get());
        m_form->addException(QDate(2026, 12, 31));
        m_form->touchAll();
        QVERIFY(!m_form->error(u"exceptions/3/date"_s).isEmpty());
    }

    void aRowThatGoesTakesItsErrorsAlong()
    {
        m_form->addSpan(7);
        m_form->setText(u"hours/sun/0/to"_s, u"never"_s);
        QVERIFY(!m_form->error(u"hours/sun/0/to"_s).isEmpty());
        m_form->remove(HoursForm::listOf(7), 0);
        QVERIFY(m_form->isComplete());
        QVERIFY(!m_form->isDirty());
    }

private:
    std::unique_ptr<kit::NetworkStage> m_stage;
    std::unique_ptr<NetworkDesk> m_desk;
    HoursForm *m_form = nullptr;
};

STOA_TEST(HoursFormTest)
#include "hoursformtest.moc"
