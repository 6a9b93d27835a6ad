// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/trafficway.h"

#include <QDir>
#include <array>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostKeyBytes = 4'096;
constexpr int kUnauthenticated = 401;
constexpr std::array kPermissions{"catalog.read"_L1, "network.read"_L1, "stock.read"_L1, "stock.record"_L1,
                                  "order.read"_L1,   "order.record"_L1, "order.work"_L1, "order.return"_L1};

QByteArray firstLine(const QByteArray &text) { return text.split('\n').first().trimmed(); }

/// Nothing where none is given.
Result<std::optional<QByteArray>> givenKey(const TrafficWay &way, const Console &console)
{
    if (!way.keyFile.empty()) {
        STOA_TRY_ASSIGN(const QByteArray text,
                        console.content(QString::fromStdString(way.keyFile), kMostKeyBytes));
        return std::optional(firstLine(text));
    }
    const QByteArray told = qgetenv(kTrafficKeyVariable).trimmed();
    return told.isEmpty() ? std::optional<QByteArray>() : std::optional(told);
}

Result<QByteArray> makeKey(const Common &common, const QString &file)
{
    QStringList words{u"apikey"_s, u"add"_s, u"traffic"_s, u"--days"_s, u"730"_s};
    for (const QLatin1StringView permission : kPermissions)
        words += {u"--permission"_s, permission};
    STOA_TRY_ASSIGN(const QJsonObject made, runBeside(common, words));
    const QByteArray secret = made.value("secret"_L1).toString().toLatin1();
    STOA_TRY(DataFolder::keepSecret(file, secret + '\n'));
    return secret;
}

} // namespace

Result<std::unique_ptr<links::CurlHubClient>> trafficClient(const TrafficWay &way, const Common &common)
{
    const QString ca = QString::fromStdString(way.caFile);
    STOA_TRY_ASSIGN(const auto given, givenKey(way, common.console));
    // The key of one's own hub is shown to no other.
    if (!way.url.empty() && !given)
        return Error::invalid(u"key-file"_s,
                              u"the hub at --url wants an API key: a file, or %1 in the environment"_s.arg(
                                  QString::fromLatin1(kTrafficKeyVariable)));
    const QString url =
        way.url.empty() ? DataFolder::addressIn(common.folder()) : QString::fromStdString(way.url);
    if (url.isEmpty())
        return Error::invalid(u"url"_s,
                              u"no hub serves %1; start it, or say with --url where one is"_s.arg(
                                  QDir(common.folder()).absolutePath()));
    if (given)
        return links::CurlHubClient::make({url, *given, ca});
    const QString file = QDir(common.folder()).filePath(u"traffic.key"_s);
    if (QFile::exists(file)) {
        STOA_TRY_ASSIGN(const QByteArray text, OwnTerminal().content(file, kMostKeyBytes));
        auto client = links::CurlHubClient::make({url, firstLine(text), ca});
        if (client && (*client)->get("/v1/items?limit=1").status != kUnauthenticated)
            return client;
    }
    STOA_TRY_ASSIGN(const QByteArray secret, makeKey(common, file));
    return links::CurlHubClient::make({url, secret, ca});
}

} // namespace stoa::cli
