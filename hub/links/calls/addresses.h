// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sockaddr;

namespace stoa::links {

/// Where the hub may call: addresses of the open internet alone, or also those of networks that cannot be
/// reached from outside and of the hub's own machine.
enum class Reach { Public, Private };

/// Whether a connection to the address may be made. Not of the open internet is what IANA's registries of
/// special addresses list, also inside an IPv6 address that stands for an IPv4 one. Reach::Private lets
/// through what has a receiver; nothing lets through groups and what stands for no address.
bool mayReach(const sockaddr &address, Reach reach);
bool isLoopback(const sockaddr &address);

/// What the text of a host says by itself: nothing about a name, which is looked up when it is called.
enum class HostKind { Name, Reachable, Refused };
HostKind hostKind(const QString &host, Reach reach);
/// "localhost", or an address of this machine.
bool namesLoopback(const QString &host);

} // namespace stoa::links
