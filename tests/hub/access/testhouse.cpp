// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"

#include "core/base/bytes.h"
#include "core/store/access/accessrepository.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/access/deviceproof.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

template <typename T> T demand(Result<T> result)
{
    if (!result)
        qFatal("the test's hub: %s", qPrintable(result.error().toString()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

constexpr char kJson[] = "Content-Type: application/json\r\n";

Result<void> stock(UnitOfWork &unit)
{
    for (const auto &[code, kind] :
         {std::pair{u"ATH"_s, u"store"_s}, {u"SKG"_s, u"store"_s}, {u"DC"_s, u"warehouse"_s}}) {
        LocationDraft draft;
        draft.code = code;
        draft.kind = kind;
        draft.names = {{u"en"_s, code}};
        STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
        STOA_TRY(LocationRepository::save(unit, location));
    }
    STOA_TRY_ASSIGN(const auto food, Category::accept(u"food"_s, {}, {{u"en"_s, u"Food"_s}}, 1));
    STOA_TRY(CatalogRepository::saveCategory(unit, food));
    for (const QString &sku : {u"OIL-1"_s, u"OIL-2"_s, u"SOAP"_s}) {
        ItemDraft draft;
        draft.sku = sku;
        draft.names = {{u"en"_s, u"Thing "_s + sku}, {u"el"_s, u"Πράγμα "_s + sku}};
        draft.category = u"food"_s;
        draft.priceMinor = 900;
        draft.costMinor = 400;
        STOA_TRY_ASSIGN(const auto item, Item::accept(draft));
        STOA_TRY(CatalogRepository::save(unit, item));
    }
    const Instant at = unit.context().at;
    for (const QString &store : {u"ATH"_s, u"SKG"_s}) {
        MovementDraft draft{MovementId::make(at),
                            u"OIL-1"_s,
                            MovementKind::Receipt,
                            Account::outside(AccountKind::Supplier),
                            Account::at(AccountKind::OnHand, store),
                            Quantity::units(10),
                            {},
                            Source::Wms,
                            at,
                            at};
        STOA_TRY_ASSIGN(const auto currency, Currency::parse(u"EUR"_s));
        draft.unitCost = Money(400, currency);
        STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
        STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(unit, movement));
        Q_UNUSED(entered);
    }
    return {};
}

} // namespace

cli::HubServerOptions TestHouse::usual()
{
    cli::HubServerOptions options;
    options.ioThreads = 1;
    options.poolThreads = 2;
    options.accessLog = [](QByteArrayView) {
    };
    // Tests say themselves what is routed, and when.
    options.orders = cli::HubServerOptions::Orders::LeftAlone;
    // The test's clock stands still, so buckets never fill up again.
    options.paces = {{1'000'000, 60}, {1'000'000, 60}, {1'000'000, 60}, {1'000'000, 60}};
    return options;
}

TestHouse::TestHouse(sql::Engine engine, const cli::HubServerOptions &options, Time time)
    : m_time(time == Time::Real ? static_cast<const Clock &>(m_realClock) : m_clock)
{
    cli::HouseOptions files;
    files.folder = m_folder.path();
    files.passwordCost = {8, 1};
    files.durability = sql::Durability::Normal;
    if (engine == sql::Engine::Postgres) {
        m_database = std::make_unique<TempDatabase>(engine);
        files.databaseUrl = m_database->location();
    }
    m_house = demand(cli::House::open(files, m_time));
    furnish();
    m_server = std::make_unique<cli::HubServer>(*m_house, options);
    const auto started = m_server->start();
    if (!started)
        qFatal("the test's hub: %s", qPrintable(started.error().toString()));
}

TestHouse::~TestHouse()
{
    m_server.reset();
    m_house.reset();
}

void TestHouse::furnish()
{
    demand(m_house->store().write(m_house->write(u"test"_s), stock));
    for (const Role &role : builtInRoles()) {
        const bool all = role.code == u"admin"_s || role.code == u"auditor"_s;
        const QString login = role.code.toLower();
        const auto user = demand(User::accept(UserId::make(m_time.now()),
                                              {login, role.name, {role.code}, {all ? u"*"_s : u"ATH"_s}}));
        const auto saved = m_house->saveUser(user, kGoodPassword);
        if (!saved)
            qFatal("the test's hub: %s", qPrintable(saved.error().toString()));
    }
}

QString TestHouse::userId(const QString &login)
{
    const auto reader = demand(m_house->store().openReader());
    return demand(AccessRepository::findLogin(*reader, login))->id().toString();
}

Desk TestHouse::enrolled(const QString &location)
{
    QString code;
    demand(m_house->store().write(m_house->write({}), [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(
            const auto made,
            m_house->codes().make(unit.connection(), access::CodePurpose::Enrol, location, u"test"_s));
        code = made.code;
        return {};
    }));
    Desk desk;
    const QByteArray body =
        compact({{u"code"_s, code},
                 {u"name"_s, u"Desk"_s},
                 {u"public_key"_s, QString::fromLatin1(toBase64Url(desk.key.publicKey))}});
    const WireAnswer answer = call("POST", "/v1/devices/enrol", kJson, body);
    if (answer.status != 201)
        qFatal("cannot enrol: %s", answer.body.constData());
    desk.device = answer.json().value("device_id"_L1).toString();
    return desk;
}

Desk TestHouse::signedIn(const QString &login)
{
    Desk desk = enrolled();
    const WireAnswer answer = signIn(desk, login);
    if (answer.status != 200)
        qFatal("cannot sign in: %s", answer.body.constData());
    return desk;
}

WireAnswer TestHouse::signIn(Desk &desk, const QString &login, const QString &password)
{
    const QByteArray body =
        compact({{u"login"_s, login}, {u"password"_s, password}, {u"device_id"_s, desk.device}});
    const WireAnswer answer =
        call("POST", "/v1/auth/sign-in", kJson + proofOf(desk, "POST", "/v1/auth/sign-in", body), body);
    if (answer.status == 200) {
        desk.answer = answer.json();
        desk.access = desk.answer.value("access_token"_L1).toString().toLatin1();
        desk.refresh = desk.answer.value("refresh_token"_L1).toString().toLatin1();
        desk.user = desk.answer.value("user"_L1).toObject().value("id"_L1).toString();
    }
    return answer;
}

WireAnswer TestHouse::refresh(Desk &desk, const QByteArray &token)
{
    const QByteArray body =
        compact({{u"refresh_token"_s, QString::fromLatin1(token)}, {u"device_id"_s, desk.device}});
    return call("POST", "/v1/auth/refresh", kJson + proofOf(desk, "POST", "/v1/auth/refresh", body), body);
}

QByteArray TestHouse::apiKey(const QStringList &permissions, const QStringList &stores, const QString &madeBy)
{
    QStringList names = permissions;
    if (permissions == QStringList{u"*"_s}) {
        names.clear();
        for (const Permission permission : allPermissions()) {
            if (!isForPeople(permission))
                names.append(nameOf(permission));
        }
    }
    QByteArray secret;
    demand(m_house->store().write(m_house->write({}), [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto made,
                        m_house->apiKeys().make(unit.connection(), access::ApiKeyId::make(m_time.now()),
                                                {u"test"_s, names, stores, m_time.now().plusDays(30)}, madeBy,
                                                Rights::ofTheHouse()));
        secret = made.secret;
        return {};
    }));
    return secret;
}

