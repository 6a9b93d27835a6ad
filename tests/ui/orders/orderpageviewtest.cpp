// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/orders/ordersstage.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/linkbutton.h"

#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;
using kit::kWait;

/// The page of one order: what it says, in any language, and what is done on it.
class OrderPageViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<kit::OrdersStage>(); }
    void cleanup() { m_stage.reset(); }
    void acceptingIsDoneFromThePage();
    void pickingIsDoneAmongTheWork();
    void papersAndWalksWhereTheStateAllows();
    void cancellingTellsWhatIsTakenBack();
    void aNameIsShownWhenAskedFor();
    void withoutTheRightTheNameIsNotOffered();
    void candidatesComeFromTheHub();
    void anOrderIsKeptAsGoldenWhereRoutingIsWritten();
    void aRefusedCommandIsToldOnTheOrder();
    void tellsTheDecisionInTheLanguage_data();
    void tellsTheDecisionInTheLanguage();
    void followsTheLanguageLive();
    void narrowWindowsPutTheReasonsBelow();
    void neighboursFollowTheView();

private:
    std::unique_ptr<kit::OrdersStage> m_stage;
};

void OrderPageViewTest::acceptingIsDoneFromThePage()
{
    const OrderId fresh = m_stage->orders.take(m_stage->orders.draft(u"E-9"_s));
    m_stage->orders.allocate(fresh, u"ATH-ERM"_s);
    m_stage->panel->openOrder(fresh.toString());
    QPushButton &button = m_stage->view().primaryButton();
    QTRY_COMPARE_WITH_TIMEOUT(button.text(), u"Accept F1"_s, kWait);
    button.click();
    QTRY_COMPARE_WITH_TIMEOUT(button.text(), u"Pick F1"_s, kWait);
    // Until the hub has confirmed it, the page says so.
    QVERIFY(m_stage->panel->orderPage().isWaiting());
    QVERIFY(kit::OrdersStage::texts(m_stage->view()).contains(u"Waiting for the hub"_s));
    QCOMPARE(m_stage->toasts.value(0), u"E-9 F1: Accepted"_s);
}

/// Nothing is picked, packed or handed over by a press that nobody scanned for.
void OrderPageViewTest::pickingIsDoneAmongTheWork()
{
    m_stage->openExample();
    QCOMPARE(m_stage->view().primaryButton().text(), u"Pick F2"_s);
    m_stage->view().primaryButton().click();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->messages.size(), 1, kWait);
    QVERIFY(m_stage->messages.first().lead.contains(u"under Work"_s));
    QStringList records;
    const auto page = [&records](const QString &id) {
        return ui::OrdersPage{id,
                              [] { return u"Page"_s; },
                              [] { return new QWidget; },
                              [] { return u""_s; },
                              [&records, id](const QString &asked) { records.append(id + u' ' + asked); },
                              [] {
                              }};
    };
    m_stage->pages = {page(u"work"_s), page(u"pickup"_s)};
    m_stage->restart();
    for (const auto &[state, text] : {std::pair(FulfilmentState::Accepted, u"Pick F2"_s),
                                      std::pair(FulfilmentState::Picked, u"Pack F2"_s),
                                      std::pair(FulfilmentState::Packed, u"Hand F2 to the carrier"_s)}) {
        m_stage->openExample();
        const auto own = m_stage->panel->orderPage().ownPart();
        QVERIFY(own);
        if (own->state() != state)
            m_stage->orders.command(*own, state);
        QPushButton &button = m_stage->view().primaryButton();
        QTRY_COMPARE_WITH_TIMEOUT(button.text(), text, kWait);
        button.click();
        QCOMPARE(records.takeLast(), u"work next "_s + own->id().toString());
        QVERIFY(records.isEmpty());
        QVERIFY(!m_stage->panel->isOrderOpen());
        // It is as it was.
        m_stage->settle();
        QCOMPARE(m_stage->panel->orderPage().ownPart().value().state(), state);
    }
}

