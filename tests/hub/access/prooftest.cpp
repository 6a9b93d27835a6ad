// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/crypto.h"
#include "hub/access/deviceproof.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::access;
using namespace Qt::StringLiterals;

namespace {

const ProvenCall kCall{"POST", "/v1/x?a=1", "{\"b\":2}"};
QByteArray nonce() { return toBase64Url(randomBytes(16)); }

} // namespace

class ProofTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsOnce();
    void fitsOneCallOnly_data();
    void fitsOneCallOnly();
    void refusesClocksThatDiffer_data();
    void refusesClocksThatDiffer();
    void refusesGarbage_data();
    void refusesGarbage();
    void forgetsWithoutLettingReplaysIn();

private:
    hubtest::HandClock m_clock;
    SigningKey m_key = SigningKey::make();
};

void ProofTest::holdsOnce()
{
    ProofCheck check(m_clock);
    const QByteArray proof = makeProof(kCall, m_clock.now(), nonce(), m_key.secretKey);
    QVERIFY(check.check("dev", m_key.publicKey, proof, kCall));
    const auto again = check.check("dev", m_key.publicKey, proof, kCall);
    QVERIFY(!again);
    QCOMPARE(again.error().code(), Problem::ProofUsed);
    QVERIFY(check.check("dev", m_key.publicKey, makeProof(kCall, m_clock.now(), nonce(), m_key.secretKey),
                        kCall));
}

void ProofTest::fitsOneCallOnly_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("method") << "GET"_ba
                            << "/v1/x?a=1"_ba
                            << "{\"b\":2}"_ba;
    QTest::newRow("path") << "POST"_ba
                          << "/v1/y?a=1"_ba
                          << "{\"b\":2}"_ba;
    QTest::newRow("query") << "POST"_ba
                           << "/v1/x?a=2"_ba
                           << "{\"b\":2}"_ba;
    QTest::newRow("no query") << "POST"_ba
                              << "/v1/x"_ba
                              << "{\"b\":2}"_ba;
    QTest::newRow("body") << "POST"_ba
                          << "/v1/x?a=1"_ba
                          << "{\"b\":3}"_ba;
}

void ProofTest::fitsOneCallOnly()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    ProofCheck check(m_clock);
    const QByteArray proof = makeProof(kCall, m_clock.now(), nonce(), m_key.secretKey);
    QVERIFY(!check.check("dev", m_key.publicKey, proof, {method, target, body}));
    QVERIFY(!check.check("dev", SigningKey::make().publicKey, proof, kCall));
    // A refused try does not use the nonce up.
    QVERIFY(check.check("dev", m_key.publicKey, proof, kCall));
}

void ProofTest::refusesClocksThatDiffer_data()
{
    QTest::addColumn<qint64>("skewMs");
    QTest::addColumn<bool>("taken");
    QTest::newRow("behind within") << -ProofCheck::kSkewMs << true;
    QTest::newRow("ahead within") << ProofCheck::kSkewMs << true;
    QTest::newRow("behind") << -ProofCheck::kSkewMs - 1 << false;
    QTest::newRow("ahead") << ProofCheck::kSkewMs + 1 << false;
}

void ProofTest::refusesClocksThatDiffer()
{
    QFETCH(qint64, skewMs);
    QFETCH(bool, taken);
    ProofCheck check(m_clock);
    const QByteArray proof = makeProof(kCall, m_clock.now().plusMs(skewMs), nonce(), m_key.secretKey);
    QCOMPARE(check.check("dev", m_key.publicKey, proof, kCall).has_value(), taken);
}

void ProofTest::refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("proof");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("one part") << "12345"_ba;
    QTest::newRow("two parts") << "12345.abc"_ba;
    QTest::newRow("no number") << "now.AAAAAAAAAAAAAAAAAAAAAA.c2ln"_ba;
    QTest::newRow("short nonce") << QByteArray::number(m_clock.now().msSinceEpoch()) + ".abc.c2ln";
    QTest::newRow("no signature") << QByteArray::number(m_clock.now().msSinceEpoch())
            + ".AAAAAAAAAAAAAAAAAAAAAA.";
    QTest::newRow("endless") << QByteArray(100'000, '.');
}

void ProofTest::refusesGarbage()
{
    QFETCH(QByteArray, proof);
    ProofCheck check(m_clock);
    QVERIFY(!check.check("dev", m_key.publicKey, proof, kCall));
}

void ProofTest::forgetsWithoutLettingReplaysIn()
{
    ProofCheck check(m_clock);
    QList<QByteArray> proofs;
    for (std::size_t i = 0; i < ProofCheck::kNoncesPerDevice + 50; ++i) {
        m_clock.advanceMs(1);
        proofs.append(makeProof(kCall, m_clock.now(), nonce(), m_key.secretKey));
        QVERIFY(check.check("dev", m_key.publicKey, proofs.last(), kCall));
    }
    for (const qsizetype i : {qsizetype(0), qsizetype(10), proofs.size() / 2, proofs.size() - 1})
        QVERIFY(!check.check("dev", m_key.publicKey, proofs[i], kCall));
}

STOA_TEST(ProofTest)
#include "prooftest.moc"
