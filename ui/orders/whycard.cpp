// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/whycard.h"

#include "models/shared/problemtext.h"
#include "ui/orders/ordercards.h"
#include "ui/shared/clearlayout.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/popover.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLeftOut = 6;
constexpr int kPopoverWidth = 420;
constexpr int kPopoverHeight = 320;

TextLabel *wrapped(TextSize size, ColourRole role)
{
    auto *label = new TextLabel({}, size, role);
    label->setOverflow(TextLabel::Overflow::Wrap);
    return label;
}

/// A quiet box with an accent at its start.
class FlipBox : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = StoaStyle::tokensOf(this);
        painter.fillRect(rect(), tokens.colour(ColourRole::AccentSoft));
        const int marker = tokens.size(Size::Marker);
        painter.fillRect(QRect(isRightToLeft() ? width() - marker : 0, 0, marker, height()),
                         tokens.colour(ColourRole::Accent));
    }
};

} // namespace

WhyCard::WhyCard(OrderPage &page, QWidget *parent)
    : OrderCard(u"route"_s, Edges::Padded, parent)
    , m_page(page)
    , m_headline(wrapped(TextSize::Body, ColourRole::Text))
    , m_second(wrapped(TextSize::Body, ColourRole::Text))
    , m_costPlace(new QWidget)
    , m_costs(new QGridLayout(m_costPlace))
    , m_flipBox(new FlipBox)
    , m_flipTitle(new TextLabel({}, TextSize::SecondaryStrong, ColourRole::AccentText))
    , m_flip(wrapped(TextSize::Body, ColourRole::Text))
    , m_flipLeads(wrapped(TextSize::Body, ColourRole::Text))
    , m_flipNote(wrapped(TextSize::Secondary, ColourRole::Text2))
    , m_outTitle(new TextLabel({}, TextSize::SecondaryStrong, ColourRole::Text2))
    , m_outPlace(new QWidget)
    , m_out(new QGridLayout(m_outPlace))
    , m_all(new LinkButton(QString()))
    , m_seen(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
    , m_json(new LinkButton(QString()))
    , m_golden(new LinkButton(QString()))
    , m_note(new NoteLine)
{
    m_costs->setContentsMargins(0, 0, 0, 0);
    m_costs->setHorizontalSpacing(10);
    m_costs->setVerticalSpacing(3);
    m_costs->setColumnStretch(0, 1);
    m_out->setContentsMargins(0, 0, 0, 0);
    m_out->setHorizontalSpacing(12);
    m_out->setVerticalSpacing(3);
    m_out->setColumnStretch(1, 1);
    auto *flip = new QVBoxLayout(m_flipBox);
    flip->setContentsMargins(12, 8, 12, 8);
    flip->setSpacing(2);
    flip->addWidget(m_flipTitle);
    flip->addWidget(m_flip);
    flip->addWidget(m_flipLeads);
    flip->addWidget(m_flipNote);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_all);
    foot->addWidget(m_seen);
    foot->addStretch(1);
    foot->addWidget(m_json);
    m_seen->setOverflow(TextLabel::Overflow::Elide);
    for (QWidget *widget :
         QList<QWidget *>{m_headline, m_second, m_costPlace, m_flipBox, m_outTitle, m_outPlace, m_note})
        body().addWidget(widget);
    body().addLayout(foot);
    body().addWidget(m_golden, 0, Qt::AlignLeading);
    m_all->setObjectName(u"allCandidates"_s);
    m_json->setObjectName(u"decisionJson"_s);
    m_golden->setObjectName(u"keepGolden"_s);
    connect(m_golden, &QAbstractButton::clicked, this, [this] { Q_EMIT goldenAsked(m_page.number()); });
    connect(&m_page.desk(), &OrdersDesk::rightsChanged, this, &WhyCard::refresh);
    m_note->hide();
    connect(m_all, &QAbstractButton::clicked, this, &WhyCard::askCandidates);
    connect(m_json, &QAbstractButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Copy the decision as JSON"), this, &WhyCard::copyAsked);
        menu->addAction(tr("Save the decision as JSON…"), this, &WhyCard::saveAsked);
        menu->popup(m_json->mapToGlobal(QPoint(0, m_json->height())));
    });
    refresh();
}

