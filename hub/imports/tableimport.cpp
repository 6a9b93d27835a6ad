// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/tableimport.h"

#include "hub/imports/importtrail.h"
#include "hub/imports/ledgerload.h"
#include "hub/imports/quarantine.h"

#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTellEvery = 20'000;
constexpr qsizetype kContentKept = 4'000;

/// " Stock Code" and "stock-code" are stock_code.
QString plain(const QString &header)
{
    QString name = header.trimmed().toLower();
    return name.replace(u' ', u'_').replace(u'-', u'_');
}

/// A verdict about the record; anything else is trouble of the machine.
bool isAboutTheRecord(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::Conflict
        || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Refused;
}

/// What leaves nothing behind on purpose: a dry run has seen enough.
Error dryRunDone() { return Error{ErrorKind::Cancelled, u"dry-run"_s, {}}; }

Result<QHash<QString, QString>> renames(const QString &mapping)
{
    QHash<QString, QString> map;
    const auto pairs = mapping.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return Error::invalid(u"mapping"_s, u"expected THEIRS=OURS pairs, e.g. Qty=on_hand"_s);
        map.insert(plain(pair.left(equals)), plain(pair.mid(equals + 1)));
    }
    return map;
}

} // namespace

TableImport::TableImport(HubStore &store, const ImportRequest &request)
    : m_store(store)
    , m_request(request)
    , m_kind(tableKind(request.kind))
    , m_now(store.clock().now())
{ }

Result<void> TableImport::tell(ImportStep step, qint64 done, qint64 total) const
{
    if (m_request.progress && !m_request.progress({step, done, total}))
        return Error{ErrorKind::Cancelled, {}, u"the import was cancelled"_s};
    return {};
}

Result<void> TableImport::digest()
{
    STOA_TRY_ASSIGN(const auto source, LineSource::open(m_request.file));
    qint64 lines = 0;
    for (;;) {
        STOA_TRY_ASSIGN(const auto line, source->next());
        if (!line)
            break;
        if (lines == 0) {
            const char separators[] = {',', ';', '\t'};
            m_separator = *std::ranges::max_element(
                separators, {}, [&line](char separator) { return line->text.count(separator); });
        }
        if (++lines % kTellEvery == 0)
            STOA_TRY(tell(ImportStep::Read, source->bytesRead(), source->bytesInAll()));
    }
    m_digest = source->digest();
    m_report.source = nameOf(m_request.kind) + u'/' + QString::fromLatin1(m_digest.first(12).toHex());
    return {};
}

Result<void> TableImport::learnHeader(const CsvRecord &header)
{
    STOA_TRY_ASSIGN(const auto renamed, renames(m_request.mapping));
    const auto known = m_kind->columns();
    const auto isOurs = [&](const QString &name) {
        return m_kind->takes(name)
            || std::ranges::any_of(known, [&name](const TableKind::ColumnNames &column) {
                   return column.name == name || column.alsoCalled.contains(name);
               });
    };
    for (auto it = renamed.cbegin(); it != renamed.cend(); ++it) {
        if (!isOurs(it.value()))
            return Error::invalid(u"mapping"_s, u"there is no column %1"_s.arg(it.value()));
        const bool inFile = std::ranges::any_of(header.fields, [&it](const QByteArray &field) {
            return plain(QString::fromUtf8(field).remove(QChar(0xfeff))) == it.key();
        });
        if (!inFile)
            return Error::invalid(u"mapping"_s, u"the file has no column %1"_s.arg(it.key()));
    }
    qint64 ignored = 0;
    for (const QByteArray &field : header.fields) {
        QByteArray text = field;
        if (text.startsWith("\xef\xbb\xbf"))
            text.remove(0, 3);
        const QString theirs = plain(QString::fromUtf8(text));
        const QString name = renamed.value(theirs, theirs);
        const auto found = std::ranges::find_if(known, [&name](const TableKind::ColumnNames &column) {
            return column.name == name || column.alsoCalled.contains(name);
        });
        const QString ours = found != known.end() ? found->name : m_kind->takes(name) ? name : QString();
        if (!ours.isEmpty() && m_columns.contains(ours))
            return Error::invalid(ours, u"two columns of the file are this one"_s);
        ignored += ours.isEmpty() ? 1 : 0;
        m_columns.append(ours);
    }
    for (const TableKind::ColumnNames &column : known) {
        if (column.needed && !m_columns.contains(column.name))
            return Error::invalid(column.name, u"the file has no such column"_s);
    }
    m_report.figures.insert(u"columnsLeftOut"_s, ignored);
    return {};
}

TableImport::Judged TableImport::judge(CsvRecord record) const
{
    const auto refused = [&record](const QString &column, const QString &why) {
        return Judged{std::move(record), Error::invalid(column, why)};
    };
    if (record.fault == CsvRecord::Fault::TooLong)
        return refused({}, u"the line is too long"_s);
    if (record.fault == CsvRecord::Fault::OpenQuote)
        return refused({}, u"a quote is never closed"_s);
    if (record.fault == CsvRecord::Fault::StrayText)
        return refused({}, u"text stands behind a closing quote"_s);
    if (qsizetype(record.fields.size()) != m_columns.size())
        return refused({}, u"another number of fields than the header"_s);
    QHash<QString, QString> values;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QByteArray &field = record.fields[std::size_t(i)];
        if (m_columns[i].isEmpty())
            continue;
        if (!QByteArrayView(field).isValidUtf8() || field.contains('\0'))
            return refused(m_columns[i], u"not valid UTF-8"_s);
        values.insert(m_columns[i], QString::fromUtf8(field).trimmed());
    }
    auto write = m_kind->read(TableRow(record.line, m_digest, std::move(values)), m_now);
    return {std::move(record), std::move(write)};
}

