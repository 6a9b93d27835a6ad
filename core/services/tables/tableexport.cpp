// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tables/tableexport.h"

#include "core/base/quantity.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryFile>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <xlsxwriter.h>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Error cannotWrite(const QString &path, const QString &why)
{
    return Error{ErrorKind::Storage, u"path"_s, u"%1: %2"_s.arg(path, why)};
}

/// What a link points to, so that it stays a link.
QString whereItLies(const QString &path)
{
    const QString there = QFileInfo(path).canonicalFilePath();
    return there.isEmpty() ? path : there;
}

/// A workbook reads _x0041_ as the character of that number: the underscore is written as one.
QByteArray cellText(const QString &text)
{
    static const QRegularExpression kEscape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    static const QRegularExpression kNoCharacter(u"[\\x{fffe}\\x{ffff}]"_s);
    QString cell = text;
    // XML has none of these (XML 1.0, 2.2), and a workbook with one does not open.
    cell.replace(kNoCharacter, QChar(QChar::ReplacementCharacter));
    return cell.replace(kEscape, u"_x005F_"_s).toUtf8();
}

class CsvExport final : public TableExport {
public:
    explicit CsvExport(const QString &path)
        : m_file(path)
    { }

    Result<void> open(const QStringList &header)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite(m_file.fileName(), m_file.errorString());
        // The byte order mark tells spreadsheets that it is UTF-8.
        m_file.write("\xef\xbb\xbf");
        QVariantList cells;
        for (const QString &name : header)
            cells.append(name);
        return row(cells);
    }

    Result<void> row(const QVariantList &values) override
    {
        QByteArray line = csvLine(values);
        line += "\r\n";
        if (m_file.write(line) != line.size())
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return {};
    }

    Result<void> finish() override
    {
        if (!m_file.flush() || !m_file.commit())
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return {};
    }

private:
    QSaveFile m_file;
};

class XlsxExport final : public TableExport {
public:
    explicit XlsxExport(const QString &path)
        : m_path(whereItLies(path))
    { }

    ~XlsxExport() override
    {
        if (m_book)
            workbook_close(m_book);
        if (!m_partial.isEmpty())
            QFile::remove(m_partial);
    }

    Result<void> open(const QStringList &header, const QString &sheetName)
    {
        // The library opens the file only when all is written; where it cannot lie is known now.
        QTemporaryFile beside(m_path + u".XXXXXX"_s);
        beside.setAutoRemove(false);
        if (!beside.open())
            return cannotWrite(m_path, beside.errorString());
        m_partial = beside.fileName();
        // Constant memory: rows are written out as they come, where the file is going to lie.
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        m_folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(m_partial).constData(), &options);
        if (!m_book)
            return cannotWrite(m_path, u"the workbook cannot be made"_s);
        m_sheet = workbook_add_worksheet(m_book, sheetName.left(31).toUtf8().constData());
        if (!m_sheet)
            return cannotWrite(m_path, u"the sheet cannot be made"_s);
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        for (int i = 0; i < header.size(); ++i)
            worksheet_write_string(m_sheet, 0, lxw_col_t(i), cellText(header[i]).constData(), m_bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        return {};
    }

    Result<void> row(const QVariantList &values) override
    {
        if (++m_row >= LXW_ROW_MAX)
            return cannotWrite(m_path, u"a sheet holds at most 1,048,576 rows"_s);
        for (int i = 0; i < values.size(); ++i) {
            const QVariant &value = values[i];
            const auto column = lxw_col_t(i);
            if (value.typeId() == QMetaType::LongLong)
                worksheet_write_number(m_sheet, m_row, column, double(value.toLongLong()), nullptr);
            else if (value.metaType() == QMetaType::fromType<Quantity>())
                worksheet_write_number(m_sheet, m_row, column,
                                       double(value.value<Quantity>().thousandths()) / 1000, nullptr);
            else
                worksheet_write_string(m_sheet, m_row, column, cellText(value.toString()).constData(),
                                       nullptr);
        }
        return {};
    }

    Result<void> finish() override
    {
        // The library does not look whether its rows arrived.
        std::FILE *rows = m_sheet->optimize_tmpfile;
        if (rows && (std::fflush(rows) != 0 || std::ferror(rows)))
            return cannotWrite(m_path, QString::fromLocal8Bit(std::strerror(errno)));
        const auto failed = workbook_close(m_book);
        m_book = nullptr;
        if (failed != LXW_NO_ERROR)
            return cannotWrite(m_path, QString::fromUtf8(lxw_strerror(failed)));
        // In one step: a file that was there stays until this one is in its place.
        const auto file = [](const QString &path) {
            return std::filesystem::path(path.toStdU16String());
        };
        std::error_code trouble;
        std::filesystem::rename(file(m_partial), file(m_path), trouble);
        if (trouble)
            return cannotWrite(m_path, QString::fromStdString(trouble.message()));
        m_partial.clear();
        return {};
    }

private:
    QString m_path;
    QString m_partial;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

Result<std::unique_ptr<TableExport>> TableExport::begin(const QString &path, ExportFormat format,
                                                        const QStringList &header, const QString &sheetName)
{
    // A device or a folder would be replaced, or changed, by a file of that name.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return cannotWrite(path, u"there is something else of this name"_s);
    switch (format) {
    case ExportFormat::Csv: {
        auto csv = std::make_unique<CsvExport>(path);
        STOA_TRY(csv->open(header));
        return std::unique_ptr<TableExport>(std::move(csv));
    }
    case ExportFormat::Xlsx: {
        auto xlsx = std::make_unique<XlsxExport>(path);
        STOA_TRY(xlsx->open(header, sheetName));
        return std::unique_ptr<TableExport>(std::move(xlsx));
    }
    }
    return Error::invalid(u"format"_s, u"unknown format"_s);
}

QByteArray csvCell(const QString &text)
{
    QString safe = text;
    // Where lists are parted by semicolons, what stands behind one begins a cell as well.
    static const QRegularExpression kFormula(u"(^|;)(?=[=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20])"_s);
    safe.replace(kFormula, u"\\1'"_s);
    if (safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r'))
        safe = u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
    return safe.toUtf8();
}

QByteArray csvLine(const QVariantList &values)
{
    QByteArrayList cells;
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::LongLong)
            cells.append(QByteArray::number(value.toLongLong()));
        else if (value.metaType() == QMetaType::fromType<Quantity>())
            cells.append(value.value<Quantity>().toString().toLatin1());
        else
            cells.append(csvCell(value.toString()));
    }
    return cells.join(',');
}

} // namespace stoa
