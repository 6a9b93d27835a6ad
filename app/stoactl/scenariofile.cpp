// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/scenariofile.h"

#include <QFile>
#include <QJsonDocument>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 512LL * 1024 * 1024;

Result<QByteArray> readAll(const QString &name)
{
    QFile file(name);
    const bool opened =
        name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error::invalid(u"scenario"_s, u"cannot be read: %1"_s.arg(file.errorString()));
    // A pipe gives what is in it by now, and more later.
    QByteArray bytes;
    for (;;) {
        const QByteArray some = file.read(kMostBytes + 1 - bytes.size());
        if (some.isEmpty())
            break;
        bytes += some;
    }
    if (bytes.size() > kMostBytes)
        return Error::of(Problem::TooLarge, u"more than 512 MB"_s, u"scenario"_s);
    return bytes;
}

/// A file that is no JSON is the caller's to mend, as one with a wrong field is.
Error malformed(const QString &detail)
{
    return Error{ErrorKind::InvalidInput, u"scenario"_s, detail, Problem::Malformed};
}

} // namespace

Result<ScenarioFile> readScenario(const QString &name)
{
    STOA_TRY_ASSIGN(const auto bytes, readAll(name));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return malformed(u"is no JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return malformed(u"is no JSON object"_s);
    STOA_TRY_ASSIGN(auto scenario, Scenario::fromJson(document.object()));
    return ScenarioFile{document.object(), std::move(scenario)};
}

} // namespace stoa::ctl
