// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/typedform.h"

#include "core/domain/network/localclock.h"

#include <QRegularExpression>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// "cut_offs/3/at" of list "cut_offs": 3 and "at".
struct ItemField {
    int item = -1;
    QString rest;
};

ItemField itemField(const QString &field, const QString &list)
{
    if (!field.startsWith(list + u'/'))
        return {};
    const QString rest = field.mid(list.size() + 1);
    bool isNumber = false;
    const int item = rest.section(u'/', 0, 0).toInt(&isNumber);
    return isNumber ? ItemField{item, rest.section(u'/', 1)} : ItemField{};
}

QString itemKey(const QString &list, int item, const QString &rest)
{
    return list + u'/' + QString::number(item) + (rest.isEmpty() ? QString() : u'/' + rest);
}

} // namespace

TypedForm::TypedForm(StoreThread &store, const Wording &wording, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_wording(wording)
{
    connect(&wording, &Wording::changed, this, [this] { check(); });
}

void TypedForm::setText(const QString &field, const QString &text)
{
    m_touched.insert(field);
    if (m_texts.value(field) == text && m_texts.contains(field))
        return;
    m_texts.insert(field, text);
    check();
}

int TypedForm::count(const QString &list) const
{
    int most = 0;
    for (auto it = m_texts.lowerBound(list + u'/'); it != m_texts.cend() && it.key().startsWith(list + u'/');
         ++it)
        most = std::max(most, itemField(it.key(), list).item + 1);
    return most;
}

void TypedForm::add(const QString &list, const Texts &item)
{
    const int at = count(list);
    for (const auto &[rest, text] : item.asKeyValueRange())
        m_texts.insert(itemKey(list, at, rest), text);
    check();
}

void TypedForm::remove(const QString &list, int item)
{
    Texts next;
    QSet<QString> touched;
    const auto renamed = [&](const QString &field) -> QString {
        const ItemField at = itemField(field, list);
        if (at.item == item)
            return {};
        return at.item > item ? itemKey(list, at.item - 1, at.rest) : field;
    };
    for (const auto &[field, text] : m_texts.asKeyValueRange()) {
        if (const QString name = renamed(field); !name.isEmpty())
            next.insert(name, text);
    }
    for (const QString &field : std::as_const(m_touched)) {
        if (const QString name = renamed(field); !name.isEmpty())
            touched.insert(name);
    }
    m_texts = next;
    m_touched = touched;
    check();
}

void TypedForm::move(const QString &list, int from, int to)
{
    const int items = count(list);
    if (from == to || from < 0 || to < 0 || from >= items || to >= items)
        return;
    QList<int> order;
    for (int i = 0; i < items; ++i)
        order.append(i);
    order.move(from, to);
    Texts next;
    for (const auto &[field, text] : m_texts.asKeyValueRange()) {
        const ItemField at = itemField(field, list);
        next.insert(at.item < 0 ? field : itemKey(list, int(order.indexOf(at.item)), at.rest), text);
    }
    m_texts = next;
    check();
}

QString TypedForm::error(const QString &field) const
{
    return m_allTouched || m_touched.contains(field) ? m_errors.value(field) : QString();
}

void TypedForm::touchAll()
{
    m_allTouched = true;
    Q_EMIT changed();
}

void TypedForm::revert()
{
    m_texts = m_clashes.isEmpty() ? m_base : m_theirs;
    m_base = m_texts;
    m_clashes.clear();
    m_touched.clear();
    m_allTouched = false;
    check();
}

QString TypedForm::memberOf(const QString &field) const
{
    // Items of a list are merged as the whole of it.
    static const QRegularExpression kItem(u"^([^0-9]+?)/\\d+(/|$)"_s);
    const auto item = kItem.match(field);
    return item.hasMatch() ? item.captured(1) : field;
}

QStringList TypedForm::members(const Texts &texts) const
{
    QStringList names;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const QString member = memberOf(it.key());
        if (!names.contains(member))
            names.append(member);
    }
    return names;
}

TypedForm::Texts TypedForm::partOf(const Texts &texts, const QString &member) const
{
    Texts part;
    for (const auto &[field, text] : texts.asKeyValueRange()) {
        if (memberOf(field) == member)
            part.insert(field, text);
    }
    return part;
}

QString TypedForm::shown(const Texts &texts, const QString &member) const
{
    const Texts part = partOf(texts, member);
    if (part.isEmpty())
        return tr("nothing");
    if (part.size() == 1 && part.firstKey() == member) {
        const QString text = part.first();
        if (text == textOf(Turned::On) || text == textOf(Turned::Off))
            return text == textOf(Turned::On) ? tr("yes") : tr("no");
        return text.isEmpty() ? tr("nothing") : text;
    }
    QMap<int, QStringList> items;
    for (const auto &[field, text] : part.asKeyValueRange()) {
        if (!text.isEmpty())
            items[itemField(field, member).item].append(text);
    }
    QStringList words;
    for (const QStringList &item : std::as_const(items))
        words.append(item.join(u' '));
    return m_wording.formats().list(words);
}

void TypedForm::replace(Texts &texts, const QString &member, const Texts &by) const
{
    for (auto it = texts.begin(); it != texts.end();)
        it = memberOf(it.key()) == member ? texts.erase(it) : ++it;
    const Texts part = partOf(by, member);
    for (const auto &[field, text] : part.asKeyValueRange())
        texts.insert(field, text);
}

