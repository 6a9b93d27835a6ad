// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/entrydesk.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(stoa::Error)

namespace {

struct Desk {
    Desk()
        : desk({[this](const QUrl &url) {
                    asked.append(url);
                    promises.append(std::make_shared<QPromise<Result<HubGreeting>>>());
                    promises.last()->start();
                    return promises.last()->future();
                },
                [this](const QString &login) {
                    leases.append(login);
                    return readyFuture(Result<OfflineLease>(lease));
                },
                0, 1},
               wording, clock)
    { }
    void answer(qsizetype question, const Result<HubGreeting> &greeting) const
    {
        promises[question]->addResult(greeting);
        promises[question]->finish();
    }
    void ask(const QString &typed, const Result<HubGreeting> &greeting)
    {
        const auto before = promises.size();
        desk.setAddress(typed);
        QTRY_COMPARE(promises.size(), before + 1);
        answer(before, greeting);
        QTRY_VERIFY(desk.address() != EntryDesk::Address::Asking);
    }

    kit::FakeClock clock;
    Wording wording{u"en"_s};
    QList<QUrl> asked;
    QList<std::shared_ptr<QPromise<Result<HubGreeting>>>> promises;
    QStringList leases;
    OfflineLease lease;
    EntryDesk desk;
};

HubGreeting greetingOf(int oldest, int newest, char key = 'k')
{
    return {u"Elaia Home"_s, u"1.0"_s, oldest, newest, QByteArray(32, key), 18};
}

} // namespace

