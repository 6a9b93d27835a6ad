// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/componentspage.h"

#include "ui/gallery/card.h"
#include "ui/gallery/samplemodel.h"
#include "ui/shared/charttwin.h"
#include "ui/shared/chip.h"
#include "ui/shared/codefield.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/kpitile.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/noteline.h"
#include "ui/shared/progressline.h"
#include "ui/shared/toast.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/statusstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>

namespace stoa::gallery {

using namespace Qt::StringLiterals;
using namespace stoa::ui;

namespace {

QPushButton *button(const QString &text, ButtonKind kind, const QString &icon = {})
{
    auto *made = new QPushButton(text);
    setKind(*made, kind);
    if (!icon.isEmpty())
        made->setIcon(StoaStyle::iconsOf(made).icon(icon));
    return made;
}

QHBoxLayout *line(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QList<CascadeRow> waterfall()
{
    const auto total = [](const char *term, int value,
                          CascadeRow::Weight weight = CascadeRow::Weight::Normal) {
        return CascadeRow{QString::fromLatin1(term),
                          QString::fromLatin1(term),
                          CascadeRow::Kind::Total,
                          qreal(value),
                          QString::number(value),
                          weight,
                          {}};
    };
    const auto less = [](const char *term, int value) {
        return CascadeRow{QString::fromLatin1(term),
                          QString::fromLatin1(term),
                          CascadeRow::Kind::Change,
                          qreal(-value),
                          QChar(0x2212) + QString::number(value),
                          CascadeRow::Weight::Normal,
                          {}};
    };
    return {total("On hand, 4 locations", 71),
            less("Unavailable", 5),
            less("Reserved", 12),
            less("Safety stock", 10),
            total("Sellable", 44),
            less("Protected for tills", 6),
            less("Channel buffer", 4),
            less("Queued demand", 3),
            less("Confidence reserve", 2),
            total("Available to promise", 29, CascadeRow::Weight::Highlighted)};
}

QString plain(qreal value) { return QString::number(qRound(value)); }

} // namespace

ComponentsPage::ComponentsPage(QWidget *parent)
    : QWidget(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(12);
    for (QWidget *card : {buttons(), fields(), table(), progress(), empty(), strips(), chart()})
        left->addWidget(card);
    for (QWidget *card : {chips(), messages(), tiles(), cascade(), sizes(), tabs(), toast()})
        right->addWidget(card);
    left->addStretch();
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
}

QWidget *ComponentsPage::buttons()
{
    auto *card = new Card(u"Buttons"_s);
    auto *focused = button(u"&Adjust…"_s, ButtonKind::Primary);
    focused->setObjectName(u"focused"_s);
    auto *down = button(u"Transfer…"_s, ButtonKind::Secondary);
    down->setDown(true);
    auto *off = button(u"Switched off"_s, ButtonKind::Secondary);
    off->setEnabled(false);
    card->body()->addLayout(line({button(u"Adjust…"_s, ButtonKind::Primary), focused,
                                  button(u"Transfer…"_s, ButtonKind::Secondary), down, off}));
    auto *refused = button(u"Approve"_s, ButtonKind::Secondary, u"check"_s);
    setRefused(*refused, u"You wrote this revision. Ask Giulia R."_s);
    auto *print = new IconButton(u"printer"_s, nullptr, IconButton::Frame::Line);
    print->setName(u"Print"_s);
    auto *small = button(u"Print label"_s, ButtonKind::Secondary, u"printer"_s);
    setButtonSize(*small, ButtonSize::Small);
    auto *menu = button(u"Export"_s, ButtonKind::Secondary, u"download"_s);
    menu->setMenu(new QMenu(menu));
    card->body()->addLayout(
        line({button(u"Discard…"_s, ButtonKind::Destructive), refused,
              button(u"Columns"_s, ButtonKind::Quiet, u"columns-3"_s), print, small, menu}));
    return card;
}

QWidget *ComponentsPage::fields()
{
    auto *card = new Card(u"Fields"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const auto text = [](const QString &value, const QString &placeholder = {}) {
        auto *field = new QLineEdit(value);
        field->setPlaceholderText(placeholder);
        return field;
    };
    auto *placeholder = new FieldEditor(u"Placeholder"_s, text({}, u"contains…"_s));
    auto *quantity = new QSpinBox;
    quantity->setRange(0, 999);
    quantity->setValue(24);
    quantity->setAlignment(Qt::AlignTrailing);
    auto *quantityEditor = new FieldEditor(u"&Quantity"_s, quantity);
    quantityEditor->setHint(u"units, was 22"_s);
    auto *price = text(u"12.4O"_s);
    price->setAlignment(Qt::AlignTrailing);
    auto *priceEditor = new FieldEditor(u"&Price"_s, price);
    priceEditor->setError(u"Not a number: the letter O"_s);
    auto *off = text(u"from the hub"_s);
    off->setEnabled(false);
    auto *offEditor = new FieldEditor(u"Switched off"_s, off);
    offEditor->setHint(u"only the price team"_s);
    auto *choice = new QComboBox;
    choice->addItems({u"Damaged"_s, u"Found"_s, u"Lost"_s});
    auto *code = new CodeField(nullptr, CodeField::Scanning::Yes);
    code->setText(u"5207183041126"_s);
    auto *codeEditor = new FieldEditor(u"Code, always left to right"_s, code);
    codeEditor->setGood(u"EAN-13, check digit right"_s);
    grid->addWidget(new FieldEditor(u"&Text"_s, text(u"Terracotta pot 18 cm"_s)), 0, 0);
    grid->addWidget(new FieldEditor(u"Choice"_s, choice), 0, 1);
    grid->addWidget(placeholder, 0, 2);
    grid->addWidget(quantityEditor, 1, 0);
    grid->addWidget(priceEditor, 1, 1);
    grid->addWidget(offEditor, 1, 2);
    grid->addWidget(codeEditor, 2, 0);
    auto *marks = new QWidget;
    auto *rows = new QVBoxLayout(marks);
    rows->setContentsMargins(0, 16, 0, 0);
    auto *on = new QCheckBox(u"On"_s);
    on->setChecked(true);
    auto *some = new QCheckBox(u"Some"_s);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *mine = new QRadioButton(u"Mine"_s);
    mine->setChecked(true);
    rows->addLayout(line({on, new QCheckBox(u"Off"_s), some}));
    rows->addLayout(line({mine, new QRadioButton(u"Theirs"_s)}));
    grid->addWidget(marks, 2, 1);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(60);
    grid->addWidget(new FieldEditor(u"Weight"_s, slider), 2, 2);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget *ComponentsPage::table()
{
    auto *card = new Card(u"Table rows"_s, u"28 px, hairlines, no zebra"_s);
    auto *table = new DataTable;
    table->setModel(new SampleModel(SampleModel::Rows::States, table));
    table->setMarks(true);
    table->setColumns({{u"sku"_s, ColumnKind::Code, 138},
                       {u"item"_s, ColumnKind::Text, 170},
                       {u"safety"_s, ColumnKind::Number, 76},
                       {u"updated"_s, ColumnKind::Status, 92},
                       {u"state"_s, ColumnKind::Text, 200}});
    table->setSort({{0, Qt::AscendingOrder}});
    table->setFixedHeight(29 + 8 * 28);
    table->setCurrentRow(2);
    table->setObjectName(u"states"_s);
    card->body()->setContentsMargins(1, 12, 1, 1);
    card->body()->itemAt(0)->layout()->setContentsMargins(15, 0, 15, 0);
    card->body()->addWidget(table);
    return card;
}

QWidget *ComponentsPage::progress()
{
    auto *card = new Card(u"Progress with cancel"_s);
    auto *work = new ProgressLine(nullptr, ProgressLine::Pausing::Yes);
    work->setWork(u"Importing suppliers.csv"_s, u"62,400 of 100,000 rows, about 3 s"_s,
                  u"Cancel leaves nothing behind."_s);
    work->setDone(62400, 100000);
    card->body()->addWidget(work);
    return card;
}

QWidget *ComponentsPage::empty()
{
    auto *card = new Card(u"Empty state"_s);
    auto *state = new EmptyState(u"scan-barcode"_s);
    state->setText(u"No counts for you today"_s,
                   u"Counts are planned at 06:00. You can start one for any shelf."_s);
    state->addButton(button(u"See the plan"_s, ButtonKind::Secondary));
    state->addButton(button(u"Count a shelf"_s, ButtonKind::Primary));
    card->body()->addWidget(state);
    return card;
}

QWidget *ComponentsPage::strips()
{
    auto *card = new Card(u"Status strip, the truth about the sync"_s);
    StripState state{StatusKind::Ok, u"In sync"_s, u"14:32:07"_s, u"2 s ago"_s};
    const auto add = [&] {
        auto *strip = new StatusStrip;
        strip->setState(state);
        card->body()->addWidget(strip);
    };
    add();
    state.sync = StatusKind::Attention;
    state.word = u"Catching up"_s;
    state.pending = 3;
    add();
    state.sync = StatusKind::Offline;
    state.word = u"Offline since 14:02"_s;
    state.pending = 9;
    state.conflicts = 1;
    add();
    return card;
}

QWidget *ComponentsPage::chips()
{
    auto *card = new Card(u"Status chips"_s, u"icon + word + colour; light, dark, high contrast"_s);
    card->body()->addLayout(
        line({new Chip(StatusKind::Ok, u"OK"_s), new Chip(StatusKind::Attention, u"Attention"_s),
              new Chip(StatusKind::Problem, u"Problem"_s), new Chip(StatusKind::Offline, u"Offline"_s),
              new Chip(StatusKind::Unknown, u"Unknown"_s)}));
    auto *notAsked = new Chip;
    notAsked->setStatus(StatusKind::Unknown, u"Not asked"_s, u"circle-dashed"_s);
    card->body()->addLayout(
        line({new Chip(StatusKind::Ok, u"In sync"_s), new Chip(StatusKind::Attention, u"Late, 12 min"_s),
              new Chip(StatusKind::Problem, u"Parked"_s), new Chip(StatusKind::Offline, u"Since 14:02"_s),
              notAsked}));
    return card;
}

QWidget *ComponentsPage::messages()
{
    auto *card = new Card(u"Message bars instead of dialogs"_s);
    const auto bar = [&](StatusKind kind, const QString &lead, const QString &text, const QString &action) {
        Message message{lead,
                        kind,
                        lead,
                        text,
                        {{action,
                          [] {
                          }}},
                        Message::Closing::ByUser};
        card->body()->addWidget(new MessageBar(message));
    };
    bar(StatusKind::Info, {}, u"Prices of 12 items changed at the hub while you looked."_s, u"Show"_s);
    bar(StatusKind::Ok, u"Import finished:"_s, u"4,812 rows, 0 errors."_s, u"Undo import"_s);
    bar(StatusKind::Attention, u"Milano Brera: till feed is 12 min late."_s, {}, u"Open feed"_s);
    bar(StatusKind::Problem, u"3 rows were not saved."_s, u"Your entries are kept."_s, u"Show rows"_s);
    bar(StatusKind::Offline, u"Offline since 14:02."_s, u"9 changes wait safely."_s, u"Try now"_s);
    return card;
}

QWidget *ComponentsPage::tiles()
{
    auto *card = new Card(u"Figures of the day"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(1);
    const auto tile = [&](const Kpi &kpi) {
        auto *made = new KpiTile;
        made->setKpi(kpi);
        row->addWidget(made);
    };
    tile({u"Orders to pick"_s,
          u"14"_s,
          u"orders"_s,
          Kpi::Direction::Up,
          StatusKind::Attention,
          u"+4"_s,
          u"vs Tuesdays 14:30"_s,
          {9, 10, 8, 11, 10, 12, 11, 14}});
    tile({u"On time, urban 24 h"_s,
          u"91.4"_s,
          u"%"_s,
          Kpi::Direction::None,
          StatusKind::Ok,
          u"In band"_s,
          u"85–95 %, 7 days"_s,
          {88, 90, 93, 92, 90, 91, 92, 91.4}});
    card->body()->addLayout(row);
    return card;
}

QWidget *ComponentsPage::cascade()
{
    auto *card = new Card(u"Available to promise"_s, u"4 locations, units"_s);
    auto *view = new CascadeView;
    view->setRows(waterfall(), plain);
    card->body()->addWidget(view);
    return card;
}

QWidget *ComponentsPage::chart()
{
    auto *card = new Card(u"Chart and its table"_s);
    auto *twin = new ChartTwin;
    twin->setBars({u"Open orders by age"_s,
                   u"37 orders"_s,
                   u"orders"_s,
                   u"time since the order was placed"_s,
                   {u"< 15 min"_s, u"15–30 min"_s, u"30–60 min"_s, u"1–2 h"_s, u"2–4 h"_s, u"> 4 h"_s},
                   {{u"to pick"_s, {5, 4, 2, 2, 1, 0}},
                    {u"picking"_s, {1, 3, 2, 1, 1, 0}},
                    {u"packed or ready"_s, {0, 1, 4, 4, 4, 2}}},
                   plain});
    twin->setMinimumHeight(260);
    auto *fall = new ChartTwin;
    fall->setCascade(u"Available to promise"_s, u"units"_s, waterfall(), plain);
    fall->setMinimumHeight(300);
    card->body()->addWidget(twin);
    card->body()->addWidget(fall);
    return card;
}

QWidget *ComponentsPage::sizes()
{
    auto *card = new Card(u"Text sizes"_s);
    card->body()->addWidget(new TextLabel(u"Title 18, figures 1,284"_s, TextSize::Title));
    card->body()->addWidget(new TextLabel(u"Body 13, the table and the form, 1,284.50"_s));
    card->body()->addWidget(
        new TextLabel(u"Secondary 11, ages and notes, 12 min"_s, TextSize::Secondary, ColourRole::Text2));
    return card;
}

QWidget *ComponentsPage::tabs()
{
    auto *card = new Card(u"Tabs"_s);
    auto *bar = new ViewTabs;
    for (const QString &word : {u"Availability"_s, u"Ledger"_s, u"Reservations"_s, u"Counts"_s, u"Lots"_s})
        bar->addTab(word);
    bar->setCount(2, u"12"_s);
    bar->setTabEnabled(4, false);
    card->body()->addWidget(bar);
    return card;
}

QWidget *ComponentsPage::toast()
{
    auto *card = new Card(u"Toast with undo"_s);
    auto *place = new QWidget;
    place->setFixedHeight(64);
    card->body()->addWidget(place);
    auto *toast = new Toast(place);
    toast->show({u"All marketing withdrawn for K-4C19-08"_s, [] {
                 }});
    return card;
}

} // namespace stoa::gallery
