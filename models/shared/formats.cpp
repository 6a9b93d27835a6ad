// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/formats.h"

#include <QDateTime>
#include <QLocale>
#include <unicode/decimfmt.h>
#include <unicode/numberformatter.h>
#include <unicode/unistr.h>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QString toQString(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

icu::Locale icuLocale(const QString &language)
{
    return icu::Locale::createCanonical(language.toLatin1().constData());
}

icu::DecimalFormatSymbols symbolsOf(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::DecimalFormatSymbols symbols(icuLocale(language), status);
    symbols.setSymbol(icu::DecimalFormatSymbols::kMinusSignSymbol, icu::UnicodeString(u'\u2212'));
    return symbols;
}

/// A thousandths or minor-unit integer as the plain decimal that ICU takes without a double in between.
QByteArray plainDecimal(qint64 value, int digits)
{
    const quint64 magnitude = value < 0 ? quint64(0) - quint64(value) : quint64(value);
    QByteArray text = QByteArray::number(magnitude);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, '0');
        text.insert(text.size() - digits, '.');
    }
    return value < 0 ? '-' + text : text;
}

} // namespace

struct Formats::Numbers {
    explicit Numbers(const QString &language)
        : symbols(symbolsOf(language))
    {
        const auto base = icu::number::NumberFormatter::withLocale(icuLocale(language)).symbols(symbols);
        quantity = base.precision(icu::number::Precision::minMaxFraction(0, 3));
        difference = quantity.sign(UNUM_SIGN_EXCEPT_ZERO);
        money = base;
    }

    template <typename Formatter> static QString format(const Formatter &formatter, const QByteArray &decimal)
    {
        UErrorCode status = U_ZERO_ERROR;
        const auto text = formatter.formatDecimal({decimal.constData(), int32_t(decimal.size())}, status);
        return U_SUCCESS(status) ? toQString(text.toString(status)) : QString::fromLatin1(decimal);
    }

    icu::DecimalFormatSymbols symbols;
    icu::number::LocalizedNumberFormatter quantity;
    icu::number::LocalizedNumberFormatter difference;
    icu::number::LocalizedNumberFormatter money;
};

Formats::Formats(const QString &language, const QTimeZone &zone)
    : m_language(language)
    , m_zone(zone)
    , m_here(zone)
    , m_numbers(std::make_shared<const Numbers>(language))
{ }

Formats::Formats(const Formats &other, const QTimeZone &zone)
    : m_language(other.m_language)
    , m_zone(zone)
    , m_here(other.m_here)
    , m_numbers(other.m_numbers)
{ }

Formats::~Formats() = default;

QString Formats::integer(qint64 value) const
{
    return Numbers::format(m_numbers->quantity, QByteArray::number(value));
}

QString Formats::quantity(Quantity value) const
{
    return Numbers::format(m_numbers->quantity, plainDecimal(value.thousandths(), 3));
}

QString Formats::signedQuantity(Quantity value) const
{
    return Numbers::format(m_numbers->difference, plainDecimal(value.thousandths(), 3));
}

QString Formats::decimal(qint64 value, int digits) const
{
    return Numbers::format(m_numbers->quantity.precision(icu::number::Precision::fixedFraction(digits)),
                           plainDecimal(value, digits));
}

QString Formats::signedDecimal(qint64 value, int digits) const
{
    return Numbers::format(m_numbers->difference.precision(icu::number::Precision::fixedFraction(digits)),
                           plainDecimal(value, digits));
}

QString Formats::percent(const QString &figure) const
{
    //: A number in per cent, with a space where the language writes one
    return tr("%1 %").arg(figure);
}

QString Formats::percent(BasisPoints share) const
{
    return percent(quantity(Quantity::fromThousandths(qint64(share.value()) * 10)));
}

QString Formats::money(const Money &value) const
{
    UErrorCode status = U_ZERO_ERROR;
    const QString code = value.currency().code();
    const icu::CurrencyUnit unit(reinterpret_cast<const char16_t *>(code.utf16()), status);
    const int digits = value.currency().minorDigits();
    return Numbers::format(
        m_numbers->money.unit(unit).precision(icu::number::Precision::fixedFraction(digits)),
        plainDecimal(value.minorUnits(), digits));
}

