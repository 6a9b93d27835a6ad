// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkplan.h"

#include "ui/network/planmetrics.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/stoastyle.h"

#include <QMenu>
#include <QPushButton>
#include <algorithm>
#include <array>
#include <cmath>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kStep = 1.5; ///< one press of + or -
constexpr double kFurthestIn = 20'000;
constexpr double kFurthestOut = 0.8; ///< the whole globe in some 300 pixels
constexpr int kMostNamed = 10; ///< in a tooltip

} // namespace

NetworkPlan::NetworkPlan(QWidget *parent)
    : QWidget(parent)
    , m_in(new IconButton(u"plus"_s, this, IconButton::Frame::Line))
    , m_out(new IconButton(u"minus"_s, this, IconButton::Frame::Line))
    , m_all(new QPushButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusInside", true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setButtonSize(*m_all, ButtonSize::Small);
    m_in->setObjectName(u"planIn"_s);
    m_out->setObjectName(u"planOut"_s);
    m_all->setObjectName(u"planAll"_s);
    connect(m_in, &QAbstractButton::clicked, this, [this] { zoom(kStep); });
    connect(m_out, &QAbstractButton::clicked, this, [this] { zoom(1 / kStep); });
    connect(m_all, &QAbstractButton::clicked, this, &NetworkPlan::showAll);
    retranslate();
}

void NetworkPlan::retranslate()
{
    m_in->setName(tr("Zoom in"), u"+"_s);
    m_out->setName(tr("Zoom out"), QString(QChar(0x2212)));
    //: Button of a plan: zooms until all places are seen
    m_all->setText(tr("Show all"));
    if (accessibleName().isEmpty())
        setAccessibleName(tr("Plan of the places"));
    placeButtons();
}

void NetworkPlan::placeButtons()
{
    // At the bottom end, below each other.
    const int edge = 8;
    int y = height() - edge;
    for (QWidget *button :
         {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_out), static_cast<QWidget *>(m_in)}) {
        const QSize size = button->sizeHint();
        y -= size.height();
        const QRect place(width() - edge - size.width(), y, size.width(), size.height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        y -= 4;
    }
}

void NetworkPlan::setNodes(const QList<PlanNode> &nodes)
{
    const QString before = chosen();
    m_nodes = nodes;
    m_indexOf.clear();
    QList<GeoPoint> places;
    for (int i = 0; i < nodes.size(); ++i) {
        m_indexOf.insert(nodes[i].code, i);
        places.append(nodes[i].place);
    }
    const GeoPoint middle = m_projection.unproject(m_view.centre);
    m_projection = PlanProjection(places);
    m_points.clear();
    for (const GeoPoint &place : std::as_const(places))
        m_points.append(m_projection.project(place));
    m_chosen = indexOf(before);
    if (m_chosen < 0)
        m_flows.clear();
    if (m_moved)
        m_view.centre = m_projection.project(middle);
    else
        showAll();
    m_arranged = false;
    update();
    tellPartsChanged(*this);
}

void NetworkPlan::setFlows(const QList<PlanFlow> &flows)
{
    m_flows = flows;
    update();
}

QString NetworkPlan::chosen() const { return m_chosen < 0 ? QString() : m_nodes[m_chosen].code; }

void NetworkPlan::setChosen(const QString &code)
{
    const int node = indexOf(code);
    if (node == m_chosen)
        return;
    m_chosen = node;
    m_flows.clear();
    m_arranged = false;
    if (node >= 0)
        bringIntoSight(node);
    update();
    tellPartFocused(*this, node);
}

void NetworkPlan::choose(int node)
{
    if (node == m_chosen || node < 0)
        return;
    setChosen(m_nodes[node].code);
    Q_EMIT nodeChosen(m_nodes[node].code);
}

void NetworkPlan::changeView(const PlanView &view)
{
    m_view = view;
    m_view.scale = std::clamp(m_view.scale, kFurthestOut, kFurthestIn);
    m_arranged = false;
    update();
}

void NetworkPlan::showAll()
{
    m_moved = false;
    changeView(PlanView::around(m_points, size(), plan::kMargin));
}

void NetworkPlan::zoom(double factor, std::optional<QPointF> around)
{
    QPointF fixed = around.value_or(QPointF(width() / 2.0, height() / 2.0));
    // What is chosen stays where it is while keys and buttons zoom.
    if (!around && m_chosen >= 0 && QRectF(rect()).contains(m_view.toScreen(m_points[m_chosen])))
        fixed = m_view.toScreen(m_points[m_chosen]);
    PlanView view = m_view;
    const QPointF under = view.fromScreen(fixed);
    view.scale = std::clamp(view.scale * factor, kFurthestOut, kFurthestIn);
    view.centre += under - view.fromScreen(fixed);
    m_moved = true;
    changeView(view);
}

void NetworkPlan::pan(const QPointF &pixels)
{
    PlanView view = m_view;
    view.centre -= pixels / view.scale;
    m_moved = true;
    changeView(view);
}

void NetworkPlan::bringIntoSight(int node)
{
    const double edge = std::min({plan::kMargin, width() / 4.0, height() / 4.0});
    const QPointF at = m_view.toScreen(m_points[node]);
    const QPointF inside(std::clamp(at.x(), edge, std::max(edge, width() - edge)),
                         std::clamp(at.y(), edge, std::max(edge, height() - edge)));
    if (inside != at)
        pan(inside - at);
}

const QList<PlanMarker> &NetworkPlan::markers() const
{
    arrange();
    return m_markers;
}

int NetworkPlan::labelsShown() const
{
    arrange();
    return int(std::ranges::count_if(m_labels, [](const QRectF &room) { return !room.isNull(); }));
}

