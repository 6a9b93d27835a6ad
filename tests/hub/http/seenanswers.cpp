// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/seenanswers.h"

#include <QTest>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

/// Fields that the contract says of all answers at once, and those of HTTP itself.
const QSet<QByteArray> kOfEveryAnswer{
    "date",          "connection", "content-length",      "content-type",           "content-encoding",
    "cache-control", "vary",       "transfer-encoding",   "x-content-type-options", "stoa-generation",
    "upgrade",       "server",     "sec-websocket-accept"};

QJsonObject answersOf(const access::Gate::Entry &entry, const QJsonObject &contract)
{
    return contract["paths"_L1][QString::fromLatin1(entry.pattern)]
                   [QString::fromLatin1(http::nameOf(entry.method).toByteArray().toLower())]["responses"_L1]
                       .toObject();
}

/// The names of an answer's fields in small letters; each has its description under components/headers.
QSet<QByteArray> written(QJsonObject answer, const QJsonObject &contract)
{
    if (answer.contains("$ref"_L1))
        answer =
            contract["components"_L1]["responses"_L1][answer.value("$ref"_L1).toString().section(u'/', -1)]
                .toObject();
    const QJsonObject headers = answer.value("headers"_L1).toObject();
    QSet<QByteArray> names;
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        const QString reference = (*header)["$ref"_L1].toString();
        if (reference != u"#/components/headers/"_s + header.key())
            QTest::qFail(qPrintable(header.key() + u" is not described in one place"_s), __FILE__, __LINE__);
        names.insert(header.key().toLatin1().toLower());
    }
    return names;
}

QByteArray listed(const QSet<QByteArray> &names)
{
    QByteArrayList list = names.values();
    std::ranges::sort(list);
    return list.join(", ");
}

} // namespace

void SeenAnswers::add(const QByteArray &route, const WireAnswer &answer)
{
    QSet<QByteArray> fields;
    for (auto it = answer.headers.keyBegin(); it != answer.headers.keyEnd(); ++it) {
        if (!kOfEveryAnswer.contains(*it))
            fields.insert(*it);
    }
    if (answer.header("content-type") == "application/problem+json")
        m_seenInProblems.unite(fields);
    else
        m_seen[{route, QByteArray::number(answer.status)}].unite(fields);
}

QStringList SeenAnswers::faultsOf(const access::Gate::Entry &route, const QJsonObject &contract,
                                  QSet<QByteArray> &described) const
{
    QStringList faults;
    const QJsonObject answers = answersOf(route, contract);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const auto names = written(answer->toObject(), contract);
        described.unite(names);
        if (answer.key() == u"default"_s) {
            if ((*answer)["$ref"_L1].toString() != u"#/components/responses/problem"_s)
                faults.append(QString::fromLatin1(route.name + ": its problems are others"));
            continue;
        }
        const auto seen = m_seen.constFind({route.name, answer.key().toLatin1()});
        const QByteArray where = route.name + ' ' + answer.key().toLatin1();
        if (seen == m_seen.cend())
            faults.append(QString::fromLatin1(where + ": this test does not call it"));
        else if (*seen != names)
            faults.append(
                QString::fromLatin1(where + ": sent " + listed(*seen) + "; written " + listed(names)));
    }
    for (const auto &[where, fields] : m_seen.asKeyValueRange()) {
        if (where.first == route.name && !answers.contains(QString::fromLatin1(where.second)))
            faults.append(QString::fromLatin1(where.first + ' ' + where.second + ": is not written"));
    }
    return faults;
}

QStringList SeenAnswers::faults(const QList<access::Gate::Entry> &routes, const QJsonObject &contract) const
{
    QStringList faults;
    QSet<QByteArray> described;
    for (const auto &route : routes)
        faults += faultsOf(route, contract, described);
    const auto ofProblems = written({{u"$ref"_s, u"#/components/responses/problem"_s}}, contract);
    if (ofProblems != m_seenInProblems)
        faults.append(QString::fromLatin1("problems: sent " + listed(m_seenInProblems) + "; written "
                                          + listed(ofProblems)));
    for (const QString &name : contract["components"_L1]["headers"_L1].toObject().keys()) {
        if (!described.contains(name.toLatin1().toLower()))
            faults.append(name + u" is described and nowhere sent"_s);
    }
    return faults;
}

} // namespace stoa::kit
