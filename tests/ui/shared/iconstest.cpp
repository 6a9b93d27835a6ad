// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"

#include <QImage>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
    }
    return count;
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDesignsNamesAreThere()
    {
        const QStringList wanted =
            u"sun package clipboard-list tag shield-check users network chart-column refresh-cw settings "
            u"circle-check "
            "triangle-alert octagon-alert cloud-off circle-help info clock circle-dashed circle-minus "
            "circle-x lock "
            "check search filter columns-3 layers download upload plus minus x pencil save copy trash-2 "
            "undo-2 redo-2 "
            "pin printer scan-barcode qr-code play pause send ellipsis eye eye-off link git-compare table-2 "
            "arrow-right-left history bell chevron-down chevron-right chevron-left arrow-up arrow-down "
            "corner-down-left "
            "store warehouse truck map-pin shopping-basket credit-card badge-percent calendar file-text mail "
            "message-square phone smartphone monitor hand fingerprint key globe flag user route flask-conical star stoa"_s
                .split(u' ');
        for (const QString &name : wanted)
            QVERIFY2(Icons::has(name), qPrintable(name));
    }

    void everyOneIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : Icons::names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyOneIsDrawn()
    {
        QFETCH(QString, name);
        const kit::Themed themed;
        const QColor colour = themed.theme.tokens().colour(ColourRole::Text);
        for (const int size : {14, 16, 20, 24, 40}) {
            const QImage image = themed.theme.icons().pixmap(name, size, 1.0, colour).toImage();
            QCOMPARE(image.width(), size);
            QVERIFY2(inked(image) >= size / 2, qPrintable(name));
            QVERIFY2(inked(image) < size * size * 8 / 10, qPrintable(name));
        }
        QCOMPARE(themed.theme.icons().pixmap(name, 16, 2.0, colour).toImage().width(), 32);
    }

    void onlyDirectionsAreMirrored()
    {
        const kit::Themed themed;
        const QColor colour = themed.theme.tokens().colour(ColourRole::Text);
        const auto drawn = [&](const QString &name, Qt::LayoutDirection direction) {
            return themed.theme.icons().pixmap(name, 24, 1.0, colour, direction).toImage();
        };
        QVERIFY(drawn(u"undo-2"_s, Qt::LeftToRight) != drawn(u"undo-2"_s, Qt::RightToLeft));
        QCOMPARE(drawn(u"check"_s, Qt::LeftToRight), drawn(u"check"_s, Qt::RightToLeft));
        QCOMPARE(drawn(u"clock"_s, Qt::LeftToRight), drawn(u"clock"_s, Qt::RightToLeft));
    }

    void anIconFollowsTheLook()
    {
        kit::Themed themed;
        const QIcon icon = themed.theme.icons().icon(u"store"_s);
        QCOMPARE(icon.name(), u"store"_s);
        const QImage light = icon.pixmap(16).toImage();
        themed.theme.setChoice(LookChoice::Dark);
        QVERIFY(icon.pixmap(16).toImage() != light);
    }
};

STOA_TEST(IconsTest)
#include "iconstest.moc"
