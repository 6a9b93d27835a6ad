// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/samplepanel.h"

#include "ui/gallery/samplemodel.h"
#include "ui/shared/cascade.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/detailspane.h"
#include "ui/shared/filterline.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::gallery {

using namespace Qt::StringLiterals;
using namespace stoa::ui;

SamplePanel::SamplePanel(const Face &face, QObject *parent)
    : Panel(parent)
    , m_face(face)
{
    if (face.id == u"inventory") {
        auto *transfer =
            new CommandAction("Gallery", "Transfer bowls from Athens…", Qt::CTRL | Qt::Key_T, this);
        transfer->setIcon(StoaStyle::iconsOf(nullptr).icon(u"arrow-right-left"_s));
        auto *count = new CommandAction("Gallery", "Count a shelf…", Qt::CTRL | Qt::SHIFT | Qt::Key_C, this);
        count->setIcon(StoaStyle::iconsOf(nullptr).icon(u"scan-barcode"_s));
        m_actions = {transfer, count};
    }
}

SamplePanel::~SamplePanel() = default;

QString SamplePanel::statusText() const
{
    return m_face.id == u"inventory" ? u"48 of 18,640 positions"_s : QString();
}

QString SamplePanel::undoText() const
{
    return m_face.id == u"inventory" ? u"price of 12 items"_s : QString();
}

QList<QWidget *> SamplePanel::panes()
{
    if (!m_table)
        return {widget()};
    return {m_table, m_pane};
}