void WhyCard::refresh()
{
    const auto &decision = m_page.decision();
    const QString language = m_page.desk().wording().language();
    if (!m_shown || m_shown != decision || language != m_language)
        m_note->hide();
    m_shown = decision;
    m_golden->setText(tr("Keep as golden order…"));
    m_golden->setToolTip(tr("Every version of the routing policy is tried on it before it is activated."));
    m_golden->setVisible(decision && m_page.isRead() && m_page.desk().mayKeepGolden());
    m_language = language;
    //: Title of a card on an order's page: why it is supplied from there
    setTitle(tr("Why here"));
    for (QWidget *widget :
         QList<QWidget *>{m_second, m_costPlace, m_flipBox, m_outTitle, m_outPlace, m_all, m_seen, m_json})
        widget->setVisible(decision.has_value());
    if (!decision) {
        setChip(StatusKind::None, {});
        setEnd({});
        const bool isSupplied = m_page.isRead() && !m_page.sheet().fulfilments.isEmpty();
        m_headline->setPlain(
            m_page.isToBeRouted()
                ? tr("It waits for the hub to route it; the choice and its reasons come then.")
                : isSupplied ? tr("No reasons are here: people chose, or they are not kept any more.")
                             : tr("It was not routed yet."));
        return;
    }
    const DecisionFacts &facts = *decision;
    const DecisionWords words = m_page.words();
    const auto [kind, proof] = words.proof(facts);
    setChip(kind, proof);
    //: A policy and its version, as in "GR-IT v13"
    setEnd(tr("%1 v%2").arg(facts.policy).arg(facts.policyVersion));
    const StrongSentence headline = words.headline(facts);
    m_headline->setSentence(headline.pattern, headline.strong);
    m_second->setPlain(words.secondThought(facts));
    m_second->setVisible(!words.secondThought(facts).isEmpty());
    refreshCosts(facts, words);
    refreshFlip(facts, words);
    refreshLeftOut(facts, words);
    const Formats &formats = m_page.desk().wording().formats();
    m_all->setVisible(facts.candidates > 0);
    m_all->setText(formats.grouped(tr("All %n candidate(s)", nullptr, facts.candidates), facts.candidates));
    //: When the stock was looked at for a decision
    m_seen->setPlain(
        tr("Stock as seen %1")
            .arg(formats.dayMoment(facts.stockSeen.value_or(facts.at), m_page.desk().clock().now())));
    m_json->setText(tr("JSON"));
}

void WhyCard::refreshFlip(const DecisionFacts &facts, const DecisionWords &words)
{
    const bool isFound = !facts.flips.isEmpty();
    const QString note = words.flipNote(facts);
    m_flipBox->setVisible(isFound || !note.isEmpty());
    //: Title of a box: the smallest change that would have led to another choice
    m_flipTitle->setPlain(tr("The flip"));
    m_flip->setVisible(isFound);
    m_flipLeads->setVisible(isFound);
    m_flipNote->setVisible(!note.isEmpty());
    m_flipNote->setPlain(note);
    if (!isFound)
        return;
    const StrongSentence flip = words.flip(facts.flips.first(), facts.currency);
    m_flip->setSentence(flip.pattern, flip.strong);
    m_flipLeads->setPlain(words.flipLeadsTo(facts.flips.first(), facts));
}

void WhyCard::refreshCosts(const DecisionFacts &facts, const DecisionWords &words)
{
    clear(*m_costs);
    m_costPlace->setVisible(!facts.plans.isEmpty());
    if (facts.plans.isEmpty())
        return;
    int row = 0;
    const auto put = [&](int column, const QString &text, TextSize size, ColourRole role) {
        auto *label = new TextLabel(text, size, role);
        if (column == 0) {
            // Where room is short the names give way, the figures never.
            label->setOverflow(TextLabel::Overflow::Elide);
            m_costs->addWidget(label, row, column, Qt::AlignTop);
        } else {
            m_costs->addWidget(label, row, column, Qt::AlignTrailing);
        }
        return label;
    };
    const qsizetype plans = std::min<qsizetype>(3, facts.plans.size());
    //: Title of a table; %1 is a currency
    put(0, tr("%1 per order").arg(facts.currency), TextSize::SecondaryStrong, ColourRole::Text2);
    const QStringList titles{tr("Chosen"), tr("Runner-up"), tr("Third")};
    for (int i = 0; i < plans; ++i)
        put(i + 1, titles[i], TextSize::SecondaryStrong, i == 0 ? ColourRole::AccentText : ColourRole::Text2);
    ++row;
    put(0, tr("Supplied from"), TextSize::Body, ColourRole::Text2);
    for (int i = 0; i < plans; ++i) {
        // Below each other: codes are whole, and the columns stay narrow.
        auto *place = new QWidget;
        auto *codes = new QVBoxLayout(place);
        codes->setContentsMargins(0, 0, 0, 0);
        codes->setSpacing(0);
        for (const QString &node : facts.plans[i].nodes)
            codes->addWidget(new TextLabel(node, i == 0 ? TextSize::SecondaryStrong : TextSize::Secondary), 0,
                             Qt::AlignTrailing);
        m_costs->addWidget(place, row, i + 1, Qt::AlignTrailing | Qt::AlignTop);
    }
    ++row;
    for (int cost = 0; cost < DecisionFacts::kCosts; ++cost) {
        put(0, DecisionWords::title(DecisionFacts::Cost(cost)), TextSize::Body, ColourRole::Text2);
        for (int i = 0; i < plans; ++i)
            put(i + 1, words.amount(facts.plans[i].costs[std::size_t(cost)], facts.currency), TextSize::Body,
                i < 2 ? ColourRole::Text : ColourRole::Text2);
        ++row;
    }
    const Formats &formats = m_page.desk().wording().formats();
    put(0, tr("Arrives"), TextSize::Body, ColourRole::Text2);
    for (int i = 0; i < plans; ++i)
        put(i + 1, facts.plans[i].arrives ? formats.shortDay(*facts.plans[i].arrives) : u"–"_s,
            TextSize::Body, i < 2 ? ColourRole::Text : ColourRole::Text2);
    ++row;
    if (plans > 0 && facts.plans.first().score) {
        put(0, tr("Points of 100"), TextSize::Body, ColourRole::Text2);
        for (int i = 0; i < plans; ++i)
            put(i + 1,
                facts.plans[i].score
                    ? formats.quantity(Quantity::fromThousandths(qint64(*facts.plans[i].score) * 10))
                    : u"–"_s,
                TextSize::Body, i < 2 ? ColourRole::Text : ColourRole::Text2);
        ++row;
    }
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFixedHeight(3);
    m_costs->addWidget(rule, row++, 0, 1, 4);
    put(0, tr("Total"), TextSize::BodyStrong, ColourRole::Text);
    for (int i = 0; i < plans; ++i)
        put(i + 1, words.amount(facts.plans[i].total(), facts.currency), TextSize::BodyStrong,
            ColourRole::Text);
}

