// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fakeline.h"

#include "core/domain/inventory/adjustment.h"
#include "core/sql/transaction.h"
#include "core/store/access/accessrepository.h"

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

Result<void> addPeople(UnitOfWork &work, Instant now)
{
    for (const Role &role : builtInRoles())
        STOA_TRY(AccessRepository::saveRole(work, role));
    STOA_TRY_ASSIGN(const auto own,
                    Role::accept(u"weekend-lead"_s, u"Weekend lead"_s, {u"stock.read"_s, u"stock.adjust"_s}));
    STOA_TRY(AccessRepository::saveRole(work, own));
    struct Person {
        QString name;
        QString login;
        QStringList roles;
        QStringList stores;
        UserState state = UserState::Active;
    };
    const QList<Person> people{
        {u"Eleni Markou"_s, u"eleni"_s, {u"storeManager"_s, u"admin"_s}, {u"*"_s}},
        {u"Nikos Dimas"_s, u"nikos.dimas"_s, {u"stockClerk"_s}, {u"ATH-ERM"_s, u"ATH-KIF"_s}},
        {u"Maria Kalogeropoulou"_s, u"maria"_s, {u"cashier"_s, u"picker"_s}, {u"ATH-ERM"_s}},
        {u"Giulia Ferri"_s, u"giulia"_s, {u"merchandiser"_s}, {u"*"_s}},
        {u"Paweł Nowak"_s, u"pawel"_s, {u"storeManager"_s}, {u"KRK-RYN"_s}, UserState::Disabled},
    };
    for (int i = 0; i < people.size(); ++i) {
        const QString id = u"usr_01890000-0000-7000-8000-%1"_s.arg(i + 1, 12, 10, QChar(u'0'));
        STOA_TRY_ASSIGN(const auto userId, UserId::parse(id));
        const Person &person = people[i];
        STOA_TRY_ASSIGN(
            const auto user,
            User::accept(userId, {person.login, person.name, person.roles, person.stores, {}, person.state}));
        STOA_TRY(AccessRepository::saveUser(work, user));
    }
    const QList<std::tuple<QString, QString, DeviceState>> devices{
        {u"Back office Ermou"_s, u"ATH-ERM"_s, DeviceState::Active},
        {u"Kifissia till 2"_s, u"ATH-KIF"_s, DeviceState::Active},
        {u"Head office, Giulia"_s, QString(), DeviceState::Active},
        {u"Kraków old PC"_s, u"KRK-RYN"_s, DeviceState::Suspended}};
    for (int i = 0; i < devices.size(); ++i) {
        const QString id = u"dev_01890000-0000-7000-8000-%1"_s.arg(i + 1, 12, 10, QChar(u'0'));
        STOA_TRY_ASSIGN(const auto deviceId, DeviceId::parse(id));
        const auto &[name, place, state] = devices[i];
        STOA_TRY(AccessRepository::saveDevice(
            work, {deviceId, name, place, QByteArray(32, char('a' + i)), state, now.plusDays(-40), {}}));
    }
    return {};
}

} // namespace

FakeLine::FakeLine(DeskStage &stage)
    : m_stage(stage)
{
    fill();
    signIn(allPermissions());
    m_status = live();
}

