// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/gs1.h"
#include "core/domain/network/carrier.h"
#include "core/domain/orders/fulfilmentstep.h"
#include "core/domain/orders/returnstep.h"
#include "models/orders/work/packbox.h"
#include "models/orders/work/workwords.h"
#include "models/shared/hubline.h"
#include "models/shared/recordtablemodel.h"
#include "models/shared/wording.h"

#include <QTimer>

namespace stoa {

/// What a location has to do, as it was read last.
struct WorkSheet {
    QString location;
    QHash<QString, qint64> counts; ///< parts in the house, by location
    QList<WorkPart> parts;
    QHash<QString, WorkItem> items; ///< of everything that stands in the parts
    QHash<QString, QString> zones; ///< category code -> name, for what has no zone of its own
    QList<WorkReturn> returns;
    QList<WorkTask> tasks;
    QList<QuarantineRow> quarantine;
    int lastWave = 0;
    int round = 0; ///< of the read that it comes from
};

/// A walk that is under way.
struct WaveRow {
    QString id; ///< "W-12"; of fulfilments that are picked by themselves their own id
    QString name;
    int orders = 0;
    qint64 units = 0; ///< thousandths
    qint64 picked = 0;
    std::optional<Instant> due;
    LocalMark local = LocalMark::None;
    friend bool operator==(const WaveRow &, const WaveRow &) = default;
};

/// What a scanned code says.
struct ScannedItem {
    ScannedCode code;
    QString sku; ///< empty: not of the catalogue
    QString name;
};

/// The one door of the pages of store work: what a location has to do, and the verbs with which it is done.
///
/// Everything but the quarantine works without the hub: a verb is a command that is safe in the journal when
/// its future has finished, and the lists show its effect right after. The lists are read as a whole.
class WorkDesk : public QObject {
    Q_OBJECT
public:
    WorkDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent = nullptr);
    WorkDesk(HubLine &line, Wording &wording, const Clock &clock, QObject *parent = nullptr);
    ~WorkDesk() override;

    HubLine &line() const { return m_line; }
    const Wording &wording() const { return m_wording; }
    const Formats &formats() const { return m_wording.formats(); }
    const Clock &clock() const { return m_clock; }
    Instant now() const { return m_clock.now(); }
    /// Times by the wall clock of the location whose work is shown.
    Formats timesThere() const;

    /// Whose work is shown: that of the desk unless another is chosen. A desk of no location begins with the
    /// one that has most to do, as soon as that is known, and stays there.
    const QString &location() const { return m_location; }
    void setLocation(const QString &code);
    /// Codes and names of those where the person may look, by name.
    QList<QPair<QString, QString>> locations() const;
    QString locationName(const QString &code) const;
    QString carrierName(const QString &code) const;
    QString carrierServiceName(const Fulfilment &fulfilment) const;

    // What there is

    bool isRead() const { return m_read; }
    const WorkSheet &sheet() const { return m_sheet; }
    /// How many reads of the sheet were begun; a sheet of a later round shows all that was done before.
    int rounds() const { return m_rounds; }
    RecordTableModel<WorkPart> &table(WorkList list) { return *m_lists[qsizetype(list)]; }
    const QList<WorkPart> &rows(WorkList list) const { return m_lists[qsizetype(list)]->rows(); }
    int count(WorkList list) const { return int(rows(list).size()); }
    RecordTableModel<WaveRow> &waves() { return *m_waves; }
    RecordTableModel<WorkReturn> &returns() { return *m_returns; }
    RecordTableModel<WorkReturn> &closedReturns() { return *m_closedReturns; }
    RecordTableModel<WorkTask> &tasks() { return *m_tasks; }
    RecordTableModel<QuarantineRow> &quarantine() { return *m_quarantine; }
    /// Closed returns are read when somebody wants to see them.
    void readClosedReturns();