QString Formats::amount(qint64 minorUnits, const QString &currency) const
{
    const auto parsed = Currency::parse(currency);
    if (!parsed)
        return integer(minorUnits);
    const int digits = parsed->minorDigits();
    return Numbers::format(m_numbers->quantity.precision(icu::number::Precision::fixedFraction(digits)),
                           plainDecimal(minorUnits, digits));
}

QString Formats::unit(Unit unit) const
{
    switch (unit) {
    case Unit::Piece:
        //: Unit of quantity: pieces, as short as possible
        return tr("pcs");
    case Unit::Kilogram:
        //: Unit of quantity: kilogram
        return tr("kg");
    case Unit::Litre:
        //: Unit of quantity: litre
        return tr("l");
    case Unit::Metre:
        //: Unit of quantity: metre
        return tr("m");
    }
    return {};
}

namespace {

QDateTime local(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.msSinceEpoch(), zone);
}

} // namespace

QString Formats::zoneMark(Instant at) const
{
    constexpr int kMinute = 60;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at.msSinceEpoch(), Qt::UTC);
    const int offset = m_zone.offsetFromUtc(when);
    if (offset == m_here.offsetFromUtc(when))
        return {};
    // Abbreviations differ from system to system, and many zones share one.
    const int minutes = std::abs(offset) / kMinute;
    QString mark = u"UTC"_s;
    if (minutes > 0)
        mark += (offset < 0 ? QChar(0x2212) : QChar(u'+')) + QString::number(minutes / kMinute);
    if (minutes % kMinute != 0)
        mark += u":%1"_s.arg(minutes % kMinute, 2, 10, QChar(u'0'));
    return mark;
}

QString Formats::marked(const QString &text, Instant at) const
{
    const QString mark = zoneMark(at);
    //: A time of the day, or what times follow, and the time zone: "14:00 (UTC+2)"
    return mark.isEmpty() ? text : tr("%1 (%2)", "zone").arg(text, mark);
}

QString Formats::date(Instant instant) const { return date(local(instant, m_zone).date()); }

QString Formats::date(QDate day) const
{
    const QLocale locale(m_language);
    // The short English form is that of one country, with the month in front: others read another day.
    if (locale.language() == QLocale::English)
        return locale.toString(day, u"d MMM yyyy"_s);
    return locale.toString(day, QLocale::ShortFormat);
}

QString Formats::list(const QStringList &names) const
{
    return names.join(QLocale(m_language).language() == QLocale::Chinese ? u"\u3001"_s : u", "_s);
}

QString Formats::grouped(QString sentence, qint64 count) const
{
    return sentence.replace(QString::number(count), integer(count));
}

Instant Formats::startOfDay(Instant instant, int daysBefore) const
{
    const QDate day = local(instant, m_zone).date().addDays(-daysBefore);
    return Instant::fromMs(day.startOfDay(m_zone).toMSecsSinceEpoch());
}

QString Formats::time(Instant instant) const { return local(instant, m_zone).toString(u"HH:mm"_s); }

QString Formats::timeToSecond(Instant instant) const
{
    return local(instant, m_zone).toString(u"HH:mm:ss"_s);
}

QString Formats::dateTime(Instant instant) const { return date(instant) + u' ' + time(instant); }

QString Formats::moment(Instant instant, Instant now) const
{
    const QDateTime then = local(instant, m_zone);
    const QDate today = local(now, m_zone).date();
    if (then.date() == today)
        return timeToSecond(instant);
    return dateTime(instant);
}

