// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"
#include "tests/ui/clippedword.h"
#include "tests/ui/fakeentry.h"
#include "tests/ui/longtranslator.h"
#include "tests/ui/officedesk.h"
#include "ui/access/connectcard.h"
#include "ui/access/entrywindow.h"
#include "ui/access/samplecard.h"
#include "ui/access/signincard.h"
#include "ui/shared/datatable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

const QList<QPair<QString, QString>> kLanguages{{u"en"_s, u"English"_s}, {u"el"_s, u"Ελληνικά"_s}};

/// Nothing that is read may be cut off once the layouts have settled, which takes a turn or two of the event
/// loop.
void noWordIsClipped(const QWidget &window) { QTRY_COMPARE(clippedWord(window), QString()); }

/// Written for people when STOA_PICTURES names a folder.
void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("STOA_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QCoreApplication::processEvents();
    QVERIFY(window.grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

/// Every page of Sync, Administration and the entry, in each look, size and direction.
class PagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QApplication::setFont(font);
    }

    void pages_data()
    {
        QTest::addColumn<LookChoice>("look");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("long_words");
        const auto row = [](const char *name, LookChoice look, const QSize &size,
                            Qt::LayoutDirection direction, bool longWords) {
            QTest::newRow(name) << look << size << direction << longWords;
        };
        row("light-1440", LookChoice::Light, {1440, 900}, Qt::LeftToRight, false);
        row("dark-1280", LookChoice::Dark, {1280, 800}, Qt::LeftToRight, false);
        row("hc-1920", LookChoice::HighContrast, {1920, 1080}, Qt::LeftToRight, false);
        row("rtl-1440", LookChoice::Light, {1440, 900}, Qt::RightToLeft, false);
        row("long-1024", LookChoice::Light, {1024, 640}, Qt::LeftToRight, true);
    }
    void pages()
    {
        QFETCH(LookChoice, look);
        QFETCH(QSize, size);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(bool, long_words);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        kit::LongTranslator translator;
        if (long_words)
            QVERIFY(QCoreApplication::installTranslator(&translator));
        QGuiApplication::setLayoutDirection(direction);
        {
            kit::OfficeDesk desk(look);
            drawSync(desk, size, tag);
            drawAdmin(desk, tag);
            drawEntry(size, tag);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&translator);
    }

private:
    static void drawSync(kit::OfficeDesk &desk, const QSize &size, const QString &tag)
    {
        desk.open();
        desk.show(size);
        const auto picture = [&](const QString &name) {
            QCoreApplication::processEvents();
            keepPicture(*desk.window, u"sync-"_s + name + u'-' + tag);
            noWordIsClipped(*desk.window);
        };
        QVERIFY(desk.window->openPanel(u"sync"_s));
        picture(u"empty"_s);
        SyncStatus copying = desk.line.live();
        copying.state = SyncState::Copying;
        copying.copy = CopyProgress{"store/ATH-ERM", 62'400, 100'000};
        desk.line.setStatus(copying);
        picture(u"copying"_s);
        const QList<qint64> numbers = desk.line.adjust(9);
        desk.line.refuse(numbers[2], Problem::ReasonSign);
        desk.line.refuse(numbers[4], Problem::VersionConflict);
        SyncStatus offline = desk.line.offline();
        offline.outbox = {7, 0, 2, 1, 0, desk.stage.clock().now().plusMs(-33 * 60'000)};
        desk.line.setStatus(offline);
        QTRY_COMPARE(desk.syncDesk->attention().rowCount(), 2);
        QTRY_COMPARE(desk.syncDesk->outbox().rowCount(), 7);
        picture(u"offline"_s);
        QVERIFY(desk.window->openPanel(u"sync"_s, QString::number(numbers[2])));
        QTRY_VERIFY(desk.window->findChild<QWidget *>(u"threeSides"_s)->findChild<QLabel *>());
        picture(u"refused"_s);
        desk.window->findChild<QTabBar *>()->setCurrentIndex(2);
        picture(u"activity"_s);
    }

    static void drawAdmin(kit::OfficeDesk &desk, const QString &tag)
    {
        desk.line.setStatus(desk.line.live());
        const auto picture = [&](const QString &name) {
            QCoreApplication::processEvents();
            keepPicture(*desk.window, u"admin-"_s + name + u'-' + tag);
            noWordIsClipped(*desk.window);
        };
        QVERIFY(desk.window->openPanel(u"administration"_s));
        for (const PanelPage &page : desk.admin->pages()) {
            page.show();
            QTRY_VERIFY(!desk.accessDesk->isReadingAudit() && !desk.accessDesk->isReadingKeys());
            if (page.name == "connect-a-pc"_L1) {
                auto *make = desk.window->findChild<QAbstractButton *>(u"makeCode"_s);
                make->click();
                QTRY_VERIFY(desk.window->findChild<QLabel *>(u"largeCode"_s)->isVisible());
            }
            picture(page.name);
        }
        desk.admin->pages().first().show();
        auto *users = desk.window->findChild<DataTable *>(u"users"_s);
        users->setFilter(2, u"stock"_s);
        Q_EMIT users->filterEdited(2, u"stock"_s);
        picture(u"users-filtered"_s);
        users->setFilter(2, u"nobody has this"_s);
        Q_EMIT users->filterEdited(2, u"nobody has this"_s);
        picture(u"users-none"_s);
        QVERIFY(desk.window->openPanel(u"administration"_s, kit::FakeLine::other()));
        desk.line.answer = [](const kit::FakeLine::Call &) {
            return Result<HubAnswer>(Error::of(Problem::AlreadyExists, {}, u"login"_s));
        };
        auto *login = desk.window->findChild<QLineEdit *>(u"userLogin"_s);
        login->setFocus();
        login->selectAll();
        QTest::keyClicks(login, u"maria"_s);
        desk.press(u"saveUser"_s);
        QTRY_VERIFY(desk.window->findChild<QAbstractButton *>(u"saveUser"_s)->isEnabled());
        picture(u"error"_s);
        QVERIFY(desk.window->openPanel(u"administration"_s, u"weekend-lead"_s));
        picture(u"own-role"_s);
        desk.line.answer = nullptr;
        desk.line.signIn(allPermissions(), SessionState::Offline);
        desk.admin->pages().last().show();
        desk.accessDesk->setAuditFilter({.actor = kit::FakeLine::other()});
        QTRY_VERIFY(!desk.accessDesk->isReadingAudit());
        picture(u"audit-offline"_s);
        desk.admin->pages().first().show();
        picture(u"users-offline"_s);
        desk.line.signIn({Permission::StockRead});
        picture(u"closed"_s);
    }

    static void drawEntry(const QSize &size, const QString &tag)
    {
        kit::FakeEntry hub;
        kit::FakeClock clock;
        Wording wording(u"en"_s);
        EntryDesk desk(hub.door(), wording, clock);
        EntryWindow entry(desk, kLanguages);
        entry.resize(size);
        entry.show(EntryWindow::Page::Connect);
        const auto picture = [&](const QString &name) {
            QCoreApplication::processEvents();
            keepPicture(entry, u"entry-"_s + name + u'-' + tag);
            noWordIsClipped(entry);
        };
        picture(u"connect"_s);
        entry.connectCard().setAddress(u"stoa.elaia-home.example"_s);
        QTRY_COMPARE(desk.address(), EntryDesk::Address::Right);
        auto *code = entry.findChild<QLineEdit *>(u"enrolmentCode"_s);
        code->setFocus();
        QTest::keyClicks(code, u"7KQM-4TZ0-XW2P9"_s);
        picture(u"typed"_s);
        hub.greeting = Error{ErrorKind::Refused, u"tls"_s};
        entry.connectCard().setAddress(u"stoa.elaia.example"_s);
        QTRY_COMPARE(desk.address(), EntryDesk::Address::Wrong);
        picture(u"distrusted"_s);
        hub.greeting = kit::FakeEntry().greeting;
        entry.connectCard().setAddress(u"stoa.elaia-home.example"_s);
        QTRY_COMPARE(desk.address(), EntryDesk::Address::Right);
        entry.findChild<QAbstractButton *>(u"sameFingerprint"_s)->setChecked(true);
        code->setText(u"7KQM-4TZ0-XW2P"_s);
        picture(u"right"_s);
        entry.connectCard().setError(u"code"_s,
                                     QCoreApplication::translate("x", "The code was used already."));
        entry.sampleCard().setWork(QCoreApplication::translate("x", "Making the sample chain"),
                                   u"1,240 of 4,000"_s, 1240, 4000);
        picture(u"busy"_s);
        entry.signInCard().setPlace(u"Elaia Home"_s, u"Back office Ermou"_s);
        entry.show(EntryWindow::Page::SignIn);
        picture(u"sign-in"_s);
        hub.greeting = Error{ErrorKind::Offline};
        hub.lease = {OfflineLease::State::Holds, clock.now().plusSeconds(31 * 3'600), {}};
        desk.watchHub(QUrl(u"https://stoa.elaia-home.example"_s));
        entry.signInCard().setLogin(u"eleni"_s);
        QTRY_COMPARE(desk.signInNote().kind, StatusKind::Offline);
        picture(u"sign-in-offline"_s);
        entry.signInCard().setTrouble(Error::of(Problem::BadCredentials));
        picture(u"sign-in-error"_s);
    }
};

STOA_TEST(PagesTest)
#include "pagestest.moc"
