// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/blockspage.h"

#include "ui/gallery/card.h"
#include "ui/network/networkplan.h"
#include "ui/shared/card.h"
#include "ui/shared/clausechips.h"
#include "ui/shared/reorderlist.h"
#include "ui/shared/sentenceeditor.h"
#include "ui/shared/sharebars.h"
#include "ui/shared/stepper.h"
#include "ui/shared/timeline.h"
#include "ui/shared/weightslider.h"

#include <QHBoxLayout>

namespace stoa::gallery {

using namespace Qt::StringLiterals;
using namespace stoa::ui;

namespace {

SentenceToken token(const QString &id, const QString &name, const QStringList &words,
                    SentenceToken::Kind kind = SentenceToken::Kind::One)
{
    SentenceToken made;
    made.id = id;
    made.name = name;
    made.words = words;
    made.kind = kind;
    return made;
}

SentenceClause zoneClause()
{
    SentenceToken zone = token(u"zone"_s, u"Zone"_s, {u"urban"_s});
    zone.choices = {{u"urban"_s, u"urban"_s}, {u"suburban"_s, u"suburban"_s}, {u"rural"_s, u"rural"_s}};
    zone.chosen = {u"urban"_s};
    SentenceToken method =
        token(u"method"_s, u"Method"_s, {u"ship"_s, u"click and collect"_s}, SentenceToken::Kind::Several);
    method.choices = {{u"ship"_s, u"ship"_s}, {u"collect"_s, u"click and collect"_s}};
    method.chosen = {u"ship"_s, u"collect"_s};
    SentenceToken promise = token(u"promise"_s, u"Promise"_s, {u"48 hours"_s}, SentenceToken::Kind::Number);
    promise.value = 48;
    promise.unit = u"hours"_s;
    return {u"when"_s,
            u"When the zone is %1 and the method is %2, and the promise is within %3."_s,
            {zone, method, promise}};
}

SentenceClause splitClause()
{
    SentenceToken parts = token(u"parts"_s, u"Parts"_s, {u"2 parts"_s}, SentenceToken::Kind::Number);
    parts.value = 2;
    SentenceToken worth = token(u"worth"_s, u"Worth"_s, {u"€15.00"_s}, SentenceToken::Kind::Number);
    worth.value = 1500;
    worth.decimals = 2;
    return {u"split"_s,
            u"Split into at most %1, each worth %2 or more. If nothing fits, %3."_s,
            {parts, worth, token(u"else"_s, u"If nothing fits"_s, {u"try the next strategy"_s})}};
}

QList<PlanNode> chain()
{
    using Status = StatusKind;
    const auto node = [](const char *code, const char *name, const char *icon, const char *kind, double north,
                         double east, Status status, const char *word, qint64 used, qint64 capacity,
                         qint64 buffer) {
        return PlanNode{QString::fromLatin1(code),
                        QString::fromUtf8(name),
                        QString::fromLatin1(icon),
                        QString::fromLatin1(kind),
                        {north, east},
                        status,
                        QString::fromLatin1(word),
                        used,
                        capacity,
                        buffer,
                        u"%1 of %2 slots, buffer %3"_s.arg(used).arg(capacity).arg(buffer)};
    };
    return {
        node("ATH-ERM", "Athens Ermou", "store", "Store", 37.976, 23.728, Status::Ok, "Open", 18, 40, 6),
        node("ATH-KIF", "Athens Kifissia", "store", "Store", 38.074, 23.811, Status::Unknown, "Stock count",
             0, 24, 4),
        node("DC-EL", "Attica DC", "warehouse", "Warehouse", 38.06, 23.58, Status::Ok, "Open", 610, 900, 90),
        node("PAT-01", "Patras Agora", "store", "Store", 38.246, 21.735, Status::Ok, "Open", 12, 20, 2),
        node("MIL-BRE", "Milano Brera", "store", "Store", 45.472, 9.188, Status::Attention, "Late, 12 min", 8,
             8, 1),
        node("KRK-RYN", "Kraków Rynek", "store", "Store", 50.061, 19.937, Status::Offline, "Since 14:02", 3,
             16, 0),
        node("THE-TSI", "Thessaloniki Tsimiski", "store", "Store", 40.633, 22.942, Status::Problem,
             "Cut-off missed", 20, 20, 2),
        node("WEB-GR", "Web shop GR", "globe", "Web shop", 37.99, 23.73, Status::Ok, "Open", 0, 0, 0)};
}

QString plain(qreal value) { return QString::number(value, 'g', 4); }

} // namespace

BlocksPage::BlocksPage(QWidget *parent)
    : QWidget(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(12);
    for (QWidget *card : {steppers(), timeline(), strategies()})
        left->addWidget(card);
    for (QWidget *card : {compare(), shares()})
        right->addWidget(card);
    right->addWidget(plan(), 1);
    left->addStretch();
    columns->addLayout(left, 5);
    columns->addLayout(right, 7);
}

QWidget *BlocksPage::steppers()
{
    auto *card = new gallery::Card(u"Steps"_s, u"beside each other, or below where there is no room"_s);
    const QList<Stepper::Step> steps{{u"Allocated"_s, u"14:21"_s},  {u"Accepted"_s, u"14:23"_s},
                                     {u"Picked"_s, u"14:28"_s},     {u"Packed"_s, u"14:31"_s},
                                     {u"Shipped"_s, u"by 17:30"_s}, {u"Delivered"_s, u"Wed 18"_s}};
    auto *wide = new Stepper;
    wide->setSteps(steps, 4);
    auto *narrow = new Stepper;
    narrow->setSteps(steps, 2);
    narrow->setFixedWidth(220);
    card->body()->addWidget(wide);
    card->body()->addWidget(narrow);
    return card;
}

QWidget *BlocksPage::timeline()
{
    auto *card = new gallery::Card(u"Timeline"_s, u"what is above the line is still to come"_s);
    const auto entry = [](const char *time, const char *icon, const char *word, const char *details,
                          TimelineEntry::When when = TimelineEntry::When::Past) {
        return TimelineEntry{QString::fromLatin1(time), when,
                             QString::fromLatin1(time), QString::fromLatin1(icon),
                             QString::fromLatin1(word), QString::fromUtf8(details)};
    };
    auto *list = new Timeline;
    list->setObjectName(u"timeline"_s);
    list->setEntries(
        {entry("Wed 13:00", "clock", "Expected", "F1 and F2 delivered, promise Thu 18:00",
               TimelineEntry::When::Ahead),
         entry("17:30", "clock", "Cut-off", "F1 · courier at Patras Agora", TimelineEntry::When::Ahead),
         entry("16:30", "clock", "Cut-off", "F2 · courier at Athens Ermou", TimelineEntry::When::Ahead),
         entry("14:31:20", "package", "Packed", "F1 · Maria K., Patras desk 1"),
         entry("14:28:44", "scan-barcode", "Picked", "F1 · 6 of 6 scanned"),
         entry("14:26:02", "check", "Accepted", "F2 · Eleni M., Athens desk 3"),
         entry("14:21:08", "route", "Routed", "policy GR-IT v13, optimal, 0.08 ms"),
         entry("14:20:51", "credit-card", "Approved", "payment authorised, fraud score 4 of 100"),
         entry("13:58:30", "shopping-basket", "Created", "web shop, basket priced with 2 promotions")});
    card->body()->addWidget(list);
    return card;
}

QWidget *BlocksPage::strategies()
{
    auto *list = new ReorderList;
    list->setItems({{u"urban"_s, u"Urban next day"_s, u"41 % of orders"_s},
                    {u"sets"_s, u"Keep sets together"_s, u"12 %"_s},
                    {u"cost"_s, u"Everything else, least cost"_s, u"44 %"_s},
                    {u"queue"_s, u"Queue “no stock”, look again in 15 min"_s, u"3 %"_s}});
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setSpacing(10);
    auto *first = new SentenceEditor;
    first->setClauses({zoneClause()});
    column->addWidget(first);
    auto *chips = new ClauseChips;
    chips->setHeading(u"Never from a node that"_s);
    const auto fixed = ClauseChips::Removal::No;
    chips->setChips({{u"stock"_s, u"has no sellable stock"_s, fixed},
                     {u"closed"_s, u"is closed in the window"_s, fixed},
                     {u"far"_s, u"is over 40 km by road"_s},
                     {u"cutoff"_s, u"missed the cut-off"_s},
                     {u"rejected"_s, u"rejected this line"_s, fixed}});
    chips->setAddable({{u"capacity"_s, u"has no capacity left"_s}});
    column->addWidget(chips);
    QList<WeightSlider *> weights;
    const auto weight = [&](const char *name, int value) {
        auto *made = new WeightSlider;
        made->setName(QString::fromLatin1(name));
        made->setValue(value);
        weights.append(made);
        column->addWidget(made);
    };
    weight("Cost", 34);
    weight("Transit against promise", 26);
    weight("Node performance", 16);
    weight("Weeks of supply", 14);
    weight("Markdown pressure", 10);
    WeightSlider::align(weights);
    auto *last = new SentenceEditor;
    last->setClauses({splitClause()});
    column->addWidget(last);
    list->setBody(u"urban"_s, body);
    list->setOpened(u"urban"_s);
    return list;
}

QWidget *BlocksPage::compare()
{
    auto *card = new ui::Card;
    auto *bars = new BarsCompare;
    bars->setCompared(
        u"Three policies on the same orders"_s, u"zero line kept, live stock untouched"_s, u"Policy"_s,
        {{u"v13 active"_s}, {u"v14 this draft"_s, CompareSubject::Weight::Strong}, {u"v12 rolled back"_s}},
        {{u"In time"_s, u"higher is better"_s, u"% of promised orders"_s, {93.4, 94.9, 91.2}, plain},
         {u"Cost per order"_s, u"lower is better"_s, u"€"_s, {7.12, 6.94, 7.58}, plain},
         {u"Split rate"_s, u"lower is better"_s, u"% of orders"_s, {11.8, 8.7, 13.5}, plain}});
    card->body().addWidget(bars);
    return card;
}

QWidget *BlocksPage::shares()
{
    auto *card = new ui::Card;
    auto *bars = new ShareBars;
    bars->setShared(u"Who ships"_s, u"% of parts"_s, u"Ships from"_s,
                    {{u"v13 active"_s}, {u"v14 draft"_s, CompareSubject::Weight::Strong}},
                    {{u"Stores"_s, {46, 53}},
                     {u"Attica DC"_s, {38, 31}},
                     {u"Micro-fulfilment"_s, {11, 12}},
                     {u"Drop-ship"_s, {5, 4}}},
                    [](qreal value) { return plain(value) + u" %"_s; });
    card->body().addWidget(bars);
    return card;
}

QWidget *BlocksPage::plan()
{
    auto *card = new gallery::Card(u"The network"_s, u"rings show the capacity used"_s);
    auto *made = new NetworkPlan;
    made->setObjectName(u"plan"_s);
    made->setMinimumHeight(380);
    made->setNodes(chain());
    made->setChosen(u"PAT-01"_s);
    made->setFlows({{u"MIL-BRE"_s, {}, {}, 120, u"120 parcels"_s},
                    {{}, GeoPoint{39.64, 22.42}, u"Larissa"_s, 40, u"40"_s}});
    card->body()->addWidget(made, 1);
    return card;
}

} // namespace stoa::gallery
