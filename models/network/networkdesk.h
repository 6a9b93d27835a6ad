// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/deskdoor.h"
#include "models/network/capacityboard.h"
#include "models/network/capacitymodel.h"
#include "models/network/carrierform.h"
#include "models/network/hoursform.h"
#include "models/network/nodeform.h"
#include "models/shared/recordtablemodel.h"

#include <QPointer>
#include <QTimer>

namespace stoa {

/// A location as the panel shows it.
struct NodeRow {
    NetworkNode node;
    std::optional<OpeningHours> hours; ///< nothing where they cannot be read
    QString name; ///< in the language of the desk
    QTimeZone zone;
    NetworkWords::Moment moment;
    QString openWord;
    HourLoad load; ///< of the present hour, over all methods
    bool knowsWork = true; ///< its orders are open to whoever sits here; else nothing is said of them
    StatusKind status = StatusKind::None;
    QString statusWord;

    const QString &code() const { return node.location.code().text(); }
    bool isActive() const { return node.location.details().active.value_or(true); }
    friend bool operator==(const NodeRow &a, const NodeRow &b);
};

struct CarrierRow {
    NetworkCarrier carrier;
    QString name;
    const QString &code() const { return carrier.carrier.code().text(); }
    friend bool operator==(const CarrierRow &, const CarrierRow &) = default;
};

/// A goal of a zone and what came of it; a zone without goals has one row without a band.
struct SlaRow {
    Zone zone = Zone::Urban;
    std::optional<SlaBand> band;
    qint64 orders = 0;
    qint64 inTime = 0;
    std::optional<BasisPoints> share;
    SlaVerdict verdict = SlaVerdict::Unknown;

    QString key() const;
    friend bool operator==(const SlaRow &, const SlaRow &) = default;
};

/// The one door of the Network panel: locations, capacity, carriers, service goals, and how they are changed.
/// Changes are commands like all others: they work without the hub.
class NetworkDesk : public QObject {
    Q_OBJECT
public:
    NetworkDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent = nullptr);
    NetworkDesk(DeskDoor &door, Wording &wording, const Clock &clock, QObject *parent = nullptr);

    const Wording &wording() const { return m_wording; }
    const Formats &formats() const { return m_wording.formats(); }
    const Clock &clock() const { return m_clock; }
    /// Times by the wall clock of a location; the PC's of one that is not there.
    Formats timesOf(const QString &location) const;
    /// Some location's clock shows something else than the PC's.
    bool hasOtherClocks() const;
    RecordTableModel<NodeRow> &nodes() { return m_nodes; }
    RecordTableModel<CarrierRow> &carriers() { return m_carriers; }
    RecordTableModel<SlaRow> &sla() { return m_sla; }
    RecordTableModel<PeakRow> &peaks() { return m_peaks; }
    CapacityModel &capacity() { return m_capacity; }
    /// Whether the first answer has come.
    bool isRead() const { return m_isRead; }
    const NodeRow *node(const QString &code) const;
    const CarrierRow *carrier(const QString &code) const;
    QString carrierName(const QString &code) const;
    QString locationName(const QString &code) const;
    const NetworkSla &slaRead() const { return m_slaRead; }

    /// Which day the capacity is shown of, by the calendar of each location: 0 today, 1 tomorrow.
    void setCapacityDay(int day);
    int capacityDay() const { return m_capacityDay; }
    void setCapacityMethod(std::optional<FulfilmentMethod> method);
    std::optional<FulfilmentMethod> capacityMethod() const { return m_capacityMethod; }
    /// How full an hour is, in words.
    QString loadSentence(const NodeRow &row, const HourLoad &load) const
    {
        return m_capacity.sentence(load, row.zone);
    }
    QString loadFigure(const HourLoad &load) const { return m_capacity.figure(load); }
    /// The coming hours of a location and method, the present one first.
    QList<HourLoad> comingHours(const NodeRow &row, std::optional<FulfilmentMethod> method, int count) const;

