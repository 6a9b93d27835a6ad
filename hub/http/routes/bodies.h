// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonfields.h"
#include "hub/http/request.h"
#include "hub/http/response.h"

#include <QMap>
#include <QStringList>

namespace stoa::http {

/// The body as a JSON object, read strictly.
Result<QJsonObject> bodyOf(const Request &request);

/// The members of `present` with those of `patch` over them; null takes a member away (RFC 7396, one level
/// and objects inside).
QJsonObject merged(const QJsonObject &present, const QJsonObject &patch);

/// Texts per language: {"en": "…"}.
QMap<QString, QString> namesOf(JsonFields &fields, QLatin1StringView field);

enum class Presence { Required, Optional };
QStringList textsOf(JsonFields &fields, QLatin1StringView field, Presence presence, int maxItems = 1'000);

/// PreconditionRequired without If-Match, VersionConflict when no tag of it is the version's.
Result<void> checkIfMatch(const Request &request, qint64 version);

/// In an entity tag between the version and what else the body depends on.
inline constexpr char kEtagPart = '-';
/// VersionConflict when If-Match was sent and no tag of it is the version's: for actions, which need none.
Result<void> checkIfMatchWhereSent(const Request &request, qint64 version);

/// The body of a command as a caller sends it: with `own`, which the call itself tells and the caller does
/// not. UnknownField where he does, or where he tells one of `others`.
Result<QJsonObject> commandBody(const QJsonObject &sent, const QJsonObject &own,
                                const QStringList &others = {QStringLiteral("reference")});

} // namespace stoa::http
