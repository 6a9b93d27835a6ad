// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/listquery.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

constexpr char kPart = '\x1f';
constexpr int kMarkBytes = 6;

/// Tells a cursor of ours from a text somebody made up. No secret: a cursor gives no rights.
QByteArray markOf(const QByteArray &text) { return blake2b("cursor" + text, kMarkBytes); }

Error badCursor() { return Error::invalid(u"cursor"_s, u"this is no cursor of this list"_s); }

Result<int> limitOf(const QString &text)
{
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > ListQuery::kMost || text != QString::number(limit))
        return Error::invalid(u"limit"_s, u"expected 1 to %1"_s.arg(ListQuery::kMost));
    return limit;
}

} // namespace

Result<ListQuery> ListQuery::read(const Request &request, QByteArrayView list,
                                  const QList<QLatin1StringView> &filters, int keys)
{
    ListQuery query;
    query.m_list = list.toByteArray();
    QString cursor;
    QSet<QString> seen;
    const auto pairs = request.queryPairs();
    for (const auto &[name, value] : pairs) {
        const bool known = name == "limit"_L1 || name == "cursor"_L1
            || std::ranges::any_of(filters, [&](QLatin1StringView filter) { return name == filter; });
        if (!known)
            return Error::of(Problem::UnknownField, u"the query field is not known"_s, name);
        if (seen.contains(name))
            return Error::invalid(name, u"given twice"_s);
        seen.insert(name);
        if (value.size() > 2'000)
            return Error::invalid(name, u"too long"_s);
        if (name == "limit"_L1) {
            STOA_TRY_ASSIGN(query.m_limit, limitOf(value));
        } else if (name == "cursor"_L1) {
            cursor = value;
        } else {
            query.m_filters.insert(name, value);
        }
    }
    QByteArray filterText;
    for (auto it = query.m_filters.cbegin(); it != query.m_filters.cend(); ++it)
        filterText += it.key().toUtf8() + kPart + it.value().toUtf8() + kPart;
    query.m_filterMark = toBase64Url(blake2b(filterText, 16)).left(8);
    if (!seen.contains(u"cursor"_s))
        return query;

    const QByteArray bytes = fromBase64Url(cursor.toLatin1());
    const QByteArray text = bytes.mid(kMarkBytes);
    auto parts = text.split(kPart);
    if (bytes.size() <= kMarkBytes || bytes.left(kMarkBytes) != markOf(text) || parts.size() != keys + 2
        || parts[0] != query.m_list || parts[1] != query.m_filterMark)
        return badCursor();
    for (qsizetype i = 2; i < parts.size(); ++i)
        query.m_after.append(QString::fromUtf8(parts[i]));
    return query;
}

std::optional<QString> ListQuery::filter(QLatin1StringView name) const
{
    const auto found = m_filters.constFind(QString(name));
    // Texts are kept in NFC, however they are typed.
    return found == m_filters.cend() ? std::nullopt
                                     : std::optional(found->normalized(QString::NormalizationForm_C));
}

Result<std::optional<bool>> ListQuery::truth(QLatin1StringView name) const
{
    const auto text = filter(name);
    if (!text)
        return std::optional<bool>();
    if (*text != "true"_L1 && *text != "false"_L1)
        return Error::invalid(QString(name), u"expected true or false"_s);
    return std::optional(*text == "true"_L1);
}

Result<std::optional<Instant>> ListQuery::instant(QLatin1StringView name) const
{
    const auto text = filter(name);
    if (!text)
        return std::optional<Instant>();
    const auto at = Instant::parse(*text);
    if (!at)
        return Error::invalid(QString(name), u"expected an RFC 3339 instant"_s);
    return std::optional(*at);
}

QString ListQuery::cursorAfter(const QStringList &key) const
{
    QByteArray text = m_list + kPart + m_filterMark;
    for (const QString &part : key)
        text += kPart + part.toUtf8();
    return QString::fromLatin1(toBase64Url(markOf(text) + text));
}

Result<void> noQuery(const Request &request)
{
    if (request.rawQuery().isEmpty())
        return {};
    const auto pairs = request.queryPairs();
    if (pairs.isEmpty())
        return {};
    return Error::of(Problem::UnknownField, u"the query field is not known"_s, pairs.first().first);
}

SelectText &SelectText::where(QByteArrayView condition, const QList<QVariant> &values)
{
    m_sql += m_hasWhere ? " AND " : " WHERE ";
    m_hasWhere = true;
    qsizetype next = 0;
    for (const char c : condition) {
        if (c != '?') {
            m_sql += c;
            continue;
        }
        m_values.append(values.at(next++));
        m_sql += '?' + QByteArray::number(m_values.size());
    }
    return *this;
}

SelectText &SelectText::after(const QList<QByteArrayView> &columns, const QStringList &key)
{
    if (key.isEmpty())
        return *this;
    if (columns.size() == 1)
        return where(columns[0].toByteArray() + " > ?", {key[0]});
    return where('(' + columns[0].toByteArray() + ", " + columns[1].toByteArray() + ") > (?, ?)",
                 {key[0], key[1]});
}

SelectText &SelectText::orderBy(QByteArrayView columns, int limit)
{
    m_values.append(limit);
    m_sql += " ORDER BY " + columns.toByteArray() + " LIMIT ?" + QByteArray::number(m_values.size());
    return *this;
}

void SelectText::bind(sql::Statement &statement, int index, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        statement.bind(index, value.toString());
    else
        statement.bind(index, value.toLongLong());
}

Result<bool> wantsNewest(const Request &request)
{
    const auto order = request.query("order");
    if (order && *order != u"newest"_s)
        return Error::invalid(u"order"_s, u"expected \"newest\", or nothing for the order of ids"_s);
    return order.has_value();
}

Result<void> newestFirst(SelectText &select, const ListQuery &query, const QByteArray &at,
                         const QByteArray &id)
{
    if (const QStringList &after = query.after(); !after.isEmpty()) {
        bool right = false;
        const qint64 ms = after.first().toLongLong(&right);
        if (!right)
            return Error::invalid(u"cursor"_s, u"the cursor is of another list"_s);
        select.where('(' + at + " < ? OR (" + at + " = ? AND " + id + " < ?))", {ms, ms, after.last()});
    }
    select.orderBy(at + " DESC, " + id + " DESC", query.limit() + 1);
    return {};
}

Page::Page(const ListQuery &query)
    : m_query(query)
    , m_json(16 * 1024)
{
    m_json.open().name("items").open('[');
}

JsonText *Page::row(const QStringList &key)
{
    if (m_rows == m_query.limit()) {
        m_more = true;
        return nullptr;
    }
    ++m_rows;
    m_last = key;
    return &m_json;
}

Response Page::answer()
{
    m_json.close(']');
    if (m_more)
        m_json.field("next", m_query.cursorAfter(m_last));
    m_json.close();
    return Response::bytes(m_json.take(), "application/json"_ba)
        .with("Cache-Control"_ba, "private, no-store"_ba);
}

} // namespace stoa::http
