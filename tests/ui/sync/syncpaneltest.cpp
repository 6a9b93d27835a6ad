// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "tests/kit/testmain.h"
#include "tests/ui/refusedsync.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/kpitile.h"
#include "ui/sync/commandcard.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

using Sync = kit::RefusedSync;

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

    /// What has no room is in the tool tip, and read aloud.
    void aTileSaysAllThatStandsOnIt()
    {
        Sync desk;
        QVERIFY(desk.window->openPanel(u"sync"_s));
        QStringList spoken;
        for (const KpiTile *tile : desk.window->findChildren<KpiTile *>()) {
            QCOMPARE(tile->toolTip(), tile->accessibleName());
            spoken.append(tile->accessibleName());
        }
        QCOMPARE(spoken.size(), 4);
        QCOMPARE(spoken[1], u"Waiting, 2"_s);
        QCOMPARE(spoken[2], u"Needs attention, 1, kept on this PC"_s);
        QVERIFY2(spoken[3].startsWith(u"Last answer of the hub, "_s) && spoken[3].endsWith(u" ago"_s),
                 qPrintable(spoken[3]));
    }

    void aPartOfAPieceIsToldAtItsField()
    {
        Sync desk;
        desk.openRefused();
        auto &delta = desk.field(u"mendDelta"_s);
        delta.setText(u"0.5"_s);
        desk.press(u"resend"_s);
        QTRY_VERIFY(hasFieldError(&delta));
        QCOMPARE(desk.syncDesk->attention().rowCount(), 1);
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

    void theWaysOnAreNamed()
    {
        Sync desk;
        desk.openRefused();
        auto &resend = *desk.window->findChild<QPushButton *>(u"resend"_s);
        auto &save = *desk.window->findChild<QPushButton *>(u"exportOutbox"_s);
        QCOMPARE(resend.text(), u"Fix and resend"_s);
        QCOMPARE(save.text(), u"Export"_s);
        QVERIFY(save.icon().isNull());
        // Where three words have no room, this one is told by icon, name and tool tip.
        auto &card = *desk.window->findChild<CommandCard *>();
        QFont wide = card.font();
        wide.setPixelSize(20);
        for (QPushButton *button : card.findChildren<QPushButton *>())
            button->setFont(wide);
        card.resize(card.width() - 1, card.height());
        QCoreApplication::processEvents();
        QVERIFY(save.text().isEmpty() && !save.icon().isNull());
        QCOMPARE(save.accessibleName(), u"Export"_s);
        QVERIFY(!save.toolTip().isEmpty());
        // Where even that has none they stand below each other, with their words.
        wide.setPixelSize(40);
        for (QPushButton *button : card.findChildren<QPushButton *>())
            button->setFont(wide);
        card.resize(card.width() - 1, card.height());
        QCoreApplication::processEvents();
        QCOMPARE(save.text(), u"Export"_s);
    }

    /// What the hub has, what was asked, and what sending it again makes: live while one mends.
    void theThreeSidesAreShown()
    {
        Sync desk;
        desk.openRefused();
        const auto words = [&desk] {
            return desk.sides();
        };
        QTRY_VERIFY2(words().contains(u"On hand, Yours: −2"), qPrintable(words()));
        const auto entry = desk.syncDesk->attention().at(0);
        const auto stock = kit::awaited(desk.line.store().read(
            u"test"_s, [sku = entry.body.value(u"sku").toString()](sql::Connection &connection) {
                return LedgerRepository::stockOf(connection, sku, u"ATH-ERM"_s);
            }));
        const Formats &formats = desk.wording.formats();
        const auto says = [&](const QString &side, qint64 more) {
            return u"On hand, %1: %2"_s.arg(
                side, formats.quantity(Quantity::fromThousandths(stock->onHand.thousandths() + more)));
        };
        QVERIFY2(words().contains(says(u"The hub now"_s, 0)), qPrintable(words()));
        QVERIFY2(words().contains(says(u"Sent again"_s, -2'000)), qPrintable(words()));
        auto &delta = desk.field(u"mendDelta"_s);
        delta.selectAll();
        QTest::keyClicks(&delta, u"+5"_s);
        QTRY_VERIFY2(words().contains(says(u"Sent again"_s, 5'000)), qPrintable(words()));
        QVERIFY(words().contains(u"On hand, Yours: −2"));
    }

    /// What a reason sets aside stays on hand and cannot be sold.
    void whatIsSetAsideStaysOnHand()
    {
        Sync desk;
        desk.openRefused();
        const auto entry = desk.syncDesk->attention().at(0);
        const auto stock = kit::awaited(desk.line.store().read(
            u"test"_s, [sku = entry.body.value(u"sku").toString()](sql::Connection &connection) {
                return LedgerRepository::stockOf(connection, sku, u"ATH-ERM"_s);
            }));
        auto &reason = *desk.window->findChild<QComboBox *>(u"mendReason"_s);
        reason.setCurrentIndex(reason.findData(u"display"_s));
        Q_EMIT reason.activated(reason.currentIndex());
        const Formats &formats = desk.wording.formats();
        const QString now = u"Sellable, The hub now: "_s + formats.quantity(stock->sellable());
        const QString again =
            u"Sellable, Sent again: "_s + formats.quantity(stock->sellable() - Quantity::units(2));
        QTRY_VERIFY2(desk.sides().contains(now) && desk.sides().contains(again), qPrintable(desk.sides()));
        QVERIFY2(!desk.sides().contains(u"On hand"), qPrintable(desk.sides()));
    }

    /// A reason that nobody can choose any more is neither shown as what is sent nor sent.
    void whoeverChoosesNoReasonSendsNothing()
    {
        Sync desk;
        desk.openRefused();
        auto &reason = *desk.window->findChild<QComboBox *>(u"mendReason"_s);
        QVERIFY(reason.count() > 0);
        reason.setCurrentIndex(-1);
        // Names that come later fill the list anew and keep the choice.
        Q_EMIT reason.activated(-1);
        QTest::keyClicks(&desk.field(u"mendDelta"_s), u"0"_s);
        QTRY_VERIFY(hasFieldError(&reason));
        QTRY_VERIFY2(desk.sides().contains(u"Reason, Sent again: choose"_s), qPrintable(desk.sides()));
        desk.press(u"resend"_s);
        QCOMPARE(desk.syncDesk->attention().rowCount(), 1);
        reason.setCurrentIndex(reason.findData(u"broken"_s));
        Q_EMIT reason.activated(reason.currentIndex());
        QVERIFY(!hasFieldError(&reason));
        QTRY_VERIFY2(!desk.sides().contains(u"choose"_s), qPrintable(desk.sides()));
        desk.press(u"resend"_s);
        QTRY_COMPARE(desk.syncDesk->attention().rowCount(), 0);
    }

    /// What is shown before the names are read says them as soon as they are.
    void namesThatComeLaterAreSaid()
    {
        Sync desk;
        desk.openRefused();
        const OutboxEntry entry = desk.syncDesk->attention().at(0);
        SyncDesk fresh(desk.line, desk.wording, desk.stage.clock());
        CommandCard card(fresh, desk.prompts);
        card.show(entry);
        auto &reason = *card.findChild<QComboBox *>(u"mendReason"_s);
        QCOMPARE(reason.count(), 0);
        QTRY_VERIFY(reason.count() > 0);
        QCOMPARE(reason.currentData().toString(), entry.body.value(u"reason").toString());
        const auto said = [&card](const QString &word) {
            const auto labels = card.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&word](const QLabel *label) { return label->text().contains(word); });
        };
        QVERIFY(said(fresh.what(entry)));
    }

    void whatWasChangedIsNotCutFirst()
    {
        Sync desk;
        desk.openRefused();
        const auto &view = desk.window->findChild<DataTable *>(u"attention"_s)->view();
        const auto columnOf = [&view](const QString &id) {
            for (int i = 0; i < view.columns().size(); ++i) {
                if (view.columns()[i].id == id)
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY(view.isColumnHidden(columnOf(u"tries"_s)));
        QVERIFY(view.columnWidth(columnOf(u"what"_s)) >= 300);
    }

    void aRefusedSafetyStockIsMendedToo()
    {
        Sync desk;
        const QJsonObject body{
            {u"sku"_s, u"CER-PLT-27"_s}, {u"location"_s, u"ATH-ERM"_s}, {u"safety"_s, 9'000}};
        const auto receipt = kit::awaited(desk.line.store().write({CommandType::SafetySet, body}));
        QVERIFY(receipt);
        desk.line.refuse(receipt->n, Problem::Forbidden);
        QTRY_COMPARE(desk.syncDesk->attention().rowCount(), 2);
        QVERIFY(desk.window->openPanel(u"sync"_s, QString::number(receipt->n)));
        auto &field = desk.field(u"mendDelta"_s);
        QCOMPARE(field.text(), u"9"_s);
        field.setText(u"-1"_s);
        desk.press(u"resend"_s);
        QVERIFY(hasFieldError(&field));
        field.setText(u"4"_s);
        desk.press(u"resend"_s);
        QTRY_COMPARE(desk.syncDesk->attention().rowCount(), 1);
        const auto &rows = desk.syncDesk->outbox().rows();
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [&](const OutboxEntry &entry) {
            return entry.replaces == receipt->n && entry.body.value(u"safety").toInteger() == 4'000;
        }));
    }

    void aFileThatCannotBeWrittenSaysWhatIsKept()
    {
        Sync desk;
        desk.openRefused();
        desk.prompts.path = desk.folder.filePath(u"no/such/folder/outbox.json"_s);
        QSignalSpy raised(desk.sync.get(), &Panel::messageRaised);
        desk.press(u"exportOutbox"_s);
        QTRY_COMPARE(raised.count(), 1);
        QVERIFY(raised[0][0].value<Message>().text.contains(u"Everything is kept on this PC"));
    }

    void everyMessageSaysWhatIsKept_data()
    {
        QTest::addColumn<SyncState>("state");
        QTest::addColumn<int>("pending");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<QString>("kept");
        QTest::newRow("offline, work waits") << SyncState::Offline << 3 << 0 << u"wait safely on this PC"_s;
        QTest::newRow("offline, nothing waits")
            << SyncState::Offline << 0 << 0 << u"waits safely on this PC"_s;
        QTest::newRow("halted") << SyncState::Halted << 3 << 0 << u"until this is settled"_s;
        QTest::newRow("refused") << SyncState::Live << 0 << 2 << u"are kept on this PC"_s;
    }
    void everyMessageSaysWhatIsKept()
    {
        QFETCH(SyncState, state);
        QFETCH(int, pending);
        QFETCH(int, rejected);
        QFETCH(QString, kept);
        Sync desk;
        QSignalSpy raised(desk.sync.get(), &Panel::messageRaised);
        SyncStatus status = desk.line.live();
        status.state = state;
        status.trouble = Error::of(Problem::UpgradeRequired);
        status.outbox.pending = pending;
        status.outbox.rejected = rejected;
        desk.line.setStatus(status);
        QCOMPARE(raised.count(), 1);
        const auto message = raised[0][0].value<Message>();
        QVERIFY(!message.lead.isEmpty());
        QVERIFY2(message.text.contains(kept), qPrintable(message.text));
    }

    void oneRefusedChangeIsNotMany_data()
    {
        QTest::addColumn<int>("rejected");
        QTest::addColumn<QString>("said");
        QTest::newRow("one") << 1 << u"It is kept on this PC; its effect on the stock was taken back."_s;
        QTest::newRow("two") << 2 << u"They are kept on this PC; their effect on the stock was taken back."_s;
    }
    void oneRefusedChangeIsNotMany()
    {
        QFETCH(int, rejected);
        QFETCH(QString, said);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/stoa_en.qm"_s));
        QCoreApplication::installTranslator(&translator);
        Sync desk;
        QSignalSpy raised(desk.sync.get(), &Panel::messageRaised);
        SyncStatus status = desk.line.live();
        desk.line.setStatus(status);
        status.outbox.rejected = rejected;
        desk.line.setStatus(status);
        QVERIFY(raised.count() > 0);
        QCOMPARE(raised.last()[0].value<Message>().text, said);
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