void WhyCard::refreshLeftOut(const DecisionFacts &facts, const DecisionWords &words)
{
    clear(*m_out);
    m_outTitle->setVisible(!facts.leftOut.isEmpty());
    m_outPlace->setVisible(!facts.leftOut.isEmpty());
    //: Title of a list: locations that could not supply, each with the figure that kept it from it
    m_outTitle->setPlain(tr("Left out, and the number that failed"));
    int row = 0;
    for (const DecisionFacts::Candidate &each : facts.leftOut) {
        if (row == kMostLeftOut)
            break;
        auto *name = new NoteLine;
        name->setNote(StatusKind::None, m_page.desk().locationName(each.node), u"circle-x"_s);
        auto *why = wrapped(TextSize::Secondary, ColourRole::Text2);
        why->setPlain(words.candidate(each));
        m_out->addWidget(name, row, 0, Qt::AlignTop);
        m_out->addWidget(why, row++, 1, Qt::AlignTop);
    }
}

void WhyCard::askCandidates()
{
    m_note->setNote(StatusKind::None, tr("The hub is asked…"), u"clock"_s);
    m_note->show();
    m_page.candidates().then(this, [this](const Result<QList<DecisionFacts::Candidate>> &candidates) {
        if (candidates && !candidates->isEmpty()) {
            m_note->hide();
            showCandidates(*candidates);
            return;
        }
        if (candidates)
            m_note->setNote(StatusKind::Unknown, tr("The hub does not keep the full record any more."));
        else if (candidates.error().kind == ErrorKind::Offline)
            m_note->setNote(StatusKind::Offline,
                            tr("The full record is at the hub, which does not answer now."));
        else
            m_note->setNote(StatusKind::Problem, ProblemText::sentence(candidates.error()));
    });
}

void WhyCard::showCandidates(const QList<DecisionFacts::Candidate> &candidates)
{
    auto *popover = new Popover(this);
    popover->setObjectName(u"candidates"_s);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const DecisionWords words = m_page.words();
    int row = 0;
    for (const DecisionFacts::Candidate &each : candidates) {
        auto *name = new NoteLine;
        name->setNote(each.isOut ? StatusKind::None : StatusKind::Ok, m_page.desk().locationName(each.node),
                      each.isOut ? u"circle-x"_s : QString());
        auto *why = wrapped(TextSize::Secondary, ColourRole::Text2);
        why->setPlain(words.candidate(each));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(why, row++, 1, Qt::AlignTop);
    }
    grid->setRowStretch(row, 1);
    auto *area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFixedWidth(kPopoverWidth);
    list->setMinimumWidth(kPopoverWidth - 24);
    area->setFixedHeight(std::min(kPopoverHeight, 32 + row * 34));
    auto *column = new QVBoxLayout(popover);
    column->addWidget(new TextLabel(m_all->text(), TextSize::BodyStrong));
    column->addWidget(area);
    popover->open(*m_all, m_all->rect(), area);
}

} // namespace stoa::ui