class EntryDeskTest : public QObject {
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
        QTest::newRow("this machine, IPv6") << u"[::1]:4711"_s << u"http://[::1]:4711"_s;
        QTest::newRow("plain http elsewhere") << u"http://stoa.example.com"_s << QString();
        QTest::newRow("another scheme") << u"ftp://stoa.example.com"_s << QString();
        QTest::newRow("nothing") << u"   "_s << QString();
        QTest::newRow("a sentence") << u"ask the manager"_s << QString();
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto read = EntryDesk::addressOf(typed);
        QCOMPARE(read ? read->toString() : QString(), url);
    }

    void whatCannotBeAskedIsNotAsked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<EntryDesk::Address>("state");
        QTest::newRow("nothing") << QString() << EntryDesk::Address::Empty;
        QTest::newRow("a sentence") << u"ask the manager"_s << EntryDesk::Address::NoAddress;
        QTest::newRow("plain http") << u"http://stoa.example.com"_s << EntryDesk::Address::NotEncrypted;
        QTest::newRow("another scheme") << u"ftp://stoa.example.com"_s << EntryDesk::Address::NoAddress;
    }
    void whatCannotBeAskedIsNotAsked()
    {
        QFETCH(QString, typed);
        QFETCH(EntryDesk::Address, state);
        Desk desk;
        desk.desk.setAddress(u"x"_s);
        desk.desk.setAddress(typed);
        QCoreApplication::processEvents();
        QCOMPARE(desk.desk.address(), state);
        QCOMPARE(desk.desk.addressSentence().isEmpty(), typed.isEmpty());
        QVERIFY(desk.asked.isEmpty());
        QVERIFY(!desk.desk.hub());
    }

    void aRightHubShowsItsFingerprint()
    {
        Desk desk;
        desk.ask(u"stoa.example.com"_s, greetingOf(1, 2));
        QCOMPARE(desk.desk.address(), EntryDesk::Address::Right);
        QCOMPARE(desk.desk.fingerprint(), greetingOf(1, 2).fingerprint());
        QCOMPARE(desk.desk.hub(), QUrl(u"https://stoa.example.com"_s));
        QCOMPARE(desk.desk.addressSentence(),
                 u"Answers in 18 ms, version 1.0, speaks our language (schema 2)"_s);
        desk.desk.setAddress(u"stoa.example.co"_s);
        QVERIFY(desk.desk.fingerprint().isEmpty());
        QVERIFY(!desk.desk.hub());
    }

    void everyWrongHubHasItsSentence_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("says");
        QTest::newRow("away") << Error{ErrorKind::Offline} << u"No answer from stoa.example.com"_s;
        QTest::newRow("slow") << Error{ErrorKind::Timeout} << u"did not answer in time"_s;
        QTest::newRow("certificate") << Error{ErrorKind::Refused, u"tls"_s} << u"is not trusted on this PC"_s;
        QTest::newRow("no encryption") << Error{ErrorKind::Protocol, u"tls"_s} << u"no encrypted answer"_s;
        QTest::newRow("no hub") << Error{ErrorKind::Protocol, u"hub"_s} << u"it is no Stoa hub"_s;
        QTest::newRow("busy") << Error::of(Problem::Overloaded) << u"The hub is busy"_s;
        QTest::newRow("too often") << Error::of(Problem::RateLimited) << u"Too many attempts"_s;
    }
    void everyWrongHubHasItsSentence()
    {
        QFETCH(Error, error);
        QFETCH(QString, says);
        Desk desk;
        desk.ask(u"stoa.example.com"_s, error);
        QCOMPARE(desk.desk.address(), EntryDesk::Address::Wrong);
        QVERIFY2(desk.desk.addressSentence().contains(says), qPrintable(desk.desk.addressSentence()));
        QVERIFY(desk.desk.fingerprint().isEmpty());
    }

    void aHubOfAnotherSchemaSaysWhoNeedsAnUpdate()
    {
        Desk desk;
        desk.ask(u"stoa.example.com"_s, greetingOf(2, 4));
        QVERIFY(desk.desk.addressSentence().contains(u"Update this program"));
        QVERIFY(!desk.desk.hub());
    }

    void anOldAnswerIsDropped()
    {
        Desk desk;
        desk.desk.setAddress(u"old.example.com"_s);
        QTRY_COMPARE(desk.promises.size(), 1);
        desk.desk.setAddress(u"new.example.com"_s);
        QTRY_COMPARE(desk.promises.size(), 2);
        desk.answer(0, greetingOf(1, 1, 'o'));
        QCoreApplication::processEvents();
        QCOMPARE(desk.desk.address(), EntryDesk::Address::Asking);
        desk.answer(1, greetingOf(1, 1, 'n'));
        QTRY_COMPARE(desk.desk.fingerprint(), greetingOf(1, 1, 'n').fingerprint());
    }

    void aRefusedEnrolmentStandsWhereItBelongs_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("field");
        QTest::newRow("code") << Error::of(Problem::EnrolmentCodeInvalid) << u"code"_s;
        QTest::newRow("another key") << Error{ErrorKind::Refused, u"fingerprint"_s} << u"fingerprint"_s;
        QTest::newRow("name") << Error::invalid(u"name"_s, {}) << u"name"_s;
        QTest::newRow("unsent work") << Error{ErrorKind::Refused, u"profile"_s} << u"hub"_s;
        QTest::newRow("away") << Error{ErrorKind::Offline} << u"hub"_s;
    }
    void aRefusedEnrolmentStandsWhereItBelongs()
    {
        QFETCH(Error, error);
        QFETCH(QString, field);
        const EntryDesk::Trouble trouble = EntryDesk::enrolTrouble(error);
        QCOMPARE(trouble.field, field);
        QVERIFY(!trouble.sentence.isEmpty());
    }

    void aLeaveThatEndedIsNotASignInThatEnded()
    {
        Desk desk;
        desk.lease.state = OfflineLease::State::Over;
        desk.lease.until = desk.clock.now().plusSeconds(-60);
        desk.desk.setLogin(u"eleni"_s);
        const Error error = Error::of(Problem::Unauthenticated);
        QTRY_VERIFY(desk.desk.signInTrouble(error).contains(u"the leave to work without it ended"));
        QVERIFY(desk.desk.signInTrouble(error).contains(u"is kept"));
    }

    void aRefusalTakesThePromiseBack_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("promised");
        QTest::addColumn<bool>("promisedToAnother");
        QTest::newRow("wrong password") << Error::of(Problem::BadCredentials) << true << true;
        QTest::newRow("too many tries") << Error::of(Problem::RateLimited) << true << true;
        QTest::newRow("disabled") << Error::of(Problem::UserDisabled) << false << true;
        QTest::newRow("suspended") << Error::of(Problem::DeviceSuspended) << false << false;
    }
    void aRefusalTakesThePromiseBack()
    {
        QFETCH(const Error, error);
        QFETCH(const bool, promised);
        QFETCH(const bool, promisedToAnother);
        Desk desk;
        desk.lease.state = OfflineLease::State::Holds;
        desk.lease.until = desk.clock.now().plusDays(3);
        desk.desk.watchHub(QUrl(u"https://stoa.example.com"_s));
        desk.answer(0, Error{ErrorKind::Offline});
        const auto promises = [&desk] {
            return desk.desk.signInNote().sentence.contains(u"on this PC alone, until");
        };
        desk.desk.setLogin(u"eleni"_s);
        QTRY_VERIFY(promises());
        desk.desk.takeRefusal(error);
        // As the window does after a try.
        desk.desk.readLease();
        QCoreApplication::processEvents();
        QCOMPARE(promises(), promised);
        desk.desk.setLogin(u"nikos"_s);
        QCoreApplication::processEvents();
        QTRY_COMPARE(promises(), promisedToAnother);
    }
};

STOA_TEST(EntryDeskTest)
#include "entrydesktest.moc"
