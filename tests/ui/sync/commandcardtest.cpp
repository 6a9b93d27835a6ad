// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/commandcard.h"
#include "tests/kit/testmain.h"
#include "tests/ui/refusedsync.h"

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
};

STOA_TEST(CommandCardTest)
#include "commandcardtest.moc"
