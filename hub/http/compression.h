// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

namespace stoa::http {

/// Makes gzip members; keeps its memory between calls. One per thread.
class Gzip {
public:
    Gzip();
    ~Gzip();
    Gzip(Gzip &&) noexcept;
    Gzip &operator=(Gzip &&) noexcept;
    /// Empty when zlib fails.
    QByteArray compressed(const QByteArray &plain);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

enum class Coding { Identity, Gzip, Zstd };

/// The coding of a Content-Encoding field; nothing when we do not know it or it is more than one.
std::optional<Coding> codingOf(QByteArrayView contentEncoding);

/// Undoes the coding; stops at `cap` bytes with TooLarge, so that a small body cannot become a large one.
/// Malformed when the bytes are not of that coding or end early.
Result<QByteArray> decoded(const QByteArray &bytes, Coding coding, qint64 cap);

/// Whether an Accept-Encoding field allows gzip (RFC 9110, 12.5.3).
bool acceptsGzip(QByteArrayView acceptEncoding);

} // namespace stoa::http
