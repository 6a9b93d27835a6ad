// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/quarantineform.h"

#include "core/base/money.h"
#include "models/orders/work/workwords.h"
#include "models/shared/fieldwords.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Of an event these say what it is and who told it; they stay.
constexpr auto kFixed = {"specversion"_L1, "id"_L1, "source"_L1, "type"_L1, "time"_L1, "datacontenttype"_L1};
constexpr auto kDestination = {"country"_L1, "postal_code"_L1, "zone"_L1,
                               "city"_L1,    "latitude"_L1,    "longitude"_L1};
/// In the place of a value that lies apart at the hub, as the body names it with null.
const QString kApart = u"•••"_s;
constexpr auto kLine = {"sku"_L1, "quantity"_L1, "unit_price"_L1};

bool isOneOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names, [name](QLatin1StringView each) { return name == each; });
}

bool isUnder(const QString &pointer, const QString &place)
{
    return !place.isEmpty() && (pointer == place || pointer.startsWith(place + u'/'));
}

/// In front of the decimals, as the language writes it.
QChar markOf(const Formats &formats)
{
    const QString one = formats.decimal(1, 1);
    return one.size() == 3 ? one[1] : QChar(u'.');
}

QString written(qint64 value, int decimals, const Formats &formats)
{
    QString digits = QString::number(qAbs(value)).rightJustified(decimals + 1, u'0');
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, markOf(formats));
        // A price has its decimals, a quantity as many as it needs.
        if (decimals >= 3) {
            while (digits.endsWith(u'0'))
                digits.chop(1);
            if (!digits.back().isDigit())
                digits.chop(1);
        }
    }
    return value < 0 ? u'-' + digits : digits;
}

/// A mark of another language with three digits behind may be meant as grouping: that is not guessed.
std::optional<qint64> readNumber(const QString &text, int decimals, const Formats &formats)
{
    QString digits;
    qsizetype behind = -1;
    const QString typed = text.trimmed();
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        const bool own = c == markOf(formats);
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (i == 0 && (c == u'-' || c == QChar(0x2212)))
            digits += u'-';
        else if (behind < 0 && (own || (c == u'.' && typed.size() - i != 4)))
            behind = digits.size();
        else
            return std::nullopt;
    }
    const qsizetype has = behind < 0 ? 0 : digits.size() - behind;
    if (has > decimals || behind == digits.size() || typed.isEmpty())
        return std::nullopt;
    bool whole = false;
    const qint64 value = (digits + QString(decimals - has, u'0')).toLongLong(&whole);
    return whole ? std::optional(value) : std::nullopt;
}

