// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/passphrasedialog.h"
#include "tests/kit/testmain.h"
#include "tests/ui/longtranslator.h"
#include "tests/ui/themed.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/textlabel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

class PassphraseDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewOneIsLongAndTypedTwice_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("again");
        QTest::addColumn<bool>("taken");
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("too short") << u"elevenchars"_s << u"elevenchars"_s << false;
        QTest::newRow("not the same") << u"olive grove walk"_s << u"olive grove wall"_s << false;
        QTest::newRow("once only") << u"olive grove walk"_s << QString() << false;
        QTest::newRow("right") << u"olive grove walk"_s << u"olive grove walk"_s << true;
    }
    void aNewOneIsLongAndTypedTwice()
    {
        QFETCH(const QString, phrase);
        QFETCH(const QString, again);
        QFETCH(const bool, taken);
        const kit::Themed themed;
        PassphraseDialog dialog(PassphraseDialog::Task::Choose, 12);
        QTest::keyClicks(field(dialog, u"passphrase"_s), phrase);
        QTest::keyClicks(field(dialog, u"passphraseAgain"_s), again);
        auto *go = dialog.findChild<QAbstractButton *>(u"usePassphrase"_s);
        QCOMPARE(refusalOf(go).isEmpty(), taken);
        go->click();
        QCOMPARE(dialog.result(), int(taken ? QDialog::Accepted : QDialog::Rejected));
        QCOMPARE(dialog.passphrase(), phrase);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<PassphraseDialog::Task>("task");
        QTest::newRow("choose") << PassphraseDialog::Task::Choose;
        QTest::newRow("unlock") << PassphraseDialog::Task::Unlock;
    }
    void nothingIsCutOff()
    {
        QFETCH(const PassphraseDialog::Task, task);
        const kit::Themed themed;
        // Words half as long again as the English ones.
        kit::LongTranslator words;
        QCoreApplication::installTranslator(&words);
        PassphraseDialog dialog(task, 12);
        dialog.show();
        QCoreApplication::removeTranslator(&words);
        const auto labels = dialog.findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->hasHeightForWidth() && label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void theOneThatWasChosenIsAskedForOnce()
    {
        const kit::Themed themed;
        PassphraseDialog dialog(PassphraseDialog::Task::Unlock, 12);
        QVERIFY(field(dialog, u"passphraseAgain"_s)->isHidden()
                || field(dialog, u"passphraseAgain"_s)->parentWidget()->isHidden());
        QCOMPARE(field(dialog, u"passphrase"_s)->echoMode(), QLineEdit::Password);
        dialog.setWrong();
        dialog.show();
        auto *editor = qobject_cast<FieldEditor *>(field(dialog, u"passphrase"_s)->parentWidget());
        QVERIFY(editor);
        QVERIFY(!editor->error().isEmpty());
        QTest::keyClicks(field(dialog, u"passphrase"_s), u"short"_s);
        QVERIFY(editor->error().isEmpty());
        QTest::keyClick(field(dialog, u"passphrase"_s), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

private:
    static QLineEdit *field(const PassphraseDialog &dialog, const QString &name)
    {
        return dialog.findChild<QLineEdit *>(name);
    }
};

STOA_TEST(PassphraseDialogTest)
#include "passphrasedialogtest.moc"
