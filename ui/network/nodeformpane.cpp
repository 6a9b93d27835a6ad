// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/nodeformpane.h"

#include "models/orders/orderwords.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wrappedcheck.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

QString fieldOf(FulfilmentMethod method, const QString &member = {})
{
    return u"methods/"_s + nameOf(method) + (member.isEmpty() ? QString() : u'/' + member);
}

QVBoxLayout *columnIn(QWidget *part, int indent = 0)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(indent, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

constexpr int kIndent = 24;

} // namespace

NodeFormPane::NodeFormPane(NetworkDesk &desk, QWidget *parent)
    : FormPane(desk, parent)
    , m_off(new QWidget)
    , m_warning(new NoteLine)
{
    place(m_warning);
    makeBrokering();
    addRule();
    makeMethods();
    addRule();
    makeCutOffs();
    addRule();
    makeRest();
}

bool NodeFormPane::begin(const QString &code)
{
    NodeForm *form = desk().editNode(code, this);
    if (!form)
        return false;
    m_code = code;
    setName(desk().locationName(code));
    setCodes({code});
    setForm(form, desk().whyNoEdit(code));
    return true;
}

QString NodeFormPane::phrase() const { return tr("settings of %1").arg(desk().locationName(m_code)); }

QString NodeFormPane::savedSentence() const
{
    return tr("Settings of %1 saved").arg(desk().locationName(m_code));
}

void NodeFormPane::makeBrokering()
{
    place(check(u"brokering/on"_s, [] { return tr("Orders are routed here"); }));
    auto *column = columnIn(m_off, kIndent);
    column->addWidget(addLine(
        u"brokering/reason"_s, [] { return tr("Why &not"); }, [] { return tr("seen by everybody"); }));
    m_hasUntil = new WrappedCheck;
    m_until = new QDateTimeEdit;
    m_until->setObjectName(u"brokering/off_until"_s);
    m_until->setCalendarPopup(true);
    m_until->setTimeSpec(Qt::UTC);
    const auto put = [this] {
        if (!form())
            return;
        const QDateTime local(m_until->date(), m_until->time(), desk().timesOf(m_code).zone());
        form()->setText(u"brokering/off_until"_s,
                        m_hasUntil->isChecked() ? Instant::fromMs(local.toMSecsSinceEpoch()).toString()
                                                : QString());
    };
    connect(m_hasUntil, &QCheckBox::clicked, this, put);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, put);
    column->addWidget(m_hasUntil);
    column->addWidget(m_until, 0, Qt::AlignLeading);
    say([this] {
        sayUntil();
        m_until->setLocale(QLocale(desk().wording().language()));
        m_until->setDisplayFormat(u"ddd d MMM yyyy, HH:mm"_s);
    });
    place(m_off);
}

void NodeFormPane::sayUntil()
{
    // What is typed is a time at the location.
    const QString label = desk().timesOf(m_code).marked(tr("On again by itself at"), offUntil());
    m_hasUntil->setText(label);
    m_until->setAccessibleName(label);
}

Instant NodeFormPane::offUntil() const
{
    const auto until = Instant::parse(form() ? form()->text(u"brokering/off_until"_s) : QString());
    return until ? *until : desk().timesOf(m_code).startOfDay(desk().clock().now(), -1);
}

void NodeFormPane::makeMethods()
{
    auto *head = addHeading({});
    auto *title = static_cast<TextLabel *>(head->itemAt(0)->widget());
    say([title] { title->setPlain(tr("Ways of fulfilling")); });
    for (const auto method : kFulfilmentMethods) {
        place(check(fieldOf(method), [method] { return OrderWords::method(method); }));
        auto *terms = new QWidget;
        auto *row = columnIn(terms, kIndent);
        row->addLayout(beside(
            {addLine(
                 fieldOf(method, u"per_hour"_s), [] { return tr("Per hour"); }, {}, Qt::AlignTrailing),
             addLine(
                 fieldOf(method, u"buffer_bp"_s), [] { return tr("Buffer, %"); }, {}, Qt::AlignTrailing),
             addLine(
                 fieldOf(method, u"preparation_minutes"_s), [] { return tr("Ready in, min"); }, {},
                 Qt::AlignTrailing)}));
        m_terms.append({method, terms});
        place(terms);
    }
    place(beside({addLine(
                      u"curbside_bays"_s, [] { return tr("Curbside bays"); }, {}, Qt::AlignTrailing),
                  addLine(
                      u"locker_boxes"_s, [] { return tr("Locker boxes"); }, {}, Qt::AlignTrailing)}));
}

