// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "app/languages.h"
#include "tests/journeys/hubprocess.h"
#include "tests/journeys/officehand.h"
#include "tests/kit/testmain.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/palettelistmodel.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusstrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <algorithm>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

namespace {

const QString kStore = u"ATH-01"_s;
const QString kManager = u"manager.ath-01"_s;

/// The button in sight with that name, or with those words on it.
QAbstractButton *buttonOf(const QWidget &window, const QString &name)
{
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->objectName() == name || button->text() == name))
            return button;
    }
    return nullptr;
}

} // namespace

/// The whole desktop, from its command line to its windows, against a hub that comes and goes.
class DesktopJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsSearchesAndAdjustsWithoutItsHub();
    void whoIsNamedAtTheStartComesIn();
    void anEndedSignInKeepsWhatWasTyped_data();
    void anEndedSignInKeepsWhatWasTyped();

private:
    enum class Start { First, Again };
    using Story = void (DesktopJourneyTest::*)();
    /// Opens the profile, lets the story be played in it, and ends it.
    void run(Start start, Story story);
    void comeIn();
    void adjustOffline();
    void sendByItself();
    void loseTheSignIn();
    void signOut();
    void isTheClerks();
    /// Half a form stands open; it must be there again for whom it is, and be brought to its end.
    void typeHalf();
    void finishWhatWasTyped(const ui::MainWindow *mine);

    void signIn(const QString &login);

    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_sku;
    qint64 m_before = 0;
    OfficeHand m_hand;
    QString m_named; ///< on the command line, from the second start on
    QString m_next; ///< who signs in after the sign-in was ended
};

void DesktopJourneyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<HubProcess>();
    QVERIFY2(m_hub->init(1), qPrintable(m_hub->error()));
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    m_sku.clear();
    m_named.clear();
}

void DesktopJourneyTest::cleanup()
{
    m_hub.reset();
    m_folder.reset();
}

void DesktopJourneyTest::run(Start start, Story story)
{
    Arguments arguments;
    arguments.profile = m_folder->filePath(u"desk"_s);
    arguments.secrets = SecretPlace::File;
    arguments.language = u"en"_s;
    arguments.size = QSize(1440, 900);
    if (!m_named.isEmpty()) {
        arguments.login = m_named;
        arguments.password = m_hub->password();
    }
    if (start == Start::First) {
        arguments.hub = m_hub->url();
        arguments.code = m_hub->takeCode();
        arguments.deviceName = u"journey"_s;
        arguments.login = kManager;
        arguments.password = m_hub->password();
    }
    Desktop desktop(*qApp, arguments);
    connect(
        &desktop, &Desktop::opened, this,
        [this, story] {
            (this->*story)();
            QApplication::exit(0);
        },
        Qt::QueuedConnection);
    QCOMPARE(desktop.run(), 0);
}

void DesktopJourneyTest::comeIn()
{
    QVERIFY(m_hand.comeIn());
    m_sku = OfficeHand::someSku(kStore);
    QVERIFY(!m_sku.isEmpty());
    QVERIFY(m_hand.find(m_sku, kStore));
    m_before = m_hand.onHand();
    // For whoever cannot read the present language.
    ui::CommandPalette &palette = OfficeHand::office()->palette();
    for (const auto &[code, name] : Languages::all()) {
        palette.open(name);
        QCOMPARE(palette.model().line(1).item.otherNames, QStringList{name});
    }
    palette.close();
}

