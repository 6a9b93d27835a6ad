// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/csvreader.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBlock = 256 * 1024;

class ZlibLines final : public LineSource {
public:
    ZlibLines(gzFile file, qint64 size)
        : m_file(file)
        , m_size(size)
        , m_block(kBlock, Qt::Uninitialized)
    { }
    ~ZlibLines() override { gzclose(m_file); }

    Result<std::optional<Line>> next() override
    {
        Line line;
        for (bool any = false;; any = true) {
            if (m_at == m_end) {
                STOA_TRY_ASSIGN(const bool more, refill());
                if (!more)
                    return any ? std::optional(std::move(line)) : std::optional<Line>();
            }
            const char *from = m_block.constData() + m_at;
            const char *rest = m_block.constData() + m_end;
            const char *end = std::find_if(from, rest, [](char c) { return c == '\n' || c == '\r'; });
            const qsizetype room = kLongestLine - line.text.size();
            line.text.append(from, qMin(end - from, room));
            line.cut = line.cut || end - from > room;
            m_at += end - from;
            if (end == rest)
                continue;
            ++m_at;
            if (*end == '\r') {
                STOA_TRY_ASSIGN(const bool withLineFeed, takeLineFeed());
                line.byReturn = !withLineFeed;
            }
            return std::optional(std::move(line));
        }
    }

    qint64 bytesRead() const override { return gzoffset(m_file); }
    qint64 bytesInAll() const override { return m_size; }
    QByteArray digest() const override { return m_hash.result(); }

private:
    /// False at the end.
    Result<bool> refill()
    {
        const int got = gzread(m_file, m_block.data(), unsigned(kBlock));
        if (got < 0)
            return Error::invalid(u"file"_s, u"the file is damaged: its gzip data cannot be unpacked"_s);
        if (got == 0) {
            if (int code = Z_OK; gzerror(m_file, &code) && code == Z_BUF_ERROR)
                return Error::invalid(u"file"_s, u"the file is cut off"_s);
            return false;
        }
        m_hash.addData(QByteArrayView(m_block.constData(), got));
        m_at = 0;
        m_end = got;
        return true;
    }

    /// The one that belongs to a carriage return.
    Result<bool> takeLineFeed()
    {
        if (m_at == m_end) {
            STOA_TRY_ASSIGN(const bool more, refill());
            if (!more)
                return false;
        }
        if (m_block.at(m_at) != '\n')
            return false;
        ++m_at;
        return true;
    }

    gzFile m_file;
    qint64 m_size;
    QByteArray m_block;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

Result<std::unique_ptr<LineSource>> LineSource::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error::invalid(u"file"_s, u"no such file"_s);
    // It may be another one by now: a pipe would have its opener wait, and the hub with it.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    struct stat about = {};
    const bool isRegular = descriptor >= 0 && ::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode);
    gzFile file = isRegular ? gzdopen(descriptor, "rb") : nullptr;
    if (!file) {
        if (descriptor >= 0)
            ::close(descriptor);
        return Error::invalid(u"file"_s, u"the file cannot be opened"_s);
    }
    gzbuffer(file, 128 * 1024);
    return std::unique_ptr<LineSource>(new ZlibLines(file, info.size()));
}

Result<std::optional<LineSource::Line>> CsvReader::line()
{
    if (m_again.empty())
        return m_source.next();
    auto line = std::move(m_again.front());
    m_again.pop_front();
    return std::optional(std::move(line));
}

CsvReader::Split CsvReader::split(const QByteArray &text, std::vector<QByteArray> &fields) const
{
    fields.clear();
    Split whole = Split::Whole;
    const qsizetype size = text.size();
    qsizetype i = 0;
    for (;;) {
        if (i < size && text[i] == '"') {
            QByteArray field;
            for (++i;; ++i) {
                if (i >= size)
                    return Split::Open;
                if (text[i] != '"')
                    field += text[i];
                else if (i + 1 < size && text[i + 1] == '"')
                    field += text[++i];
                else
                    break;
            }
            for (++i; i < size && text[i] != m_separator; ++i) {
                field += text[i];
                if (text[i] != ' ' && text[i] != '\t')
                    whole = Split::Stray;
            }
            fields.push_back(std::move(field));
        } else {
            qsizetype end = text.indexOf(m_separator, i);
            if (end < 0)
                end = size;
            fields.push_back(text.mid(i, end - i));
            i = end;
        }
        if (i >= size)
            return whole;
        ++i;
    }
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    for (;;) {
        STOA_TRY_ASSIGN(auto first, line());
        if (!first)
            return std::optional<CsvRecord>();
        ++m_line;
        if (m_line == 1 && first->text.startsWith("\xef\xbb\xbf"))
            first->text.remove(0, 3);
        if (first->text.isEmpty())
            continue;
        CsvRecord record;
        record.line = m_line;
        record.text = first->text;
        if (first->cut) {
            record.fault = CsvRecord::Fault::TooLong;
            return std::optional(std::move(record));
        }
        std::deque<LineSource::Line> more;
        bool byReturn = first->byReturn;
        auto found = split(record.text, record.fields);
        for (; found == Split::Open; found = split(record.text, record.fields)) {
            STOA_TRY_ASSIGN(auto further, line());
            if (further)
                more.push_back(*further);
            const bool hopeless = !further || further->cut || more.size() == kMostLines
                || record.text.size() + further->text.size() > LineSource::kLongestLine;
            if (hopeless) {
                record.fault = CsvRecord::Fault::OpenQuote;
                record.text = first->text;
                record.fields.clear();
                m_again.insert(m_again.begin(), more.begin(), more.end());
                return std::optional(std::move(record));
            }
            record.text += (byReturn ? '\r' : '\n') + further->text;
            byReturn = further->byReturn;
        }
        m_line += qint64(more.size());
        if (found == Split::Stray)
            record.fault = CsvRecord::Fault::StrayText;
        return std::optional(std::move(record));
    }
}

} // namespace stoa::hub
