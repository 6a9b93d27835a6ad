// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/badinputs.h"
#include "core/store/inventory/ledgerrepository.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What a hub is sent by those who err and by those who mean it: the right refusal with the place that is
/// wrong, and a hub that goes on.
class BadInputsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isRefused_data();
    void isRefused();
    void slowIsCutOff_data();
    void slowIsCutOff();

private:
    kit::WireAnswer send(const kit::BadInput &input);

    std::unique_ptr<kit::TestHouse> m_hub;
    kit::Desk m_admin;
    QByteArray m_all;
    QByteArray m_ath;
    QByteArray m_reader;
};

void BadInputsTest::initTestCase()
{
    m_hub = std::make_unique<kit::TestHouse>();
    m_admin = m_hub->signedIn(u"admin"_s);
    m_all = m_hub->apiKey({u"*"_s}, {u"*"_s});
    m_ath = m_hub->apiKey({u"*"_s}, {u"ATH"_s});
    m_reader = m_hub->apiKey({u"stock.read"_s}, {u"*"_s});
}

void BadInputsTest::cleanupTestCase()
{
    // Nothing of all that moved a piece.
    const auto check = checkLedger(m_hub->house().reader());
    QVERIFY(check);
    QCOMPARE(check->movements, 2);
    QVERIFY(check->differences.isEmpty());
    m_hub.reset();
}

void BadInputsTest::isRefused_data()
{
    QTest::addColumn<int>("row");
    const auto &inputs = kit::badInputs();
    QVERIFY(inputs.size() >= 300);
    for (int i = 0; i < int(inputs.size()); ++i)
        QTest::addRow("%s", inputs[std::size_t(i)].name) << i;
}

kit::WireAnswer BadInputsTest::send(const kit::BadInput &input)
{
    QByteArray fields = input.fields;
    QByteArray target = input.target;
    target.replace("{admin}", m_admin.user.toLatin1());
    const bool hasBody = !input.body.isEmpty();
    switch (input.caller) {
    case kit::BadInput::Caller::Nobody:
        break;
    case kit::BadInput::Caller::Admin:
        fields += "Authorization: Bearer " + m_admin.access + "\r\n"
            + m_hub->proofOf(m_admin, input.method, target, input.body);
        break;
    case kit::BadInput::Caller::All:
        fields += "Authorization: Bearer " + m_all + "\r\n";
        break;
    case kit::BadInput::Caller::Ath:
        fields += "Authorization: Bearer " + m_ath + "\r\n";
        break;
    case kit::BadInput::Caller::Reader:
        fields += "Authorization: Bearer " + m_reader + "\r\n";
        break;
    }
    if (hasBody && !fields.toLower().contains("content-type:"))
        fields += "Content-Type: application/json\r\n";
    if (input.method == "POST" && !fields.toLower().contains("idempotency-key:")
        && input.key == kit::BadInput::Key::Fresh)
        fields += kit::TestHouse::freshKey();
    return m_hub->call(input.method, target, fields, input.body);
}

void BadInputsTest::isRefused()
{
    QFETCH(int, row);
    const kit::BadInput &input = kit::badInputs()[std::size_t(row)];
    const auto answer = send(input);
    QVERIFY2(answer.status == input.status,
             "status " + QByteArray::number(answer.status) + ": " + answer.body);
    QCOMPARE(answer.code(), QByteArray(input.code));
    QCOMPARE(answer.header("content-type"), "application/problem+json"_ba);
    QVERIFY(!answer.json().value("trace_id"_L1).toString().isEmpty());
    if (input.pointer) {
        const auto errors = answer.json().value("errors"_L1).toArray();
        QCOMPARE(errors.first().toObject().value("pointer"_L1).toString(), QString::fromUtf8(input.pointer));
    }
    QCOMPARE(m_hub->call("GET", "/healthz").status, 200);
}

void BadInputsTest::slowIsCutOff_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << ""_ba << 408;
    QTest::newRow("half a line") << "GET /v1/it"_ba << 408;
    QTest::newRow("half a head") << "GET /v1/items HTTP/1.1\r\nHost: hub\r\n"_ba << 408;
    QTest::newRow("half a field") << "GET /v1/items HTTP/1.1\r\nHost: hub\r\nAuthor"_ba << 408;
    QTest::newRow("no body") << "POST /v1/movements HTTP/1.1\r\nHost: hub\r\nContent-Length: 10\r\n\r\n"_ba
                             << 408;
    QTest::newRow("half a body")
        << "POST /v1/movements HTTP/1.1\r\nHost: hub\r\nContent-Length: 10\r\n\r\n{\"a"_ba << 408;
    QTest::newRow("half a chunk")
        << "POST /v1/movements HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"a"_ba
        << 408;
}

void BadInputsTest::slowIsCutOff()
{
    QFETCH(QByteArray, start);
    QFETCH(int, status);
    auto options = kit::TestHouse::usual();
    options.limits.headerTimeout = std::chrono::milliseconds(300);
    options.limits.bodyTimeout = std::chrono::milliseconds(300);
    options.limits.bodyBytesPerSecond = 1024 * 1024;
    options.limits.lingerTimeout = std::chrono::milliseconds(200);
    kit::TestHouse hub(sql::Engine::Sqlite, options, kit::TestHouse::Time::Real);
    auto client = hub.connect();
    client.send(start);
    const auto answer = client.answer();
    // A connection that never said a word may simply be closed.
    QVERIFY2(answer.status == status || (start.isEmpty() && answer.status == 0),
             QByteArray::number(answer.status));
    QCOMPARE(hub.call("GET", "/healthz").status, 200);
}

STOA_TEST(BadInputsTest)
#include "badinputstest.moc"