void FakeLine::fill()
{
    const Instant now = m_stage.clock().now();
    const auto done = awaited(m_stage.store().onStore([now](DeskWriter &writer) -> Result<void> {
        STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(writer.cache()));
        NoSink sink;
        UnitOfWork work(writer.cache(), sink, {now, now, {}, {}, Source::Import, Rights::ofTheHouse()});
        STOA_TRY(addPeople(work, now));
        STOA_TRY(transaction.commit());
        STOA_TRY(writer.note({0, now.plusMs(-50 * kMinute), ActivityKind::Copied, "cat/all", 0, 4'000, {}}));
        STOA_TRY(
            writer.note({0, now.plusMs(-45 * kMinute), ActivityKind::Copied, "store/ATH-ERM", 0, 12, {}}));
        STOA_TRY(writer.note({0, now.plusMs(-40 * kMinute), ActivityKind::Settled, {}, 0, 3, {}}));
        return writer.note({0, now.plusMs(-32 * kMinute), ActivityKind::Discarded, {}, 2, 0, {}});
    }));
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

Future<Result<HubAnswer>> FakeLine::call(const QByteArray &method, const QString &path,
                                         const QJsonObject &body, const Headers &headers)
{
    calls.append({method, path, body, headers});
    if (!answer)
        return readyFuture(Result<HubAnswer>(Error{ErrorKind::Offline}));
    return readyFuture(answer(calls.last()));
}

void FakeLine::signIn(const QList<Permission> &permissions, SessionState state)
{
    const Rights rights(QSet<Permission>(permissions.begin(), permissions.end()), {}, Rights::Stores::All);
    m_session.state = state;
    m_session.user = SignedInUser{self(), u"eleni"_s, u"Eleni Markou"_s, {}, rights, u"grant-1"_s, {}};
    m_session.hub = QUrl(u"https://stoa.elaia-home.example"_s);
    m_session.hubName = u"Elaia Home"_s;
    m_session.device = u"dev_01890000-0000-7000-8000-000000000001"_s;
    m_session.deviceName = u"Back office Ermou"_s;
    m_session.location = u"ATH-ERM"_s;
    m_stage.store().actAs({self(), u"grant-1"_s, rights});
    Q_EMIT sessionChanged();
}

void FakeLine::moveTo(const QString &location)
{
    m_session.location = location;
    Q_EMIT sessionChanged();
}

void FakeLine::signOut()
{
    m_session.state = SessionState::SignedOut;
    m_session.user.reset();
    Q_EMIT sessionChanged();
}

void FakeLine::setStatus(const SyncStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

SyncStatus FakeLine::live() const
{
    const Instant now = m_stage.clock().now();
    SyncStatus status;
    status.state = SyncState::Live;
    status.since = now.plusMs(-3 * kHour);
    status.push = PushKind::Socket;
    status.lastContact = now.plusMs(-2'000);
    status.lastChange = now.plusMs(-2'000);
    status.headsProven = now.plusMs(-2'000);
    status.history = {{now.plusMs(-4 * kHour), SyncState::Live},
                      {now.plusMs(-180 * kMinute), SyncState::Offline},
                      {now.plusMs(-174 * kMinute), SyncState::Live}};
    return status;
}

SyncStatus FakeLine::offline() const
{
    const Instant now = m_stage.clock().now();
    SyncStatus status = live();
    status.state = SyncState::Offline;
    status.since = now.plusMs(-32 * kMinute);
    status.push = PushKind::None;
    for (auto *at : {&status.lastContact, &status.lastChange, &status.headsProven})
        *at = status.since;
    status.nextTry = now.plusMs(18'000);
    status.trouble = Error{ErrorKind::Offline};
    status.history.append({status.since, SyncState::Offline});
    return status;
}

QList<qint64> FakeLine::adjust(int times)
{
    const QStringList skus{u"CER-PLT-27"_s, u"OLV-TRY-40"_s, u"WIC-BSK-L"_s, u"MOK-POT-6"_s};
    QList<qint64> numbers;
    for (int i = 0; i < times; ++i) {
        const Instant at = m_stage.clock().now();
        const auto made = Adjustment::accept(MovementId::make(at),
                                             {skus[i % skus.size()],
                                              u"ATH-ERM"_s,
                                              Quantity::units(i % 3 == 2 ? 4 : -1 - i % 2),
                                              i % 3 == 2 ? u"found"_s : u"broken"_s,
                                              i % 3 == 0 ? u"Fell from the shelf"_s : QString(),
                                              {}});
        const auto receipt = made ? awaited(store().write({CommandType::StockAdjust, made->toJson()}))
                                  : Result<Receipt>(made.error());
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().toString()));
        numbers.append(receipt->n);
    }
    return numbers;
}

void FakeLine::refuse(qint64 n, Problem problem) { refuse(n, Error::of(problem)); }

void FakeLine::refuse(qint64 n, const Error &error)
{
    const auto taken = awaited(store().onStore([n, error](DeskWriter &writer) -> Result<void> {
        STOA_TRY(writer.markSent({n}));
        HubVerdict verdict{n, Verdict::Rejected, false, {}, error, {}, {}};
        const auto done = writer.takeVerdicts({verdict});
        if (!done)
            return done.error();
        return {};
    }));
    if (!taken)
        qFatal("%s", qPrintable(taken.error().toString()));
}

void FakeLine::accept(qint64 n)
{
    const auto taken = awaited(store().onStore([n](DeskWriter &writer) -> Result<void> {
        STOA_TRY(writer.markSent({n}));
        HubVerdict verdict{n, Verdict::Applied, false, {}, {}, {}, {}};
        const auto done = writer.takeVerdicts({verdict});
        if (!done)
            return done.error();
        return {};
    }));
    if (!taken)
        qFatal("%s", qPrintable(taken.error().toString()));
}

} // namespace stoa::kit
