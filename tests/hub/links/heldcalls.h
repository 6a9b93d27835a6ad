// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/links/calls/calls.h"

#include <QStringList>
#include <utility>

namespace stoa::kit {

/// Calls that end when the test says so.
class HeldCalls final : public links::Calls {
public:
    void begin(quint64 id, const links::OutgoingCall &call) override { begun.append({id, call}); }
    QList<links::CallEnd> wait(int) override { return {}; }
    void wake() override { }
    void drop() override { begun.clear(); }
    QList<links::CallEnd> endAll(int status)
    {
        QList<links::CallEnd> ends;
        for (const auto &[id, call] : std::exchange(begun, {})) {
            links::CallEnd end;
            end.id = id;
            end.status = status;
            ends.append(end);
        }
        return ends;
    }
    QStringList ids() const
    {
        QStringList ids;
        for (const auto &[id, call] : begun) {
            for (const QByteArray &field : call.fields) {
                if (field.startsWith("Stoa-Event-Id: "))
                    ids.append(QString::fromLatin1(field.sliced(15)));
            }
        }
        return ids;
    }
    QList<std::pair<quint64, links::OutgoingCall>> begun;
};

} // namespace stoa::kit
