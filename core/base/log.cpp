// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/clock.h"

#include <QJsonDocument>
#include <cstdio>

namespace stoa {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcStore, "stoa.store")
Q_LOGGING_CATEGORY(lcSync, "stoa.sync")
Q_LOGGING_CATEGORY(lcHub, "stoa.hub")
Q_LOGGING_CATEGORY(lcHttp, "stoa.http")
Q_LOGGING_CATEGORY(lcAccess, "stoa.access")
Q_LOGGING_CATEGORY(lcUi, "stoa.ui")

namespace {

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return {};
}

void writeLine(QJsonObject line, QtMsgType type, const char *category)
{
    line.insert("time"_L1, SystemClock().now().toString());
    line.insert("level"_L1, levelName(type));
    line.insert("category"_L1, QLatin1StringView(category ? category : "default"));
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void jsonHandler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writeLine({{"message"_L1, message}}, type, context.category);
}

} // namespace

void installJsonLog() { qInstallMessageHandler(jsonHandler); }

void logEvent(const QLoggingCategory &category, const char *event, const QJsonObject &fields)
{
    if (!category.isInfoEnabled())
        return;
    QJsonObject line = fields;
    line.insert("event"_L1, QLatin1StringView(event));
    writeLine(std::move(line), QtInfoMsg, category.categoryName());
}

} // namespace stoa
