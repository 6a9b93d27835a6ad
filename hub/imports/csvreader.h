// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCryptographicHash>
#include <deque>
#include <memory>
#include <vector>

namespace stoa::hub {

/// Reads a file line by line, unpacking it when it is gzip. LF, CRLF and a CR alone end a line. A line longer
/// than kLongestLine is cut there and marked, so that no file makes the memory grow.
class LineSource {
public:
    static constexpr qsizetype kLongestLine = 64 * 1024;

    static Result<std::unique_ptr<LineSource>> open(const QString &path);
    virtual ~LineSource() = default;

    struct Line {
        QByteArray text; ///< without its end
        bool cut = false;
        bool byReturn = false; ///< a CR alone ended it
    };
    /// Nothing at the end of the file.
    virtual Result<std::optional<Line>> next() = 0;
    virtual qint64 bytesRead() const = 0; ///< of the file as it lies on the disk
    virtual qint64 bytesInAll() const = 0;
    /// SHA-256 of the unpacked content; complete once next() gave nothing.
    virtual QByteArray digest() const = 0;
};

/// A record of a CSV file (RFC 4180), or a line that is none.
struct CsvRecord {
    /// StrayText: more than blanks between a closing quote and the separator; its field has it too.
    enum class Fault { None, TooLong, OpenQuote, StrayText };
    qint64 line = 0; ///< of the file, from 1, where it starts
    std::vector<QByteArray> fields;
    QByteArray text; ///< as it stands in the file
    Fault fault = Fault::None;
};

/// Cuts lines into records. A quote that is never closed costs its own line only: the lines after it are read
/// again as lines of their own.
class CsvReader {
public:
    /// A record may go over this many lines.
    static constexpr int kMostLines = 50;

    explicit CsvReader(LineSource &source, char separator = ',')
        : m_source(source)
        , m_separator(separator)
    { }
    /// Nothing at the end of the file. Empty lines are left out.
    Result<std::optional<CsvRecord>> next();

private:
    enum class Split { Whole, Stray, Open };
    Split split(const QByteArray &text, std::vector<QByteArray> &fields) const;
    Result<std::optional<LineSource::Line>> line();

    LineSource &m_source;
    char m_separator;
    std::deque<LineSource::Line> m_again;
    qint64 m_line = 0;
};

} // namespace stoa::hub
