// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"

#include <QHash>
#include <algorithm>
#include <memory>
#include <unicode/ucol.h>

namespace stoa::sql {

namespace {

struct CloseCollator {
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using Collator = std::shared_ptr<UCollator>;

constexpr qsizetype kKept = 64;

/// Opening a collator takes far longer than using it, and one must not be shared by threads.
Collator collatorOf(const QString &language)
{
    thread_local QHash<QString, Collator> kept;
    if (const auto found = kept.constFind(language); found != kept.cend())
        return *found;
    UErrorCode status = U_ZERO_ERROR;
    Collator collator(ucol_open(language.toLatin1().constData(), &status), CloseCollator());
    if (kept.size() >= kKept)
        kept.clear();
    kept.insert(language, collator);
    return collator;
}

} // namespace

QByteArray sortKey(QStringView text, const QString &language)
{
    const Collator collator = collatorOf(language);
    if (!collator)
        return text.toUtf8();
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    QByteArray key(text.size() * 4 + 16, Qt::Uninitialized);
    for (;;) {
        const auto size = ucol_getSortKey(collator.get(), source, int32_t(text.size()),
                                          reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
        const bool fits = size <= key.size();
        // ICU ends every key with a zero byte, which orders nothing.
        key.resize(fits ? std::max(size - 1, 0) : size);
        if (fits)
            return key;
    }
}

} // namespace stoa::sql
