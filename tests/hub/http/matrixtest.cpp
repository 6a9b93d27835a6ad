// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/routeparts.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QHash>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using access::Gate;
using access::Who;

/// Every route × every role × own and foreign store, made from the table of routes: a new route is in it
/// without a line here.
class MatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_hub.reset(); }
    void everyRouteNamesItsDemand();
    void roleByRoute_data();
    void roleByRoute();
    void nobodyByRoute_data();
    void nobodyByRoute();
    void apiKeyByRoute_data() { nobodyByRoute_data(); }
    void apiKeyByRoute();

private:
    QByteArray targetOf(const Gate::Entry &entry, const QByteArray &store) const;
    QByteArray fieldsOf(const Gate::Entry &entry) const;
    kit::WireAnswer call(const kit::Desk &desk, const Gate::Entry &entry, const QByteArray &store) const;

    std::unique_ptr<kit::TestHouse> m_hub;
    QHash<QString, kit::Desk> m_desks;
};

void MatrixTest::initTestCase()
{
    m_hub = std::make_unique<kit::TestHouse>();
    for (const Role &role : builtInRoles())
        m_desks.insert(role.code, m_hub->signedIn(role.code.toLower()));
}

QByteArray MatrixTest::targetOf(const Gate::Entry &entry, const QByteArray &store) const
{
    QByteArray target = entry.pattern;
    target.replace("{sku}", "OIL-1").replace("{location}", store).replace("{code}", "ATH");
    target.replace("{version}", "1");
    target.replace("{session}", "none").replace("{id}", "none");
    return target;
}

QByteArray MatrixTest::fieldsOf(const Gate::Entry &entry) const
{
    QByteArray fields = "If-Match: \"none\"\r\n";
    if (entry.idempotency == http::Idempotency::KeyNeeded)
        fields += kit::TestHouse::freshKey();
    if (entry.pattern.endsWith("/live"))
        fields += "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
    return fields;
}

kit::WireAnswer MatrixTest::call(const kit::Desk &desk, const Gate::Entry &entry,
                                 const QByteArray &store) const
{
    const bool hasBody = entry.method != http::Method::Get && entry.method != http::Method::Delete;
    // A body that no route accepts: what comes back is about the caller first, and nothing is changed.
    return m_hub->callAs(desk, http::nameOf(entry.method).toByteArray(), targetOf(entry, store),
                         hasBody ? "{\"no_such_field\":1}"_ba : QByteArray(), fieldsOf(entry));
}

void MatrixTest::everyRouteNamesItsDemand()
{
    QVERIFY(m_hub->server().entries().size() >= 40);
    for (const Gate::Entry &entry : m_hub->server().entries()) {
        if (entry.pattern.contains("{location}") && entry.method != http::Method::Get)
            QVERIFY2(!entry.demand.store.isEmpty(), entry.pattern.constData());
        if (entry.method != http::Method::Get && entry.demand.who != Who::Anyone
            && !entry.pattern.startsWith("/v1/sync/") && !entry.pattern.endsWith("/password"))
            QVERIFY2(entry.demand.permission.has_value(), entry.pattern.constData());
    }
}

void MatrixTest::roleByRoute_data()
{
    QTest::addColumn<int>("route");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QByteArray>("store");
    const auto &entries = m_hub->server().entries();
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].demand.who == Who::Anyone || !entries[i].demand.permission)
            continue;
        for (const Role &role : builtInRoles()) {
            for (const QByteArray &store : {"ATH"_ba, "SKG"_ba})
                QTest::addRow("%s %s %s", entries[i].name.constData(), qPrintable(role.code),
                              store.constData())
                    << i << role.code << store;
        }
    }
}

void MatrixTest::roleByRoute()
{
    QFETCH(int, route);
    QFETCH(QString, role);
    QFETCH(QByteArray, store);
    const Gate::Entry &entry = m_hub->server().entries()[route];
    const auto roles = builtInRoles();
    const auto found = std::ranges::find(roles, role, &Role::code);
    const bool may = found->permissions.contains(*entry.demand.permission);
    const bool everywhere = role == u"admin"_s || role == u"auditor"_s;
    const bool foreign = !entry.demand.store.isEmpty() && store == "SKG" && !everywhere;
    const auto answer = call(m_desks.value(role), entry, store);
    QVERIFY2(answer.status != 0 && answer.status < 500, answer.body.constData());
    if (!may) {
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), "forbidden"_ba);
    } else if (foreign) {
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), "not-found"_ba);
    } else {
        QVERIFY2(answer.status != 401 && answer.status != 403, answer.body.constData());
    }
}

void MatrixTest::nobodyByRoute_data()
{
    QTest::addColumn<int>("route");
    const auto &entries = m_hub->server().entries();
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].demand.who != Who::Anyone)
            QTest::addRow("%s", entries[i].name.constData()) << i;
    }
}

void MatrixTest::nobodyByRoute()
{
    QFETCH(int, route);
    const Gate::Entry &entry = m_hub->server().entries()[route];
    const QByteArray method = http::nameOf(entry.method).toByteArray();
    const QByteArray target = targetOf(entry, "ATH");
    for (const QByteArray &token :
         {""_ba, "Authorization: Bearer stoa_AAAA\r\n"_ba, "Authorization: Basic YWRtaW46YWRtaW4=\r\n"_ba,
          "Authorization: Bearer v1.e30.AAAA\r\n"_ba}) {
        const auto answer = m_hub->call(method, target, token + fieldsOf(entry), {});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), "unauthenticated"_ba);
    }
}

void MatrixTest::apiKeyByRoute()
{
    QFETCH(int, route);
    const Gate::Entry &entry = m_hub->server().entries()[route];
    if (!entry.demand.permission && entry.demand.who != Who::Person)
        return;
    QStringList others;
    for (const Permission permission : allPermissions()) {
        if (permission != entry.demand.permission && !isForPeople(permission))
            others.append(nameOf(permission));
    }
    const QByteArray key = m_hub->apiKey(others, {u"*"_s});
    const auto answer = m_hub->callWith(key, http::nameOf(entry.method).toByteArray(), targetOf(entry, "ATH"),
                                        {}, fieldsOf(entry));
    QCOMPARE(answer.status, 403);
}

STOA_TEST(MatrixTest)
#include "matrixtest.moc"
