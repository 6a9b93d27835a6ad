// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/artefactanswer.h"

#include "core/wire/syncmessages.h"

#include <QFile>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPortion = 64 * 1024;

/// A file that is being sent.
struct Sending {
    SnapshotArtefactPtr artefact; ///< keeps the file
    QFile file;
    qint64 left = 0;
};

http::Producer producerOf(const SnapshotArtefactPtr &artefact, const ByteRange &range)
{
    auto sending = std::make_shared<Sending>();
    sending->artefact = artefact;
    sending->file.setFileName(artefact->path);
    sending->left = range.last - range.first + 1;
    const bool ready = sending->file.open(QIODevice::ReadOnly) && sending->file.seek(range.first);
    return [sending, ready](http::Sink &sink, http::Worker &) {
        while (ready && sending->left > 0 && sink.wantsMore()) {
            const QByteArray bytes = sending->file.read(std::min(kPortion, sending->left));
            if (bytes.isEmpty())
                return http::Production::Failed;
            sink.write(bytes);
            sending->left -= bytes.size();
        }
        if (!ready)
            return http::Production::Failed;
        return sending->left > 0 ? http::Production::More : http::Production::Done;
    };
}

} // namespace

Result<std::optional<ByteRange>> rangeOf(QByteArrayView field, qint64 size)
{
    using Found = std::optional<ByteRange>;
    constexpr QByteArrayView kUnit = "bytes=";
    if (!field.startsWith(kUnit) || field.contains(','))
        return Found();
    const QByteArrayView range = field.sliced(kUnit.size()).trimmed();
    const auto dash = range.indexOf('-');
    if (dash < 0)
        return Found();
    bool firstIsNumber = false;
    bool lastIsNumber = false;
    const qint64 first = range.first(dash).toByteArray().toLongLong(&firstIsNumber);
    const qint64 last = range.sliced(dash + 1).toByteArray().toLongLong(&lastIsNumber);
    if ((dash > 0 && !firstIsNumber) || (dash + 1 < range.size() && !lastIsNumber)
        || (!firstIsNumber && !lastIsNumber) || first < 0 || last < 0)
        return Found();
    const Found made = firstIsNumber ? ByteRange{first, lastIsNumber ? std::min(last, size - 1) : size - 1}
                                     : ByteRange{std::max<qint64>(size - last, 0), size - 1};
    if (firstIsNumber && lastIsNumber && last < first)
        return Found();
    if (made->first >= size || (!firstIsNumber && last == 0))
        return Error::invalid(u"Range"_s, u"the body has %1 bytes"_s.arg(size));
    return made;
}

http::Response artefactAnswer(const http::Request &request, const SnapshotArtefactPtr &artefact)
{
    const QByteArray tag = '"' + artefact->etag + '"';
    const QByteArrayView ifRange = request.header("if-range");
    auto range = ifRange.isEmpty() || ifRange == tag
        ? rangeOf(request.header("range"), artefact->bytes)
        : Result<std::optional<ByteRange>>(std::optional<ByteRange>());
    if (!range) {
        http::Response refusal(416);
        refusal.setHeader("Content-Range", "bytes */" + QByteArray::number(artefact->bytes));
        return refusal;
    }
    const bool isPart = range->has_value();
    const ByteRange bytes = range->value_or(ByteRange{0, artefact->bytes - 1});
    auto response = http::Response::stream(wire::kFramesType.toByteArray(), producerOf(artefact, bytes),
                                           bytes.last - bytes.first + 1)
                        .with("Content-Encoding", "zstd")
                        .with("Accept-Ranges", "bytes")
                        .with("Cache-Control", "private, no-transform")
                        .withEtag(artefact->etag);
    if (isPart) {
        response.setStatus(206);
        response.setHeader("Content-Range",
                           "bytes " + QByteArray::number(bytes.first) + '-' + QByteArray::number(bytes.last)
                               + '/' + QByteArray::number(artefact->bytes));
    }
    return response;
}

} // namespace stoa::hub
