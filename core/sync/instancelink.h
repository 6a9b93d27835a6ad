// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace stoa {

/// Lets a second start of the desktop on one profile talk to the first, which shows itself. The lock of the
/// profile decides who is first; this only carries the word.
class InstanceLink : public QObject {
    Q_OBJECT
public:
    explicit InstanceLink(QObject *parent = nullptr);
    ~InstanceLink() override;

    /// Listens for later starts on the profile's folder. Nothing happens when the system refuses.
    void listen(const QString &folder);
    /// Asks the program that has the profile open to show itself; false when none listens.
    static bool wake(const QString &folder);

Q_SIGNALS:
    /// Somebody started the desktop again.
    void woken();

private:
    QLocalServer *m_server = nullptr;
};

} // namespace stoa
