// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/workdesk.h"
#include "tests/kit/testmain.h"
#include "tests/kit/workstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// Whose work the pages of store work show.
class WorkPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anotherStoresWorkIsNotShown();
    void aDeskOfNoStoreBeginsWhereMostIsToDo();
    void whereNothingIsToDoTheFirstIsShown();

private:
    void make();
    void addOrders(const QStringList &numbers, const QString &place);

    std::unique_ptr<kit::WorkStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<WorkDesk> m_desk;
};

void WorkPlaceTest::init()
{
    m_stage = std::make_unique<kit::WorkStage>();
    m_wording = std::make_unique<Wording>(u"en"_s, QTimeZone("Europe/Athens"));
}

void WorkPlaceTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

void WorkPlaceTest::make()
{
    m_desk = std::make_unique<WorkDesk>(m_stage->line, *m_wording, m_stage->stage.clock());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isRead(), kWait);
}

void WorkPlaceTest::addOrders(const QStringList &numbers, const QString &place)
{
    for (const QString &number : numbers)
        m_stage->addOrder({number, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}}, {place});
}

void WorkPlaceTest::anotherStoresWorkIsNotShown()
{
    m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}, {u"CER-BWL-AEG"_s, 1}}},
                      {u"ATH-ERM"_s, u"ATH-KIF"_s});
    make();
    // Of the two parts of the order this store has one.
    QCOMPARE(m_desk->count(WorkList::ToAccept), 1);
    QCOMPARE(m_desk->rows(WorkList::ToAccept).first().code(), u"E-1 F1"_s);
    m_desk->setLocation(u"ATH-KIF"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->sheet().location, u"ATH-KIF"_s, kWait);
    QCOMPARE(m_desk->rows(WorkList::ToAccept).first().code(), u"E-1 F2"_s);
}

void WorkPlaceTest::aDeskOfNoStoreBeginsWhereMostIsToDo()
{
    addOrders({u"E-1"_s, u"E-2"_s}, u"ATH-KIF"_s);
    addOrders({u"E-3"_s}, u"ATH-ERM"_s);
    m_stage->line.moveTo({});
    make();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->sheet().location, u"ATH-KIF"_s, kWait);
    QCOMPARE(m_desk->count(WorkList::ToAccept), 2);
    QCOMPARE(m_desk->sheet().counts, (QHash<QString, qint64>{{u"ATH-KIF"_s, 2}, {u"ATH-ERM"_s, 1}}));
    // It stays there, also when another place has more by now.
    addOrders({u"E-4"_s, u"E-5"_s}, u"ATH-ERM"_s);
    m_stage->tellAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->sheet().counts.value(u"ATH-ERM"_s), 3, kWait);
    QCOMPARE(m_desk->location(), u"ATH-KIF"_s);
    QCOMPARE(m_desk->count(WorkList::ToAccept), 2);
}

void WorkPlaceTest::whereNothingIsToDoTheFirstIsShown()
{
    m_stage->line.moveTo({});
    make();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->location(), m_desk->locations().first().first, kWait);
}

STOA_TEST(WorkPlaceTest)
#include "workplacetest.moc"