WireAnswer TestHouse::call(const QByteArray &method, const QByteArray &target, const QByteArray &fields,
                           const QByteArray &body)
{
    WireClient client = connect();
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: hub\r\n" + fields;
    if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    client.send(text + "\r\n" + body);
    return client.answer(method == "HEAD" ? WireClient::Body::None : WireClient::Body::Expected);
}

QByteArray TestHouse::proofOf(const Desk &desk, const QByteArray &method, const QByteArray &target,
                              const QByteArray &body, qint64 skewMs)
{
    return "Stoa-Proof: "
        + access::makeProof({method, target, body}, m_time.now().plusMs(skewMs), toBase64Url(randomBytes(16)),
                            desk.key.secretKey)
        + "\r\n";
}

WireAnswer TestHouse::callAs(const Desk &desk, const QByteArray &method, const QByteArray &target,
                             const QByteArray &body, const QByteArray &fields)
{
    QByteArray all =
        "Authorization: Bearer " + desk.access + "\r\n" + proofOf(desk, method, target, body) + fields;
    if (!body.isEmpty())
        all += kJson;
    return call(method, target, all, body);
}

WireAnswer TestHouse::callWith(const QByteArray &key, const QByteArray &method, const QByteArray &target,
                               const QByteArray &body, const QByteArray &fields)
{
    QByteArray all = "Authorization: Bearer " + key + "\r\n" + fields;
    if (!body.isEmpty())
        all += kJson;
    return call(method, target, all, body);
}

QByteArray TestHouse::freshKey() { return "Idempotency-Key: " + toBase64Url(randomBytes(12)) + "\r\n"; }

wire::CommandEnvelope signedAdjustment(const Desk &desk, qint64 n, qint64 units, Instant at)
{
    wire::CommandEnvelope made;
    made.n = n;
    made.id = CommandId::make(at).toString();
    made.type = u"stock.adjust"_s;
    made.at = at;
    made.body = QJsonDocument(QJsonObject{{u"movement"_s, MovementId::make(at).toString()},
                                          {u"sku"_s, u"OIL-1"_s},
                                          {u"location"_s, u"ATH"_s},
                                          {u"delta"_s, units * 1'000},
                                          {u"reason"_s, u"miscount"_s}})
                    .toJson(QJsonDocument::Compact);
    made.signature = sign(made.signedText(), desk.key.secretKey);
    return made;
}

} // namespace stoa::kit
