// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/quarantinework.h"

#include "models/shared/problemtext.h"

#include <QJsonArray>

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Of an event these say what it is and who told it; they stay.
constexpr auto kFixed = {"specversion"_L1, "id"_L1, "source"_L1, "type"_L1, "time"_L1, "datacontenttype"_L1};

QString pathOf(const QString &id) { return u"/v1/quarantine/"_s + id; }

void collect(const QJsonValue &value, const QString &pointer, QList<QuarantineField> &fields)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = it.key();
            const bool fixed = pointer.isEmpty()
                && std::ranges::any_of(kFixed, [&name](QLatin1StringView each) { return name == each; });
            if (!fixed)
                collect(it.value(), pointer.isEmpty() ? name : pointer + u'/' + name, fields);
        }
        return;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collect(array[i], pointer + u'/' + QString::number(i), fields);
        return;
    }
    const bool number = value.isDouble();
    QString label = WorkWords::field(pointer);
    label.replace(0, 1, label.left(1).toUpper());
    fields.append({pointer, label, number ? QString::number(value.toInteger()) : value.toVariant().toString(),
                   number, false});
}

/// The value with the one at the pointer replaced.
QJsonValue with(const QJsonValue &value, const QStringList &path, const QJsonValue &leaf)
{
    if (path.isEmpty())
        return leaf;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int at = path.first().toInt();
        if (at >= 0 && at < array.size())
            array[at] = with(array[at], path.mid(1), leaf);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(path.first(), with(object.value(path.first()), path.mid(1), leaf));
    return object;
}

Error errorOf(const QJsonObject &told)
{
    const Problem problem = problemOf(told.value("code"_L1).toString()).value_or(Problem::Unspecified);
    return Error::of(problem, told.value("detail"_L1).toString(), told.value("field"_L1).toString());
}

bool isApplied(const QJsonObject &result) { return result.value("status"_L1).toString() == "applied"_L1; }

} // namespace