void OrderPageViewTest::papersAndWalksWhereTheStateAllows()
{
    const auto cardOf = [this](const QString &number) -> FulfilmentCard * {
        const auto data = m_stage->panel->orderPage().fulfilments();
        for (qsizetype i = 0; i < data.size(); ++i) {
            if (data[i].number == number)
                return m_stage->view().fulfilments().cards()[i];
        }
        return nullptr;
    };
    // Without a page of store work nothing is offered.
    m_stage->openExample();
    QVERIFY(!cardOf(u"F1"_s)->slipButton().isVisible());
    QString record;
    m_stage->pages = {{u"work"_s, [] { return u"Work"_s; }, [] { return new QWidget; }, [] { return u""_s; },
                       [&record](const QString &asked) { record = asked; },
                       [] {
                       }}};
    m_stage->stage.door().signIn(kit::OrderDesk::chain());
    m_stage->restart();
    m_stage->openExample();
    QStringList asked;
    connect(m_stage->panel.get(), &OrdersPanel::labelAsked, this,
            [&](const QString &id) { asked.append(u"label "_s + id); });
    connect(m_stage->panel.get(), &OrdersPanel::slipAsked, this,
            [&](const QString &id) { asked.append(u"slip "_s + id); });
    const FulfilmentCard *packed = cardOf(u"F1"_s);
    QVERIFY(packed->slipButton().isVisible() && packed->labelButton().isVisible());
    QVERIFY(!packed->walkButton().isVisible());
    packed->slipButton().click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().startsWith(u"slip "_s));
    // What has a number can be cancelled.
    QVERIFY(!packed->cancelLabelButton().isVisible());
    m_stage->stage.run("UPDATE fulfilment SET tracking = 'ELTA-1' WHERE number = 'F1'");
    m_stage->panel->closeOrder();
    m_stage->panel->orderPage().close();
    m_stage->openExample();
    connect(m_stage->panel.get(), &OrdersPanel::cancelLabelAsked, this,
            [&](const QString &, const QString &tracking) { asked.append(u"cancel "_s + tracking); });
    QTRY_VERIFY_WITH_TIMEOUT(cardOf(u"F1"_s) && cardOf(u"F1"_s)->cancelLabelButton().isVisible(), kWait);
    cardOf(u"F1"_s)->cancelLabelButton().click();
    QCOMPARE(asked.last(), u"cancel ELTA-1"_s);
    const FulfilmentCard *accepted = cardOf(u"F2"_s);
    QVERIFY(!accepted->slipButton().isVisible() && !accepted->labelButton().isVisible());
    // While it is picked, the walk is opened on the page of work.
    const auto parts = m_stage->panel->orderPage().sheet().fulfilments;
    const auto own =
        std::ranges::find(parts, u"F2"_s, [](const Fulfilment &each) { return each.parts().number; });
    QVERIFY(own != parts.end());
    m_stage->orders.step(own->id(), FulfilmentState::Picking);
    m_stage->stage.run("UPDATE fulfilment SET wave = 'W-7' WHERE id = '" + own->id().toString().toLatin1()
                       + "'");
    m_stage->panel->closeOrder();
    m_stage->panel->orderPage().close();
    m_stage->openExample();
    QTRY_VERIFY_WITH_TIMEOUT(cardOf(u"F2"_s) && cardOf(u"F2"_s)->walkButton().isVisible(), kWait);
    QCOMPARE(cardOf(u"F2"_s)->walkButton().text(), u"Open walk W-7"_s);
    cardOf(u"F2"_s)->walkButton().click();
    QCOMPARE(record, u"W-7"_s);
    QVERIFY(!m_stage->panel->isOrderOpen());
}

void OrderPageViewTest::cancellingTellsWhatIsTakenBack()
{
    m_stage->openExample();
    m_stage->view().act(OrderVerb::Cancel);
    m_stage->settle();
    const QStringList said = kit::OrdersStage::texts(m_stage->view().action());
    QVERIFY2(said.filter(u"F1 at Patras Agora"_s).size() == 1, qPrintable(said.join(u'\n')));
    QVERIFY(said.filter(u"picked goods go back to the shelf"_s).size() == 1);
    QVERIFY(said.filter(u"F2 at Athens Ermou"_s).size() == 1);
    QVERIFY(m_stage->panel->escape());
    QVERIFY(!m_stage->view().isActing());
    QVERIFY(m_stage->panel->isOrderOpen());
}