    const WorkPart *part(const QString &fulfilment) const;
    WorkItem item(const QString &sku) const;
    QString itemName(const QString &sku) const; ///< the SKU where there is no name
    QString zoneName(const WorkItem &item) const;
    /// Of this SKU picked by now and still in the house, thousandths.
    qint64 pickedInHouse(const QString &sku) const;
    /// The part that a code names: an order's number, with its part's or without, a tracking number, an id.
    /// With several the first in the order of the lists.
    const WorkPart *partOfCode(const QString &code) const;
    /// Those that a search finds: the number or its last digits, the name or token of the customer.
    QList<WorkPart> find(const QString &text, const QList<WorkList> &among) const;
    /// What the code names in the catalogue.
    Future<Result<ScannedItem>> look(const QString &scanned);
    ScannedCode takeApart(const QString &scanned) const;
    /// Whether the code is one of the item's, in any of its forms.
    static bool isOf(const ScannedCode &code, const WorkItem &item);

    const QList<PackBox> &boxes() const { return m_boxes; }
    void setBoxes(const QList<PackBox> &boxes);

    // What may be done

    bool may(Permission permission) const;
    /// Why the person may not do this here; empty when he may.
    QString whyNot(Permission permission) const;
    /// Why the person may not close this task; one of no location is customer service's.
    QString whyNotClosed(const WorkTask &row) const;
    bool isOnline() const { return m_line.session().state == SessionState::Online; }

    // Verbs

    /// With a new seed, and the reference by which lists of commands call it.
    FulfilmentStep stepOf(const WorkPart &part, std::optional<FulfilmentState> to = {}) const;
    Future<Result<Receipt>> advance(const WorkPart &part, const FulfilmentStep &step);
    /// Each stands or falls alone. The steps are of the sheet's parts.
    Future<QList<Result<Receipt>>> advanceAll(const QList<FulfilmentStep> &steps);
    Future<QList<Result<void>>> rehearse(const QList<FulfilmentStep> &steps);
    Future<Result<Receipt>> openReturn(ReturnOpening opening, const QString &orderNumber);
    Future<Result<Receipt>> advanceReturn(const WorkReturn &row, ReturnStep step);
    Future<Result<Receipt>> closeTask(const WorkTask &row, TaskState state, const QString &note);
    /// The number of the next walk: of this desk's own while the hub is away, so that no two are the same.
    QString nextWave() const;
    /// Those fulfilments are picked in one walk from now on; the walk's id.
    Future<Result<QString>> beginWave(const QStringList &fulfilments);

Q_SIGNALS:
    /// The lists are others.
    void changed();
    void closedReturnsChanged();
    /// Times have gone on.
    void ticked();
    /// Another location, others' names, or other rights.
    void contextChanged();

private:
    void readContext();
    void chooseLocation();
    void show(const QString &code);
    void readSheet();
    void take(const WorkSheet &sheet);
    void fillLists();
    void fillWaves();
    void retranslate();
    CommandDraft draftOf(const FulfilmentStep &step) const;

    HubLine &m_line;
    Wording &m_wording;
    const Clock &m_clock;
    QString m_location;
    bool m_chosen = false; ///< by the person
    bool m_settled = false; ///< the busiest was found when the chain had been copied
    bool m_read = false;
    int m_rounds = 0;
    WorkSheet m_sheet;
    std::vector<std::unique_ptr<RecordTableModel<WorkPart>>> m_lists;
    std::unique_ptr<RecordTableModel<WaveRow>> m_waves;
    std::unique_ptr<RecordTableModel<WorkReturn>> m_returns;
    std::unique_ptr<RecordTableModel<WorkReturn>> m_closedReturns;
    std::unique_ptr<RecordTableModel<WorkTask>> m_tasks;
    std::unique_ptr<RecordTableModel<QuarantineRow>> m_quarantine;
    QHash<QString, QMap<QString, QString>> m_locationNames;
    QHash<QString, QTimeZone> m_zones; ///< by location
    QHash<QString, QMap<QString, QString>> m_carrierNames;
    QList<PackBox> m_boxes;
    QTimer m_soon; ///< several commits are read as one
    QTimer m_tick;
};

} // namespace stoa