    /// Over how many days the service is looked at.
    void setSlaDays(int days);
    int slaDays() const { return m_slaDays; }
    /// "85–95 %".
    QString bandWord(const SlaBand &band) const;
    /// Ids of the orders of the zone that missed the band; none of one without.
    QStringList lateOrders(const SlaRow &row) const;

    /// Why the person may not change this location; empty when he may.
    QString whyNoEdit(const QString &location) const;
    /// The same of what the whole chain shares: carriers and service goals.
    QString whyNoChainEdit() const;
    /// The orders of all locations are open to whoever sits here.
    bool knowsAllWork() const;
    NodeForm *editNode(const QString &code, QObject *parent);
    HoursForm *editHours(const QString &code, QObject *parent);
    /// An empty code for a new one.
    CarrierForm *editCarrier(const QString &code, QObject *parent);
    SlaForm *editSla(QObject *parent);
    Result<ShiftPreview> tryShift(const QString &from, const QString &to, FulfilmentMethod method,
                                  qint64 units) const;
    /// What the form says; it can be undone. `what` is its phrase: "settings of Athens Ermou".
    Future<Result<void>> save(const TypedForm &form, const QString &what);
    /// Both sides of a shift, or neither.
    Future<Result<void>> save(const ShiftPreview &shift);

    /// A phrase of what would be undone, or empty.
    QString undoText() const { return m_undo.isEmpty() ? QString() : m_undo.last().what; }
    QString redoText() const { return m_redo.isEmpty() ? QString() : m_redo.last().what; }
    /// Fails with VersionConflict where somebody changed it since.
    Future<Result<void>> undo() { return reverse(m_undo, m_redo); }
    Future<Result<void>> redo() { return reverse(m_redo, m_undo); }

    /// Locations in whose code, name or city all the words are, by name.
    QList<const NodeRow *> search(const QString &text, int most) const;

Q_SIGNALS:
    /// Anything that is shown is another one.
    void changed();
    void undoChanged();
    /// Who may do what here is another one now.
    void rightsChanged();

private:
    /// One saved thing: a row is at `version` since, and another save of it makes the next one.
    struct Saved {
        CommandDraft forth; ///< without its version
        CommandDraft back;
        qint64 version;
    };
    struct Deed {
        QString what;
        QList<Saved> saved;
    };
    struct Read;
    struct Wish;
    static Result<Read> readAll(sql::Connection &connection, const Wish &wish);

    void read();
    void readSoon();
    void take(const Read &read);
    void sayAnew();
    void fillSla();
    void updateForms();
    void speak(NodeRow &row, Instant now) const;
    Future<Result<void>> write(const QList<CommandDraft> &drafts, const Deed &deed, QList<Deed> &to);
    Future<Result<void>> reverse(QList<Deed> &from, QList<Deed> &to);

    DeskDoor &m_door;
    Wording &m_wording;
    const Clock &m_clock;
    RecordTableModel<NodeRow> m_nodes;
    RecordTableModel<CarrierRow> m_carriers;
    RecordTableModel<SlaRow> m_sla;
    RecordTableModel<PeakRow> m_peaks;
    CapacityModel m_capacity;
    QHash<QString, int> m_nodeAt;
    NetworkSla m_slaRead;
    std::optional<FulfilmentMethod> m_capacityMethod;
    int m_capacityDay = 0;
    int m_slaDays = 28;
    bool m_isRead = false;
    QTimer m_soon;
    QTimer m_minute;
    QList<QPointer<NodeForm>> m_nodeForms;
    QList<QPointer<HoursForm>> m_hoursForms;
    QList<QPointer<CarrierForm>> m_carrierForms;
    QList<QPointer<SlaForm>> m_slaForms;
    QList<Deed> m_undo;
    QList<Deed> m_redo;
};

} // namespace stoa
