// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"
#include "core/services/inventory/positionexport.h"
#include "core/services/tables/tableexport.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/positionquery.h"
#include "core/store/network/locationrepository.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>
#include <QJsonArray>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

struct StockOptions {
    std::string filter;
    std::string sku;
    std::vector<std::string> locations;
    std::vector<std::string> categories;
    int limit = 100;
    std::string file;
    std::string format;
};

PositionFilter filterOf(const StockOptions &options)
{
    PositionFilter filter;
    filter.text = QString::fromStdString(options.filter);
    filter.sku = QString::fromStdString(options.sku);
    for (const std::string &location : options.locations)
        filter.locations.append(QString::fromStdString(location));
    for (const std::string &category : options.categories)
        filter.categories.append(QString::fromStdString(category));
    return filter;
}

/// InvalidInput for a code that nothing has: an empty list would say that there is no stock.
Result<void> needKnown(sql::Connection &reader, const PositionFilter &filter)
{
    for (const QString &location : filter.locations) {
        STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(reader, location));
        if (!known)
            return Error::of(Problem::UnknownLocation, u"no such location: %1"_s.arg(location),
                             u"location"_s);
    }
    for (const QString &category : filter.categories) {
        STOA_TRY_ASSIGN(const bool known, CatalogRepository::categoryExists(reader, category));
        if (!known)
            return Error::invalid(u"category"_s, u"no such category: %1"_s.arg(category));
    }
    return {};
}

QJsonObject rowJson(const PositionRow &row)
{
    const Stock &stock = row.stock;
    return {{u"sku"_s, row.sku},
            {u"name"_s, row.name},
            {u"location"_s, row.location},
            {u"on_hand"_s, stock.onHand.toString()},
            {u"unavailable"_s, stock.unavailable().toString()},
            {u"reserved"_s, stock.reserved.toString()},
            {u"safety"_s, stock.safety.toString()},
            {u"sellable"_s, stock.sellable().toString()},
            {u"in_transit"_s, stock.inTransit.toString()},
            {u"waiting"_s, row.local == PositionRow::Local::Waiting},
            {u"updated_at"_s, row.updatedAt.toString()}};
}

const QStringList &headings()
{
    static const QStringList kHeadings{u"sku"_s,     u"name"_s,        u"location"_s,
                                       u"on_hand"_s, u"unavailable"_s, u"reserved"_s,
                                       u"safety"_s,  u"sellable"_s,    u"in_transit"_s};
    return kHeadings;
}

/// Locations are told by their codes here, and so they stand in the order of these.
PositionQuery ordered(const PositionFilter &filter) { return {filter, {{PositionColumn::Sku}}}; }

/// The rows of a filter in order of SKU and location; every row when limit is 0.
Result<QList<PositionRow>> rowsOf(Controller &controller, const PositionFilter &filter, int limit)
{
    return Controller::wait(controller.core().store().read(
        {}, [filter, limit](sql::Connection &reader) -> Result<QList<PositionRow>> {
            STOA_TRY(needKnown(reader, filter));
            QList<PositionRow> rows;
            const PositionQuery query = ordered(filter);
            if (limit > 0) {
                STOA_TRY_ASSIGN(const auto page, query.firstPage(reader, limit));
                return page.rows;
            }
            STOA_TRY(query.each(reader, [&rows](const PositionRow &row) -> Result<void> {
                rows.append(row);
                return {};
            }));
            return rows;
        }));
}

Exit positions(Controller &controller, const SignedInUser &user, const StockOptions &options)
{
    if (const auto allowed = user.rights.authorize(Permission::StockRead); !allowed)
        return controller.console().trouble(allowed.error());
    const PositionFilter filter = filterOf(options);
    const auto rows = rowsOf(controller, filter, options.limit);
    const auto totals = Controller::wait(controller.core().store().read(
        {}, [filter](sql::Connection &reader) { return ordered(filter).totals(reader); }));
    if (!rows || !totals)
        return controller.console().trouble(controller.inView(rows ? totals.error() : rows.error()));
    QList<QJsonObject> list;
    for (const PositionRow &row : *rows)
        list.append(rowJson(row));
    controller.console().table(headings(), list);
    controller.console().remainder(rows->size(), totals->count);
    if (controller.isIncomplete())
        controller.console().incomplete();
    return Exit::Done;
}

