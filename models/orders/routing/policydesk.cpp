// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/policydesk.h"

#include "core/store/access/accessrepository.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/network/locationrepository.h"
#include "core/store/network/noderepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

struct PolicyRead {
    QList<RoutingPolicyRow> rows;
    QList<Location> locations;
    QList<Category> categories;
    QList<User> users;
    QString currency;
};

Result<PolicyRead> readPolicies(sql::Connection &connection)
{
    PolicyRead read;
    STOA_TRY_ASSIGN(read.rows, routingPolicyRows(connection));
    STOA_TRY_ASSIGN(read.locations, LocationRepository::all(connection));
    STOA_TRY_ASSIGN(read.categories, CatalogRepository::categories(connection));
    STOA_TRY_ASSIGN(read.users, AccessRepository::users(connection));
    STOA_TRY_ASSIGN(const auto nodes, NodeRepository::all(connection));
    if (!nodes.isEmpty())
        read.currency = nodes.first().details().currency;
    return read;
}

QString rowKey(const RoutingPolicyRow &row) { return row.code + u'/' + QString::number(row.number); }

RoutingPolicyDraft draftOf(const RoutingPolicyRow &row)
{
    auto draft = RoutingPolicyDraft::fromJson(row.body);
    RoutingPolicyDraft read = draft ? *draft : RoutingPolicyDraft();
    read.code = row.code;
    read.version = row.number;
    if (read.name.isEmpty())
        read.name = row.name;
    read.owner = row.owner.isEmpty() ? read.owner : row.owner;
    return read;
}

/// Rules alone, without what is changed by itself: the number, and whose it is.
RoutingPolicyDraft rulesOf(RoutingPolicyDraft draft)
{
    draft.version = 1;
    draft.owner.clear();
    return draft;
}

} // namespace

PolicyDesk::PolicyDesk(DeskCore &core, Wording &wording, const Clock &clock, QSettings &settings,
                       QObject *parent)
    : PolicyDesk(*new CoreLine(core), wording, clock, settings, parent)
{
    m_line.setParent(this);
}

PolicyDesk::PolicyDesk(HubLine &line, Wording &wording, const Clock &clock, QSettings &settings,
                       QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_wording(wording)
    , m_clock(clock)
    , m_settings(settings)
    , m_words(wording, m_choices)
    , m_sentences(m_words)
{
    connect(&line.store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        for (const auto type : {EntityType::RoutingPolicy, EntityType::Location, EntityType::Category,
                                EntityType::User, EntityType::Node}) {
            if (changes.touches(type)) {
                read();
                return;
            }
        }
    });
    connect(&line, &HubLine::sessionChanged, this, [this] {
        const QString person = m_line.session().user ? m_line.session().user->id : QString();
        if (std::exchange(m_person, person) != person)
            open();
        Q_EMIT changed();
    });
    connect(&wording, &Wording::changed, this, [this] {
        read();
        look();
        Q_EMIT changed();
        Q_EMIT draftChanged();
    });
    m_person = line.session().user ? line.session().user->id : QString();
    read();
}

Formats PolicyDesk::timesOf(const QString &location) const
{
    const Formats &formats = m_wording.formats();
    return formats.in(m_zones.value(location, formats.zone()));
}

