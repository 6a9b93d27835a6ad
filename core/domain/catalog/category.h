// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/names.h"

namespace stoa {

/// A group of items in the catalogue's tree: valid by construction, as far as it can be told by itself.
class Category {
public:
    /// The code is 1 to 80 printable characters without |, the parent such a code or empty, and the rank
    /// (the order among siblings) 0 to kMostRank. Fails with the first field that is wrong.
    static Result<Category> accept(const QString &code, const QString &parent,
                                   const QMap<QString, QString> &names, qint64 rank);
    /// As Unicode composes it (NFC), without marks that nobody sees: two codes that look the same are one.
    static Result<QString> codeOf(const QString &text, const QString &field);
    static constexpr qint64 kMostRank = 1'000'000;

    const QString &code() const { return m_code; }
    const QString &parent() const { return m_parent; } ///< empty at the top
    const Names &names() const { return m_names; }
    int rank() const { return m_rank; }

private:
    Category(QString code, QString parent, Names names, int rank);
    QString m_code;
    QString m_parent;
    Names m_names;
    int m_rank;
};

} // namespace stoa
