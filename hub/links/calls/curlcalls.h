// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/links/calls/calls.h"

#include <QString>
#include <memory>

namespace stoa::links {

struct CallRules {
    Reach reach = Reach::Public;
    QString caFile = {}; ///< PEM; empty: those that the system trusts
    int timeoutMs = 10'000; ///< from the name's look-up to the end of the answer
    qsizetype mostBytes = 16 * 1024; ///< of an answer; the rest is not read
};

/// Calls by libcurl: HTTP/1.1, TLS 1.2 and up, certificates checked, no proxy, no redirects, no cookies.
///
/// The address of each connection is looked at when its socket is made, after the name was looked up and in
/// place of a second look-up, so that a name which leads elsewhere the next time leads nowhere.
class CurlCalls final : public Calls {
public:
    explicit CurlCalls(CallRules rules);
    ~CurlCalls() override;
    Q_DISABLE_COPY_MOVE(CurlCalls)

    void begin(quint64 id, const OutgoingCall &call) override;
    QList<CallEnd> wait(int ms) override;
    void wake() override;
    void drop() override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace stoa::links
