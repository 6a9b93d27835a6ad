// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/eventfeed.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// resources/openapi.yaml against the table of routes, both ways.
class ContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_hub.reset(); }
    void everyRouteIsWritten();
    void everythingWrittenIsARoute();
    void saysWhatARouteWants();
    void referencesLeadSomewhere();
    void listsAnswerWhatIsWritten();

private:
    QJsonObject operationOf(const access::Gate::Entry &entry) const;
    QSet<QString> callersOf(const QJsonObject &operation) const;
    static QSet<QString> callersOf(access::Who who);
    QJsonObject schema(const QJsonObject &reference) const;
    void follow(const QJsonValue &value) const;
    bool hasParameter(const QJsonObject &operation, const QString &name) const;

    std::unique_ptr<kit::TestHouse> m_hub;
    QJsonObject m_contract;
};

void ContractTest::initTestCase()
{
    m_hub = std::make_unique<kit::TestHouse>();
    const auto answer = m_hub->call("GET", "/v1/openapi.json");
    QCOMPARE(answer.status, 200);
    m_contract = answer.json();
    QCOMPARE(m_contract.value("openapi"_L1).toString(), u"3.1.0"_s);
    QCOMPARE(m_contract.value("info"_L1).toObject().value("version"_L1).toString(),
             QStringLiteral(STOA_VERSION));
}

QJsonObject ContractTest::operationOf(const access::Gate::Entry &entry) const
{
    return m_contract.value("paths"_L1)
        .toObject()
        .value(QString::fromLatin1(entry.pattern))
        .toObject()
        .value(QString::fromLatin1(http::nameOf(entry.method).toByteArray().toLower()))
        .toObject();
}

void ContractTest::everyRouteIsWritten()
{
    for (const auto &entry : m_hub->server().entries()) {
        const QString id = operationOf(entry).value("operationId"_L1).toString();
        QCOMPARE(id, QString::fromLatin1(entry.name));
    }
}

void ContractTest::everythingWrittenIsARoute()
{
    QSet<QString> routes;
    for (const auto &entry : m_hub->server().entries())
        routes.insert(
            QString::fromLatin1(http::nameOf(entry.method).toByteArray().toLower() + ' ' + entry.pattern));
    const auto paths = m_contract.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const auto operations = path->toObject();
        for (const QString &method : operations.keys()) {
            if (method == u"parameters"_s)
                continue;
            QVERIFY2(routes.remove(method + u' ' + path.key()), qPrintable(method + u' ' + path.key()));
        }
    }
    QVERIFY2(routes.isEmpty(), qPrintable(QStringList(routes.begin(), routes.end()).join(u", "_s)));
}

/// Who is let in, by the ways in which one shows who one is; a way of several headers is joined by a +.
QSet<QString> ContractTest::callersOf(const QJsonObject &operation) const
{
    const auto own = operation.contains("security"_L1) ? operation : m_contract;
    const auto ways = own.value("security"_L1).toArray();
    QSet<QString> callers;
    for (const QJsonValue &way : ways)
        callers.insert(way.toObject().keys().join(u'+'));
    // Sign-in and renewal: a device, and nobody yet.
    callers.remove(u"deviceProof"_s);
    return callers;
}

QSet<QString> ContractTest::callersOf(access::Who who)
{
    switch (who) {
    case access::Who::Anyone:
        return {};
    case access::Who::SignedIn:
        return {u"apiKey"_s, u"accessToken+deviceProof"_s};
    case access::Who::Person:
        return {u"accessToken+deviceProof"_s};
    }
    return {};
}

bool ContractTest::hasParameter(const QJsonObject &operation, const QString &name) const
{
    const auto parameters = operation.value("parameters"_L1).toArray();
    for (const QJsonValue &parameter : parameters) {
        if (parameter.toObject().value("$ref"_L1).toString().endsWith(u'/' + name))
            return true;
    }
    return false;
}

