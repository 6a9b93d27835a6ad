// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sql/connection.h"
#include "tests/bench/report.h"

#include <QMap>
#include <QStringList>

namespace stoa::hub {
class HubStore;
}

namespace stoa::bench {

/// A made-up chain of as many positions as one likes: the sample's articles with their names in every
/// language, in as many series as it takes, at "L01", "L02" … The same options give the same rows.
class PositionWorld {
public:
    explicit PositionWorld(const Options &options);

    /// As a desk's cache holds them after a first copy: catalogue, positions, labels, search.
    void fillCache(sql::Connection &cache) const;
    /// As a hub holds them: every position by an opening movement of its own, numbered in the streams.
    void fillHub(hub::HubStore &store) const;

    /// Names of articles, one language after the other.
    QStringList someNames(int count) const;
    QString sku(int article) const;
    static QString location(int index);
    qint64 onHand(int article, int location) const; ///< thousandths

private:
    struct Article {
        QString sku;
        QMap<QString, QString> names;
        QString brand;
        QString category;
        qint64 price = 0;
    };
    Options m_options;
    QList<Article> m_articles;
};

} // namespace stoa::bench
