// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"
#include "tests/ui/fakeentry.h"
#include "tests/ui/longtranslator.h"
#include "tests/ui/themed.h"
#include "ui/access/connectcard.h"
#include "ui/access/entrywindow.h"
#include "ui/access/signincard.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/noteline.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

const QList<QPair<QString, QString>> kLanguages{{u"en"_s, u"English"_s}, {u"el"_s, u"Ελληνικά"_s}};

struct Entry {
    explicit Entry(EntryWindow::Page page = EntryWindow::Page::Connect, const kit::FakeEntry &as = {})
        : hub(as)
        , desk(hub.door(), wording, clock)
        , window(desk, kLanguages)
    {
        window.show(page);
    }
    QLineEdit &field(const QString &name) const { return *window.findChild<QLineEdit *>(name); }
    QAbstractButton &button(const QString &name) const { return *window.findChild<QAbstractButton *>(name); }
    QStringList texts() const
    {
        QStringList all{window.windowTitle()};
        for (const QLabel *label : window.findChildren<QLabel *>())
            all.append(label->text());
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            all += {button->text(), button->toolTip()};
        for (const QWidget *widget : window.findChildren<QWidget *>())
            all += {widget->accessibleName(), widget->accessibleDescription()};
        for (const QComboBox *box : window.findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i)
                all.append(box->itemText(i));
        }
        return all;
    }

    QCheckBox &same() const { return *window.findChild<QCheckBox *>(u"sameFingerprint"_s); }
    QString noteOf(const QString &name) const
    {
        return field(name).parentWidget()->findChild<NoteLine *>()->text();
    }
    void fill() const
    {
        QTest::keyClicks(&field(u"hubAddress"_s), u"stoa.example.com"_s);
        QTest::keyClicks(&field(u"enrolmentCode"_s), u"7kqm 4tz0 xw2p"_s);
        field(u"deviceName"_s).setText(u"Back office"_s);
        QTRY_COMPARE(desk.address(), EntryDesk::Address::Right);
        same().setChecked(true);
    }

    kit::Themed themed;
    kit::FakeClock clock;
    Wording wording{u"en"_s};
    kit::FakeEntry hub;
    EntryDesk desk;
    EntryWindow window;
};

} // namespace

Q_DECLARE_METATYPE(stoa::Error)

class EntryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("as written") << u"7KQM-4TZ0-XW2P"_s << u"7KQM-4TZ0-XW2P"_s;
        QTest::newRow("small letters") << u"7kqm4tz0xw2p"_s << u"7KQM-4TZ0-XW2P"_s;
        QTest::newRow("with spaces") << u" 7KQM 4TZ0 XW2P "_s << u"7KQM-4TZ0-XW2P"_s;
        QTest::newRow("grouped otherwise") << u"7KQM4T-Z0XW2P"_s << u"7KQM-4TZ0-XW2P"_s;
        QTest::newRow("too short") << u"7KQM-4TZ0-XW2"_s << QString();
        QTest::newRow("too long") << u"7KQM-4TZ0-XW2PA"_s << QString();
        QTest::newRow("another sign") << u"7KQM-4TZ0-XW2!"_s << QString();
        QTest::newRow("Greek letters") << u"ΑΒΓΔ-4TZ0-XW2P"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void codes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QCOMPARE(ConnectCard::codeOf(typed), code);
    }

    void connectOpensWhenAllIsRight()
    {
        Entry entry;
        QSignalSpy asked(&entry.window.connectCard(), &ConnectCard::connectAsked);
        auto &connect = entry.button(u"connect"_s);
        QVERIFY(!refusalOf(&connect).isEmpty());
        entry.fill();
        QVERIFY(refusalOf(&connect).isEmpty());
        QTest::keyClick(&entry.field(u"enrolmentCode"_s), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toUrl(), QUrl(u"https://stoa.example.com"_s));
        QCOMPARE(asked[0][1].toString(), u"7KQM-4TZ0-XW2P"_s);
        QCOMPARE(asked[0][3].toString(), entry.hub.greeting->fingerprint());
        entry.window.connectCard().setBusy(u"Asking"_s);
        QTest::keyClick(&entry.field(u"enrolmentCode"_s), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void eachOfTheThreeIsNeeded_data()
    {
        QTest::addColumn<QString>("lacking");
        for (const char *what : {"address", "hub", "code", "name", "tick"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void eachOfTheThreeIsNeeded()
    {
        QFETCH(QString, lacking);
        Entry entry;
        entry.fill();
        QVERIFY(refusalOf(&entry.button(u"connect"_s)).isEmpty());
        if (lacking == u"address"_s) {
            entry.field(u"hubAddress"_s).clear();
        } else if (lacking == u"hub"_s) {
            entry.hub.greeting = Error{ErrorKind::Offline};
            QTest::keyClicks(&entry.field(u"hubAddress"_s), u"x"_s);
            QTRY_COMPARE(entry.desk.address(), EntryDesk::Address::Wrong);
        } else if (lacking == u"code"_s) {
            QTest::keyClick(&entry.field(u"enrolmentCode"_s), Qt::Key_Backspace);
        } else if (lacking == u"name"_s) {
            entry.field(u"deviceName"_s).clear();
            QTest::keyClicks(&entry.field(u"deviceName"_s), u" "_s);
        } else {
            entry.same().setChecked(false);
        }
        QVERIFY(!refusalOf(&entry.button(u"connect"_s)).isEmpty());
    }

    /// What was compared is one hub's; a tick never stands for another.
    void anotherHubTakesTheTickAway()
    {
        Entry entry;
        entry.fill();
        QVERIFY(entry.same().isChecked());
        entry.hub.greeting = HubGreeting{u"Other"_s, u"1.0"_s, 1, 1, QByteArray(32, 'o'), 18};
        QTest::keyClicks(&entry.field(u"hubAddress"_s), u":8443"_s);
        QVERIFY(!entry.same().isChecked());
        QVERIFY(!entry.same().isEnabled());
        QTRY_VERIFY(entry.same().isEnabled());
        QVERIFY(!entry.same().isChecked());
        const QString shown = entry.window.findChild<QLabel *>(u"hubFingerprint"_s)->text();
        QCOMPARE(QString(shown).replace(u'\n', u' ').replace(QChar::Nbsp, u' '),
                 entry.hub.greeting->fingerprint());
    }

    void theAddressSaysWhoAnswers()
    {
        Entry entry;
        QTest::keyClicks(&entry.field(u"hubAddress"_s), u"stoa.example.com"_s);
        QTRY_VERIFY2(entry.noteOf(u"hubAddress"_s).startsWith(u"Answers in 18 ms, version 1.0"),
                     qPrintable(entry.noteOf(u"hubAddress"_s)));
        QVERIFY(!hasFieldError(&entry.field(u"hubAddress"_s)));
        // One question for all that was typed in one go.
        QCOMPARE(entry.hub.asked.last(), QUrl(u"https://stoa.example.com"_s));
    }

    void theCodeIsLookedAtWhileOneTypes()
    {
        Entry entry;
        auto &code = entry.field(u"enrolmentCode"_s);
        QTest::keyClicks(&code, u"7kqm-4"_s);
        QCOMPARE(entry.noteOf(u"enrolmentCode"_s), u"5 of 12"_s);
        QVERIFY(!hasFieldError(&code));
        QTest::keyClicks(&code, u"!"_s);
        QVERIFY(hasFieldError(&code));
        QTest::keyClick(&code, Qt::Key_Backspace);
        QVERIFY(!hasFieldError(&code));
        Q_EMIT code.editingFinished();
        QCOMPARE(entry.noteOf(u"enrolmentCode"_s), u"12 characters are needed, here are 5."_s);
        QTest::keyClicks(&code, u"tz0xw2p"_s);
        QVERIFY(!hasFieldError(&code));
        QTest::keyClicks(&code, u"q"_s);
        QVERIFY(hasFieldError(&code));
    }

    void anAnswerKeepsWhatWasTyped()
    {
        Entry entry;
        entry.fill();
        entry.window.connectCard().setBusy(u"Asking"_s);
        entry.window.connectCard().setError(u"code"_s, u"It was used already."_s);
        QCOMPARE(entry.field(u"hubAddress"_s).text(), u"stoa.example.com"_s);
        QCOMPARE(entry.field(u"enrolmentCode"_s).text(), u"7kqm 4tz0 xw2p"_s);
        QVERIFY(hasFieldError(&entry.field(u"enrolmentCode"_s)));
        QVERIFY(!hasFieldError(&entry.field(u"hubAddress"_s)));
        QVERIFY(refusalOf(&entry.button(u"connect"_s)).isEmpty());
        entry.window.connectCard().setError(u"hub"_s, u"It does not answer."_s);
        QVERIFY(hasFieldError(&entry.field(u"hubAddress"_s)));
        QTest::keyClicks(&entry.field(u"hubAddress"_s), u":8443"_s);
        QVERIFY(!hasFieldError(&entry.field(u"hubAddress"_s)));
        QTRY_COMPARE(entry.desk.address(), EntryDesk::Address::Right);
        entry.same().setChecked(true);
        entry.window.connectCard().setError(u"fingerprint"_s, u"Another key."_s);
        QVERIFY(!entry.same().isChecked());
        QVERIFY(!refusalOf(&entry.button(u"connect"_s)).isEmpty());
    }

    void withoutTheHubOneIsToldForHowLong_data()
    {
        using State = OfflineLease::State;
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("says");
        QTest::newRow("the leave holds") << int(State::Holds) << u"on this PC alone, until"_s;
        QTest::newRow("the leave is over") << int(State::Over) << u"ended on"_s;
        QTest::newRow("never here") << int(State::None) << u"eleni has not signed in on this PC before"_s;
    }
    void withoutTheHubOneIsToldForHowLong()
    {
        QFETCH(int, state);
        QFETCH(QString, says);
        kit::FakeEntry hub;
        hub.greeting = Error{ErrorKind::Offline};
        Entry entry(EntryWindow::Page::SignIn, hub);
        entry.hub.lease.state = OfflineLease::State(state);
        entry.hub.lease.until = entry.clock.now()
                                    .plusMs(state == int(OfflineLease::State::Over) ? -1 : 31)
                                    .plusSeconds(31 * 3'600);
        auto *note = entry.window.signInCard().findChild<NoteLine *>(u"signInNote"_s);
        QVERIFY(note->text().isEmpty());
        entry.desk.watchHub(QUrl(u"https://stoa.example.com"_s));
        QTRY_VERIFY(note->text().contains(u"has signed in on this PC before can go on"));
        QTest::keyClicks(&entry.field(u"login"_s), u"eleni"_s);
        QTRY_VERIFY2(note->text().contains(says), qPrintable(note->text()));
        // It goes by itself once the hub is back.
        entry.hub.greeting = kit::FakeEntry().greeting;
        QTRY_VERIFY(note->text().isEmpty());
    }

    void aRefusedTryHasItsSentence_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("says");
        QTest::newRow("wrong password") << Error::of(Problem::BadCredentials) << u"password is wrong"_s;
        QTest::newRow("disabled") << Error::of(Problem::UserDisabled) << u"was disabled"_s;
        QTest::newRow("suspended") << Error::of(Problem::DeviceSuspended) << u"This PC was suspended"_s;
        QTest::newRow("clock") << Error::of(Problem::ProofInvalid) << u"Check its clock"_s;
        QTest::newRow("hub away, never here") << Error{ErrorKind::Offline} << u"not signed in on this PC"_s;
    }
    void aRefusedTryHasItsSentence()
    {
        QFETCH(Error, error);
        QFETCH(QString, says);
        Entry entry(EntryWindow::Page::SignIn);
        QTest::keyClicks(&entry.field(u"login"_s), u"eleni"_s);
        QTest::keyClicks(&entry.field(u"password"_s), u"olive harbour mint"_s);
        entry.window.signInCard().setBusy();
        entry.window.signInCard().setTrouble(error);
        QVERIFY2(entry.noteOf(u"password"_s).contains(says), qPrintable(entry.noteOf(u"password"_s)));
        QTest::keyClicks(&entry.field(u"password"_s), u"x"_s);
        QVERIFY(entry.noteOf(u"password"_s).isEmpty());
    }

    void aWaitRunsDownAndEnds()
    {
        Entry entry(EntryWindow::Page::SignIn);
        entry.hub.lease.waitUntil = entry.clock.now().plusSeconds(30);
        QTest::keyClicks(&entry.field(u"login"_s), u"eleni"_s);
        QTest::keyClicks(&entry.field(u"password"_s), u"olive harbour mint"_s);
        auto *note = entry.window.signInCard().findChild<NoteLine *>(u"signInNote"_s);
        QTRY_VERIFY2(note->text().contains(u"30 s"), qPrintable(note->text()));
        QVERIFY(!refusalOf(&entry.button(u"signIn"_s)).isEmpty());
        entry.clock.advance(31'000);
        QTRY_VERIFY(note->text().isEmpty());
        QVERIFY(refusalOf(&entry.button(u"signIn"_s)).isEmpty());
    }

    void oneConnectsWithTheKeyboardAlone()
    {
        Entry entry;
        entry.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&entry.window));
        QSignalSpy asked(&entry.window.connectCard(), &ConnectCard::connectAsked);
        entry.field(u"hubAddress"_s).setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"stoa.example.com"_s);
        QTRY_COMPARE(entry.desk.address(), EntryDesk::Address::Right);
        const auto next = [](const QString &name) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), name);
        };
        next(u"enrolmentCode"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"7kqm4tz0xw2p"_s);
        next(u"deviceName"_s);
        next(u"sameFingerprint"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        next(u"connect"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
    }

    void oneSignsInWithTheKeyboardAlone()
    {
        Entry entry(EntryWindow::Page::SignIn);
        entry.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&entry.window));
        QSignalSpy asked(&entry.window.signInCard(), &SignInCard::signInAsked);
        QTRY_VERIFY(entry.field(u"login"_s).hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"eleni"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QVERIFY(entry.field(u"password"_s).hasFocus());
        QVERIFY(!hasFieldError(&entry.field(u"password"_s)));
        // What is missing is said in its place.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QVERIFY(hasFieldError(&entry.field(u"password"_s)));
        QVERIFY(!hasFieldError(&entry.field(u"login"_s)));
        QTest::keyClicks(QApplication::focusWidget(), u"olive harbour mint"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), u"eleni"_s);
        entry.window.signInCard().setBusy();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        entry.window.signInCard().setTrouble(Error::of(Problem::BadCredentials));
        QCOMPARE(entry.field(u"login"_s).text(), u"eleni"_s);
        QVERIFY(hasFieldError(&entry.field(u"password"_s)));
        QCOMPARE(entry.field(u"password"_s).selectedText().size(), 18);
    }

    void anotherLanguageIsAsIfStartedInIt()
    {
        kit::LongTranslator translator;
        QStringList switched;
        QStringList english;
        {
            Entry entry;
            english = entry.texts();
            QVERIFY(QCoreApplication::installTranslator(&translator));
            QCoreApplication::processEvents();
            switched = entry.texts();
        }
        QStringList fresh;
        {
            Entry entry;
            QCoreApplication::processEvents();
            fresh = entry.texts();
        }
        QVERIFY(QCoreApplication::removeTranslator(&translator));
        QVERIFY(switched != english);
        QCOMPARE(switched, fresh);
    }

    void theEntryIsMirrored()
    {
        Entry entry;
        entry.window.resize(1280, 800);
        const auto place = [&] {
            QCoreApplication::processEvents();
            return entry.field(u"hubAddress"_s).mapTo(&entry.window, QPoint(0, 0)).x();
        };
        const int left = place();
        entry.window.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(place() != left);
        QCOMPARE(entry.field(u"enrolmentCode"_s).layoutDirection(), Qt::LeftToRight);
    }
};

STOA_TEST(EntryTest)
#include "entrytest.moc"