void PolicyDesk::read()
{
    m_line.store().read(u"policies"_s, readPolicies).then(this, [this](const Result<PolicyRead> &read) {
        if (!read)
            return;
        const QString language = m_wording.language();
        m_choices.locations.clear();
        m_choices.countries.clear();
        m_zones.clear();
        for (const Location &location : read->locations) {
            m_choices.locations.append({location.code().text(), location.names().in(language)});
            m_zones.insert(location.code().text(), location.timeZone());
            const QString country = location.details().country;
            if (!country.isEmpty() && RoutingChoices::nameIn(m_choices.countries, country) == country
                && !m_choices.countries.contains({country, country}))
                m_choices.countries.append({country, country});
        }
        m_choices.categories.clear();
        for (const Category &category : read->categories)
            m_choices.categories.append({category.code(), category.names().in(language)});
        m_wording.sortByName(m_choices.locations);
        m_wording.sortByName(m_choices.categories);
        if (!read->currency.isEmpty())
            m_choices.currency = read->currency;
        m_names.clear();
        m_people.clear();
        for (const User &user : read->users) {
            m_names.insert(user.id().toString(), user.what().displayName);
            m_names.insert(user.what().login, user.what().displayName);
            if (user.what().state == UserState::Active)
                m_people.append({user.what().login, user.what().displayName});
        }
        m_wording.sortByName(m_people);
        const bool wasChanged = isChanged();
        m_rows = read->rows;
        m_gone.removeIf([this](const auto &gone) {
            return std::ranges::none_of(m_rows, [&gone](const RoutingPolicyRow &row) {
                return rowKey(row) == gone.key() && row.createdAt == gone.value();
            });
        });
        m_rows.removeIf([this](const RoutingPolicyRow &row) { return m_gone.contains(rowKey(row)); });
        for (const RoutingPolicyRow &row : std::as_const(m_rows)) {
            const auto told = m_told.constFind(rowKey(row));
            if (told != m_told.cend() && told->revision <= row.revision)
                m_told.erase(told);
        }
        for (const RoutingPolicyRow &row : std::as_const(m_told))
            take(row);
        const bool first = !std::exchange(m_read, true);
        const bool isGone = !first && !wasChanged && !shown(); // or was never there
        if ((m_code.isEmpty() || isGone) && !m_rows.isEmpty()) {
            const auto active = std::ranges::find(m_rows, u"active"_s, &RoutingPolicyRow::state);
            m_code = active == m_rows.end() ? m_rows.first().code : active->code;
        }
        // Other rows are no change of what is written here: without one, what came is shown.
        if (first || !wasChanged)
            open();
        else
            look();
        Q_EMIT changed();
    });
}

/// Into the rows, until the stream brings it.
void PolicyDesk::take(const RoutingPolicyRow &row)
{
    const auto known = std::ranges::find_if(
        m_rows, [&row](const RoutingPolicyRow &each) { return rowKey(each) == rowKey(row); });
    if (known != m_rows.end())
        *known = row;
    else
        m_rows.append(row);
    // One is active in the whole chain.
    if (row.state == "active"_L1) {
        for (RoutingPolicyRow &each : m_rows) {
            if (each.state == "active"_L1 && rowKey(each) != rowKey(row))
                each.state = u"superseded"_s;
        }
    }
    std::ranges::sort(m_rows, [](const RoutingPolicyRow &a, const RoutingPolicyRow &b) {
        return a.code != b.code ? a.code < b.code : a.number > b.number;
    });
}

/// Until the stream takes it away.
void PolicyDesk::drop(const RoutingPolicyRow &row)
{
    const QString key = rowKey(row);
    m_gone.insert(key, row.createdAt);
    m_told.remove(key);
    m_rows.removeIf([&key](const RoutingPolicyRow &each) { return rowKey(each) == key; });
}

QList<QPair<QString, QString>> PolicyDesk::policies() const
{
    QList<QPair<QString, QString>> list;
    for (const RoutingPolicyRow &row : m_rows) {
        if (list.isEmpty() || list.last().first != row.code)
            list.append({row.code, row.name});
    }
    if (!m_code.isEmpty() && std::ranges::find(list, m_code, &QPair<QString, QString>::first) == list.end())
        list.append({m_code, m_draft.policy.name});
    m_wording.sortByName(list);
    return list;
}

void PolicyDesk::choose(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    open();
    Q_EMIT changed();
}

QList<RoutingPolicyRow> PolicyDesk::versions() const
{
    QList<RoutingPolicyRow> list;
    std::ranges::copy_if(m_rows, std::back_inserter(list),
                         [this](const RoutingPolicyRow &row) { return row.code == m_code; });
    return list;
}

const RoutingPolicyRow *PolicyDesk::version(int number) const
{
    const auto it = std::ranges::find_if(
        m_rows, [&](const RoutingPolicyRow &row) { return row.code == m_code && row.number == number; });
    return it == m_rows.end() ? nullptr : &*it;
}

const RoutingPolicyRow *PolicyDesk::active() const
{
    const auto it = std::ranges::find_if(m_rows, [this](const RoutingPolicyRow &row) {
        return row.code == m_code && row.state == "active"_L1;
    });
    return it == m_rows.end() ? nullptr : &*it;
}

const RoutingPolicyRow *PolicyDesk::storedDraft() const
{
    const auto newest = std::ranges::find(m_rows, m_code, &RoutingPolicyRow::code);
    return newest != m_rows.end() && newest->state == "draft"_L1 ? &*newest : nullptr;
}