void TypedForm::take(const Texts &texts, qint64 version, const QJsonObject &before)
{
    m_before = before;
    if (!m_loaded) {
        m_loaded = true;
        m_version = version;
        m_base = texts;
        m_texts = texts;
        check();
        return;
    }
    if (version == m_version && texts == m_base)
        return;
    const Texts base = m_base;
    m_version = version;
    m_clashes.clear();
    QStringList names = members(texts);
    for (const QString &more : members(base)) {
        if (!names.contains(more))
            names.append(more);
    }
    for (const QString &member : std::as_const(names)) {
        const Texts was = partOf(base, member);
        const Texts theirs = partOf(texts, member);
        const Texts mine = partOf(m_texts, member);
        if (theirs == was || theirs == mine)
            continue;
        if (mine == was)
            replace(m_texts, member, texts);
        else
            m_clashes.append({member, label(member), shown(m_texts, member), shown(texts, member)});
    }
    m_theirs = texts;
    m_base = texts;
    check();
}

void TypedForm::settle(Side side)
{
    if (side == Side::Theirs) {
        for (const Clash &clash : std::as_const(m_clashes))
            replace(m_texts, clash.field, m_theirs);
    }
    m_clashes.clear();
    check();
}

void TypedForm::beginNew(const Texts &texts)
{
    m_loaded = true;
    m_isNew = true;
    m_base = texts;
    m_texts = texts;
    check();
}

void TypedForm::check()
{
    const Body read = body();
    m_body = read.json;
    m_errors = read.errors;
    Q_EMIT changed();
}

std::optional<CommandDraft> TypedForm::command() const
{
    if (!m_errors.isEmpty() || !m_clashes.isEmpty())
        return std::nullopt;
    QJsonObject json = m_body;
    if (m_version > 0)
        json.insert(u"version"_s, m_version);
    return CommandDraft{type(), json, lane()};
}

std::optional<CommandDraft> TypedForm::wayBack() const
{
    return m_before.isEmpty() ? std::nullopt : std::optional(CommandDraft{type(), m_before, lane()});
}

std::optional<qint64> TypedForm::optionalInteger(const QString &field, qint64 least, qint64 most,
                                                 QMap<QString, QString> &errors) const
{
    const QString typed = text(field).trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    const auto value = formats().parseQuantity(typed);
    if (!value || !value->isWhole()) {
        errors.insert(field, tr("This is not a whole number."));
        return std::nullopt;
    }
    const qint64 whole = value->thousandths() / 1'000;
    if (whole < least || whole > most) {
        errors.insert(field, tr("From %1 to %2.").arg(formats().integer(least), formats().integer(most)));
        return std::nullopt;
    }
    return whole;
}

qint64 TypedForm::integer(const QString &field, qint64 least, qint64 most,
                          QMap<QString, QString> &errors) const
{
    if (text(field).trimmed().isEmpty()) {
        errors.insert(
            field, tr("Say how many: from %1 to %2.").arg(formats().integer(least), formats().integer(most)));
        return 0;
    }
    return optionalInteger(field, least, most, errors).value_or(0);
}

BasisPoints TypedForm::share(const QString &field, qint32 most, QMap<QString, QString> &errors) const
{
    const auto value = formats().parseQuantity(text(field).remove(u'%'));
    const qint64 points = value ? value->thousandths() / 10 : -1;
    if (!value || points < 0 || points > most || value->thousandths() % 10 != 0) {
        errors.insert(field, tr("A share from 0 to %1 per cent.").arg(formats().integer(most / 100)));
        return BasisPoints(0);
    }
    return BasisPoints(qint32(points));
}

namespace {

qint64 scaleOf(const QString &currency)
{
    const auto known = Currency::parse(currency);
    qint64 scale = 1;
    for (int digit = 0; digit < (known ? known->minorDigits() : 2); ++digit)
        scale *= 10;
    return scale;
}

} // namespace

qint64 TypedForm::amount(const QString &field, const QString &currency, QMap<QString, QString> &errors) const
{
    const QString typed = text(field).trimmed();
    if (typed.isEmpty())
        return 0;
    constexpr qint64 kMost = 1'000'000'000; // thousandths of a whole
    const auto value = formats().parseQuantity(typed);
    const qint64 scale = scaleOf(currency);
    if (!value || value->thousandths() < 0 || value->thousandths() > kMost
        || value->thousandths() * scale % 1'000 != 0) {
        errors.insert(field, tr("An amount such as %1.").arg(typedAmount(scale * 5 / 2, currency)));
        return 0;
    }
    return value->thousandths() * scale / 1'000;
}

QString TypedForm::typedAmount(qint64 minor, const QString &currency) const
{
    return formats().quantity(Quantity::fromThousandths(minor * 1'000 / scaleOf(currency)));
}

std::optional<qint64> TypedForm::metres(const QString &field, QMap<QString, QString> &errors) const
{
    const QString typed = text(field).trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    constexpr qint64 kMostMetres = 21'000'000;
    const auto value = formats().parseQuantity(typed);
    if (!value || value->thousandths() < 0 || value->thousandths() > kMostMetres) {
        errors.insert(field, tr("Kilometres, or nothing for no limit."));
        return std::nullopt;
    }
    return value->thousandths();
}

QString TypedForm::typedMetres(std::optional<qint64> metres) const
{
    return metres ? formats().quantity(Quantity::fromThousandths(*metres)) : QString();
}

int TypedForm::clock(const QString &field, QMap<QString, QString> &errors) const
{
    QString typed = text(field).trimmed().replace(u'.', u':');
    if (typed.size() == 4 && typed[1] == u':')
        typed.prepend(u'0');
    const auto minute = minuteOfDay(typed);
    if (!minute)
        errors.insert(field, tr("A time such as 14:30."));
    return minute.value_or(0);
}

} // namespace stoa
