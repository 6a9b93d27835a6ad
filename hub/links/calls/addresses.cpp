// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/calls/addresses.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>

namespace stoa::links {

namespace {

enum class Realm { Public, Private, Loopback, Nothing };

using V6 = std::array<quint8, 16>;

struct Range4 {
    quint32 first;
    int bits;
    Realm realm;
};

// https://www.iana.org/assignments/iana-ipv4-special-registry
constexpr std::array kRanges4{
    Range4{0x00000000, 8, Realm::Nothing}, // this network
    Range4{0x0a000000, 8, Realm::Private},
    Range4{0x64400000, 10, Realm::Private}, // shared by a carrier's customers
    Range4{0x7f000000, 8, Realm::Loopback},
    Range4{0xa9fe0000, 16, Realm::Private}, // link-local
    Range4{0xac100000, 12, Realm::Private},
    Range4{0xc0000000, 24, Realm::Private}, // protocol assignments
    Range4{0xc0000200, 24, Realm::Private}, // documentation
    Range4{0xc0586300, 24, Realm::Private}, // former 6to4 relays
    Range4{0xc0a80000, 16, Realm::Private},
    Range4{0xc6120000, 15, Realm::Private}, // benchmarks
    Range4{0xc6336400, 24, Realm::Private}, // documentation
    Range4{0xcb007100, 24, Realm::Private}, // documentation
    Range4{0xe0000000, 3, Realm::Nothing}, // groups, reserved, broadcast
};

Realm realmOf4(quint32 address)
{
    for (const Range4 &range : kRanges4) {
        if ((address ^ range.first) >> (32 - range.bits) == 0)
            return range.realm;
    }
    return Realm::Public;
}

quint32 v4At(const V6 &bytes, std::size_t at)
{
    return quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 | quint32(bytes[at + 2]) << 8
        | quint32(bytes[at + 3]);
}

template <std::size_t n> bool beginsWith(const V6 &bytes, const std::array<quint8, n> &prefix)
{
    return std::equal(prefix.begin(), prefix.end(), bytes.begin());
}

constexpr std::array<quint8, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr std::array<quint8, 12> kNat64{0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
constexpr std::array<quint8, 15> kFirstZeros{};
constexpr std::array<quint8, 2> k6to4{0x20, 0x02};
constexpr std::array<quint8, 4> kDocumentation{0x20, 0x01, 0x0d, 0xb8};
constexpr std::array<quint8, 2> kDocumentation2{0x3f, 0xff}; // a /20 of it, and nobody has the rest

// https://www.iana.org/assignments/iana-ipv6-special-registry
Realm realmOf6(const V6 &bytes)
{
    if (beginsWith(bytes, kMapped) || beginsWith(bytes, kNat64))
        return realmOf4(v4At(bytes, 12));
    if (beginsWith(bytes, kFirstZeros))
        return bytes[15] == 1 ? Realm::Loopback : Realm::Nothing;
    if (beginsWith(bytes, k6to4))
        return realmOf4(v4At(bytes, 2));
    if (bytes[0] == 0xff)
        return Realm::Nothing;
    // 2001::/23 holds Teredo and other ways round.
    const bool isAssignment = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] < 0x02;
    const bool isUnicast = (bytes[0] & 0xe0) == 0x20;
    if (!isUnicast || isAssignment || beginsWith(bytes, kDocumentation) || beginsWith(bytes, kDocumentation2))
        return Realm::Private;
    return Realm::Public;
}

V6 bytesOf(const in6_addr &address)
{
    V6 bytes{};
    std::memcpy(bytes.data(), &address, bytes.size());
    return bytes;
}

Realm realmOf(const sockaddr &address)
{
    if (address.sa_family == AF_INET)
        return realmOf4(ntohl(reinterpret_cast<const sockaddr_in &>(address).sin_addr.s_addr));
    if (address.sa_family == AF_INET6)
        return realmOf6(bytesOf(reinterpret_cast<const sockaddr_in6 &>(address).sin6_addr));
    return Realm::Nothing;
}

bool allows(Realm realm, Reach reach)
{
    switch (realm) {
    case Realm::Public:
        return true;
    case Realm::Private:
    case Realm::Loopback:
        return reach == Reach::Private;
    case Realm::Nothing:
        return false;
    }
    return false;
}

/// Of a host that is an address. Numbers in the ways that only old resolvers read are addresses as well.
std::optional<Realm> realmOf(const QString &host)
{
    const QByteArray text = host.toLatin1();
    in_addr v4{};
    if (inet_pton(AF_INET, text.constData(), &v4) == 1 || inet_aton(text.constData(), &v4) != 0)
        return realmOf4(ntohl(v4.s_addr));
    in6_addr v6{};
    if (inet_pton(AF_INET6, text.constData(), &v6) == 1)
        return realmOf6(bytesOf(v6));
    return std::nullopt;
}

} // namespace

bool mayReach(const sockaddr &address, Reach reach) { return allows(realmOf(address), reach); }

bool isLoopback(const sockaddr &address) { return realmOf(address) == Realm::Loopback; }

HostKind hostKind(const QString &host, Reach reach)
{
    if (namesLoopback(host))
        return allows(Realm::Loopback, reach) ? HostKind::Reachable : HostKind::Refused;
    const auto realm = realmOf(host);
    if (!realm)
        return HostKind::Name;
    return allows(*realm, reach) ? HostKind::Reachable : HostKind::Refused;
}

bool namesLoopback(const QString &host)
{
    const QString name = host.endsWith(QLatin1Char('.')) ? host.chopped(1) : host;
    if (name.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0
        || name.endsWith(QLatin1StringView(".localhost"), Qt::CaseInsensitive))
        return true;
    return realmOf(host) == Realm::Loopback;
}

} // namespace stoa::links