const RoutingPolicyRow *PolicyDesk::shown() const
{
    const auto newest = std::ranges::find(m_rows, m_code, &RoutingPolicyRow::code);
    if (newest == m_rows.end())
        return nullptr;
    const bool isAhead = newest->state == "draft"_L1 || newest->state == "simulated"_L1;
    return isAhead || !active() ? &*newest : active();
}

const RoutingPolicyRow *PolicyDesk::compared() const
{
    const int at = number();
    if (const RoutingPolicyRow *row = active(); row && row->number != at)
        return row;
    for (const RoutingPolicyRow &row : m_rows) {
        if (row.code == m_code && row.number < at)
            return &row;
    }
    return nullptr;
}

int PolicyDesk::number() const
{
    if (const RoutingPolicyRow *row = shown(); row && !isChanged())
        return row->number;
    if (const RoutingPolicyRow *row = storedDraft())
        return row->number;
    const auto newest = std::ranges::find(m_rows, m_code, &RoutingPolicyRow::code);
    return newest == m_rows.end() ? 1 : newest->number + 1;
}

bool PolicyDesk::isChanged() const
{
    const RoutingPolicyRow *row = shown();
    if (!row)
        return !m_draft.policy.code.isEmpty();
    return rulesOf(draftOf(*row)) != rulesOf(m_draft.policy);
}

QStringList PolicyDesk::idsFor(qsizetype count)
{
    QStringList ids;
    for (qsizetype i = 0; i < count; ++i)
        ids.append(u"s%1"_s.arg(i + 1));
    return ids;
}

QString PolicyDesk::settingsKey() const { return u"routing/%1/drafts/%2"_s.arg(m_person, m_code); }

/// What was kept, or else what is stored. Where that is what is shown, nothing moves.
void PolicyDesk::open()
{
    RoutingPolicyDraft policy;
    const QByteArray kept = m_settings.value(settingsKey()).toByteArray();
    if (!kept.isEmpty()) {
        const auto read = RoutingPolicyDraft::fromJson(QJsonDocument::fromJson(kept).object());
        if (read)
            policy = *read;
    }
    if (policy.code.isEmpty()) {
        if (const RoutingPolicyRow *row = shown())
            policy = draftOf(*row);
    }
    const bool same = rulesOf(policy) == rulesOf(m_draft.policy);
    m_draft.policy = policy;
    if (!same)
        m_draft.ids = idsFor(policy.strategies.size());
    look();
    if (!same)
        Q_EMIT draftChanged();
}

void PolicyDesk::look()
{
    m_fault = m_draft.policy.code.isEmpty() ? std::nullopt : RoutingCheck::check(m_draft.policy, m_words);
}

void PolicyDesk::keep()
{
    if (m_code.isEmpty())
        return;
    if (isChanged())
        m_settings.setValue(settingsKey(),
                            QJsonDocument(m_draft.policy.toJson()).toJson(QJsonDocument::Compact));
    else
        m_settings.remove(settingsKey());
}

void PolicyDesk::setDraft(const RoutingDraft &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    keep();
    look();
    Q_EMIT draftChanged();
}

void PolicyDesk::startPolicy(const QString &code, const QString &name)
{
    RoutingDraft begun{RoutingPolicy::minimal().draft(), {}};
    begun.policy.code = code;
    begun.policy.name = name;
    begun.policy.owner = m_line.session().user ? m_line.session().user->login : QString();
    begun.ids = idsFor(begun.policy.strategies.size());
    m_code = code;
    m_draft = {};
    setDraft(begun);
    Q_EMIT changed();
}

void PolicyDesk::discard()
{
    m_settings.remove(settingsKey());
    if (!shown()) {
        openAnother();
        return;
    }
    open();
}

/// Nothing is left of the chosen policy.
void PolicyDesk::openAnother()
{
    m_code = m_rows.isEmpty() ? QString() : m_rows.first().code;
    open();
    Q_EMIT changed();
}

QList<PolicyDifference> PolicyDesk::differencesFrom(int number) const
{
    const RoutingPolicyRow *row = version(number);
    if (!row)
        return {};
    return PolicyDifferences(m_words).between(draftOf(*row), m_draft.policy);
}

} // namespace stoa
