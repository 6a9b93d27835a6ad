// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace stoa {

/// By its form, as el or zh_CN.
bool isLanguageTag(const QString &tag);

/// What something is called, per language ("en", "el", "zh_CN"): at least one name, each 1 to 200 characters.
class Names {
public:
    /// Fails with the field names/<language> that is wrong.
    static Result<Names> accept(const QMap<QString, QString> &names);
    static Result<Names> fromJson(const QJsonObject &json);

    /// In the language, else its base language (zh for zh_CN), else English, else the first there is.
    QString in(const QString &language) const;
    const QMap<QString, QString> &all() const { return m_names; }
    QJsonObject toJson() const;

    friend bool operator==(const Names &, const Names &) = default;

private:
    explicit Names(QMap<QString, QString> names)
        : m_names(std::move(names))
    { }
    QMap<QString, QString> m_names;
};

} // namespace stoa
