// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sql/connection.h"
#include "hub/http/request.h"
#include "hub/http/response.h"
#include "hub/http/routes/jsontext.h"

#include <QMap>
#include <QStringList>
#include <QVariant>

namespace stoa::http {

/// What a caller asked of a list: a page size, where to go on, and filters out of a closed list.
class ListQuery {
public:
    static constexpr int kMost = 500;
    static constexpr int kUsual = 100;

    /// `list` names the list in its cursors, `keys` is the number of its key columns. Fails with
    /// UnknownField, or InvalidInput for a limit or a cursor that is none of this list with these filters.
    static Result<ListQuery> read(const Request &request, QByteArrayView list,
                                  const QList<QLatin1StringView> &filters, int keys = 1);

    int limit() const { return m_limit; }
    /// The key after which the page begins; empty for the first page.
    const QStringList &after() const { return m_after; }

    std::optional<QString> filter(QLatin1StringView name) const;
    /// Filters of a kind; InvalidInput names the field.
    Result<std::optional<bool>> truth(QLatin1StringView name) const;
    Result<std::optional<Instant>> instant(QLatin1StringView name) const;

    /// The cursor of the page that follows the row of this key.
    QString cursorAfter(const QStringList &key) const;

private:
    QByteArray m_list;
    QByteArray m_filterMark;
    QMap<QString, QString> m_filters;
    int m_limit = kUsual;
    QStringList m_after;
};

/// Refuses any query field: for routes that have none.
Result<void> noQuery(const Request &request);

/// A SELECT put together from fixed pieces: values go in as bindings only.
class SelectText {
public:
    explicit SelectText(QByteArray select)
        : m_sql(std::move(select))
    { }
    /// Adds a condition; each ? in it is replaced by the placeholder of the next value.
    SelectText &where(QByteArrayView condition, const QList<QVariant> &values = {});
    /// Conditions for the rows after a key, in the order of these columns.
    SelectText &after(const QList<QByteArrayView> &columns, const QStringList &key);
    SelectText &orderBy(QByteArrayView columns, int limit);

    template <typename Row> Result<void> each(sql::Connection &connection, Row &&row) const
    {
        STOA_TRY_ASSIGN(auto statement, connection.prepare(m_sql));
        for (qsizetype i = 0; i < m_values.size(); ++i)
            bind(statement, int(i) + 1, m_values[i]);
        for (;;) {
            STOA_TRY_ASSIGN(const bool more, statement.step());
            if (!more)
                return {};
            row(std::as_const(statement));
        }
    }

private:
    static void bind(sql::Statement &statement, int index, const QVariant &value);

    QByteArray m_sql;
    bool m_hasWhere = false;
    QList<QVariant> m_values;
};

/// Whether a list that is told by ids is asked for with what happened last first. InvalidInput for any other
/// order.
Result<bool> wantsNewest(const Request &request);
/// Conditions and order for that: by the instant column and then the id, which are the two keys of a cursor.
Result<void> newestFirst(SelectText &select, const ListQuery &query, const QByteArray &at,
                         const QByteArray &id);

/// Gathers the rows of one page, of which one more than the limit is asked for, to know whether there is a
/// next page.
class Page {
public:
    explicit Page(const ListQuery &query);
    /// Where the next row is written, or null when the page is full.
    JsonText *row(const QStringList &key);
    Response answer();

private:
    const ListQuery &m_query;
    JsonText m_json;
    QStringList m_last;
    int m_rows = 0;
    bool m_more = false;
};

} // namespace stoa::http
