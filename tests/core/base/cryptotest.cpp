// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"

#include "core/base/bytes.h"

#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;

class CryptoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sealedBytesOpen_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("4711");
        QTest::newRow("with zeros") << QByteArray("a\0b\0", 4);
        QTest::newRow("long") << QByteArray(100'000, 'x');
    }

    void sealedBytesOpen()
    {
        QFETCH(const QByteArray, plain);
        const QByteArray key = randomBytes(32);
        const QByteArray sealed = seal(plain, key, "customer/1");
        QCOMPARE(sealed.size(), plain.size() + 24 + 16);
        const auto opened = unseal(sealed, key, "customer/1");
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }

    void sealingTwiceGivesOtherBytes()
    {
        const QByteArray key = randomBytes(32);
        QVERIFY(seal("same", key, {}) != seal("same", key, {}));
    }

    void noBitMayChange()
    {
        const QByteArray key = randomBytes(32);
        const QByteArray sealed = seal("9 Ermou", key, "customer/1");
        for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
            QByteArray tampered = sealed;
            tampered[i / 8] = char(tampered[i / 8] ^ (1 << (i % 8)));
            const auto opened = unseal(tampered, key, "customer/1");
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QCOMPARE(opened.error().kind, ErrorKind::Storage);
        }
    }

    void opensOnlyWithItsKeyAndContext()
    {
        const QByteArray key = randomBytes(32);
        const QByteArray sealed = seal("x", key, "customer/1");
        QVERIFY(!unseal(sealed, randomBytes(32), "customer/1"));
        QVERIFY(!unseal(sealed, key, "customer/2"));
        QVERIFY(!unseal(sealed, key, {}));
        QVERIFY(!unseal(sealed, key.left(31), "customer/1"));
        QVERIFY(!unseal(sealed.left(39), key, "customer/1"));
        QVERIFY(!unseal({}, key, "customer/1"));
    }

    /// RFC 8032, section 7.1, test 2.
    void signsAsTheStandardDoes()
    {
        const auto seed =
            QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        const auto key = SigningKey::fromSeed(seed);
        QVERIFY(key);
        QCOMPARE(key->publicKey.toHex(),
                 QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        QCOMPARE(key->seed(), seed);
        const QByteArray signature = sign("\x72", key->secretKey);
        QCOMPARE(signature.toHex(),
                 QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(verifies(signature, "\x72", key->publicKey));
        QVERIFY(!verifies(signature, "\x73", key->publicKey));
        QVERIFY(!verifies(signature.left(63), "\x72", key->publicKey));
        QVERIFY(!verifies(signature, "\x72", SigningKey::make().publicKey));
    }

    void aSeedHas32Bytes() { QVERIFY(!SigningKey::fromSeed(QByteArray(31, 'x'))); }

    /// FIPS 180-4 and RFC 7693, appendix A.
    void hashesAsTheStandardsDo()
    {
        QCOMPARE(sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(blake2b("abc", 64).toHex(),
                 QByteArray("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                            "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"));
        QCOMPARE(blake2b("abc").size(), 32);
        QVERIFY(blake2b("abc", 32, QByteArray(32, 'k')) != blake2b("abc"));
    }

    void comparesSecrets()
    {
        QVERIFY(equalSecrets("abc", "abc"));
        QVERIFY(equalSecrets({}, {}));
        QVERIFY(!equalSecrets("abc", "abd"));
        QVERIFY(!equalSecrets("abc", "ab"));
    }

    void passwordsFitTheirHashOnly()
    {
        const PasswordCost cheap{8, 1};
        const QByteArray phc = hashPassword("correct horse", cheap);
        QVERIFY(phc.startsWith("$argon2id$"));
        QVERIFY(passwordFits("correct horse", phc));
        QVERIFY(!passwordFits("correct horsf", phc));
        QVERIFY(!passwordFits("correct horse", "nonsense"));
        QVERIFY(!passwordFits("correct horse", {}));
        QVERIFY(!needsRehash(phc, cheap));
        QVERIFY(needsRehash(phc, {16, 1}));
    }

    void base64UrlLeadsBack()
    {
        const QByteArray bytes = QByteArray::fromHex("fbff00fe");
        QCOMPARE(toBase64Url(bytes), QByteArray("-_8A_g"));
        QCOMPARE(fromBase64Url("-_8A_g"), bytes);
        QVERIFY(fromBase64Url("+/8A").isEmpty());
        QVERIFY(fromBase64Url("a b").isEmpty());
    }
};

STOA_TEST(CryptoTest)
#include "cryptotest.moc"
