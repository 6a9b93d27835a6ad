// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/reason.h"
#include "core/domain/network/location.h"
#include "core/store/catalog/catalogrepository.h"
#include "models/inventory/adjustform.h"
#include "models/inventory/deskdoor.h"
#include "models/inventory/exportjob.h"
#include "models/inventory/positiontablemodel.h"
#include "models/inventory/savedviews.h"

#include <QObject>
#include <QTimer>

namespace stoa {

/// The one door of the Inventory panel: what the grid shows, and what can be done with it.
class InventoryDesk : public QObject {
    Q_OBJECT
public:
    InventoryDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent = nullptr);
    InventoryDesk(DeskDoor &door, Wording &wording, const Clock &clock, QObject *parent = nullptr);

    PositionTableModel &positions() { return m_positions; }
    DeskDoor &door() { return m_door; }
    const Wording &wording() const { return m_wording; }
    const Clock &clock() const { return m_clock; }
    SavedViews &views() { return m_views; }

    void setFilter(const PositionFilter &filter);
    void setSort(const QList<PositionSort> &sort);
    const PositionFilter &filter() const { return m_filter; }
    /// The order; inside of the groups while there are any.
    const QList<PositionSort> &sort() const { return m_sort; }
    /// By location or category, or not at all.
    void setGrouping(std::optional<PositionColumn> by);
    std::optional<PositionColumn> grouping() const { return m_grouping; }

    /// Puts a typed filter of a grid column into the filter: "≤ 70", "5..9", ">0", "12" for numbers; a code
    /// for locations and categories; "1h", "1d", "7d", "30d", ">30d" for ages. False, and the filter
    /// unchanged, when it cannot be understood.
    bool setColumnFilter(PositionColumn column, const QString &typed);
    /// What stands in the filter row for the column.
    QString columnFilter(PositionColumn column) const;
    void setText(const QString &text);

    /// A filter that is on, in words.
    struct FilterWords {
        std::optional<PositionColumn> column; ///< none: the text
        QString words; ///< "Sellable ≤ 70"
        QString value; ///< what is asked, as it stands in the words
        friend bool operator==(const FilterWords &, const FilterWords &) = default;
    };
    QList<FilterWords> filterWords() const;
    void clearFilter(std::optional<PositionColumn> column);
    /// The age filter's choices: what setColumnFilter() takes, and its words.
    static QList<QPair<QString, QString>> ages();

    const QList<Location> &locations() const { return m_locations; }
    QString locationName(const QString &code) const;
    const QList<Category> &categories() const { return m_categories; }
    QString categoryName(const QString &code) const;
    const QList<Reason> &reasons() const { return m_reasons; }
    /// Rows without any filter; -1 until known.
    qint64 allPositions() const { return m_all; }
    /// Rows of a saved view; -1 until counted.
    qint64 viewCount(const QString &viewId) const { return m_viewCounts.value(viewId, -1); }

    /// Sums of the positions in the grid's rows in these ranges (first and last, both included).
    Future<Result<PositionTotals>> totalsOf(const QList<QPair<int, int>> &ranges);
    Future<Result<PositionTotals>> totalsOfFilter();
    /// The positions in the grid's rows in these ranges, in its order; at most `most`.
    Future<Result<QList<PositionRow>>> rowsOf(const QList<QPair<int, int>> &ranges, int most = 2'000);
    /// The same of these keys, in their order, wherever they stand; what is gone is left out.
    Future<Result<PositionTotals>> totalsOfKeys(const QList<QByteArray> &keys);
    Future<Result<QList<PositionRow>>> rowsOfKeys(const QList<QByteArray> &keys);
    /// Where the positions of these keys stand among all of the grid's; -1 for those that the filter leaves
    /// out.
    Future<Result<QList<int>>> placesOf(const QList<QByteArray> &keys);
    /// SKUs in which all the words stand, the best known first; for the palette.
    Future<Result<QList<PositionRow>>> search(const QString &text, int most);

    /// Why nothing may be exported; empty when it may.
    QString whyNoExport() const;
    /// Writes exactly what is filtered, in the order shown, with these columns. The job belongs to the desk
    /// and goes after it finished.
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
    Future<QList<Result<Receipt>>> undo();
    Future<QList<Result<Receipt>>> redo();

    /// The SKU of a scanned code (GTIN in any of its forms, or a SKU itself); nothing when unknown.
    Future<Result<std::optional<QString>>> skuOfScan(const QString &code);

Q_SIGNALS:
    /// Locations, categories, reasons or their names are others.
    void contextChanged();
    void filterChanged();
    void sortChanged();
    void groupingChanged();
    void undoChanged();
    void counted();
    /// Who may do what here is another one now.
    void rightsChanged();

private:
    void readContext();
    void nameThings();
    void countAll();
    void countViews();
    QString textOf(const QList<AdjustBatch> &batches) const;
    void applyQuery();
    void setLabels();
    void takeStatus();
    Future<QList<Result<Receipt>>> reverse(const AdjustBatch &batch, QList<AdjustBatch> &to);

    DeskDoor &m_door;
    Wording &m_wording;
    const Clock &m_clock;
    PositionTableModel m_positions;
    SavedViews m_views;
    PositionFilter m_filter;
    QList<PositionSort> m_sort{{PositionColumn::Sku}};
    std::optional<PositionColumn> m_grouping;
    QList<Location> m_locations;
    QList<Category> m_categories;
    QList<Reason> m_reasons;
    QHash<QString, QString> m_locationNames;
    QHash<QString, QString> m_categoryNames;
    struct Typed {
        Range range;
        QString text;
    };
    QMap<PositionColumn, Typed> m_typed; ///< ranges as they were typed
    qint64 m_all = -1;
    QHash<QString, qint64> m_viewCounts;
    QTimer m_countTimer;
    QSet<PositionColumn> m_indexed;
    QList<AdjustBatch> m_undo;
    QList<AdjustBatch> m_redo;
};

/// "≤ 70", "5..9", "> 0", "= 3", "12" as bounds; nothing when it is none of these.
std::optional<Range> rangeOf(const QString &typed, const Formats &formats);

inline size_t qHash(PositionColumn column, size_t seed = 0) { return ::qHash(int(column), seed); }

} // namespace stoa
