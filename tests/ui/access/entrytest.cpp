// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/longtranslator.h"
#include "tests/ui/themed.h"
#include "ui/access/connectcard.h"
#include "ui/access/entrywindow.h"
#include "ui/access/signincard.h"
#include "ui/shared/controlkind.h"

#include <QAbstractButton>
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
    explicit Entry(EntryWindow::Page page = EntryWindow::Page::Connect)
        : window(kLanguages)
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

    kit::Themed themed;
    EntryWindow window;
};

} // namespace

class EntryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("a name") << u"stoa.example.com"_s << u"https://stoa.example.com"_s;
        QTest::newRow("with spaces") << u"  stoa.example.com "_s << u"https://stoa.example.com"_s;
        QTest::newRow("with port") << u"stoa.example.com:8443"_s << u"https://stoa.example.com:8443"_s;
        QTest::newRow("with scheme") << u"https://stoa.example.com"_s << u"https://stoa.example.com"_s;
        QTest::newRow("this machine") << u"127.0.0.1:4711"_s << u"http://127.0.0.1:4711"_s;
        QTest::newRow("localhost") << u"localhost:4711"_s << u"http://localhost:4711"_s;
        QTest::newRow("plain http elsewhere") << u"http://stoa.example.com"_s << QString();
        QTest::newRow("another scheme") << u"ftp://stoa.example.com"_s << QString();
        QTest::newRow("nothing") << u"   "_s << QString();
        QTest::newRow("a sentence") << u"ask the manager"_s << QString();
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto read = ConnectCard::addressOf(typed);
        QCOMPARE(read ? read->toString() : QString(), url);
    }

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
        QTest::keyClicks(&entry.field(u"hubAddress"_s), u"stoa.example.com"_s);
        QTest::keyClicks(&entry.field(u"enrolmentCode"_s), u"7kqm 4tz0 xw2p"_s);
        entry.field(u"deviceName"_s).setText(u"Back office"_s);
        QVERIFY(refusalOf(&connect).isEmpty());
        QTest::keyClick(&entry.field(u"enrolmentCode"_s), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][1].toString(), u"7KQM-4TZ0-XW2P"_s);
        entry.window.connectCard().setBusy(u"Asking"_s);
        QTest::keyClick(&entry.field(u"enrolmentCode"_s), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void anAnswerKeepsWhatWasTyped()
    {
        Entry entry;
        QTest::keyClicks(&entry.field(u"hubAddress"_s), u"stoa.example.com"_s);
        QTest::keyClicks(&entry.field(u"enrolmentCode"_s), u"7KQM-4TZ0-XW2P"_s);
        entry.window.connectCard().setBusy(u"Asking"_s);
        entry.window.connectCard().setError(u"code"_s, u"It was used already."_s);
        QCOMPARE(entry.field(u"hubAddress"_s).text(), u"stoa.example.com"_s);
        QCOMPARE(entry.field(u"enrolmentCode"_s).text(), u"7KQM-4TZ0-XW2P"_s);
        QVERIFY(hasFieldError(&entry.field(u"enrolmentCode"_s)));
        QVERIFY(!hasFieldError(&entry.field(u"hubAddress"_s)));
        QVERIFY(refusalOf(&entry.button(u"connect"_s)).isEmpty());
        entry.window.connectCard().setError(u"hub"_s, u"It does not answer."_s);
        QVERIFY(hasFieldError(&entry.field(u"hubAddress"_s)));
        QTest::keyClicks(&entry.field(u"hubAddress"_s), u":8443"_s);
        QVERIFY(!hasFieldError(&entry.field(u"hubAddress"_s)));
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
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(entry.field(u"password"_s).hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"olive harbour mint"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), u"eleni"_s);
        entry.window.signInCard().setBusy();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        entry.window.signInCard().setFree(u"The name or the password is wrong."_s);
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