QWidget *NodeFormPane::makeCutOff(int item)
{
    const QString at = u"cut_offs/%1/"_s.arg(item);
    auto *part = new QWidget;
    auto *column = columnIn(part);
    column->setContentsMargins(0, 0, 0, 6);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    QComboBox *carrier = combo(
        at + u"carrier"_s,
        [this, at] {
            //: Choice of a carrier: none is chosen yet
            const QString none = tr("carrier");
            QList<QPair<QString, QString>> choices{{{}, none}};
            for (const CarrierRow &each : desk().carriers().rows())
                choices.append({each.code(), each.name});
            // One that is not there any more is shown all the same.
            const QString chosen = form()->text(at + u"carrier"_s);
            if (!desk().carrier(chosen) && !chosen.isEmpty())
                choices.append({chosen, chosen});
            return choices;
        },
        [] { return tr("Carrier"); });
    QComboBox *zone = combo(
        at + u"zone"_s,
        [] {
            //: Choice of a zone of destinations
            const QString all = tr("all zones");
            QList<QPair<QString, QString>> choices{{{}, all}};
            for (const Zone each : {Zone::Urban, Zone::Suburban, Zone::Regional, Zone::Rural})
                choices.append({nameOf(each), OrderWords::zone(each)});
            return choices;
        },
        [] { return tr("Zone"); });
    auto *remove = new IconButton(u"x"_s);
    remove->setName(tr("Remove this cut-off"));
    connect(remove, &QAbstractButton::clicked, this, [this, item] { removeLater(u"cut_offs"_s, item); });
    // In two lines: names of carriers and zones are long in some languages.
    first->addWidget(carrier, 1);
    first->addWidget(remove);
    second->addWidget(zone, 1);
    second->addWidget(shortLine(at + u"at"_s, u"00:00"_s, [] { return tr("Cut-off time"); }));
    for (QHBoxLayout *line : {first, second}) {
        line->setSpacing(8);
        column->addLayout(line);
    }
    column->addWidget(errorOf({at + u"carrier"_s, at + u"at"_s}));
    part->setFocusProxy(carrier);
    return part;
}

void NodeFormPane::makeCutOffs()
{
    auto *head = addHeading({});
    auto *title = static_cast<TextLabel *>(head->itemAt(0)->widget());
    say([title] { title->setPlain(tr("Cut-off times")); });
    auto *more = quietButton(u"plus"_s, [] { return tr("Add a cut-off"); });
    more->setObjectName(u"cut_offs.add"_s);
    head->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this] {
        form()->add(u"cut_offs"_s, {{u"carrier"_s, {}}, {u"zone"_s, {}}, {u"at"_s, u"14:00"_s}});
    });
    place(addList(u"cut_offs"_s, [this](int item) { return makeCutOff(item); }));
    auto *hint = new TextLabel({}, TextSize::Secondary, ColourRole::Text2);
    hint->setOverflow(TextLabel::Overflow::Wrap);
    say([hint] { hint->setPlain(tr("Without one the carrier's own cut-off counts.")); });
    place(hint);
}

void NodeFormPane::makeRest()
{
    auto *head = addHeading({});
    auto *title = static_cast<TextLabel *>(head->itemAt(0)->widget());
    say([title] { title->setPlain(tr("Costs and limits")); });
    place(beside({addLine(
                      u"handling_per_part_minor"_s, [] { return tr("Per parcel"); }, {}, Qt::AlignTrailing),
                  addLine(
                      u"handling_per_unit_minor"_s, [] { return tr("Per unit"); }, {}, Qt::AlignTrailing),
                  addLine(u"currency"_s, [] { return tr("Currency"); })}));
    place(beside({addLine(
                      u"priority"_s, [] { return tr("Priority, 0 to 100"); }, {}, Qt::AlignTrailing),
                  addLine(
                      u"pickup_hold_hours"_s, [] { return tr("Kept for collecting, hours"); }, {},
                      Qt::AlignTrailing)}));
    place(addLine(
        u"distance_limit_metres"_s, [] { return tr("Farthest destination, km"); },
        [] { return tr("empty for no limit"); }, Qt::AlignTrailing));
    place(addLine(
        u"gs1_prefix"_s, [] { return tr("GS1 company prefix"); },
        [] { return tr("parcels are numbered with it (SSCC); empty for none"); }));
}

void NodeFormPane::refresh()
{
    FormPane::refresh();
    if (!form())
        return;
    m_off->setVisible(!form()->isOn(u"brokering/on"_s));
    for (const auto &[method, terms] : std::as_const(m_terms))
        terms->setVisible(form()->isOn(fieldOf(method)));
    const bool has = !form()->text(u"brokering/off_until"_s).isEmpty();
    const QSignalBlocker quiet(m_until);
    m_hasUntil->setChecked(has);
    m_until->setEnabled(has);
    sayUntil();
    const QDateTime shown =
        QDateTime::fromMSecsSinceEpoch(offUntil().msSinceEpoch(), desk().timesOf(m_code).zone());
    m_until->setDateTime(QDateTime(shown.date(), shown.time(), Qt::UTC));
    const QStringList warnings = static_cast<NodeForm *>(form())->warnings();
    m_warning->setNote(StatusKind::Attention, warnings.join(u' '));
    m_warning->setVisible(!warnings.isEmpty());
}

} // namespace stoa::ui
