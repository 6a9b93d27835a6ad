// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/instancelink.h"

#include "core/base/crypto.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 1'000;

/// Names of local sockets are short and flat, so the folder goes in as its hash.
QString nameOf(const QString &folder)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    return u"stoa-"_s + QString::fromLatin1(blake2b(path, 12).toHex());
}

} // namespace

InstanceLink::InstanceLink(QObject *parent)
    : QObject(parent)
{ }

InstanceLink::~InstanceLink() = default;

void InstanceLink::listen(const QString &folder)
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // What a killed program left behind is nobody's: the profile's lock is ours.
    QLocalServer::removeServer(nameOf(folder));
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->disconnectFromServer();
            Q_EMIT woken();
        }
    });
    m_server->listen(nameOf(folder));
}

bool InstanceLink::wake(const QString &folder)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(folder));
    return socket.waitForConnected(kPatienceMs);
}

} // namespace stoa
