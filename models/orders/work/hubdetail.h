// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/formats.h"

#include <QCoreApplication>
#include <optional>

namespace stoa {

/// What the hub says of a message that it did not take, as people of every language read it. The hub says it
/// in English (Error::detail), which is the key here as a source text is of a translation.
class HubDetail {
    Q_DECLARE_TR_FUNCTIONS(stoa::HubDetail)
public:
    /// A whole sentence, its figures as the field counts them; empty where it adds nothing to the kind of the
    /// problem. Nothing where this program does not know the words: those of a newer hub.
    static std::optional<QString> sentence(const QString &detail, const QString &field,
                                           const Formats &formats);
};

} // namespace stoa