QVariantList valuesOf(const PositionRow &row)
{
    const Stock &stock = row.stock;
    QVariantList values{row.sku, row.name, row.location};
    for (const Quantity &quantity :
         {stock.onHand, stock.unavailable(), stock.reserved, stock.safety, stock.sellable(), stock.inTransit})
        values.append(QVariant::fromValue(quantity));
    return values;
}

/// By --format, else by the file's name; CSV where there is no file.
Result<ExportFormat> formatOf(const StockOptions &options)
{
    const QString name = QString::fromStdString(options.file);
    const bool toFile = !name.isEmpty() && name != u"-"_s;
    const QString suffix = QFileInfo(name).suffix();
    const QString wished = !options.format.empty() ? QString::fromStdString(options.format)
        : toFile                                   ? suffix.toLower()
                                                   : u"csv"_s;
    if (wished == u"csv"_s)
        return ExportFormat::Csv;
    if (wished != u"xlsx"_s)
        return Error::invalid(
            u"file"_s,
            suffix.isEmpty() ? u"\"%1\" has no extension; name it .csv or .xlsx, or give --format"_s.arg(name)
                             : u"the extension \".%1\" is not known; name it .csv or .xlsx, or give "
                               u"--format"_s.arg(suffix));
    if (!toFile)
        return Error::invalid(u"file"_s, u"a workbook needs a file to be written to"_s);
    return ExportFormat::Xlsx;
}

Result<void> writeFile(const QString &path, ExportFormat format, const QList<PositionRow> &rows)
{
    const auto file = TableExport::begin(path, format, headings(), u"positions"_s);
    if (!file) {
        // Named by whoever called: another name may do.
        return Error::invalid(u"file"_s, file.error().detail);
    }
    for (const PositionRow &row : rows)
        STOA_TRY((*file)->row(valuesOf(row)));
    return (*file)->finish();
}

Result<QList<PositionRow>> rowsToExport(Controller &controller, const Rights &rights,
                                        const PositionFilter &filter)
{
    return Controller::wait(controller.core().store().read(
        {}, [filter, rights](sql::Connection &reader) -> Result<QList<PositionRow>> {
            STOA_TRY(needKnown(reader, filter));
            QList<PositionRow> rows;
            STOA_TRY(exportPositions(reader, rights, ordered(filter),
                                     [&rows](const PositionRow &row) -> Result<void> {
                                         rows.append(row);
                                         return {};
                                     }));
            return rows;
        }));
}

Exit exportRows(Controller &controller, const SignedInUser &user, const StockOptions &options)
{
    const auto format = formatOf(options);
    if (!format)
        return controller.console().trouble(format.error());
    const auto rows = rowsToExport(controller, user.rights, filterOf(options));
    if (!rows)
        return controller.console().trouble(controller.inView(rows.error()));
    if (controller.isIncomplete())
        controller.console().incomplete();
    if (options.file.empty() || options.file == "-") {
        if (!controller.console().isJson())
            controller.console().raw(headings().join(u',').toUtf8() + '\n');
        for (const PositionRow &row : *rows) {
            if (controller.console().isJson())
                controller.console().object(rowJson(row));
            else
                controller.console().raw(csvLine(valuesOf(row)) + '\n');
        }
        return Exit::Done;
    }
    const QString path = QString::fromStdString(options.file);
    if (const auto written = writeFile(path, *format, *rows); !written)
        return controller.console().trouble(written.error());
    controller.console().line(u"%1 rows written"_s.arg(rows->size()));
    controller.console().object({{u"rows"_s, rows->size()},
                                 {u"file"_s, path},
                                 {u"format"_s, *format == ExportFormat::Csv ? u"csv"_s : u"xlsx"_s}});
    return Exit::Done;
}

struct SkuPage {
    std::optional<Item> item;
    QList<QJsonObject> movements;
};

Result<SkuPage> readSku(sql::Connection &reader, const QString &sku)
{
    SkuPage page;
    STOA_TRY_ASSIGN(page.item, CatalogRepository::find(reader, sku));
    STOA_TRY(reader.each(
        "SELECT id, kind, from_account, from_location, to_account, to_location, quantity, reason, "
        "occurred_at, note FROM movement WHERE sku = ?1 ORDER BY occurred_at DESC, id DESC LIMIT 20",
        [&page](const sql::Statement &row) {
            page.movements.append({{u"movement"_s, row.text(0)},
                                   {u"kind"_s, row.text(1)},
                                   {u"from"_s, (row.text(2) + u' ' + row.text(3)).trimmed()},
                                   {u"to"_s, (row.text(4) + u' ' + row.text(5)).trimmed()},
                                   {u"quantity"_s, Quantity::fromThousandths(row.int64(6)).toString()},
                                   {u"reason"_s, row.text(7)},
                                   {u"at"_s, row.instant(8).toString()},
                                   {u"note"_s, row.text(9)}});
        },
        sku));
    return page;
}