QString Formats::shortMoment(Instant instant, Instant now) const
{
    const QDateTime then = local(instant, m_zone);
    const qint64 days = then.date().daysTo(local(now, m_zone).date());
    if (days == 0)
        return timeToSecond(instant);
    if (days < 0 || days > 6)
        return date(instant);
    return QLocale(m_language).dayName(then.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + time(instant);
}

QString Formats::dayMoment(Instant instant, Instant now) const
{
    const QDateTime then = local(instant, m_zone);
    if (then.date() == local(now, m_zone).date())
        return time(instant);
    const QLocale locale(m_language);
    const QString pattern =
        locale.language() == QLocale::Chinese ? u"M月d日 ddd HH:mm"_s : u"ddd d MMM, HH:mm"_s;
    return locale.toString(then, pattern);
}

QString Formats::shortDay(Instant instant) const
{
    const QLocale locale(m_language);
    const QString pattern = locale.language() == QLocale::Chinese ? u"d日 ddd"_s : u"ddd d"_s;
    return locale.toString(local(instant, m_zone).date(), pattern);
}

QString Formats::age(Instant then, Instant now) const
{
    return duration(std::max<qint64>(0, now.msSince(then)));
}

QString Formats::duration(qint64 ms) const
{
    const qint64 seconds = ms / 1000;
    if (seconds < 60)
        return inSeconds(seconds);
    if (seconds < 3600)
        //: Age or duration in minutes, short
        return tr("%1 min").arg(integer(seconds / 60));
    if (seconds < 48 * 3600)
        //: Age or duration in hours, short
        return tr("%1 h").arg(integer(seconds / 3600));
    //: Age or duration in days, short
    return tr("%1 d").arg(integer(seconds / 86'400));
}

QString Formats::span(qint64 ms) const
{
    const qint64 minutes = std::max<qint64>(0, ms) / 60'000;
    if (minutes < 60)
        return tr("%1 min").arg(integer(minutes));
    if (minutes < 48 * 60 && minutes % 60 != 0)
        //: Age or duration in hours and minutes, short
        return tr("%1 h %2 min").arg(integer(minutes / 60), integer(minutes % 60));
    if (minutes < 48 * 60)
        return tr("%1 h").arg(integer(minutes / 60));
    const qint64 hours = minutes / 60;
    if (hours < 7 * 24 && hours % 24 != 0)
        //: Age or duration in days and hours, short
        return tr("%1 d %2 h").arg(integer(hours / 24), integer(hours % 24));
    return tr("%1 d").arg(integer(hours / 24));
}

QString Formats::inSeconds(qint64 count) const
{
    //: Age or duration in seconds, short
    return tr("%1 s").arg(integer(count));
}

QString Formats::milliseconds(qint64 microseconds) const
{
    const qint64 shown = microseconds < 10'000 ? microseconds / 100 * 100 : microseconds / 1000 * 1000;
    //: Duration in milliseconds, short
    return tr("%1 ms").arg(quantity(Quantity::fromThousandths(shown)));
}

QString Formats::bytes(qint64 count) const
{
    if (count < 1024)
        //: Size in bytes
        return tr("%1 B").arg(integer(count));
    if (count < 1024 * 1024)
        //: Size in kibibytes
        return tr("%1 KiB").arg(integer(count / 1024));
    //: Size in mebibytes
    return tr("%1 MiB").arg(integer(count / (1024 * 1024)));
}

Result<Quantity> Formats::parseQuantity(const QString &text) const
{
    using Symbols = icu::DecimalFormatSymbols;
    const auto symbol = [this](Symbols::ENumberFormatSymbol which) {
        return toQString(m_numbers->symbols.getSymbol(which));
    };
    QString plain;
    const QString decimal = symbol(Symbols::kDecimalSeparatorSymbol);
    const QString grouping = symbol(Symbols::kGroupingSeparatorSymbol);
    // One point and no other mark is a decimal point, whoever types it; three digits after a grouping point
    // of this language make it grouping.
    const bool groups = text.contains(grouping)
        && (text.count(grouping) > 1 || text.contains(decimal)
            || text.size() - text.lastIndexOf(grouping) == 4);
    const auto typed = text.trimmed();
    for (const QChar c : typed) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c.isSpace() || c == QChar(0x200e) || c == QChar(0x200f) || c == QChar(0x061c))
            continue;
        else if (groups && QString(c) == grouping)
            continue;
        else if (QString(c) == decimal || c == u'.' || c == QChar(0x066b))
            plain += u'.';
        else
            plain += c;
    }
    auto parsed = Quantity::parse(plain);
    if (!parsed)
        return Error::invalid({}, u"not a number with at most three decimals"_s);
    return parsed;
}

} // namespace stoa
