// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace stoa::http {

/// Writes a JSON object into one growing buffer, without a tree in between: lists of 500 rows and the single
/// position are answered from it.
class JsonText {
public:
    explicit JsonText(qsizetype room = 512) { m_text.reserve(room); }

    JsonText &open(char bracket = '{');
    JsonText &close(char bracket = '}');
    /// Starts a member; a value or open() follows.
    JsonText &name(QByteArrayView name);

    JsonText &text(QByteArrayView utf8);
    JsonText &text(const QString &text) { return this->text(QByteArrayView(text.toUtf8())); }
    JsonText &number(qint64 number);
    JsonText &truth(qint64 notZero);
    JsonText &instant(Instant at);
    /// JSON that is taken as it stands.
    JsonText &raw(QByteArrayView json);

    // Members.
    JsonText &field(QByteArrayView name, QByteArrayView utf8) { return this->name(name).text(utf8); }
    JsonText &field(QByteArrayView name, const QString &value) { return this->name(name).text(value); }
    JsonText &field(QByteArrayView name, qint64 value) { return this->name(name).number(value); }
    JsonText &field(QByteArrayView name, Instant value) { return this->name(name).instant(value); }

    QByteArray take() { return std::move(m_text); }
    qsizetype size() const { return m_text.size(); }

private:
    void separate();

    QByteArray m_text;
    bool m_first = true;
};

/// RFC 3339 in UTC with milliseconds, in quotes, for the years 1970 to 9999.
void appendInstant(QByteArray &out, Instant at);

} // namespace stoa::http
