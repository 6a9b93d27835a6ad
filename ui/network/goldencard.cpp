// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/goldencard.h"

#include "models/shared/problemtext.h"
#include "ui/network/goldenpopovers.h"
#include "ui/shared/chip.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/prompts.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/tokenpopover.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kShownPassed = 3;
} // namespace

GoldenCard::GoldenCard(PolicyDesk &desk, SimulationDesk &simulation, Prompts &prompts, QWidget *parent)
    : OrderCard({}, Edges::Padded, parent)
    , m_desk(desk)
    , m_simulation(simulation)
    , m_prompts(prompts)
    , m_golden(new GoldenDesk(desk, simulation, this))
    , m_keep(new GoldenKeepPopover(*m_golden, this))
    , m_rename(new TokenPopover(this))
    , m_passed(new Chip)
    , m_add(new LinkButton({}))
{
    setObjectName(u"goldenOrders"_s);
    addToHead(m_passed);
    m_add->setObjectName(u"addGolden"_s);
    m_add->setIconName(u"plus"_s);
    body().addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QAbstractButton::clicked, this, [this] { askToKeep({}); });
    connect(m_keep, &GoldenKeepPopover::kept, this, [this](const QString &code, const QString &name) {
        //: A golden order: its code and its name
        tell(tr("“%2” is kept as golden order %1.").arg(code, name));
    });
    refresh();
}

void GoldenCard::tell(const QString &sentence) { Q_EMIT toastRaised({sentence, {}}); }

void GoldenCard::askToKeep(const QString &order, QWidget *beside)
{
    if (const QString why = m_golden->whyNot(); !why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    m_keep->ask(beside ? *beside : *m_add, order);
}

/// What stands at the end of each row, for the keyboard as for the mouse.
QWidget *GoldenCard::menuButton(const GoldenRow &row)
{
    auto *more = new IconButton(u"ellipsis"_s);
    more->setObjectName(u"goldenMenu."_s + row.code);
    //: Of a golden order; %1 is its code
    more->setName(tr("What to do with %1").arg(row.code));
    if (!m_shown->whyNot.isEmpty())
        setRefused(*more, m_shown->whyNot);
    connect(more, &QAbstractButton::clicked, this, [this, row, more] { openMenu(row, *more); });
    more->setVisible(m_shown->mayEdit);
    return more;
}

void GoldenCard::openMenu(const GoldenRow &row, QWidget &below)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"goldenMenu"_s);
    const QPointer<QWidget> place = &below;
    menu->addAction(tr("Open the decision"), this, [this, row, place] {
        if (place)
            openDecision(row.code, *place);
    });
    menu->addAction(tr("Rename…"), this, [this, row, place] {
        if (place)
            rename(row, *place);
    });
    if (!row.passed)
        menu->addAction(tr("Accept the new outcome…"), this, [this, row] { accept(row); });
    menu->addSeparator();
    menu->addAction(tr("Remove…"), this, [this, row] { remove(row); });
    menu->popup(below.mapToGlobal(QPoint(0, below.height())));
}

void GoldenCard::addFailed(QVBoxLayout &column, const GoldenRow &row)
{
    auto *line = new QHBoxLayout;
    //: A golden order: its code and its name
    auto *name = new TextLabel(tr("%1 “%2”").arg(row.code, row.name), TextSize::BodyStrong);
    name->setOverflow(TextLabel::Overflow::Wrap);
    line->addWidget(name, 1);
    line->addWidget(menuButton(row), 0, Qt::AlignTop);
    column.addLayout(line);
    auto *sentence = new TextLabel(row.sentence, TextSize::Body, ColourRole::Text2);
    sentence->setObjectName(u"golden."_s + row.code);
    sentence->setOverflow(TextLabel::Overflow::Wrap);
    column.addWidget(sentence);
    auto *place = new QWidget;
    auto *links = new FlowLayout(16, 4, place);
    links->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &id, auto run) {
        auto *link = new LinkButton(text);
        link->setObjectName(id + u'.' + row.code);
        link->setAccessibleName(u"%1, %2"_s.arg(text, row.code));
        setRefused(*link, m_shown->whyNot);
        connect(link, &QAbstractButton::clicked, this, [run, link] { run(*link); });
        links->addWidget(link);
    };
    add(tr("Open the decision"), u"openGolden"_s,
        [this, row](QWidget &below) { openDecision(row.code, below); });
    if (m_shown->mayEdit)
        add(tr("Accept the new outcome…"), u"acceptGolden"_s, [this, row](QWidget &) { accept(row); });
    QSizePolicy policy = place->sizePolicy();
    policy.setHeightForWidth(true);
    place->setSizePolicy(policy);
    column.addWidget(place);
}

