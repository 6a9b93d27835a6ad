// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QVarLengthArray>
#include <limits>
#include <optional>

namespace stoa {

/// Joins a pointer without its leading slash and one more step (RFC 6901 escapes '~' and '/').
QString pointerTo(const QString &parent, const QString &step);

/// Takes the known fields out of one JSON object and remembers everything that is wrong with it.
///
/// Each reader gives a value in any case (an empty one after an error); end() tells whether they may be used.
/// A field that was never asked for is an unknown-field error. null counts as absent.
///
///     JsonFields fields(object);
///     const QString sku = fields.string("sku"_L1);
///     const auto count = fields.integer("count"_L1, 1, 500);
///     STOA_TRY(fields.end());
class JsonFields {
public:
    static constexpr qint64 kLowest = std::numeric_limits<qint64>::min();
    static constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

    /// `at` is the pointer of the object in its document, without the leading slash.
    explicit JsonFields(QJsonObject object, QString at = {});

    bool has(QLatin1StringView name) const;

    /// Lengths in UTF-16 units. A required string may not be empty.
    QString string(QLatin1StringView name, int maxLength = 1'000);
    std::optional<QString> optionalString(QLatin1StringView name, int maxLength = 1'000);
    qint64 integer(QLatin1StringView name, qint64 lowest = kLowest, qint64 highest = kHighest);
    std::optional<qint64> optionalInteger(QLatin1StringView name, qint64 lowest = kLowest,
                                          qint64 highest = kHighest);
    bool boolean(QLatin1StringView name);
    std::optional<bool> optionalBoolean(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name, int maxItems = 10'000);
    QJsonArray optionalArray(QLatin1StringView name, int maxItems = 10'000);
    QJsonObject object(QLatin1StringView name);
    std::optional<QJsonObject> optionalObject(QLatin1StringView name);
    /// Known, but read elsewhere: a raw value of any type.
    QJsonValue value(QLatin1StringView name);

    /// A string of a closed vocabulary: `find` gives Result or std::optional of the value for a QStringView.
    /// Also for ids, instants and the like: parsed("id"_L1, &OrderId::parse).
    template <typename Find> auto parsed(QLatin1StringView name, Find &&find)
    {
        const QString text = string(name, 4'000);
        return text.isEmpty() ? decltype(convert(name, text, find)){} : convert(name, text, find);
    }
    template <typename Find> auto optionalParsed(QLatin1StringView name, Find &&find)
    {
        const auto text = optionalString(name, 4'000);
        return text ? convert(name, *text, find) : decltype(convert(name, *text, find)){};
    }

    /// The pointer of a field, or of an item in its array, for readers of what is inside.
    QString pointer(QLatin1StringView name) const;
    QString pointer(QLatin1StringView name, qsizetype index) const;

    /// Adds an error of a rule that spans fields, or those of a nested reader.
    void refuse(QLatin1StringView name, QString detail);
    void add(const QList<Error> &errors);

    /// Everything wrong, unknown fields last; call after the last reader.
    QList<Error> errors() const;
    /// The first of errors(), if any.
    Result<void> end() const;

private:
    template <typename Find> auto convert(QLatin1StringView name, const QString &text, Find &&find)
    {
        const auto found = find(QStringView(text));
        using Value = std::remove_cvref_t<decltype(*found)>;
        if (found)
            return std::optional<Value>(*found);
        if constexpr (requires { found.error().detail; })
            addError(name, found.error());
        else
            refuse(name, QStringLiteral("not one of the known values"));
        return std::optional<Value>();
    }
    std::optional<QJsonValue> take(QLatin1StringView name);
    void missing(QLatin1StringView name);
    void addError(QLatin1StringView name, const Error &error);

    QJsonObject m_object;
    QString m_at;
    QVarLengthArray<QLatin1StringView, 16> m_known; ///< names are literals
    QList<Error> m_errors;
};

} // namespace stoa
