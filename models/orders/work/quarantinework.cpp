// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/quarantinework.h"

#include "models/shared/problemtext.h"

#include <QJsonArray>

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &id) { return u"/v1/quarantine/"_s + id; }

Error errorOf(const QJsonObject &told)
{
    const Problem problem = problemOf(told.value("code"_L1).toString()).value_or(Problem::Unspecified);
    return Error::of(problem, told.value("detail"_L1).toString(), told.value("field"_L1).toString());
}

QString reasonOf(const Error &error, const Formats &formats)
{
    QuarantineRow row;
    row.problem = slugOf(error.code());
    row.field = error.field;
    row.detail = error.detail;
    return WorkWords::quarantine(row, formats);
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
    m_fields = QuarantineForm::fields(body, m_row, m_desk.formats());
}

bool QuarantineWork::isEdited() const
{
    return std::ranges::any_of(m_fields, [](const auto &field) { return field.value != field.told; });
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
            m_row.detail = answer->body.value("detail"_L1).toString(m_row.detail);
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
        if (field.pointer == pointer)
            QuarantineForm::type(field, value, m_desk.formats());
    }
    m_body = QuarantineForm::mended(m_told, m_fields, m_desk.formats());
    Q_EMIT changed();
}

const QuarantineField *QuarantineWork::unread() const
{
    const auto found = std::ranges::find_if(m_fields, [](const QuarantineField &field) {
        return field.value != field.told && !field.error.isEmpty();
    });
    return found == m_fields.end() ? nullptr : &*found;
}

QString QuarantineWork::emptiness(const WorkDesk &desk)
{
    const auto &user = desk.line().session().user;
    if (!user || !user->rights.may(Permission::OrderRead))
        return desk.whyNot(Permission::OrderRead);
    if (user->rights.reach() != Rights::Stores::All)
        return tr(
            "What could not be taken belongs to no store yet. It is shown to those who may see all stores.");
    if (!desk.isOnline())
        return tr("The list is kept at the hub, which does not answer now. It comes when the hub answers.");
    return tr("Every order could be taken. One that cannot is kept here with the reason.");
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
        m_row.detail = error.detail;
        m_answer = WorkWords::quarantine(m_row, m_desk.formats());
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
    if (const QuarantineField *field = unread()) {
        //: %1 is a field such as "Line 2: Quantity", %2 why it cannot be read
        m_answer = tr("%1: %2").arg(field->label, field->error);
        const Error error = Error::invalid(field->pointer, field->error);
        Q_EMIT changed();
        return readyFuture(Result<void>(error));
    }
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
            // It lies there as it was mended, whatever becomes of the attempt.
            if (const QByteArray etag = answer->headers.value("etag"); !etag.isEmpty())
                m_etag = QString::fromLatin1(etag);
            m_told = m_body;
            for (QuarantineField &field : m_fields)
                field.told = field.value;
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
            : reasonOf(errorOf(result.value("problem"_L1).toObject()), m_desk.formats());
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
