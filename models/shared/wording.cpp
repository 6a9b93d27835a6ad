// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/wording.h"

#include <QCollator>
#include <algorithm>

namespace stoa {

Wording::Wording(const QString &language, QObject *parent)
    : Wording(language, QTimeZone::systemTimeZone(), parent)
{ }

Wording::Wording(const QString &language, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_formats(std::make_unique<Formats>(language, zone))
{ }

void Wording::setLanguage(const QString &language)
{
    m_formats = std::make_unique<Formats>(language, m_formats->zone());
    Q_EMIT changed();
}

void Wording::sortByName(QList<QPair<QString, QString>> &choices) const
{
    const QCollator collator((QLocale(language())));
    std::ranges::sort(choices, [&collator](const auto &a, const auto &b) {
        const int order = collator.compare(a.second, b.second);
        return order == 0 ? a.first < b.first : order < 0;
    });
}

} // namespace stoa
