// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace stoa {

/// Walks JSON text from left to right without copying or allocating: for rows by the hundred thousand, where
/// a document tree would cost more than the row. Each call takes what it names, after blanks, or leaves the
/// place as it is and says no. Views point into the text.
class JsonScan {
public:
    explicit JsonScan(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    { }

    /// The next character that is no blank, not taken; NUL at the end.
    char peek();
    bool take(char c);
    bool atEnd() { return peek() == '\0' && m_at == m_end; }

    struct Text {
        QByteArrayView raw; ///< between the quotes, escapes as they stand
        bool escaped = false;
        /// UTF-8 with the escapes resolved; `room` keeps the bytes when there are any. Nothing when an escape
        /// is malformed, a surrogate alone, or NUL.
        std::optional<QByteArrayView> plain(QByteArray &room) const;
    };
    std::optional<Text> string();
    /// An integer of 64 bits; a number with fraction or exponent is none.
    std::optional<qint64> integer();
    bool null() { return literal("null"); }
    bool literal(QByteArrayView word);
    /// Whatever value stands here, as its text; objects and arrays nest at most 64 deep. Strings and brackets
    /// are followed, the inside is not checked further.
    std::optional<QByteArrayView> value();
    /// What is left, blanks included.
    QByteArrayView rest() const { return {m_at, m_end - m_at}; }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace stoa