void GoldenCard::addPassed(QVBoxLayout &column, const GoldenRow &row)
{
    auto *line = new QHBoxLayout;
    //: A golden order in one line: its code and its name
    auto *name = new TextLabel(tr("%1 %2").arg(row.code, row.name));
    name->setOverflow(TextLabel::Overflow::Elide);
    line->addWidget(name, 1);
    auto *passed = new NoteLine;
    //: A golden order passes
    passed->setNote(StatusKind::Ok, tr("OK"));
    line->addWidget(passed, 0, Qt::AlignVCenter);
    line->addWidget(menuButton(row));
    column.addLayout(line);
}

void GoldenCard::refresh()
{
    const RoutingPolicyRow *row = m_desk.shown();
    const Shown now{m_simulation.golden(),
                    m_simulation.isGoldenKnown(),
                    m_all,
                    m_desk.may(Permission::RoutingEdit),
                    m_golden->whyNot(),
                    row ? PolicyDesk::label(row->number) : QString()};
    if (m_shown == now)
        return;
    // What had the keyboard has it again, though it is another widget.
    QString focused;
    if (m_rows && m_rows->isAncestorOf(focusWidget()))
        focused = focusWidget()->objectName();
    m_shown = now;
    build();
    if (auto *again = focused.isEmpty() ? nullptr : m_rows->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void GoldenCard::build()
{
    const QList<GoldenRow> &golden = m_shown->rows;
    const int passed = int(std::ranges::count(golden, true, &GoldenRow::passed));
    const int all = int(golden.size());
    setTitle(tr("Golden orders"));
    m_passed->setObjectName(u"goldenPassed"_s);
    // Of none, none passes and none fails.
    m_passed->setStatus(all == 0            ? StatusKind::None
                            : passed == all ? StatusKind::Ok
                                            : StatusKind::Problem,
                        //: How many golden orders pass: "24 of 25 pass"
                        tr("%1 of %2 pass").arg(passed).arg(all));
    m_add->setText(tr("Add from an order…"));
    m_add->setVisible(m_shown->mayEdit);
    setRefused(*m_add, m_shown->whyNot);
    delete m_rows;
    m_rows = new QWidget;
    body().insertWidget(0, m_rows);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (all == 0) {
        const auto say = [column](TextLabel *words) {
            words->setOverflow(TextLabel::Overflow::Wrap);
            column->addWidget(words);
        };
        if (m_shown->isKnown) {
            auto *none = new TextLabel(tr("No golden orders yet"), TextSize::BodyStrong);
            none->setObjectName(u"noGolden"_s);
            say(none);
        }
        say(new TextLabel(m_shown->isKnown ? tr("Keep orders whose outcome must never change: each new "
                                                "version is tried on them.")
                                           : tr("Golden orders are run at the hub."),
                          TextSize::Body, ColourRole::Text2));
        return;
    }
    int shown = 0;
    for (const GoldenRow &row : golden) {
        if (!row.passed)
            addFailed(*column, row);
        else if (m_all || shown++ < kShownPassed)
            addPassed(*column, row);
    }
    const int more = passed - kShownPassed;
    if (more <= 0)
        return;
    auto *link = new LinkButton(m_all ? tr("Show fewer") : tr("%n more that pass", nullptr, more), nullptr,
                                TextSize::Secondary);
    link->setObjectName(u"moreGolden"_s);
    connect(link, &QAbstractButton::clicked, this, [this] {
        m_all = !m_all;
        // The link that was pressed is among what goes.
        QMetaObject::invokeMethod(this, &GoldenCard::refresh, Qt::QueuedConnection);
    });
    column->addWidget(link, 0, Qt::AlignLeading);
}

void GoldenCard::openDecision(const QString &code, QWidget &below)
{
    const QPointer<QWidget> place = &below;
    m_golden->decision(code).then(this, [this, place](const Result<GoldenDecision> &decision) {
        if (!decision) {
            Q_EMIT failed(ProblemText::sentence(decision.error()));
            return;
        }
        QWidget &beside = place ? *place : static_cast<QWidget &>(*this);
        (new GoldenDecisionPopover(*decision, this))->show(beside);
    });
}

void GoldenCard::rename(const GoldenRow &row, QWidget &below)
{
    SentenceToken name;
    name.id = u"name"_s;
    //: %1 is the code of a golden order
    name.name = tr("Name of %1").arg(row.code);
    name.kind = SentenceToken::Kind::Text;
    name.text = row.name;
    m_rename->edit(name, below, below.rect(), [this, row](const QVariant &value) {
        const QString text = value.toString().trimmed().left(200);
        if (text.isEmpty() || text == row.name)
            return;
        m_golden->rename(row.code, text).then(this, [this, row, text](const Result<void> &done) {
            if (done)
                //: %1 is the code of a golden order, %2 its new name
                tell(tr("%1 is called “%2” now.").arg(row.code, text));
            else
                Q_EMIT failed(ProblemText::sentence(done.error()));
        });
    });
}

void GoldenCard::accept(const GoldenRow &row)
{
    const Prompts::Question question{//: %1 is the code of a golden order
                                     tr("Accept the new outcome of %1?").arg(row.code),
                                     //: %1 says what differs, in whole sentences
                                     tr("%1 From now on every version has to route it like this. You are "
                                        "noted as the one who accepted it.")
                                         .arg(row.sentence),
                                     tr("Accept"),
                                     {}};
    m_prompts.ask(this, question, [this, row](Prompts::Answer answer) {
        if (answer != Prompts::Answer::DoIt)
            return;
        m_golden->accept(row.code).then(this, [this, row](const Result<QJsonObject> &before) {
            if (!before) {
                Q_EMIT failed(ProblemText::sentence(before.error()));
                return;
            }
            //: %1 is the code of a golden order
            Q_EMIT toastRaised({tr("The new outcome of %1 is expected from now on.").arg(row.code),
                                [this, code = row.code, expectation = *before] {
                                    takeBack(code, expectation);
                                }});
        });
    });
}

void GoldenCard::takeBack(const QString &code, const QJsonObject &expectation)
{
    m_golden->expect(code, expectation).then(this, [this, code](const Result<void> &done) {
        if (done)
            //: %1 is the code of a golden order
            tell(tr("What was expected of %1 before is expected again.").arg(code));
        else
            Q_EMIT failed(ProblemText::sentence(done.error()));
    });
}

void GoldenCard::remove(const GoldenRow &row)
{
    const Prompts::Question question{
        //: A golden order: its code and its name
        tr("Remove %1 “%2”?").arg(row.code, row.name),
        row.passed ? tr("Versions that route it otherwise can be activated then. The order itself stays as "
                        "it is.")
                   : tr("It differs now, and keeps this version from being activated; without it nobody is "
                        "told. The order itself stays as it is."),
        tr("Remove"),
        {}};
    m_prompts.ask(this, question, [this, row](Prompts::Answer answer) {
        if (answer != Prompts::Answer::DoIt)
            return;
        m_golden->remove(row.code).then(this, [this, row](const Result<void> &done) {
            if (done)
                //: A golden order: its code and its name
                tell(tr("%1 “%2” is no golden order any more.").arg(row.code, row.name));
            else
                Q_EMIT failed(ProblemText::sentence(done.error()));
        });
    });
}

void GoldenCard::changeEvent(QEvent *event)
{
    OrderCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_shown.reset();
        refresh();
    }
}

} // namespace stoa::ui