void NetworkPlan::arrange() const
{
    if (m_arranged)
        return;
    m_arranged = true;
    QList<QPointF> screen;
    screen.reserve(m_points.size());
    for (const QPointF &point : m_points)
        screen.append(m_view.toScreen(point));
    m_markers = markersOf(screen, plan::kNear, m_chosen);
    QList<PlanLabel> labels;
    QList<QRectF> marks;
    const QRectF seen(rect());
    for (const PlanMarker &marker : std::as_const(m_markers)) {
        const QRectF mark = markOf(marker);
        if (!mark.intersects(seen)) {
            labels.append(PlanLabel());
            continue;
        }
        marks.append(mark);
        const bool chosen = marker.places.contains(m_chosen);
        const StatusKind worst = worstOf(marker);
        const int rank = chosen              ? 0
            : worst == StatusKind::Problem   ? 1
            : worst == StatusKind::Attention ? 2
            : worst == StatusKind::Offline   ? 3
            : marker.isCluster()             ? 5
                                             : 4;
        labels.append({mark, sizeOf(wordsOf(marker)), rank});
    }
    for (const QWidget *button :
         {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_out), static_cast<QWidget *>(m_in)})
        marks.append(QRectF(button->geometry()));
    m_labels = placeLabels(labels, marks, seen.adjusted(2, 2, -2, -2));
}

StatusKind NetworkPlan::worstOf(const PlanMarker &marker) const
{
    static constexpr std::array kOrder{StatusKind::Problem, StatusKind::Attention, StatusKind::Offline,
                                       StatusKind::Unknown, StatusKind::Info,      StatusKind::Ok};
    for (const StatusKind kind : kOrder) {
        if (std::ranges::any_of(marker.places, [&](int place) { return m_nodes[place].status == kind; }))
            return kind;
    }
    return StatusKind::None;
}

NetworkPlan::Words NetworkPlan::wordsOf(const PlanMarker &marker) const
{
    if (!marker.isCluster()) {
        const PlanNode &node = m_nodes[marker.places.first()];
        return {node.name, node.statusWord, node.status};
    }
    const StatusKind worst = worstOf(marker);
    if (worst != StatusKind::Problem && worst != StatusKind::Attention && worst != StatusKind::Offline)
        return {};
    const auto many =
        std::ranges::count_if(marker.places, [&](int place) { return m_nodes[place].status == worst; });
    // Of several the word of one, where they are one; else how many there are.
    for (const int place : marker.places) {
        if (many == 1 && m_nodes[place].status == worst)
            return {{}, m_nodes[place].statusWord, worst};
    }
    //: Beside several places that are drawn as one: so many of them are in trouble
    const QString count = tr("%n need a look", nullptr, int(many));
    return {{}, count, worst};
}

QString NetworkPlan::partName(int part) const
{
    const PlanNode &node = m_nodes[part];
    //: Read aloud of a place: name and kind, as in "Athens Ermou, Store"
    return tr("%1, %2").arg(node.name, node.kindWord);
}

QString NetworkPlan::partValue(int part) const
{
    const PlanNode &node = m_nodes[part];
    if (node.load.isEmpty())
        return node.statusWord;
    //: Read aloud of a place: its state and how much of its capacity is used
    return tr("%1, %2").arg(node.statusWord, node.load);
}

QRect NetworkPlan::partRect(int part) const
{
    const QPointF at = m_view.toScreen(m_points[part]);
    return QRectF(at.x() - plan::kOuter, at.y() - plan::kOuter, 2 * plan::kOuter, 2 * plan::kOuter).toRect();
}

void NetworkPlan::pressPart(int part)
{
    choose(part);
    Q_EMIT nodeActivated(m_nodes[part].code);
}

int NetworkPlan::markerAt(const QPointF &at) const
{
    arrange();
    // The last ones are drawn above the others.
    for (int i = int(m_markers.size()) - 1; i >= 0; --i) {
        if (markOf(m_markers[i]).contains(at) || m_labels[i].contains(at))
            return i;
    }
    return -1;
}

void NetworkPlan::pressMarker(const PlanMarker &marker)
{
    if (!marker.isCluster()) {
        choose(marker.places.first());
        return;
    }
    QList<QPointF> points;
    for (const int place : marker.places)
        points.append(m_points[place]);
    PlanView view = PlanView::around(points, size(), plan::kMargin);
    // Places at one address cannot be parted: their names are listed.
    if (view.scale > m_view.scale * 1.1 && m_view.scale < kFurthestIn / 2) {
        m_moved = true;
        changeView(view);
        return;
    }
    QMenu menu(this);
    for (const int place : marker.places)
        connect(menu.addAction(StoaStyle::iconsOf(this).icon(m_nodes[place].kindIcon), m_nodes[place].name),
                &QAction::triggered, this, [this, place] { choose(place); });
    menu.exec(mapToGlobal(marker.at.toPoint()));
}

QString NetworkPlan::tipOf(const PlanMarker &marker) const
{
    QStringList lines;
    for (const int place : marker.places) {
        if (lines.size() >= kMostNamed)
            break;
        const PlanNode &node = m_nodes[place];
        //: Tooltip of a place: its name and its state
        lines.append(node.statusWord.isEmpty() ? node.name : tr("%1: %2").arg(node.name, node.statusWord));
        if (!marker.isCluster() && !node.load.isEmpty())
            lines.append(node.load);
    }
    if (marker.places.size() > kMostNamed)
        lines.append(tr("and %n more", nullptr, int(marker.places.size()) - kMostNamed));
    return lines.join(u'\n');
}

} // namespace stoa::ui
