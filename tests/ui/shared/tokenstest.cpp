// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tokens.h"
#include "tests/kit/testmain.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace stoa;
using namespace stoa::ui;

namespace {

/// WCAG 2.2, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdEveryRole() { QCOMPARE(Tokens().missing(), QStringList()); }

    void reachTheContrast_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<QString>("foreground");
        QTest::addColumn<QString>("background");
        QTest::addColumn<double>("minimum");
        const Tokens tokens;
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
            QVERIFY(tokens.contrastPairs(look).size() > 50);
            for (const Tokens::ContrastPair &pair : tokens.contrastPairs(look))
                QTest::addRow("%d %s on %s", int(look), qPrintable(pair.foreground),
                              qPrintable(pair.background))
                    << int(look) << pair.foreground << pair.background << pair.minimum;
        }
    }
    void reachTheContrast()
    {
        QFETCH(int, look);
        QFETCH(QString, foreground);
        QFETCH(QString, background);
        QFETCH(double, minimum);
        const Tokens tokens;
        const QStringList names = Tokens::colourNames();
        QVERIFY(names.contains(foreground) && names.contains(background));
        const auto colour = [&](const QString &name) {
            return tokens.colour(Look(look), ColourRole(names.indexOf(name)));
        };
        const double ratio = contrast(colour(foreground), colour(background));
        QVERIFY2(ratio >= minimum, qPrintable(QStringLiteral("%1 is less than %2").arg(ratio).arg(minimum)));
    }

    void seriesStandOutFromTheGround()
    {
        Tokens tokens;
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
            tokens.setLook(look);
            for (int i = 0; i < 6; ++i)
                QVERIFY(contrast(tokens.series(i), tokens.colour(ColourRole::Base)) >= 3);
        }
    }

    void everyGroupOfThePaletteIsSet()
    {
        const Tokens tokens;
        const QPalette palette = tokens.palette();
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight),
                 tokens.colour(ColourRole::SelectionInactive));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), tokens.colour(ColourRole::Disabled));
        QCOMPARE(palette.color(QPalette::Active, QPalette::Window), tokens.colour(ColourRole::Window));
    }

    void aChangeIsToldOnce()
    {
        Tokens tokens;
        QSignalSpy changed(&tokens, &Tokens::changed);
        tokens.setLook(Look::Dark);
        tokens.setLook(Look::Dark);
        QCOMPARE(changed.size(), 1);
    }

    void everyStatusHasAnIconOfItsOwn()
    {
        QStringList icons;
        for (const StatusKind kind : {StatusKind::Ok, StatusKind::Attention, StatusKind::Problem,
                                      StatusKind::Offline, StatusKind::Unknown, StatusKind::Info})
            icons.append(Tokens::statusIcon(kind));
        QCOMPARE(icons.removeDuplicates(), 0);
        QVERIFY(!icons.contains(QString()));
    }
};

STOA_TEST(TokensTest)
#include "tokenstest.moc"