void OrderPageViewTest::aNameIsShownWhenAskedFor()
{
    m_stage->openExample();
    QVERIFY(!kit::OrdersStage::texts(m_stage->view()).contains(u"Eleni Pappa"_s));
    QVERIFY(m_stage->view().customer().nameLink().isVisible());
    m_stage->view().customer().nameLink().click();
    QTRY_VERIFY_WITH_TIMEOUT(kit::OrdersStage::texts(m_stage->view()).contains(u"Eleni Pappa"_s), kWait);
}

void OrderPageViewTest::withoutTheRightTheNameIsNotOffered()
{
    QSet<Permission> permissions = kit::OrderDesk::manager().permissions();
    permissions.remove(Permission::ContactRead);
    permissions.remove(Permission::OrderEdit);
    m_stage->stage.door().signIn(Rights(permissions, {u"ATH-ERM"_s}));
    m_stage->settle();
    m_stage->openExample();
    QVERIFY(!m_stage->view().customer().nameLink().isVisible());
    QVERIFY(!refusalOf(&m_stage->view().cancelButton()).isEmpty());
    m_stage->view().cancelButton().click();
    QVERIFY(!m_stage->view().isActing());
}

void OrderPageViewTest::candidatesComeFromTheHub()
{
    m_stage->openExample();
    WhyCard &why = m_stage->view().why();
    why.candidatesLink().click();
    m_stage->settle();
    QVERIFY(kit::OrdersStage::texts(why).contains(
        u"The full record is at the hub, which does not answer now."_s));
    QCOMPARE(m_stage->stage.door().asked.last(),
             u"/v1/decisions/"_s + m_stage->panel->orderPage().decision()->id);
    m_stage->stage.door().answer = [](const QString &) -> Result<HubAnswer> {
        HubAnswer answer;
        answer.body = {{u"candidates"_s,
                        QJsonArray{QJsonObject{
                            {u"node"_s, u"MIL-BRE"_s},
                            {u"out"_s, true},
                            {u"exclusions"_s, QJsonArray{QJsonObject{{u"kind"_s, u"rejected"_s}}}}}}}};
        return answer;
    };
    why.candidatesLink().click();
    m_stage->settle();
    auto *popover = why.findChild<QWidget *>(u"candidates"_s);
    QVERIFY(popover);
    QVERIFY(kit::OrdersStage::texts(*popover).contains(u"gave it back before"_s));
    popover->close();
}

void OrderPageViewTest::anOrderIsKeptAsGoldenWhereRoutingIsWritten()
{
    QSet<Permission> permissions = kit::OrderDesk::manager().permissions();
    permissions.remove(Permission::RoutingEdit);
    m_stage->stage.door().signIn(Rights(permissions, {u"ATH-ERM"_s}));
    m_stage->settle();
    m_stage->openExample();
    LinkButton &link = m_stage->view().why().goldenLink();
    QVERIFY(link.isHidden());
    permissions.insert(Permission::RoutingEdit);
    m_stage->stage.door().signIn(Rights(permissions, {u"ATH-ERM"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!link.isHidden(), kWait);
    QSignalSpy opened(m_stage->panel.get(), &Panel::openAsked);
    link.click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first()[0].toString(), u"network"_s);
    QCOMPARE(opened.first()[1].toString(), u"golden "_s + m_stage->panel->orderPage().number());
}

void OrderPageViewTest::aRefusedCommandIsToldOnTheOrder()
{
    m_stage->openExample();
    m_stage->orders.command(m_stage->panel->orderPage().ownPart().value(), FulfilmentState::Picked);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->panel->orderPage().isWaiting(), kWait);
    const auto entries = kit::awaited(m_stage->stage.store().outbox(OutboxPart::Open));
    const qint64 n = entries->last().n;
    const auto told = kit::awaited(m_stage->stage.store().onStore([n](DeskWriter &writer) -> Result<void> {
        STOA_TRY(writer.markSent({n}));
        STOA_TRY_ASSIGN(const auto taken,
                        writer.takeVerdicts({{n,
                                              Verdict::Rejected,
                                              false,
                                              {},
                                              Error::of(Problem::IllegalTransition, u"it was cancelled"_s),
                                              {},
                                              {}}}));
        Q_UNUSED(taken);
        return {};
    }));
    QVERIFY(told);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->view().findChild<QWidget *>(u"refusedCommand"_s), kWait);
    // A card is shown a turn of the event loop after it was made.
    const auto says = [this](const QString &text) {
        return kit::OrdersStage::texts(m_stage->view()).contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"The hub refused a change"_s), kWait);
    QVERIFY(says(u"E-104382 F2: Picked"_s));
    // What it had shown is taken back.
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->view().primaryButton().text(), u"Pick F2"_s, kWait);
    const auto links =
        m_stage->view().findChild<QWidget *>(u"refusedCommand"_s)->findChildren<QAbstractButton *>();
    links.first()->click();
    QCOMPARE(m_stage->opened.last(), u"sync %1"_s.arg(n));
}