void DesktopJourneyTest::adjustOffline()
{
    // Nobody signs in: the office opens on what this PC holds, and says since when nothing came.
    QVERIFY(m_hand.comeIn());
    QVERIFY(!OfficeHand::entry());
    const auto stripSays = [](const QString &words) {
        const auto labels = OfficeHand::office()->strip().findChildren<ui::TextLabel *>();
        return std::ranges::any_of(labels, [&words](const auto *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(stripSays(u"Last change"_s), 60'000);
    QVERIFY(!stripSays(u"No change received yet"_s));
    QVERIFY(m_hand.find(m_sku, kStore));
    QCOMPARE(m_hand.onHand(), m_before);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_hand.adjust(-2, u"desk %1"_s.arg(i)));
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.onHand(), m_before - 2 * (i + 1), 60'000);
    }
}

void DesktopJourneyTest::sendByItself()
{
    QVERIFY(m_hand.comeIn());
    QVERIFY(m_hand.find(m_sku, kStore));
    QCOMPARE(m_hand.onHand(), m_before - 6);
    QVERIFY(m_hand.adjust(-2, u"desk 3"_s));
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    // Nobody asks for it: the desk finds its hub again.
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count("SELECT COUNT(*) FROM movement WHERE note LIKE 'desk %'"), 4,
                              60'000);
    QCOMPARE(m_hand.onHand(), m_before - 8);
}

void DesktopJourneyTest::startsSearchesAndAdjustsWithoutItsHub()
{
    run(Start::First, &DesktopJourneyTest::comeIn);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_hub->stop());
    run(Start::Again, &DesktopJourneyTest::adjustOffline);
    if (QTest::currentTestFailed())
        return;
    run(Start::Again, &DesktopJourneyTest::sendByItself);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_hub->stop());
    QCOMPARE(m_hub->count("SELECT COUNT(DISTINCT note) FROM movement WHERE note LIKE 'desk %'"), 4);
    QCOMPARE(
        m_hub->count("SELECT COUNT(*) FROM movement a JOIN movement b ON a.note < b.note AND a.note LIKE "
                     "'desk %' AND b.note LIKE 'desk %' WHERE a.occurred_at > b.occurred_at OR "
                     "a.recorded_at > b.recorded_at"),
        0);
    QCOMPARE(m_hub->count("SELECT on_hand / 1000 FROM position WHERE sku = '" + m_sku.toUtf8()
                          + "' AND location = 'ATH-01'"),
             m_before - 8);
    QVERIFY2(m_hub->run({u"verify"_s}) == 0, qPrintable(m_hub->error()));
}