void TableImport::refuse(const CsvRecord &record, const Error &why, ImportReport &report)
{
    ++report.lines[u"quarantined"_s];
    ++report.quarantined[QString(slugOf(why.code())) + (why.field.isEmpty() ? QString() : u' ' + why.field)];
    if (report.faults.size() < ImportReport::kMostFaults)
        report.faults.append({record.line, why.field, why.detail});
}

Result<void> TableImport::quarantine(HubTransaction &transaction, const CsvRecord &record,
                                     const Error &why) const
{
    // The quarantine keeps text; what is no UTF-8 is kept as far as it can be read.
    const QString content = QString::fromUtf8(record.text.left(kContentKept)).remove(QChar(0));
    return transaction.connection().run(
        "INSERT INTO quarantine (source, line, reason, detail, content, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
        "ON CONFLICT (source, line) DO UPDATE SET reason = excluded.reason, detail = excluded.detail",
        m_report.source, record.line, slugOf(why.code()),
        QString(why.field.isEmpty() ? why.detail : why.field + u": "_s + why.detail), content,
        transaction.now());
}

Result<void> TableImport::takeOne(HubTransaction &transaction, const Judged &judged,
                                  ImportReport &report) const
{
    std::optional<Error> why;
    if (!judged.write) {
        why = judged.write.error();
    } else {
        bool wrote = false;
        const HubWrite house{{m_now, m_now, u"hub"_s, u"import/"_s + nameOf(m_request.kind), Source::Import,
                              Rights::ofTheHouse()},
                             {}};
        const auto part = transaction.part(house, [&](UnitOfWork &unit) -> Result<void> {
            STOA_TRY_ASSIGN(wrote, (*judged.write)(unit));
            return {};
        });
        if (part) {
            // What was wrong with it has been mended since.
            if (m_before == Before::SetAside)
                STOA_TRY(
                    transaction.connection().run("DELETE FROM quarantine WHERE source = ?1 AND line = ?2",
                                                 m_report.source, judged.record.line));
            ++report.lines[wrote ? u"taken"_s : u"unchanged"_s];
            report.written += wrote ? 1 : 0;
            return {};
        }
        if (!isAboutTheRecord(part.error()))
            return part.error();
        why = part.error();
    }
    refuse(judged.record, *why, report);
    if (report.lines.value(u"quarantined"_s) > kMostQuarantined) {
        ++report.notKept;
        return {};
    }
    return quarantine(transaction, judged.record, *why);
}

Result<void> TableImport::take(QList<Judged> &chunk)
{
    ImportReport after;
    const auto done = m_store.transact([&](HubTransaction &transaction) -> Result<void> {
        after = m_report;
        for (const Judged &judged : std::as_const(chunk))
            STOA_TRY(takeOne(transaction, judged, after));
        if (m_request.mode == ImportMode::DryRun)
            return dryRunDone();
        if (m_report.written == 0 && after.written > 0)
            noteImportBegin(transaction, m_request.kind, m_report.source);
        return {};
    });
    if (!done && !(m_request.mode == ImportMode::DryRun && done.error() == dryRunDone()))
        return done.error();
    m_report = after;
    chunk.clear();
    return {};
}

Result<ImportReport> TableImport::run()
{
    STOA_TRY(digest());
    STOA_TRY_ASSIGN(const auto source, LineSource::open(m_request.file));
    CsvReader reader(*source, m_separator);
    STOA_TRY_ASSIGN(const auto header, reader.next());
    if (!header)
        return Error::invalid(u"file"_s, u"the file is empty"_s);
    STOA_TRY(learnHeader(*header));
    STOA_TRY(m_store.transact([this](HubTransaction &transaction) -> Result<void> {
        STOA_TRY_ASSIGN(const qint64 lines, quarantineCount(transaction.connection(), m_report.source));
        m_before = lines > 0 ? Before::SetAside : Before::Nothing;
        return {};
    }));
    QList<Judged> chunk;
    for (;;) {
        STOA_TRY_ASSIGN(auto record, reader.next());
        if (!record)
            break;
        ++m_report.linesRead;
        chunk.append(judge(std::move(*record)));
        if (chunk.size() < kLoadChunk)
            continue;
        STOA_TRY(take(chunk));
        STOA_TRY(tell(ImportStep::Write, source->bytesRead(), source->bytesInAll()));
    }
    STOA_TRY(take(chunk));
    for (const auto &[name, figure] : m_kind->figures().asKeyValueRange())
        m_report.figures.insert(name, figure);
    if (m_request.mode == ImportMode::DryRun)
        m_report.wouldWrite = std::exchange(m_report.written, 0);
    return m_report;
}

} // namespace stoa::hub
