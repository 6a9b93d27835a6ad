// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace stoa {

/// The keys of a list's rows in their order, packed: beside its text a key costs twelve bytes, so that half a
/// million of them are read at once and held. No key comes twice.
class RowKeys {
public:
    void append(QByteArrayView key);
    int size() const { return int(m_ends.size()); }
    QByteArrayView at(int place) const;
    /// The first of them.
    RowKeys first(int count) const;

    /// Makes find() ready; to be called where it does not matter that it takes a while.
    void seal();
    /// The place of a key, -1 when it is not there. Only after seal().
    int find(QByteArrayView key) const;

private:
    QByteArray m_text;
    QList<quint32> m_ends;
    QList<qint32> m_table; ///< places by hash, -1 where none is
};

/// What makes the rows of a list out of those that were shown, in whole runs.
///
/// Rows that stay keep their order among each other, whatever the new one is: nothing moves under the hand.
/// A row that came stands behind the one that is before it in the new order.
struct RowChanges {
    struct Gone {
        int first;
        int count;
    };
    struct Come {
        int row; ///< where the first stands when those before in the list of runs are in
        int place; ///< of the first among the new keys
        int count;
    };

    QList<Gone> gone; ///< the last rows first
    QList<Come> come; ///< the first rows first
    QList<int> kept; ///< places among the new keys, in the order shown
    QList<int> all; ///< the same with those that came

    qsizetype runs() const { return gone.size() + come.size(); }
};

/// `order` holds the places among `before` as they are shown. Both must be sealed.
RowChanges changesBetween(const RowKeys &before, const QList<int> &order, const RowKeys &after);

} // namespace stoa