void DesktopJourneyTest::signIn(const QString &login)
{
    QTRY_VERIFY_WITH_TIMEOUT(OfficeHand::entry(), 60'000);
    const ui::EntryWindow &entry = *OfficeHand::entry();
    auto *name = entry.findChild<QLineEdit *>(u"login"_s);
    auto *password = entry.findChild<QLineEdit *>(u"password"_s);
    QVERIFY(name && password);
    QCOMPARE(name->text(), kManager);
    name->selectAll();
    QTest::keyClicks(name, login);
    QTest::keyClicks(password, m_hub->password());
    auto *go = buttonOf(entry, u"signIn"_s);
    QVERIFY(go);
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(OfficeHand::office() && !OfficeHand::entry(), 60'000);
}

void DesktopJourneyTest::typeHalf()
{
    QVERIFY(m_hand.comeIn());
    QVERIFY(m_hand.find(OfficeHand::someSku(kStore), kStore));
    QVERIFY(m_hand.openForm());
    const ui::AdjustPane *form = OfficeHand::panel()->adjustPane();
    QTest::keyClicks(&form->deltaField(), u"-7"_s);
    QTest::keyClicks(&form->noteField(), u"half a sentence"_s);
}

void DesktopJourneyTest::finishWhatWasTyped(const ui::MainWindow *mine)
{
    const ui::AdjustPane *form = OfficeHand::panel()->adjustPane();
    if (m_next != kManager) {
        // Nothing of one person's is another's to see.
        QVERIFY(!form || !form->isOpen());
        return;
    }
    QCOMPARE(OfficeHand::office(), mine);
    QVERIFY(form->isOpen());
    QCOMPARE(form->deltaField().text(), u"-7"_s);
    QCOMPARE(form->noteField().text(), u"half a sentence"_s);
    m_hand.chooseReason(u"miscount"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form->form()->isRehearsed() && form->form()->refusedCount() == 0, 60'000);
    OfficeHand::panel()->adjustPane()->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count("SELECT COUNT(*) FROM movement WHERE note = 'half a sentence'"), 1,
                              60'000);
}

void DesktopJourneyTest::loseTheSignIn()
{
    typeHalf();
    if (QTest::currentTestFailed())
        return;
    const ui::MainWindow *mine = OfficeHand::office();
    ui::MessageStack &messages = mine->messages();
    QCOMPARE(messages.count(), 0);

    QVERIFY2(m_hub->run({u"user"_s, u"disable"_s, kManager}) == 0, qPrintable(m_hub->error()));
    QTRY_COMPARE_WITH_TIMEOUT(messages.count(), 1, 60'000);
    const auto *bar = messages.findChild<ui::MessageBar *>();
    QVERIFY(bar);
    QCOMPARE(bar->message().lead, u"The hub has ended this sign-in."_s);
    QCOMPARE(bar->message().closing, ui::Message::Closing::ByCauseOnly);
    QCOMPARE(OfficeHand::panel()->adjustPane()->deltaField().text(), u"-7"_s);
    QVERIFY2(m_hub->run({u"user"_s, u"enable"_s, kManager}) == 0, qPrintable(m_hub->error()));

    auto *link = buttonOf(messages, u"Sign in"_s);
    QVERIFY(link);
    link->click();
    QTRY_VERIFY_WITH_TIMEOUT(OfficeHand::entry() && !OfficeHand::office(), 60'000);
    signIn(m_next);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(OfficeHand::office()->messages().count(), 0, 60'000);
    finishWhatWasTyped(mine);
}

void DesktopJourneyTest::signOut()
{
    typeHalf();
    if (QTest::currentTestFailed())
        return;
    const ui::MainWindow *mine = OfficeHand::office();
    const auto actions = mine->rail().person().menu()->actions();
    const auto action = std::ranges::find(actions, u"Sign out"_s, &QAction::text);
    QVERIFY(action != actions.end());
    (*action)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(OfficeHand::entry() && !OfficeHand::office(), 60'000);
    signIn(m_next);
    if (QTest::currentTestFailed())
        return;
    finishWhatWasTyped(mine);
}

void DesktopJourneyTest::isTheClerks()
{
    QVERIFY(m_hand.comeIn());
    const QString person = OfficeHand::office()->rail().person().accessibleName();
    QVERIFY2(person.contains(u"clerk"_s, Qt::CaseInsensitive), qPrintable(person));
}

/// The manager's session stands, and another name is given.
void DesktopJourneyTest::whoIsNamedAtTheStartComesIn()
{
    run(Start::First, &DesktopJourneyTest::comeIn);
    if (QTest::currentTestFailed())
        return;
    m_named = u"clerk.ath-01"_s;
    run(Start::Again, &DesktopJourneyTest::isTheClerks);
}

void DesktopJourneyTest::anEndedSignInKeepsWhatWasTyped_data()
{
    QTest::addColumn<bool>("byHub");
    QTest::addColumn<QString>("next");
    QTest::newRow("ended by the hub, the same person comes back") << true << kManager;
    QTest::newRow("ended by the hub, another person comes") << true << u"clerk.ath-01"_s;
    QTest::newRow("signed out, the same person comes back") << false << kManager;
    QTest::newRow("signed out, another person comes") << false << u"clerk.ath-01"_s;
}

void DesktopJourneyTest::anEndedSignInKeepsWhatWasTyped()
{
    QFETCH(bool, byHub);
    QFETCH(QString, next);
    m_next = next;
    run(Start::First, byHub ? &DesktopJourneyTest::loseTheSignIn : &DesktopJourneyTest::signOut);
}

STOA_TEST(DesktopJourneyTest)
#include "desktopjourneytest.moc"