void OrderPageViewTest::tellsTheDecisionInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("en") << u"en"_s
                        << QStringList{u"Why here"_s,
                                       u"Optimal, proven"_s,
                                       u"The flip"_s,
                                       u"Left out, and the number that failed"_s,
                                       u"1,551 km away, limit 900 km"_s,
                                       u"Attica DC alone would win by €1.78."_s};
    QTest::newRow("el") << u"el"_s
                        << QStringList{u"Γιατί εδώ"_s, u"Βέλτιστη, αποδεδειγμένα"_s, u"Το σημείο καμπής"_s,
                                       u"σε 1.551 km, όριο 900 km"_s};
    QTest::newRow("zh_CN") << u"zh_CN"_s
                           << QStringList{u"为何在此"_s, u"最优，已证明"_s, u"翻转点"_s,
                                          u"距离 1,551 公里，上限 900 公里"_s};
}

void OrderPageViewTest::tellsTheDecisionInTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, said);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/stoa_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    m_stage->restart(language);
    m_stage->openExample();
    const QStringList texts = kit::OrdersStage::texts(m_stage->view());
    QCoreApplication::removeTranslator(&translator);
    for (const QString &each : said)
        QVERIFY2(texts.contains(each), qPrintable(each + u"\nin\n"_s + texts.join(u'\n')));
}

void OrderPageViewTest::followsTheLanguageLive()
{
    m_stage->openExample();
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/stoa_el.qm"_s));
    QCoreApplication::installTranslator(&translator);
    m_stage->wording.setLanguage(u"el"_s);
    m_stage->panel->retranslate();
    m_stage->settle();
    const QStringList live = kit::OrdersStage::texts(*m_stage->panel->widget());
    m_stage->restart(u"el"_s);
    m_stage->openExample();
    const QStringList fresh = kit::OrdersStage::texts(*m_stage->panel->widget());
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(live, fresh);
}

void OrderPageViewTest::narrowWindowsPutTheReasonsBelow()
{
    m_stage->openExample();
    const auto isBeside = [this] {
        const QPoint why = m_stage->view().why().mapTo(m_stage->window.get(), QPoint());
        const QPoint lines = m_stage->view().lines().mapTo(m_stage->window.get(), QPoint());
        return why.x() > lines.x() + 200;
    };
    QVERIFY(isBeside());
    m_stage->window->resize(1280, 800);
    m_stage->settle();
    QVERIFY(isBeside());
    m_stage->window->resize(1024, 640);
    m_stage->settle();
    QVERIFY(m_stage->view().primaryButton().isVisible());
    QVERIFY(m_stage->window->width() <= 1024);
}

void OrderPageViewTest::neighboursFollowTheView()
{
    m_stage->panel->openOrder(QString::fromLatin1(m_stage->desk->orders().keyOf(0)));
    m_stage->settle();
    QVERIFY(kit::OrdersStage::texts(m_stage->view()).contains(u"1 of 3 in “To do here”"_s));
    auto *next = m_stage->view().findChild<QAbstractButton *>(u"nextOrder"_s);
    auto *previous = m_stage->view().findChild<QAbstractButton *>(u"previousOrder"_s);
    QVERIFY(!previous->isEnabled());
    next->click();
    next->click();
    m_stage->settle();
    QCOMPARE(m_stage->panel->orderPage().id().toLatin1(), m_stage->desk->orders().keyOf(2));
    QVERIFY(!next->isEnabled());
}

STOA_TEST(OrderPageViewTest)
#include "orderpageviewtest.moc"
