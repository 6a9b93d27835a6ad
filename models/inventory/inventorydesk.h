// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/reason.h"
#include "core/domain/network/location.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/sync/deskcore.h"
#include "models/inventory/adjustform.h"
#include "models/inventory/positiontablemodel.h"
#include "models/inventory/savedviews.h"
#include "models/shared/tableexport.h"

#include <QObject>
#include <atomic>

namespace stoa {

/// A long job of this desk: rows so far; ended by cancel().
class ExportJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void progress(qint64 rows, qint64 of);
    void finished(const stoa::Result<qint64> &rows);

private:
    std::atomic<bool> m_cancelled = false;
};

/// The one door of the Inventory panel: what the grid shows, and what can be done with it.
class InventoryDesk : public QObject {
    Q_OBJECT
public:
    InventoryDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent = nullptr);

    PositionTableModel &positions() { return m_positions; }
    DeskCore &core() { return m_core; }
    const Wording &wording() const { return m_wording; }
    const Clock &clock() const { return m_clock; }
    SavedViews &views() { return m_views; }

    void setFilter(const PositionFilter &filter);
    void setSort(const QList<PositionSort> &sort);
    const PositionFilter &filter() const { return m_filter; }
    const QList<PositionSort> &sort() const { return m_sort; }

    /// Puts a typed filter of a grid column into the filter: "≤ 70", "5..9", ">0", "12" for numbers. False,
    /// and the filter unchanged, when it cannot be understood.
    bool setColumnFilter(PositionColumn column, const QString &typed);
    /// What stands in the filter row for the column.
    QString columnFilter(PositionColumn column) const;

    const QList<Location> &locations() const { return m_locations; }
    QString locationName(const QString &code) const;
    const QList<Category> &categories() const { return m_categories; }
    QString categoryName(const QString &code) const;
    const QList<Reason> &reasons() const { return m_reasons; }
    /// Rows without any filter; -1 until known.
    qint64 allPositions() const { return m_all; }

    QFuture<Result<PositionTotals>> totalsOf(const QList<QByteArray> &keys);
    QFuture<Result<PositionTotals>> totalsOfFilter();
    /// The rows between two of the grid, both included, in its order; at most `most`.
    QFuture<Result<QList<PositionRow>>> rowsBetween(int first, int last, int most = 2'000);

    /// Writes exactly what is filtered, in the order shown, with these columns.
    ExportJob *exportTo(const QString &path, ExportFormat format, const QList<PositionColumn> &columns);

    /// Why the person may not adjust at this location; empty when he may.
    QString whyNoAdjusting(const QString &location) const;
    AdjustForm *beginAdjust(const QList<PositionRow> &rows, QObject *parent);
    /// To be called with what AdjustForm::submit() gave, so that it can be undone.
    void entered(const AdjustBatch &batch);
    /// "adjustment of 12 positions", or empty.
    QString undoText() const;
    QString redoText() const;
    /// Takes the last batch back by compensating movements.
    QFuture<QList<Result<Receipt>>> undo();
    QFuture<QList<Result<Receipt>>> redo();

    /// The SKU of a scanned code (GTIN, or a SKU itself); nothing when unknown.
    QFuture<Result<std::optional<QString>>> skuOfScan(const QString &code);

Q_SIGNALS:
    /// Locations, categories, reasons or their names are others.
    void contextChanged();
    void filterChanged();
    void undoChanged();
    void allCounted(qint64 rows);

private:
    void readContext();
    void nameThings();
    void countAll();
    void applyQuery();
    void setLabels();
    QFuture<QList<Result<Receipt>>> reverse(const AdjustBatch &batch, QList<AdjustBatch> &to);

    DeskCore &m_core;
    Wording &m_wording;
    const Clock &m_clock;
    PositionTableModel m_positions;
    SavedViews m_views;
    PositionFilter m_filter;
    QList<PositionSort> m_sort{{PositionColumn::Sku}};
    QList<Location> m_locations;
    QList<Category> m_categories;
    QList<Reason> m_reasons;
    QHash<QString, QString> m_locationNames;
    QHash<QString, QString> m_categoryNames;
    QMap<PositionColumn, QString> m_typed; ///< filters of numeric columns as they were typed
    qint64 m_all = -1;
    QSet<PositionColumn> m_indexed;
    QList<AdjustBatch> m_undo;
    QList<AdjustBatch> m_redo;
};

/// "≤ 70", "5..9", "> 0", "= 3", "12" as bounds; nothing when it is none of these.
std::optional<Range> rangeOf(const QString &typed, const Formats &formats);

inline size_t qHash(PositionColumn column, size_t seed = 0) { return ::qHash(int(column), seed); }

} // namespace stoa
