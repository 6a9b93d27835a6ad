// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/hoursform.h"

#include "core/domain/network/openinghours.h"
#include "models/network/networkwords.h"
#include "models/shared/problemtext.h"

#include <QJsonArray>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 7;

/// "9:00" and "24:00" as they are kept; empty where it is no time.
QString timeText(QString typed, bool isEnd)
{
    typed = typed.trimmed().replace(u'.', u':');
    if (typed.size() == 4 && typed[1] == u':')
        typed.prepend(u'0');
    if (isEnd && typed == u"24:00")
        return typed;
    return minuteOfDay(typed) ? typed : QString();
}

} // namespace

HoursForm::HoursForm(StoreThread &store, const Wording &wording, const NetworkNode &node, QObject *parent)
    : TypedForm(store, wording, parent)
{
    update(node);
}

QString HoursForm::listOf(int day) { return u"hours/"_s + dayName(day); }

QJsonObject HoursForm::bodyOf(const LocationDraft &draft)
{
    QJsonObject names;
    for (const auto &[language, name] : draft.names.asKeyValueRange())
        names.insert(language, name);
    QJsonObject body{{u"code"_s, draft.code},
                     {u"kind"_s, draft.kind},
                     {u"names"_s, names},
                     {u"street"_s, draft.street},
                     {u"city"_s, draft.city},
                     {u"postal_code"_s, draft.postalCode},
                     {u"country"_s, draft.country},
                     {u"time_zone"_s, draft.timeZone},
                     {u"zone"_s, draft.zone},
                     {u"hours"_s, draft.hours},
                     {u"capabilities"_s, QJsonArray::fromStringList(draft.capabilities)}};
    if (draft.coordinates) {
        body.insert(u"latitude"_s, draft.coordinates->latitude);
        body.insert(u"longitude"_s, draft.coordinates->longitude);
    }
    if (draft.active)
        body.insert(u"active"_s, *draft.active);
    return body;
}

void HoursForm::update(const NetworkNode &node)
{
    m_draft = node.location.details();
    take(textsOf(m_draft.hours), node.locationVersion, bodyOf(m_draft));
}

TypedForm::Texts HoursForm::textsOf(const QJsonObject &hours)
{
    Texts texts;
    int exceptions = 0;
    for (auto it = hours.begin(); it != hours.end(); ++it) {
        const QJsonArray spans = it->toArray();
        if (const auto day = dayOfWeekOf(it.key())) {
            for (qsizetype i = 0; i < spans.size(); ++i) {
                const QString at = u"%1/%2/"_s.arg(listOf(*day)).arg(i);
                texts.insert(at + u"from"_s, spans[i].toString().left(5));
                texts.insert(at + u"to"_s, spans[i].toString().mid(6));
            }
            continue;
        }
        QStringList open;
        for (const QJsonValue &span : spans)
            open.append(span.toString());
        const QString at = u"exceptions/%1/"_s.arg(exceptions++);
        texts.insert(at + u"date"_s, it.key());
        texts.insert(at + u"kind"_s, open.isEmpty() ? u"closed"_s : u"open"_s);
        texts.insert(at + u"spans"_s, open.join(u", "_s));
    }
    return texts;
}

QString HoursForm::memberOf(const QString &field) const
{
    return field.startsWith("hours/"_L1) ? field.section(u'/', 0, 1) : u"exceptions"_s;
}

QString HoursForm::label(const QString &member) const
{
    const auto day = dayOfWeekOf(member.section(u'/', 1));
    return day ? NetworkWords::day(*day, formats()) : tr("Dates with other hours");
}

void HoursForm::addSpan(int day)
{
    const QString list = listOf(day);
    const int items = count(list);
    // After the last one, or a usual day.
    const auto end = items > 0 ? minuteOfDay(text(u"%1/%2/to"_s.arg(list).arg(items - 1))) : std::nullopt;
    const int from = items == 0 ? 9 * 60 : std::min(end.value_or(17 * 60) + 60, 22 * 60);
    const int to = items == 0 ? 21 * 60 : std::min(from + 3 * 60, 23 * 60);
    add(list, {{u"from"_s, clockText(from)}, {u"to"_s, clockText(to)}});
}