void ContractTest::saysWhatARouteWants()
{
    for (const auto &entry : m_hub->server().entries()) {
        const QJsonObject operation = operationOf(entry);
        const char *where = entry.name.constData();
        if (entry.demand.permission) {
            const QString permission = nameOf(*entry.demand.permission);
            QVERIFY2(operation.value("description"_L1).toString().contains(u"Needs "_s + permission), where);
        }
        QVERIFY2(hasParameter(operation, u"idempotencyKey"_s)
                     == (entry.idempotency == http::Idempotency::KeyNeeded),
                 where);
        const bool conditional = entry.method == http::Method::Put || entry.method == http::Method::Patch;
        if (conditional)
            QVERIFY2(hasParameter(operation, u"ifMatch"_s), where);
        QVERIFY2(operation.contains("requestBody"_L1) == (entry.demand.body != access::BodyKind::None),
                 where);
        QVERIFY2(callersOf(operation) == callersOf(entry.demand.who), where);
    }
}

void ContractTest::follow(const QJsonValue &value) const
{
    if (value.isArray()) {
        const auto items = value.toArray();
        for (const QJsonValue &item : items)
            follow(item);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"$ref"_s) {
            follow(*it);
            continue;
        }
        const QString reference = it->toString();
        QVERIFY2(reference.startsWith(u"#/"_s), qPrintable(reference));
        QJsonValue target = m_contract;
        for (const QString &step : reference.mid(2).split(u'/'))
            target = target.toObject().value(step);
        QVERIFY2(target.isObject(), qPrintable(reference));
    }
}

void ContractTest::referencesLeadSomewhere() { follow(m_contract); }

QJsonObject ContractTest::schema(const QJsonObject &reference) const
{
    const QString name = reference.value("$ref"_L1).toString().section(u'/', -1);
    return m_contract["components"_L1]["schemas"_L1][name].toObject();
}

/// Every field of every row of a list stands in its schema.
void ContractTest::listsAnswerWhatIsWritten()
{
    const QByteArray key = m_hub->apiKey({u"*"_s}, {u"*"_s});
    const kit::Desk admin = m_hub->signedIn(u"admin"_s);
    const auto made =
        m_hub->callAs(admin, "POST", "/v1/webhooks",
                      R"({"name":"N","url":"https://receiver.invalid/","types":["stoa.order.state.v1"]})",
                      kit::TestHouse::freshKey());
    QCOMPARE(made.status, 201);
    kit::HouseOrders(*m_hub).story(u"E-1"_s);
    const kit::EventFeed feed(*m_hub);
    QCOMPARE(feed.statusOf(kit::placed(u"1"_s, u"E-2"_s, {{u"currency"_s, u"USD"_s}})), u"quarantined"_s);
    int lists = 0;
    for (const auto &entry : m_hub->server().entries()) {
        const QJsonObject operation = operationOf(entry);
        const QJsonObject page = schema(
            operation["responses"_L1]["200"_L1]["content"_L1]["application/json"_L1]["schema"_L1].toObject());
        const QJsonObject row = schema(page["properties"_L1]["items"_L1]["items"_L1].toObject());
        if (entry.pattern.contains('{') || row.isEmpty())
            continue;
        ++lists;
        const auto answer = entry.demand.who == access::Who::Person
            ? m_hub->callAs(admin, "GET", entry.pattern)
            : m_hub->callWith(key, "GET", entry.pattern);
        QCOMPARE(answer.status, 200);
        const auto items = answer.json().value("items"_L1).toArray();
        QVERIFY2(!items.isEmpty(), entry.pattern.constData());
        const QStringList written = row.value("properties"_L1).toObject().keys();
        for (const QJsonValue &item : items) {
            for (const QString &field : item.toObject().keys())
                QVERIFY2(written.contains(field),
                         qPrintable(QString::fromLatin1(entry.name) + u": "_s + field));
        }
    }
    QCOMPARE(lists, 18);
}

STOA_TEST(ContractTest)
#include "contracttest.moc"