Exit skuPage(Controller &controller, const SignedInUser &user, const StockOptions &options)
{
    if (const auto allowed = user.rights.authorize(Permission::CatalogRead); !allowed)
        return controller.console().trouble(allowed.error());
    const QString sku = QString::fromStdString(options.sku);
    const auto page = Controller::wait(
        controller.core().store().read({}, [sku](sql::Connection &reader) { return readSku(reader, sku); }));
    const auto rows = rowsOf(controller, filterOf(options), 0);
    if (!page || !rows)
        return controller.console().trouble(page ? rows.error() : page.error());
    QList<QJsonObject> list;
    for (const PositionRow &row : *rows) {
        if (row.sku == sku)
            list.append(rowJson(row));
    }
    if (!page->item && list.isEmpty())
        return controller.console().trouble(
            controller.inView(Error::of(Problem::UnknownSku, u"no such SKU here"_s, u"sku"_s)));
    if (controller.console().isJson()) {
        const auto arrayOf = [](const QList<QJsonObject> &objects) {
            QJsonArray array;
            for (const QJsonObject &object : objects)
                array.append(object);
            return array;
        };
        controller.console().object(
            {{u"sku"_s, sku},
             {u"names"_s, page->item ? QJsonValue(page->item->names().toJson()) : QJsonValue()},
             {u"positions"_s, arrayOf(list)},
             {u"movements"_s, arrayOf(page->movements)}});
        return Exit::Done;
    }
    if (page->item)
        controller.console().line(u"%1  %2"_s.arg(sku, page->item->names().in(u"en"_s)));
    controller.console().table(headings(), list);
    controller.console().line(page->movements.isEmpty()
                                  ? u"no movement in the last 90 days"_s
                                  : u"the latest movements, at most 20 and of the last 90 days"_s);
    controller.console().table({u"at"_s, u"kind"_s, u"from"_s, u"to"_s, u"quantity"_s, u"reason"_s},
                               page->movements);
    return Exit::Done;
}

void addFilter(CLI::App *command, const std::shared_ptr<StockOptions> &options)
{
    command->add_option("--filter", options->filter, "Words or parts of SKU, name, brand, barcode");
    command->add_option("--sku", options->sku, "What the SKU begins with");
    command->add_option("--location", options->locations, "Code of a location; again for another")
        ->allow_extra_args(false);
    command->add_option("--category", options->categories, "Code of a category; again for another")
        ->allow_extra_args(false);
}

} // namespace

void addStockCommands(CLI::App &cli, Controller &controller)
{
    const auto list = std::make_shared<StockOptions>();
    auto *listing = cli.add_subcommand("positions", "Stock by SKU and location");
    addFilter(listing, list);
    listing->add_option("--limit", list->limit, "Rows at most; 0 is all")
        ->check(CLI::Range(0, INT_MAX))
        ->capture_default_str();
    listing->callback([&controller, list] {
        controller.chooseSignedIn(
            [list](Controller &each, const SignedInUser &user) { return positions(each, user, *list); },
            DeskAccess::Read);
    });
    const auto one = std::make_shared<StockOptions>();
    auto *page = cli.add_subcommand("sku",
                                    "One SKU: names, positions, the latest 20 movements of the last 90 days; "
                                    "with --json one object of these");
    page->add_option("sku", one->sku, "SKU")->required();
    page->callback([&controller, one] {
        controller.chooseSignedIn(
            [one](Controller &each, const SignedInUser &user) { return skuPage(each, user, *one); },
            DeskAccess::Read);
    });
    const auto out = std::make_shared<StockOptions>();
    auto *exporting = cli.add_subcommand("export", "Positions as CSV or, by the file's name, as a workbook");
    addFilter(exporting, out);
    exporting->add_option("file", out->file, "File, .csv or .xlsx; else CSV on standard output");
    exporting->add_option("--format", out->format, "Whatever the file's name says")
        ->check(CLI::IsMember({"csv", "xlsx"}));
    exporting->callback([&controller, out] {
        controller.chooseSignedIn(
            [out](Controller &each, const SignedInUser &user) { return exportRows(each, user, *out); },
            DeskAccess::Read);
    });
}

} // namespace stoa::ctl