QWidget *SamplePanel::widget()
{
    if (m_widget)
        return m_widget;
    if (m_face.id != u"inventory") {
        m_widget = new TextLabel(m_face.title, TextSize::Title);
        m_widget->setContentsMargins(16, 16, 16, 16);
        return m_widget;
    }
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabs = new ViewTabs;
    for (const QString &word :
         {u"All positions"_s, u"Table and kitchen"_s, u"Negative or contradictory"_s, u"Near expiry"_s})
        tabs->addTab(word);
    tabs->setCount(0, u"18,640"_s);
    tabs->setCount(1, u"412"_s);
    tabs->setCount(2, u"3"_s);
    tabs->setCount(3, u"26"_s);
    tabs->setCurrentIndex(1);
    column->addWidget(tabs);
    auto *filters = new FilterLine;
    filters->setFilters({{u"category"_s, u"Category: Table & kitchen"_s, u"Table & kitchen"_s},
                         {u"sellable"_s, u"Sellable ⩽ 70"_s, u"⩽ 70"_s}});
    for (const auto &[icon, word] :
         {std::pair{u"layers"_s, u"Group"_s}, std::pair{u"columns-3"_s, u"Columns"_s},
          std::pair{u"download"_s, u"Export"_s}}) {
        auto *quiet = new QPushButton(StoaStyle::iconsOf(nullptr).icon(icon), word);
        setKind(*quiet, ButtonKind::Quiet);
        filters->addButton(quiet);
    }
    column->addWidget(filters);
    m_table = new DataTable;
    m_table->setModel(new SampleModel(SampleModel::Rows::Positions, m_table));
    const auto number = [](const QString &id, int width) {
        return ColumnSpec{id, ColumnKind::Number, width, 48, FilterKind::Number, {}, {}, false, true, true};
    };
    m_table->setColumns({{u"sku"_s, ColumnKind::Code, 110, 100, FilterKind::Text, u"starts with…"_s},
                         {u"item"_s, ColumnKind::Text, 186, 80, FilterKind::Text, u"contains…"_s},
                         {u"place"_s,
                          ColumnKind::Text,
                          108,
                          80,
                          FilterKind::Choice,
                          u"any location"_s,
                          {{u"ath"_s, u"Athens Ermou"_s}, {u"mil"_s, u"Milano Brera"_s}}},
                         number(u"onHand"_s, 60),
                         number(u"unavailable"_s, 62),
                         number(u"reserved"_s, 64),
                         number(u"safety"_s, 52),
                         number(u"sellable"_s, 58),
                         number(u"transit"_s, 66),
                         {u"updated"_s, ColumnKind::Status, 78, 60, FilterKind::Text}});
    m_table->setSort({{0, Qt::AscendingOrder}, {2, Qt::AscendingOrder}});
    m_table->setFilter(7, u"⩽ 70"_s);
    m_table->setName(u"Positions"_s);
    m_table->setSumFormat([](int, qlonglong total) { return QString::number(total); });
    QItemSelectionModel *selection = m_table->view().selectionModel();
    m_table->setCurrentRow(4);
    for (const int row : {5, 6, 10})
        selection->select(m_table->model()->index(row, 0),
                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    column->addWidget(m_table, 1);
    m_pane = makePane();
    m_widget = new SideBySide(side, m_pane);
    return m_widget;
}

QWidget *SamplePanel::makePane()
{
    auto *pane = new DetailsPane;
    pane->setName(u"Ceramic bowl, Aegean blue"_s);
    pane->setCodes({u"CER-BWL-AEG"_s, u"GTIN 5207183041126"_s, u"€24.90"_s});
    for (const QString &word : {u"Availability"_s, u"Ledger"_s, u"Reservations"_s, u"Counts"_s})
        pane->tabs().addTab(word);
    pane->tabs().setCount(2, u"12"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(u"Channel"_s, TextSize::Body, ColourRole::Text2));
    auto *channel = new QComboBox;
    channel->addItem(u"Web shop GR"_s);
    channel->setMinimumWidth(160);
    row->addWidget(channel);
    row->addStretch();
    row->addWidget(new TextLabel(u"4 locations, units"_s, TextSize::Secondary, ColourRole::Text2));
    pane->body().insertLayout(0, row);
    auto *cascade = new CascadeView;
    const auto add = [](const QString &term, CascadeRow::Kind kind, int value) {
        return CascadeRow{term,
                          term,
                          kind,
                          qreal(value),
                          value < 0 ? QChar(0x2212) + QString::number(-value) : QString::number(value),
                          term.startsWith(u"Available") ? CascadeRow::Weight::Highlighted
                                                        : CascadeRow::Weight::Normal,
                          {}};
    };
    using Kind = CascadeRow::Kind;
    cascade->setRows(
        {add(u"On hand, 4 locations"_s, Kind::Total, 71), add(u"Unavailable"_s, Kind::Change, -5),
         add(u"Reserved"_s, Kind::Change, -12), add(u"Safety stock"_s, Kind::Change, -10),
         add(u"Sellable"_s, Kind::Total, 44), add(u"Protected for tills"_s, Kind::Change, -6),
         add(u"Channel buffer"_s, Kind::Change, -4), add(u"Queued demand"_s, Kind::Change, -3),
         add(u"Confidence reserve"_s, Kind::Change, -2), add(u"Available to promise"_s, Kind::Total, 29)},
        [](qreal value) { return QString::number(qRound(value)); });
    pane->body().insertWidget(1, cascade);
    pane->body().insertWidget(2,
                              new TextLabel(u"Each line opens the movements or the policy behind it."_s,
                                            TextSize::Secondary, ColourRole::Text2));
    pane->addRule();
    pane->addHeading(u"Ledger · Athens Ermou"_s)
        ->addWidget(new LinkButton(u"All 214 movements"_s, nullptr, TextSize::Secondary));
    auto *checked = new NoteLine;
    checked->setNote(StatusKind::Ok, u"Balance equals the ledger, checked 02:00"_s);
    pane->body().insertWidget(pane->body().count() - 1, checked);
    auto *count = new QPushButton(StoaStyle::iconsOf(pane).icon(u"scan-barcode"_s), u"Count"_s);
    auto *transfer = new QPushButton(StoaStyle::iconsOf(pane).icon(u"arrow-right-left"_s), u"Transfer…"_s);
    auto *adjust = new QPushButton(u"Adjust…"_s);
    setKind(*adjust, ButtonKind::Primary);
    pane->addFootButton(count, DetailsPane::Place::Start);
    pane->addFootButton(transfer, DetailsPane::Place::Start);
    pane->addFootButton(adjust, DetailsPane::Place::End);
    return pane;
}

} // namespace stoa::gallery
