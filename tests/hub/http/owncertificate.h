// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/server.h"

#include <QTemporaryDir>

namespace stoa::kit {

/// A key of its own and a certificate for 127.0.0.1 that it signed itself, as PEM files that are gone with
/// the object.
struct OwnCertificate {
    OwnCertificate();

    QTemporaryDir folder;
    http::TlsFiles files{folder.filePath(QStringLiteral("cert.pem")),
                         folder.filePath(QStringLiteral("key.pem"))};
};

} // namespace stoa::kit
