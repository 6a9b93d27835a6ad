// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/testserver.h"

#include <QJsonArray>

namespace stoa::kit {

using namespace Qt::StringLiterals;
using namespace stoa::http;

TestServer::TestServer()
    : m_log(std::make_unique<AccessLog>([this](QByteArrayView lines) {
        const std::scoped_lock lock(m_mutex);
        m_lines.append(lines);
    }))
{
    options.ioThreads = 1;
    options.poolThreads = 2;
}

void TestServer::addUsualRoutes()
{
    router.add(Method::Get, "/hello"_ba, {.name = "hello"_ba, .runs = Runs::Inline},
               [](Request &, Worker &) { return Response::bytes("hello"_ba, "text/plain"_ba); });
    router.add(Method::Get, "/big"_ba, {.name = "big"_ba}, [](Request &, Worker &) {
        QJsonArray rows;
        for (int i = 0; i < 1'000; ++i)
            rows.append(u"a row that reads like the one before, number %1"_s.arg(i));
        return Response::json({{"rows"_L1, rows}}, "v7"_ba);
    });
    router.add(Method::Post, "/echo"_ba, {.name = "echo"_ba}, [](Request &request, Worker &) {
        return Response::bytes(request.body(), "application/octet-stream"_ba);
    });
    router.add(Method::Get, "/items/{sku}"_ba, {.name = "items.one"_ba}, [](Request &request, Worker &) {
        request.identify("usr_1"_ba, "dev_1"_ba);
        return Response::bytes(request.param("sku").toUtf8(), "text/plain"_ba);
    });
}

void TestServer::start()
{
    m_server =
        std::make_unique<Server>(std::move(options), std::move(router), Router(), m_clock, metrics, *m_log);
    if (before)
        m_server->setBefore(before);
    if (after)
        m_server->setAfter(after);
    if (const auto started = m_server->start(); !started)
        qFatal("%s", qPrintable(started.error().toString()));
}

QByteArray TestServer::logLines()
{
    m_log->flush();
    const std::scoped_lock lock(m_mutex);
    return m_lines;
}

} // namespace stoa::kit
