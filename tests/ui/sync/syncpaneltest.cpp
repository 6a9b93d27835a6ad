// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/officedesk.h"
#include "ui/shared/controlkind.h"
#include "ui/sync/commandcard.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

/// Three adjustments, of which the hub has refused the second; it is open.
struct Sync : kit::OfficeDesk {
    Sync()
    {
        open();
        show({1280, 800});
        window->openPanel(u"sync"_s);
        numbers = line.adjust(3);
        line.refuse(numbers[1], Problem::ReasonSign);
        SyncStatus status = line.live();
        status.outbox.pending = 2;
        status.outbox.rejected = 1;
        line.setStatus(status);
    }
    void openRefused()
    {
        QTRY_COMPARE(syncDesk->attention().rowCount(), 1);
        QVERIFY(window->openPanel(u"sync"_s, QString::number(numbers[1])));
    }
    QLineEdit &field(const QString &name) const { return *window->findChild<QLineEdit *>(name); }

    QList<qint64> numbers;
};

} // namespace

class SyncPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefusalIsNeverGreen()
    {
        Sync desk;
        QCOMPARE(desk.sync->badge().status, StatusKind::Problem);
        QCOMPARE(desk.sync->badge().figure, u"1"_s);
        QVERIFY(desk.sync->header().status != StatusKind::Ok);
    }

    void aRefusedChangeIsMendedAndSentAgain()
    {
        Sync desk;
        desk.openRefused();
        auto &delta = desk.field(u"mendDelta"_s);
        QVERIFY(delta.isVisible());
        delta.setText(u"no number"_s);
        desk.press(u"resend"_s);
        QVERIFY(hasFieldError(&delta));
        QCOMPARE(desk.syncDesk->attention().rowCount(), 1);
        delta.setText(u"-5"_s);
        desk.press(u"resend"_s);
        QTRY_COMPARE(desk.syncDesk->attention().rowCount(), 0);
        QTRY_COMPARE(desk.syncDesk->outbox().rowCount(), 3);
        const auto &rows = desk.syncDesk->outbox().rows();
        const auto mended = std::find_if(rows.cbegin(), rows.cend(), [&](const OutboxEntry &entry) {
            return entry.replaces == desk.numbers[1];
        });
        QVERIFY(mended != rows.cend());
        QCOMPARE(mended->body.value(u"delta").toInteger(), -5'000);
    }

    void discardingNeedsAReasonAndASecondLook()
    {
        Sync desk;
        desk.openRefused();
        desk.press(u"discard"_s);
        QVERIFY(hasFieldError(&desk.field(u"discardReason"_s)));
        QVERIFY(desk.prompts.questions.isEmpty());
        desk.field(u"discardReason"_s).setText(u"counted twice"_s);
        desk.press(u"discard"_s);
        QCOMPARE(desk.prompts.questions.size(), 1);
        QCOMPARE(desk.syncDesk->attention().rowCount(), 1);
        desk.prompts.answer = Prompts::Answer::DoIt;
        desk.press(u"discard"_s);
        QTRY_COMPARE(desk.syncDesk->attention().rowCount(), 0);
    }

    void whoMayNotDiscardIsToldSo()
    {
        Sync desk;
        desk.line.signIn({Permission::StockAdjust});
        desk.openRefused();
        QVERIFY(!refusalOf(desk.window->findChild<QAbstractButton *>(u"discard"_s)).isEmpty());
    }

    void theOutboxIsExported()
    {
        Sync desk;
        desk.openRefused();
        desk.prompts.path = desk.folder.filePath(u"outbox.json"_s);
        QSignalSpy told(desk.sync.get(), &Panel::toastRaised);
        desk.press(u"exportOutbox"_s);
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(QFile::exists(desk.prompts.path));
    }

    void theMessageLeadsToTheRefusal()
    {
        Sync desk;
        QTRY_COMPARE(desk.syncDesk->attention().rowCount(), 1);
        QSignalSpy asked(desk.sync.get(), &Panel::openAsked);
        QSignalSpy raised(desk.sync.get(), &Panel::messageRaised);
        SyncStatus status = desk.line.status();
        status.outbox.rejected = 2;
        desk.line.setStatus(status);
        QCOMPARE(raised.count(), 1);
        const auto message = raised[0][0].value<Message>();
        QCOMPARE(message.actions.size(), 1);
        message.actions[0].run();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][1].toString(), QString::number(desk.numbers[1]));
    }

    void tryingNowAsksTheHub()
    {
        Sync desk;
        desk.sync->actions().first()->trigger();
        QCOMPARE(desk.line.syncs, 1);
    }
};

STOA_TEST(SyncPanelTest)
#include "syncpaneltest.moc"
