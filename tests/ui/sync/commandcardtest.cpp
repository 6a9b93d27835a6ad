// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/commandcard.h"
#include "tests/kit/testmain.h"
#include "tests/ui/refusedsync.h"
#include "ui/shared/controlkind.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

using Sync = kit::RefusedSync;

/// How the pane of a refused change is set.
class CommandCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Where they can be compared, and what stands below them too.
    void figuresStandAtTheEnd()
    {
        Sync desk;
        desk.openRefused();
        const auto side = [&desk](const QString &spoken) -> const QLabel * {
            for (const QLabel *label : desk.labelsOfSides()) {
                if (label->accessibleName().startsWith(spoken))
                    return label;
            }
            return nullptr;
        };
        QTRY_VERIFY(side(u"On hand, Sent again"_s) && side(u"Reason, Sent again"_s));
        for (const QString &of : {u"The hub now"_s, u"Yours"_s, u"Sent again"_s}) {
            QVERIFY(side(u"On hand, "_s + of)->alignment() & Qt::AlignTrailing);
            QVERIFY(side(u"Reason, "_s + of)->alignment() & Qt::AlignTrailing);
        }
    }

    void theHeadSaysInWordsWhatItIsAbout()
    {
        Sync desk;
        desk.openRefused();
        const auto &card = *desk.window->findChild<CommandCard *>();
        const QJsonObject body = card.entry()->body;
        const QString number = body.value(u"movement").toString();
        QVERIFY(number.startsWith(u"mov_"));
        const auto words = [&card] {
            QStringList all;
            for (const QLabel *label : card.findChildren<QLabel *>())
                all.append(label->text());
            return all;
        };
        const QString about = u"Movement of %1 at Athens Ermou"_s.arg(body.value(u"sku").toString());
        QTRY_COMPARE(words().filter(about).size(), 1);
        // The number itself stands below, to be copied.
        QCOMPARE(words().filter(number), QStringList{number});
        card.findChild<QAbstractButton *>(u"copyFact"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), number);
    }

    /// What was counted in pieces is not sent as so many kilograms.
    void aDifferenceInAnotherUnitIsTypedAnew()
    {
        Sync desk;
        desk.line.refuse(desk.numbers[2],
                         Error::invalid(u"unit"_s, u"the SKU is counted in another unit by now"_s));
        QTRY_COMPARE(desk.syncDesk->attention().rowCount(), 2);
        QVERIFY(desk.window->openPanel(u"sync"_s, QString::number(desk.numbers[2])));
        auto &delta = desk.field(u"mendDelta"_s);
        QCOMPARE(delta.text(), QString());
        QCOMPARE(delta.placeholderText(), u"it was +4 pcs"_s);
        // Empty is no mistake before something is asked for.
        QTRY_VERIFY2(desk.sides().contains(u"On hand, Yours: +4"_s), qPrintable(desk.sides()));
        QVERIFY(!hasFieldError(&delta));
        desk.press(u"resend"_s);
        QVERIFY(hasFieldError(&delta));
        QCOMPARE(desk.syncDesk->attention().rowCount(), 2);
        QTest::keyClicks(&delta, u"+2"_s);
        desk.press(u"resend"_s);
        QTRY_COMPARE(desk.syncDesk->attention().rowCount(), 1);
        // The next one has its own figure.
        desk.openRefused();
        QCOMPARE(delta.text(), u"−2"_s);
        QCOMPARE(delta.placeholderText(), QString());
    }

    /// As well where it was refused for another reason, and the unit is another one since then.
    void anotherUnitIsSeenBesideTheHub()
    {
        Sync desk;
        desk.openRefused();
        OutboxEntry entry = desk.syncDesk->attention().at(0);
        entry.n += 1'000; // So that no list has it.
        entry.body.insert(u"unit"_s, codeOf(Unit::Metre));
        CommandCard card(*desk.syncDesk, desk.prompts);
        card.show(entry);
        auto &delta = *card.findChild<QLineEdit *>(u"mendDelta"_s);
        QTRY_COMPARE(delta.text(), QString());
        QCOMPARE(delta.placeholderText(), u"it was −2 m"_s);
        // What a person typed stays.
        QTest::keyClicks(&delta, u"3"_s);
        Q_EMIT desk.syncDesk->listsChanged();
        QCoreApplication::processEvents();
        QCOMPARE(delta.text(), u"3"_s);
    }
};

STOA_TEST(CommandCardTest)
#include "commandcardtest.moc"
