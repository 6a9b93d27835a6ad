// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/networkdesk.h"
#include "models/shared/recordview.h"
#include "ui/shared/tabletypes.h"
#include "ui/shell/panel.h"

class QPushButton;
class QStackedWidget;

namespace stoa {
class PolicyDesk;
}

namespace stoa::ui {

class CapacityPage;
class CarrierFormPane;
class CarrierPane;
class CommandAction;
class DataTable;
class DetailsPane;
class EmptyState;
class FilterLine;
class FormPane;
class HoursFormPane;
class NetworkPlan;
class NetworkSource;
class NodeFormPane;
class NodePane;
class NoneFound;
class NoteLine;
class PaletteSource;
class Prompts;
class RoutingPage;
class ShiftPane;
class SideBySide;
class SlaFormPane;
class SlaPage;
class ViewTabs;

/// The chain's locations on a plan and as a table, their capacity, the carriers, the service goals, and the
/// lab of how orders are routed.
class NetworkPanel : public Panel {
    Q_OBJECT
public:
    /// Desks and prompts must outlive the panel.
    NetworkPanel(NetworkDesk &desk, PolicyDesk &policies, Prompts &prompts, QObject *parent = nullptr);
    ~NetworkPanel() override;

    /// Locations by name, city or code.
    PaletteSource *locationSource();

    QString id() const override { return QStringLiteral("network"); }
    QString title() const override { return tr("Network"); }
    QString iconName() const override { return QStringLiteral("network"); }
    RailGroup group() const override { return RailGroup::Chain; }
    Badge badge() const override;
    HeaderNote header() const override;
    QString statusText() const override;
    QWidget *widget() override;
    QList<QAction *> actions() const override;
    QList<QWidget *> panes() override;
    QString undoText() const override;
    QString redoText() const override;
    void undo() override;
    void redo() override;
    QList<PanelPage> pages() override;
    /// A location's or a carrier's code, that of a routing policy, or the id of a tab.
    bool openRecord(const QString &id) override;
    bool escape() override;
    void shown() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void retranslate() override;

Q_SIGNALS:
    /// These orders are to be shown, under this title.
    void ordersAsked(const QStringList &ids, const QString &title);
    /// The open work of a location is to be shown.
    void workAsked(const QString &location);

private:
    enum class Tab { Plan, Locations, Capacity, Carriers, Service, Routing };

    void make();
    QWidget *makePlan();
    QWidget *makeLocations();
    QWidget *makeCarriers();
    void makePanes();
    void listenTo(FormPane &pane);
    DataTable *makeNodeTable(const QString &name);
    QList<ColumnSpec> nodeColumnSpecs(Tab tab) const;
    QList<ColumnSpec> carrierColumnSpecs() const;
    void refreshColumns();
    void applyFilter(int column, const QString &text);
    void applySort(DataTable &table, RecordView &view, const QList<SortKey> &keys);
    void clearFilters();
    void refreshFilters();
    void refresh();
    void refreshPlan();
    void keepChoice();
    /// Shows the location everywhere.
    void choose(const QString &code);
    void chooseCarrier(const QString &code);
    void openPane();
    void showPane(DetailsPane *pane);
    bool mayLeave() const;
    void backToPane();
    void editNode(const QString &code);
    void editHours(const QString &code);
    void editCarrier(const QString &code);
    void editSla();
    void beginShift(const QString &from);
    void tellSaved(const QString &sentence);
    void tellFailed(const QString &sentence);
    void reverse(Future<Result<void>> done);
    int tabIndex() const;
    void setTab(int index);
    bool isRoutingInSight() const;

    NetworkDesk &m_desk;
    PolicyDesk &m_policies;
    Prompts &m_prompts;
    NetworkSource *m_source = nullptr;
    SideBySide *m_widget = nullptr;
    ViewTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<QWidget *> m_pages;
    NetworkPlan *m_plan = nullptr;
    NoteLine *m_planNote = nullptr;
    QStackedWidget *m_planStack = nullptr;
    EmptyState *m_noPlaces = nullptr;
    RecordView *m_nodeView = nullptr;
    RecordView *m_carrierView = nullptr;
    DataTable *m_planTable = nullptr;
    DataTable *m_nodeTable = nullptr;
    DataTable *m_carrierTable = nullptr;
    FilterLine *m_filters = nullptr;
    NoneFound *m_none = nullptr;
    QStackedWidget *m_carrierStack = nullptr;
    EmptyState *m_noCarriers = nullptr;
    QPushButton *m_addCarrier = nullptr;
    QPushButton *m_firstCarrier = nullptr;
    CapacityPage *m_capacity = nullptr;
    SlaPage *m_sla = nullptr;
    RoutingPage *m_routing = nullptr;
    QStackedWidget *m_panes = nullptr;
    NodePane *m_node = nullptr;
    CarrierPane *m_carrier = nullptr;
    NodeFormPane *m_nodeForm = nullptr;
    HoursFormPane *m_hoursForm = nullptr;
    CarrierFormPane *m_carrierForm = nullptr;
    SlaFormPane *m_slaForm = nullptr;
    ShiftPane *m_shift = nullptr;
    CommandAction *m_newCarrier;
    CommandAction *m_goals;
    CommandAction *m_tryShift;
    QString m_code; ///< of the chosen location
    QString m_carrierCode;
    bool m_choosing = false;
    bool m_isPlanDue = false; ///< it was not in sight when something changed
    bool m_isShut = false; ///< the pane, by hand
};

} // namespace stoa::ui
