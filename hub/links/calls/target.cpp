// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/calls/target.h"

#include <QUrl>

namespace stoa::links {

using namespace Qt::StringLiterals;

Result<Target> Target::accept(const QString &text, Reach reach)
{
    const auto refuse = [](const QString &why) {
        return Error::invalid(u"url"_s, why);
    };
    if (text.size() > kLongest)
        return refuse(u"longer than %1 characters"_s.arg(kLongest));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port(1) == 0)
        return refuse(u"expected an address as https://example.org/hook"_s);
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return refuse(u"without a user, a password or a fragment"_s);
    const bool isPlain = url.scheme() == "http"_L1;
    if (url.scheme() != "https"_L1 && !(isPlain && namesLoopback(url.host())))
        return refuse(u"https is needed"_s);
    if (hostKind(url.host(), reach) == HostKind::Refused)
        return refuse(u"this hub calls no private addresses"_s);
    return Target(url.toEncoded());
}

} // namespace stoa::links
