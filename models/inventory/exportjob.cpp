// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/inventory/positionexport.h"
#include "models/inventory/inventorydesk.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QVariant cellOf(const PositionRow &row, PositionColumn column, const QHash<QString, QString> &locations,
                const QHash<QString, QString> &categories)
{
    switch (column) {
    case PositionColumn::Sku:
        return row.sku;
    case PositionColumn::Name:
        return row.name;
    case PositionColumn::Location:
        return locations.value(row.location, row.location);
    case PositionColumn::OnHand:
        return QVariant::fromValue(row.stock.onHand);
    case PositionColumn::Unavailable:
        return QVariant::fromValue(row.stock.unavailable());
    case PositionColumn::Reserved:
        return QVariant::fromValue(row.stock.reserved);
    case PositionColumn::Safety:
        return QVariant::fromValue(row.stock.safety);
    case PositionColumn::Sellable:
        return QVariant::fromValue(row.stock.sellable());
    case PositionColumn::InTransit:
        return QVariant::fromValue(row.stock.inTransit);
    case PositionColumn::Updated:
        return row.updatedAt == Instant() ? QString() : row.updatedAt.toString();
    case PositionColumn::Category:
        return categories.value(row.category, row.category);
    case PositionColumn::Brand:
        return row.brand;
    case PositionColumn::Price: {
        if (!row.price)
            return QString();
        // A plain decimal with the currency, so that a spreadsheet of any language reads it the same.
        const auto &price = *row.price;
        QString digits =
            QString::number(price.minorUnits()).rightJustified(price.currency().minorDigits() + 1, u'0');
        if (price.currency().minorDigits() > 0)
            digits.insert(digits.size() - price.currency().minorDigits(), u'.');
        return QString(digits + u' ' + price.currency().code());
    }
    }
    return {};
}

} // namespace

ExportJob::ExportJob(qint64 of, QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, [this, of] { Q_EMIT progress(m_tally->rows, of); });
    m_timer.start();
}

ExportJob::~ExportJob() { m_tally->cancelled = true; }

QString InventoryDesk::whyNoExport() const
{
    const auto &user = m_door.session().user;
    if (!user)
        return tr("Sign in to export.");
    if (!user->rights.may(Permission::ExportRun))
        return tr("Your role does not allow exporting.");
    return {};
}

ExportJob *InventoryDesk::exportTo(const QString &path, ExportFormat format,
                                   const QList<PositionColumn> &columns)
{
    auto *job = new ExportJob(m_positions.total(), this);
    QStringList header;
    for (const PositionColumn column : columns)
        header.append(PositionTableModel::titleOf(column));
    const auto &user = m_door.session().user;
    const auto write = [=, rights = user ? user->rights : Rights(), tally = job->tally(),
                        query = m_positions.query(), locations = m_locationNames,
                        categories = m_categoryNames,
                        sheet = tr("Positions")](sql::Connection &connection) -> Result<qint64> {
        STOA_TRY_ASSIGN(auto file, TableExport::begin(path, format, header, sheet));
        qint64 rows = 0;
        STOA_TRY(exportPositions(connection, rights, query, [&](const PositionRow &row) -> Result<void> {
            if (tally->cancelled)
                return Error{ErrorKind::Cancelled, {}, u"export cancelled"_s};
            QVariantList cells;
            for (const PositionColumn column : columns)
                cells.append(cellOf(row, column, locations, categories));
            tally->rows = ++rows;
            return file->row(cells);
        }));
        if (tally->cancelled)
            return Error{ErrorKind::Cancelled, {}, u"export cancelled"_s};
        STOA_TRY(file->finish());
        return rows;
    };
    m_door.store().read({}, write).then(job, [job](const Result<qint64> &rows) {
        Q_EMIT job->finished(rows);
        job->deleteLater();
    });
    return job;
}

} // namespace stoa
