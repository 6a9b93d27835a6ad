// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/unlockdialog.h"
#include "tests/kit/fakeprompts.h"
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

class UnlockDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHubIsAskedForTheCodeThatWasTyped();
    void whatWasTypedStaysWhenItIsRefused_data();
    void whatWasTypedStaysWhenItIsRefused();
    void beginningWithoutIsAskedTwice();
    void nothingIsCutOff();
};

namespace {

struct Stage {
    const kit::Themed themed;
    kit::FakePrompts prompts;
    QString asked;
    int asides = 0;
    Result<void> answer;
    UnlockDialog dialog{{[this](const QString &code) {
                             asked = code;
                             return readyFuture(answer);
                         },
                         [this] {
                             ++asides;
                             return Result<QString>(u"/locked"_s);
                         }},
                        prompts};

    QLineEdit &code() { return *dialog.findChild<QLineEdit *>(u"unlockCode"_s); }
    QAbstractButton &button(const QString &name) { return *dialog.findChild<QAbstractButton *>(name); }
    QString error() { return qobject_cast<FieldEditor *>(code().parentWidget())->error(); }
};

} // namespace

void UnlockDialogTest::theHubIsAskedForTheCodeThatWasTyped()
{
    Stage s;
    s.button(u"openJournal"_s).click();
    QVERIFY(s.asked.isEmpty());
    QVERIFY(!refusalOf(&s.button(u"openJournal"_s)).isEmpty());
    QTest::keyClicks(&s.code(), u"2d8m-20e5-936p"_s);
    s.button(u"openJournal"_s).click();
    QCOMPARE(s.asked, u"2d8m-20e5-936p"_s);
    QTRY_COMPARE(s.dialog.result(), int(QDialog::Accepted));
}

void UnlockDialogTest::whatWasTypedStaysWhenItIsRefused_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("hub is away") << Error{ErrorKind::Offline};
    QTest::newRow("code is over") << Error::of(Problem::EnrolmentCodeInvalid, {}, u"code"_s);
    QTest::newRow("another hub") << Error{ErrorKind::Refused, u"hub"_s, {}};
    QTest::newRow("never connected") << Error::of(Problem::NotFound, {}, u"profile"_s);
}

void UnlockDialogTest::whatWasTypedStaysWhenItIsRefused()
{
    QFETCH(const Error, error);
    Stage s;
    s.answer = error;
    QTest::keyClicks(&s.code(), u"AAAA"_s);
    s.button(u"openJournal"_s).click();
    QTRY_VERIFY(!s.error().isEmpty());
    QCOMPARE(s.code().text(), u"AAAA"_s);
    QVERIFY(!s.code().isReadOnly());
    QCOMPARE(s.dialog.result(), int(QDialog::Rejected));
    QTest::keyClicks(&s.code(), u"B"_s);
    QVERIFY(s.error().isEmpty());
}

void UnlockDialogTest::beginningWithoutIsAskedTwice()
{
    Stage s;
    s.prompts.answer = Prompts::Answer::Keep;
    s.button(u"beginWithout"_s).click();
    QCOMPARE(s.asides, 0);
    s.prompts.answer = Prompts::Answer::DoIt;
    s.button(u"beginWithout"_s).click();
    QCOMPARE(s.asides, 1);
    QCOMPARE(s.dialog.result(), int(QDialog::Accepted));
}

void UnlockDialogTest::nothingIsCutOff()
{
    kit::LongTranslator words;
    QCoreApplication::installTranslator(&words);
    Stage s;
    s.dialog.show();
    QCoreApplication::removeTranslator(&words);
    const auto labels = s.dialog.findChildren<TextLabel *>();
    for (const TextLabel *label : labels) {
        if (label->hasHeightForWidth() && label->isVisible())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

STOA_TEST(UnlockDialogTest)
#include "unlockdialogtest.moc"
