// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/importer.h"

#include "hub/imports/importtrail.h"
#include "hub/imports/salesimport.h"
#include "hub/imports/tableimport.h"
#include "hub/log/runningimports.h"

#include <QJsonArray>
#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{
    std::pair("locations"_L1, ImportKind::Locations), std::pair("catalog"_L1, ImportKind::Catalog),
    std::pair("positions"_L1, ImportKind::Positions), std::pair("movements"_L1, ImportKind::Movements),
    std::pair("sales"_L1, ImportKind::Sales)};

QJsonObject jsonOf(const QMap<QString, qint64> &map)
{
    QJsonObject json;
    for (const auto &[name, count] : map.asKeyValueRange())
        json.insert(name, count);
    return json;
}

} // namespace

QLatin1StringView nameOf(ImportKind kind)
{
    for (const auto &[text, known] : kKinds) {
        if (known == kind)
            return text;
    }
    return {};
}

std::optional<ImportKind> importKindOf(QStringView name)
{
    for (const auto &[text, kind] : kKinds) {
        if (text == name)
            return kind;
    }
    return std::nullopt;
}

QJsonObject ImportReport::toJson() const
{
    QJsonArray wrong;
    for (const ImportFault &fault : faults)
        wrong.append(
            QJsonObject{{u"line"_s, fault.line}, {u"column"_s, fault.column}, {u"reason"_s, fault.reason}});
    QJsonObject json{{u"source"_s, source},
                     {u"lines_read"_s, linesRead},
                     {u"lines"_s, jsonOf(lines)},
                     {u"quarantined"_s, jsonOf(quarantined)},
                     {u"figures"_s, jsonOf(figures)},
                     {u"written"_s, written},
                     {u"faults"_s, wrong}};
    if (notKept > 0)
        json.insert(u"not_kept"_s, notKept);
    if (wouldWrite)
        json.insert(u"would_write"_s, *wouldWrite);
    return json;
}

QStringList ImportReport::toText() const
{
    QStringList text;
    const auto row = [&text](const QString &name, qint64 count, int indent) {
        text.append(QString(indent, u' ') + name.leftJustified(30 - indent)
                    + QString::number(count).rightJustified(10));
    };
    row(u"lines read"_s, linesRead, 0);
    for (const auto &[name, count] : lines.asKeyValueRange())
        row(name, count, 2);
    for (const auto &[reason, count] : quarantined.asKeyValueRange())
        row(reason, count, 6);
    if (notKept > 0)
        row(u"quarantined, only counted"_s, notKept, 2);
    for (const auto &[name, count] : figures.asKeyValueRange())
        row(name, count, 0);
    if (wouldWrite)
        row(u"rows that would be written"_s, *wouldWrite, 0);
    else
        row(u"new rows written"_s, written, 0);
    for (const ImportFault &fault : faults)
        text.append(u"line %1%2: %3"_s.arg(fault.line)
                        .arg(fault.column.isEmpty() ? QString() : u" "_s + fault.column, fault.reason));
    return text;
}

namespace {

template <typename Import>
Result<ImportReport> run(Import import, HubStore &store, const ImportRequest &request)
{
    const auto done = import.run();
    // What was written by then stays, however it ended.
    if (request.mode == ImportMode::Write && import.report().written > 0)
        STOA_TRY(noteImportEnd(store, request.kind, import.report(), done ? nullptr : &done.error()));
    return done;
}

} // namespace

Result<ImportReport> importFile(HubStore &store, const ImportRequest &request)
{
    STOA_TRY_ASSIGN(const auto shown, RunningImport::begin(store));
    if (request.kind != ImportKind::Sales)
        return run(TableImport(store, request), store, request);
    if (request.mapping != "online-retail"_L1)
        return Error::invalid(u"mapping"_s, u"sales are read with the mapping online-retail"_s);
    return run(SalesImport(store, request), store, request);
}

} // namespace stoa::hub
