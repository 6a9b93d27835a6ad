// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fingerprint.h"
#include "core/base/crypto.h"
#include "tests/kit/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class FingerprintTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEightGroupsOfFour()
    {
        static const QRegularExpression kForm(u"^([0-9a-f]{4} ){7}[0-9a-f]{4}$"_s);
        const QString fingerprint = fingerprintOf(SigningKey::make().publicKey);
        QVERIFY2(kForm.match(fingerprint).hasMatch(), qPrintable(fingerprint));
    }

    /// It stands on paper: it must never change for a key.
    void isTheSameForEver()
    {
        QCOMPARE(fingerprintOf(QByteArray(32, '\x07')), u"cc02 3fa6 5220 f006 79d2 6a6d c6b8 4bad"_s);
        QVERIFY(fingerprintOf(QByteArray(32, '\x07')) != fingerprintOf(QByteArray(32, '\x08')));
    }

    void comparesAsPeopleDo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("same");
        const QString printed = fingerprintOf(QByteArray(32, '\x07'));
        QTest::newRow("as printed") << printed << true;
        QTest::newRow("without spaces") << QString(printed).remove(u' ') << true;
        QTest::newRow("in capitals") << printed.toUpper() << true;
        QTest::newRow("with dashes") << QString(printed).replace(u' ', u'-') << true;
        QTest::newRow("a group short") << printed.left(34) << false;
        QTest::newRow("with more") << printed + u" 0000"_s << false;
        QTest::newRow("another sign") << QString(printed).replace(4, 1, u'x') << false;
        QTest::newRow("another key") << fingerprintOf(QByteArray(32, '\x08')) << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void comparesAsPeopleDo()
    {
        QFETCH(QString, typed);
        QFETCH(bool, same);
        QCOMPARE(isSameFingerprint(typed, fingerprintOf(QByteArray(32, '\x07'))), same);
    }
};

STOA_TEST(FingerprintTest)
#include "fingerprinttest.moc"