void HoursForm::copy(int day, const QList<int> &to)
{
    const QString from = listOf(day);
    QList<Texts> spans;
    for (int i = 0; i < count(from); ++i) {
        const QString at = u"%1/%2/"_s.arg(from).arg(i);
        spans.append({{u"from"_s, text(at + u"from"_s)}, {u"to"_s, text(at + u"to"_s)}});
    }
    for (const int other : to) {
        if (other == day)
            continue;
        const QString list = listOf(other);
        for (int i = count(list); i > 0; --i)
            remove(list, i - 1);
        for (const Texts &span : std::as_const(spans))
            add(list, span);
    }
}

void HoursForm::addException(QDate date)
{
    add(u"exceptions"_s,
        {{u"date"_s, date.toString(Qt::ISODate)}, {u"kind"_s, u"closed"_s}, {u"spans"_s, QString()}});
}

QJsonArray HoursForm::readDay(int day, QMap<QString, QString> &errors) const
{
    QJsonArray spans;
    const QString list = listOf(day);
    const int items = count(list);
    for (int i = 0; i < items; ++i) {
        const QString at = u"%1/%2/"_s.arg(list).arg(i);
        const QString from = timeText(text(at + u"from"_s), false);
        const QString to = timeText(text(at + u"to"_s), true);
        if (from.isEmpty())
            errors.insert(at + u"from"_s, tr("A time such as 09:00."));
        if (to.isEmpty())
            errors.insert(at + u"to"_s, tr("A time such as 21:00."));
        else if (from == to)
            errors.insert(at + u"to"_s, tr("It opens and closes at the same time."));
        spans.append(from + u'-' + to);
    }
    return spans;
}

QJsonArray HoursForm::readException(int item, QMap<QString, QString> &errors) const
{
    const QString at = u"exceptions/%1/"_s.arg(item);
    if (text(at + u"kind"_s) == u"closed")
        return {};
    QJsonArray spans;
    const QStringList typed = text(at + u"spans"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &each : typed) {
        QString span = each;
        span.replace(QChar(0x2013), u'-');
        const QString from = timeText(span.section(u'-', 0, 0), false);
        const QString to = timeText(span.section(u'-', 1), true);
        if (from.isEmpty() || to.isEmpty() || from == to)
            errors.insert(at + u"spans"_s, tr("Hours such as 09:00-14:00, 17:00-20:00."));
        spans.append(from + u'-' + to);
    }
    if (typed.isEmpty())
        errors.insert(at + u"spans"_s, tr("Say when it is open, such as 09:00-14:00."));
    return spans;
}

TypedForm::Body HoursForm::body() const
{
    Body read;
    QJsonObject hours;
    for (int day = 1; day <= kDays; ++day) {
        if (const QJsonArray spans = readDay(day, read.errors); !spans.isEmpty())
            hours.insert(dayName(day), spans);
    }
    const int exceptions = count(u"exceptions"_s);
    for (int i = 0; i < exceptions; ++i) {
        const QString at = u"exceptions/%1/date"_s.arg(i);
        const QString date = text(at);
        const QJsonArray spans = readException(i, read.errors);
        if (!QDate::fromString(date, Qt::ISODate).isValid())
            read.errors.insert(at, tr("Choose a date."));
        else if (hours.contains(date))
            read.errors.insert(at, tr("This date stands above already."));
        else
            hours.insert(date, spans);
    }
    if (!read.errors.isEmpty())
        return read;
    const auto accepted =
        OpeningHours::accept({hours, m_draft.timeZone.isEmpty() ? u"UTC"_s : m_draft.timeZone, {}});
    if (!accepted) {
        const QString field = accepted.error().field;
        read.errors.insert(field.isEmpty() ? u"hours"_s : field, ProblemText::sentence(accepted.error()));
        return read;
    }
    LocationDraft next = m_draft;
    next.hours = hours;
    read.json = bodyOf(next);
    return read;
}

} // namespace stoa
