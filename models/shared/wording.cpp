// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/wording.h"

namespace stoa {

Wording::Wording(const QString &language, QObject *parent)
    : QObject(parent)
    , m_formats(std::make_unique<Formats>(language))
{ }

void Wording::setLanguage(const QString &language)
{
    m_formats = std::make_unique<Formats>(language);
    Q_EMIT changed();
}

} // namespace stoa
