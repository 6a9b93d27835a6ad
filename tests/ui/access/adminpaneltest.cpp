// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/guiwatchdog.h"
#include "tests/kit/testmain.h"
#include "tests/ui/admindesk.h"
#include "tests/ui/longtranslator.h"
#include "ui/shared/controlkind.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

struct Admin : kit::AdminDesk {
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : window->findChildren<QLabel *>())
            all.append(label->text());
        for (const QAbstractButton *each : window->findChildren<QAbstractButton *>())
            all += {each->text(), each->toolTip()};
        for (const CheckList *each : window->findChildren<CheckList *>()) {
            for (int i = 0; i < each->count(); ++i)
                all.append(each->item(i)->text());
        }
        for (const QTabBar *bar : window->findChildren<QTabBar *>()) {
            for (int i = 0; i < bar->count(); ++i)
                all.append(bar->tabText(i));
        }
        // Times of day go on between two starts.
        static const QRegularExpression kTime(u"\\d\\d:\\d\\d"_s);
        all.removeIf([](const QString &text) { return text.contains(kTime); });
        return all;
    }
};

} // namespace

class AdminPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anErrorStandsUnderItsFieldAndNothingTypedIsLost()
    {
        Admin desk;
        desk.openUser(kit::FakeLine::other());
        desk.line.answer = [](const kit::FakeLine::Call &) {
            return Result<HubAnswer>(Error::of(Problem::AlreadyExists, {}, u"login"_s));
        };
        QVERIFY(!refusalOf(&desk.button(u"saveUser"_s)).isEmpty());
        desk.field(u"userLogin"_s).selectAll();
        QTest::keyClicks(&desk.field(u"userLogin"_s), u"maria"_s);
        desk.press(u"saveUser"_s);
        QTRY_VERIFY(hasFieldError(&desk.field(u"userLogin"_s)));
        QCOMPARE(desk.field(u"userLogin"_s).text(), u"maria"_s);
        desk.openUser(kit::FakeLine::self());
        QCOMPARE(desk.field(u"userLogin"_s).text(), u"eleni"_s);
        QVERIFY(!hasFieldError(&desk.field(u"userLogin"_s)));
        desk.openUser(kit::FakeLine::other());
        QCOMPARE(desk.field(u"userLogin"_s).text(), u"maria"_s);
        desk.press(u"revertUser"_s);
        QCOMPARE(desk.field(u"userLogin"_s).text(), u"nikos.dimas"_s);
    }

    void disablingAsksAndNobodyDisablesHimself()
    {
        Admin desk;
        desk.openUser(kit::FakeLine::self());
        QVERIFY(!refusalOf(&desk.button(u"userState"_s)).isEmpty());
        desk.openUser(kit::FakeLine::other());
        const auto before = desk.line.calls.size();
        desk.press(u"userState"_s);
        QCOMPARE(desk.prompts.questions.size(), 1);
        QCOMPARE(desk.line.calls.size(), before);
        desk.prompts.answer = Prompts::Answer::DoIt;
        desk.press(u"userState"_s);
        QTRY_VERIFY(desk.line.calls.size() >= before + 2);
        QCOMPARE(desk.line.calls.last().body.value(u"state").toString(), u"disabled"_s);
    }

    void aNewUserIsAddedWithAPassword()
    {
        Admin desk;
        desk.press(u"add"_s);
        desk.field(u"userName"_s).setText(u"Ana Kos"_s);
        QTest::keyClicks(&desk.field(u"userLogin"_s), u"ana"_s);
        desk.list(u"userRoles"_s).setChosen({u"cashier"_s});
        desk.press(u"allStores"_s);
        desk.press(u"saveUser"_s);
        QVERIFY(hasFieldError(&desk.field(u"firstPassword"_s)));
        QTest::keyClicks(&desk.field(u"firstPassword"_s), u"olive harbour mint"_s);
        desk.press(u"saveUser"_s);
        QTRY_COMPARE(desk.line.calls.last().path, u"/v1/users"_s);
        QCOMPARE(desk.line.calls.last().body.value(u"display_name").toString(), u"Ana Kos"_s);
        QTRY_VERIFY(desk.field(u"firstPassword"_s).text().isEmpty());
    }

    void aBuiltInRoleStaysAndACopyCanBeChanged()
    {
        Admin desk;
        QVERIFY(desk.window->openPanel(u"administration"_s, u"cashier"_s));
        auto &list = desk.list(u"rolePermissions"_s);
        QVERIFY(!desk.button(u"saveRole"_s).isVisible());
        QVERIFY(!desk.button(u"removeRole"_s).isVisible());
        QVERIFY(!list.item(1)->flags().testFlag(Qt::ItemIsUserCheckable));
        const QStringList before = list.chosen();
        desk.press(u"copyRole"_s);
        QCOMPARE(list.chosen(), before);
        QCOMPARE(desk.field(u"roleCode"_s).text(), u"cashier-copy"_s);
        list.setFocus();
        list.setCurrentRow(2);
        QTest::keyClick(&list, Qt::Key_Space);
        QVERIFY(list.chosen() != before);
        desk.press(u"saveRole"_s);
        QTRY_COMPARE(desk.line.calls.last().path, u"/v1/roles"_s);
        QCOMPARE(desk.line.calls.last().body.value(u"code").toString(), u"cashier-copy"_s);
    }

    void aPcIsSuspendedAfterASecondLook()
    {
        Admin desk;
        QVERIFY(desk.window->openPanel(u"administration"_s, desk.line.session().device));
        QVERIFY(!refusalOf(&desk.button(u"deviceState"_s)).isEmpty());
        QVERIFY(desk.window->openPanel(u"administration"_s, u"dev_01890000-0000-7000-8000-000000000002"_s));
        desk.prompts.answer = Prompts::Answer::DoIt;
        desk.press(u"deviceState"_s);
        QCOMPARE(desk.prompts.questions.size(), 1);
        QTRY_COMPARE(desk.line.calls.last().body.value(u"state").toString(), u"suspended"_s);
    }

    void aCodeIsShownLargeAndCopied()
    {
        Admin desk;
        desk.admin->pages()[3].show();
        auto *code = desk.window->findChild<QLabel *>(u"largeCode"_s);
        QVERIFY(!code->isVisible());
        desk.press(u"makeCode"_s);
        QTRY_VERIFY(code->isVisible());
        QCOMPARE(code->text(), u"7KQM-4TZ0-XW2P"_s);
        QVERIFY(code->font().pixelSize() >= 2 * QApplication::font().pixelSize());
        desk.press(u"copyCode"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"7KQM-4TZ0-XW2P"_s);
    }

    void withoutTheHubNothingCanBeChanged()
    {
        Admin desk;
        desk.openUser(kit::FakeLine::other());
        desk.line.signIn(allPermissions(), SessionState::Offline);
        QVERIFY(!refusalOf(&desk.button(u"saveUser"_s)).isEmpty());
        QVERIFY(!refusalOf(&desk.button(u"userState"_s)).isEmpty());
        QVERIFY(!refusalOf(&desk.button(u"add"_s)).isEmpty());
        QCOMPARE(desk.admin->header().status, StatusKind::Offline);
    }

    void whatIsNotOpenIsAbsent()
    {
        Admin desk;
        desk.line.signIn({Permission::UserRead});
        QVERIFY(!desk.button(u"add"_s).isVisible());
        QVERIFY(!desk.button(u"saveUser"_s).isVisible());
        for (const QAction *action : desk.admin->actions())
            QVERIFY(!action->isVisible());
        QVERIFY(!desk.window->openPanel(u"administration"_s, desk.line.session().device)
                || !desk.button(u"deviceState"_s).isVisible());
    }

    void signedOutTheRoleIsNotBlamedAndNothingTypedIsLost()
    {
        Admin desk;
        desk.openUser(kit::FakeLine::other());
        desk.field(u"userLogin"_s).selectAll();
        QTest::keyClicks(&desk.field(u"userLogin"_s), u"maria"_s);
        const QString ofNobody = u"Users, roles, PCs and the audit trail are shown after you sign in."_s;
        const QString ofARole =
            u"Your role shows neither users nor PCs nor the audit trail. Ask an administrator."_s;
        desk.line.signOut();
        QVERIFY(desk.texts().contains(ofNobody));
        QVERIFY(!desk.texts().contains(ofARole));
        desk.line.signIn({});
        QVERIFY(desk.texts().contains(ofARole));
        QVERIFY(!desk.texts().contains(ofNobody));
        desk.line.signIn(allPermissions());
        desk.openUser(kit::FakeLine::other());
        QCOMPARE(desk.field(u"userLogin"_s).text(), u"maria"_s);
    }

    void aKeyIsRevokedAfterASecondLook()
    {
        Admin desk;
        desk.admin->pages()[4].show();
        QTRY_COMPARE(desk.accessDesk->keys().rowCount(), 4);
        QVERIFY(desk.window->openPanel(u"administration"_s, desk.accessDesk->keys().at(0).id));
        const auto before = desk.line.calls.size();
        desk.press(u"revokeKey"_s);
        QCOMPARE(desk.prompts.questions.size(), 1);
        QCOMPARE(desk.line.calls.size(), before);
        desk.prompts.answer = Prompts::Answer::DoIt;
        desk.press(u"revokeKey"_s);
        QTRY_VERIFY(desk.line.calls.size() > before);
        QCOMPARE(desk.line.calls[before].method, "DELETE"_ba);
        QVERIFY(desk.window->openPanel(u"administration"_s, desk.accessDesk->keys().at(3).id));
        QVERIFY(!refusalOf(&desk.button(u"revokeKey"_s)).isEmpty());
    }

    void anotherLanguageIsAsIfStartedInIt()
    {
        kit::LongTranslator translator;
        QStringList switched;
        {
            Admin desk;
            desk.openUser(kit::FakeLine::other());
            desk.window->openPanel(u"sync"_s);
            QVERIFY(QCoreApplication::installTranslator(&translator));
            Q_EMIT desk.wording.changed();
            QTRY_VERIFY(desk.accessDesk->roles()
                            .headerData(0, Qt::Horizontal, Qt::DisplayRole)
                            .toString()
                            .startsWith(u'['));
            QTRY_VERIFY(desk.list(u"userRoles"_s).item(0)->text().startsWith(u'['));
            QTRY_VERIFY(desk.field(u"userName"_s).accessibleName().startsWith(u'['));
            QCoreApplication::processEvents();
            switched = desk.texts();
        }
        QStringList fresh;
        {
            Admin desk;
            desk.openUser(kit::FakeLine::other());
            desk.window->openPanel(u"sync"_s);
            QCoreApplication::processEvents();
            fresh = desk.texts();
        }
        QVERIFY(QCoreApplication::removeTranslator(&translator));
        const auto without = [](QStringList these, const QStringList &those) {
            for (const QString &text : those)
                these.removeOne(text);
            return these.join(u" | "_s);
        };
        QCOMPARE(without(switched, fresh), QString());
        QCOMPARE(without(fresh, switched), QString());
    }

    void offlineTheTrailIsNotCalledComplete()
    {
        Admin desk;
        desk.line.answer = {};
        desk.admin->pages().last().show();
        QTRY_VERIFY(!desk.accessDesk->isReadingAudit());
        QVERIFY(!desk.accessDesk->auditNote().isEmpty());
        QCOMPARE(desk.admin->statusText(), QString());
        desk.line.answer = [](const kit::FakeLine::Call &) {
            return Result<HubAnswer>(
                HubAnswer{200, {{u"items"_s, QJsonArray()}, {u"next"_s, QString()}}, {}});
        };
        desk.accessDesk->readAudit();
        QTRY_COMPARE(desk.admin->statusText(), u"0 entries, these are all"_s);
    }

    void lookingThroughEveryPageNeverHoldsTheWindowUp()
    {
        Admin desk;
        QCoreApplication::processEvents();
        const kit::GuiWatchdog watchdog;
        for (const PanelPage &page : desk.admin->pages()) {
            page.show();
            QTRY_VERIFY(!desk.accessDesk->isReadingAudit());
        }
        QVERIFY2(watchdog.fine(), qPrintable(watchdog.report()));
    }
};

STOA_TEST(AdminPanelTest)
#include "adminpaneltest.moc"
