// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stoastyle.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTextLayout>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class StoaStyleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Han characters may have a font of their own; all else keeps the one of the system.
    void lettersKeepTheirFont()
    {
        const kit::Themed themed;
        const QFont font = QApplication::font();
        QCOMPARE(font.families().first(), QFontInfo(font).family());
        QVERIFY(!QFontInfo(font).family().contains(u"CJK"_s));
    }

    void aSignedFigureStandsOnTheLineOfTheOthers()
    {
        const kit::Themed themed;
        const auto ascentOf = [](const QString &text) {
            QTextLayout layout(text, QApplication::font());
            layout.beginLayout();
            const QTextLine line = layout.createLine();
            layout.endLayout();
            return line.ascent();
        };
        QCOMPARE(ascentOf(u"\u22122"_s), ascentOf(u"2"_s));
    }

    /// As much ink in white on black as in black on white.
    void chineseIsAsDarkAsItIsLight()
    {
        const kit::Themed themed;
        if (!QFontDatabase::families(QFontDatabase::SimplifiedChinese).contains(u"Noto Sans CJK SC"_s))
            QSKIP("no Noto Sans CJK here");
        const auto inkOf = [](Qt::GlobalColor ground, Qt::GlobalColor letters) {
            QImage image(400, 40, QImage::Format_RGB32);
            image.fill(ground);
            QPainter painter(&image);
            painter.setPen(letters);
            painter.drawText(image.rect(), Qt::AlignCenter,
                             u"\u5e93\u5b58\u53ef\u89c1\u6027\u9700\u8981\u5904\u7406"_s);
            painter.end();
            const int bare = qGray(QColor(ground).rgb());
            double ink = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    ink += qAbs(qGray(image.pixel(x, y)) - bare);
            }
            return ink;
        };
        const double dark = inkOf(Qt::white, Qt::black);
        QVERIFY(dark > 0);
        QVERIFY(qAbs(inkOf(Qt::black, Qt::white) / dark - 1.0) < 0.02);
    }

    void everyControlIsPaintedInEveryLook_data()
    {
        QTest::addColumn<LookChoice>("look");
        QTest::newRow("light") << LookChoice::Light;
        QTest::newRow("dark") << LookChoice::Dark;
        QTest::newRow("high contrast") << LookChoice::HighContrast;
    }
    void everyControlIsPaintedInEveryLook()
    {
        QFETCH(LookChoice, look);
        const kit::Themed themed(look);
        const Tokens &tokens = themed.theme.tokens();
        QPushButton primary(u"Adjust"_s);
        setKind(primary, ButtonKind::Primary);
        QVERIFY(holds(primary.grab().toImage(), tokens.colour(ColourRole::Accent)));
        QPushButton destructive(u"Discard"_s);
        setKind(destructive, ButtonKind::Destructive);
        QVERIFY(!holds(destructive.grab().toImage().copy(4, 4, 2, 2), tokens.colour(ColourRole::Problem)));
        QVERIFY(holds(destructive.grab().toImage(), tokens.colour(ColourRole::Problem)));
        QCheckBox check(u"On"_s);
        check.setChecked(true);
        QVERIFY(holds(check.grab().toImage(), tokens.colour(ColourRole::Accent)));
        QProgressBar progress;
        progress.setValue(50);
        QVERIFY(holds(progress.grab().toImage(), tokens.colour(ColourRole::Accent)));
        QLineEdit field(u"12.4O"_s);
        QVERIFY(!holds(field.grab().toImage(), tokens.colour(ColourRole::Problem)));
        setFieldError(field, u"Not a number"_s);
        QVERIFY(holds(field.grab().toImage(), tokens.colour(ColourRole::Problem)));
        QVERIFY(tokens.size(Size::Control) <= primary.sizeHint().height());
    }

    void controlsAreAsTallAsEachOther()
    {
        const kit::Themed themed;
        const QPushButton button(u"Adjust"_s);
        const QLineEdit field;
        const QComboBox combo;
        const QSpinBox spin;
        QCOMPARE(field.sizeHint().height(), button.sizeHint().height());
        QCOMPARE(combo.sizeHint().height(), button.sizeHint().height());
        QCOMPARE(spin.sizeHint().height(), button.sizeHint().height());
    }

    void theLookChangesWhileWidgetsLive()
    {
        kit::Themed themed;
        QPushButton button(u"Adjust"_s);
        button.show();
        const QImage light = button.grab().toImage();
        themed.theme.setChoice(LookChoice::Dark);
        QCoreApplication::processEvents();
        QVERIFY(button.grab().toImage() != light);
        QCOMPARE(button.palette().color(QPalette::ButtonText),
                 themed.theme.tokens().colour(ColourRole::Text));
        QCOMPARE(&StoaStyle::tokensOf(&button), &themed.theme.tokens());
    }

    void aRefusedButtonSaysWhyInsteadOfActing()
    {
        const kit::Themed themed;
        QPushButton button(u"&Approve"_s);
        button.show();
        QSignalSpy clicked(&button, &QAbstractButton::clicked);
        setRefused(button, u"You wrote this revision."_s);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 0);
        QVERIFY(button.isEnabled());
        QCOMPARE(button.accessibleDescription(), u"You wrote this revision."_s);
        setRefused(button, {});
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
    }

    void aFieldSaysWhatIsWrongUnderItself()
    {
        const kit::Themed themed;
        auto *field = new QLineEdit;
        FieldEditor editor(u"&Price"_s, field);
        editor.setHint(u"in euro"_s);
        QCOMPARE(field->accessibleName(), u"Price"_s);
        QCOMPARE(field->accessibleDescription(), u"in euro"_s);
        editor.setError(u"Not a number: the letter O"_s);
        QVERIFY(hasFieldError(field));
        QCOMPARE(field->accessibleDescription(), u"Not a number: the letter O"_s);
        editor.setError({});
        QVERIFY(!hasFieldError(field));
    }
};

STOA_TEST(StoaStyleTest)
#include "stoastyletest.moc"