QuarantineWork::QuarantineWork(WorkDesk &desk, const QuarantineRow &row, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_row(row)
{
    takeBody(row.body);
    connect(&desk.line(), &HubLine::sessionChanged, this, &QuarantineWork::changed);
    read();
}

void QuarantineWork::takeBody(const QJsonObject &body)
{
    m_told = body;
    m_body = body;
    m_fields.clear();
    collect(body, {}, m_fields);
    for (QuarantineField &field : m_fields)
        field.wrong = !m_row.field.isEmpty()
            && (field.pointer == m_row.field || field.pointer.startsWith(m_row.field + u'/')
                || field.pointer == u"data/"_s + m_row.field);
}

QString QuarantineWork::whyNot() const
{
    const auto &user = m_desk.line().session().user;
    if (!user || !user->rights.may(Permission::OrderEdit))
        return m_desk.whyNot(Permission::OrderEdit);
    if (!m_desk.isOnline())
        return tr("What could not be taken lies at the hub, which does not answer now.");
    return {};
}

void QuarantineWork::read()
{
    if (!m_desk.isOnline())
        return;
    m_busy = true;
    m_desk.line().call("GET", pathOf(m_row.id), {}, {}).then(this, [this](const Result<HubAnswer> &answer) {
        m_busy = false;
        if (answer) {
            m_etag = QString::fromLatin1(answer->headers.value("etag"));
            m_row.field = answer->body.value("pointer"_L1).toString();
            m_row.problem = answer->body.value("problem"_L1).toString(m_row.problem);
            m_row.tries = answer->body.value("tries"_L1).toInteger(m_row.tries);
            // What is typed already stays.
            if (!isEdited())
                takeBody(answer->body.value("body"_L1).toObject());
        }
        Q_EMIT changed();
    });
}

void QuarantineWork::setField(const QString &pointer, const QString &value)
{
    for (QuarantineField &field : m_fields) {
        if (field.pointer != pointer)
            continue;
        field.value = value;
        bool whole = false;
        const qint64 number = value.trimmed().toLongLong(&whole);
        const QJsonValue leaf = field.number && whole ? QJsonValue(number) : QJsonValue(value);
        m_body = with(m_body, pointer.split(u'/'), leaf).toObject();
        // Untouched it is the hub's very value again.
        if (field.number && !whole)
            field.wrong = true;
    }
    Q_EMIT changed();
}

Result<void> QuarantineWork::judge(const Result<HubAnswer> &answer)
{
    m_busy = false;
    if (!answer) {
        m_answer = ProblemText::sentence(answer.error());
        Q_EMIT changed();
        return answer.error();
    }
    const QJsonObject problem = answer->body.value("problem"_L1).toObject();
    m_taken = isApplied(answer->body) || answer->body.value("state"_L1).toString() == "discarded"_L1;
    if (m_taken) {
        m_answer = tr("It was taken.");
    } else {
        const Error error = errorOf(problem);
        m_row.problem = problem.value("code"_L1).toString();
        m_row.field = error.field;
        m_answer = WorkWords::quarantine(m_row);
        takeBody(m_body);
        read();
    }
    Q_EMIT changed();
    return {};
}

Future<Result<void>> QuarantineWork::post(const QString &path, const QJsonObject &body)
{
    return m_desk.line().call("POST", path, body, {}).then(this, [this](const Result<HubAnswer> &answer) {
        return judge(answer);
    });
}

Future<Result<void>> QuarantineWork::replay()
{
    if (!whyNot().isEmpty() || m_busy)
        return readyFuture(Result<void>(Error{ErrorKind::Offline, {}, whyNot()}));
    m_busy = true;
    Q_EMIT changed();
    const QString path = pathOf(m_row.id);
    if (!isEdited())
        return post(path + u"/replay"_s, {});
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto over = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    m_desk.line()
        .call("PATCH", path, {{u"body"_s, m_body}}, {{"if-match", m_etag.toLatin1()}})
        .then(this, [this, path, over](const Result<HubAnswer> &answer) {
            if (!answer) {
                over(judge(answer));
                return;
            }
            m_told = m_body;
            post(path + u"/replay"_s, {}).then(this, over);
        });
    return promise->future();
}

Future<Result<void>> QuarantineWork::discard(const QString &reason)
{
    if (!whyNot().isEmpty() || m_busy)
        return readyFuture(Result<void>(Error{ErrorKind::Offline, {}, whyNot()}));
    m_busy = true;
    return post(pathOf(m_row.id) + u"/discard"_s, {{u"reason"_s, reason.simplified().left(200)}});
}

QuarantineReplay::QuarantineReplay(WorkDesk &desk, const QList<QuarantineRow> &rows, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    const QList<RecordColumn<Row>> columns{
        {[] { return QuarantineReplay::tr("About"); },
         [](const Row &row, int asked) -> QVariant {
             return asked == Qt::DisplayRole ? QVariant(row.reference) : QVariant();
         }},
        {[] { return QuarantineReplay::tr("Result"); },
         [](const Row &row, int asked) -> QVariant {
             if (asked == Qt::DisplayRole)
                 return row.result;
             return asked == role(TableRole::Status) ? QVariant(int(row.kind)) : QVariant();
         }}};
    m_rows = std::make_unique<RecordTableModel<Row>>(columns, [](const Row &row) { return row.id; });
    QList<Row> list;
    for (const QuarantineRow &row : rows)
        list.append({row.id, row.reference.isEmpty() ? row.kind : row.reference});
    m_rows->setRows(list);
}

int QuarantineReplay::taken() const
{
    return int(
        std::ranges::count_if(m_rows->rows(), [](const Row &row) { return row.kind == StatusKind::Ok; }));
}

void QuarantineReplay::start()
{
    if (m_running || m_next >= count())
        return;
    m_running = true;
    step();
}

void QuarantineReplay::step()
{
    QStringList ids;
    for (const Row &row : m_rows->rows().mid(m_next, kAtOnce))
        ids.append(row.id);
    if (ids.isEmpty()) {
        m_running = false;
        Q_EMIT changed();
        return;
    }
    m_desk.line()
        .call("POST", u"/v1/quarantine/replay"_s, {{u"ids"_s, QJsonArray::fromStringList(ids)}}, {})
        .then(this, [this, ids](const Result<HubAnswer> &answer) { take(ids, answer); });
    Q_EMIT changed();
}

void QuarantineReplay::take(const QStringList &ids, const Result<HubAnswer> &answer)
{
    QHash<QString, QJsonObject> results;
    if (answer) {
        const QJsonArray list = answer->body.value("results"_L1).toArray();
        for (const QJsonValue &each : list)
            results.insert(each["id"_L1].toString(), each.toObject());
    }
    QList<Row> rows = m_rows->rows();
    for (Row &row : rows) {
        if (!ids.contains(row.id))
            continue;
        const QJsonObject result = results.value(row.id);
        row.kind = answer && isApplied(result) ? StatusKind::Ok : StatusKind::Problem;
        row.result = !answer ? ProblemText::sentence(answer.error())
            : row.kind == StatusKind::Ok
            ? tr("taken")
            : ProblemText::sentence(errorOf(result.value("problem"_L1).toObject()));
    }
    m_rows->setRows(rows);
    m_next += int(ids.size());
    if (!answer) {
        // The rest would fare the same; it can be begun again.
        m_next -= int(ids.size());
        m_running = false;
        Q_EMIT changed();
        return;
    }
    step();
}

} // namespace stoa