/// The value with the one at the pointer replaced; what is missing on the way is made, and undefined takes a
/// member out.
QJsonValue with(const QJsonValue &value, const QStringList &path, const QJsonValue &leaf)
{
    if (path.isEmpty())
        return leaf;
    bool number = false;
    const int at = path.first().toInt(&number);
    if (value.isArray() || (number && !value.isObject())) {
        QJsonArray array = value.toArray();
        if (number && at == array.size())
            array.append(QJsonValue());
        if (number && at >= 0 && at < array.size())
            array[at] = with(array[at], path.mid(1), leaf);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(path.first(), with(object.value(path.first()), path.mid(1), leaf));
    return object;
}

class Maker {
public:
    Maker(const QJsonObject &body, const QuarantineRow &row, const Formats &formats)
        : m_formats(formats)
        , m_problem(problemOf(row.problem).value_or(Problem::Unspecified))
        , m_why(WorkWords::quarantineFault(row, formats))
        , m_place(QuarantineForm::place(row.field))
        , m_currency(body["data"_L1]["currency"_L1].toString())
    {
        collect(body, {});
        addMissing();
    }

    const QList<QuarantineField> &fields() const { return m_fields; }

private:
    void collect(const QJsonValue &value, const QString &pointer)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                const QString name = it.key();
                if (!pointer.isEmpty() || !isOneOf(name, kFixed) || (name == "time"_L1 && m_place == name))
                    collect(it.value(), pointer.isEmpty() ? name : pointer + u'/' + name);
            }
            return;
        }
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                collect(array[i], pointer + u'/' + QString::number(i));
            return;
        }
        add(pointer, value);
    }

    void add(const QString &pointer, const QJsonValue &value)
    {
        const FieldWords::Scale scale = FieldWords::scale(pointer);
        QuarantineField field;
        field.pointer = pointer;
        field.label = FieldWords::path(pointer);
        field.wrong = isUnder(pointer, m_place);
        field.optional = value.isUndefined() || isUnder(pointer, u"data/destination"_s)
            || (field.wrong && m_problem == Problem::UnknownField);
        field.number = value.isDouble() || scale != FieldWords::Scale::One;
        field.decimals = FieldWords::decimals(scale);
        const bool money = scale == FieldWords::Scale::MinorUnit;
        if (const auto currency = Currency::parse(m_currency); money && currency)
            field.decimals = currency->minorDigits();
        if (money)
            field.label +=
                u", "_s + (Currency::parse(m_currency) ? m_currency : QuarantineForm::tr("minor units"));
        // Only so it can be emptied: what is empty already stays as it is.
        field.value = field.wrong && value.isNull() ? kApart : textOf(value, field.decimals);
        field.told = field.value;
        if (field.wrong)
            field.error = m_why;
        m_fields.append(field);
    }

    QString textOf(const QJsonValue &value, int decimals) const
    {
        if (!value.isDouble())
            return value.toVariant().toString();
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        if (double(whole) == number)
            return written(whole, decimals, m_formats);
        // Never a whole number on the wire: shown as the fraction that it is.
        return QString::number(number / std::pow(10.0, decimals), 'g', 15).replace(u'.', markOf(m_formats));
    }

    bool has(const QString &pointer) const
    {
        return std::ranges::any_of(
            m_fields, [&pointer](const QuarantineField &each) { return isUnder(each.pointer, pointer); });
    }

    void addAll(const QString &parent, std::initializer_list<QLatin1StringView> names)
    {
        for (const QLatin1StringView name : names) {
            if (const QString pointer = parent + u'/' + name; !has(pointer))
                add(pointer, QJsonValue(QJsonValue::Undefined));
        }
    }

    void addMissing()
    {
        if (isUnder(m_place, u"data/destination"_s))
            addAll(u"data/destination"_s, kDestination);
        // A contact is kept apart and replaced as a whole: one member of it cannot be mended here.
        const bool able = !m_place.isEmpty() && !isUnder(m_place, u"data/contact"_s)
            && (m_place == "time"_L1 || !isOneOf(m_place, kFixed));
        if (!able || has(m_place))
            return;
        if (m_place == "data/lines"_L1)
            addAll(u"data/lines/0"_s, kLine);
        else
            add(m_place, QJsonValue(QJsonValue::Undefined));
    }

    const Formats &m_formats;
    Problem m_problem;
    QString m_why;
    QString m_place;
    QString m_currency;
    QList<QuarantineField> m_fields;
};

} // namespace

QString QuarantineForm::place(const QString &told)
{
    const QString named = told.startsWith(u'/') ? told.mid(1) : told;
    return named == "data"_L1 ? QString() : named;
}

QList<QuarantineField> QuarantineForm::fields(const QJsonObject &body, const QuarantineRow &row,
                                              const Formats &formats)
{
    return Maker(body, row, formats).fields();
}

void QuarantineForm::type(QuarantineField &field, const QString &text, const Formats &formats)
{
    field.value = text;
    field.wrong = false;
    field.error.clear();
    const bool kept = text == field.told || (field.optional && text.trimmed().isEmpty());
    if (!field.number || kept || readNumber(text, field.decimals, formats))
        return;
    field.wrong = true;
    field.error = field.decimals == 0
        ? tr("Not a whole number.")
        : tr("Not a number with at most %1 decimals.").arg(formats.integer(field.decimals));
}

QJsonObject QuarantineForm::mended(const QJsonObject &body, const QList<QuarantineField> &fields,
                                   const Formats &formats)
{
    QJsonValue result = body;
    for (const QuarantineField &field : fields) {
        if (field.value == field.told)
            continue;
        const auto number =
            field.number ? readNumber(field.value, field.decimals, formats) : std::optional<qint64>();
        QJsonValue leaf(QJsonValue::Undefined);
        if (number)
            leaf = *number;
        else if (field.number && !(field.optional && field.value.trimmed().isEmpty()))
            continue;
        else if (!field.optional || !field.value.trimmed().isEmpty())
            leaf = field.value;
        result = with(result, field.pointer.split(u'/'), leaf);
    }
    return result.toObject();
}

} // namespace stoa
