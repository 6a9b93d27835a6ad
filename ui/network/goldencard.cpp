// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/goldencard.h"

#include "ui/shared/chip.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/popover.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kShownPassed = 3;
constexpr int kDecisionWidth = 360;
} // namespace

GoldenCard::GoldenCard(SimulationDesk &simulation, QWidget *parent)
    : OrderCard({}, Edges::Padded, parent)
    , m_simulation(simulation)
    , m_passed(new Chip)
{
    setObjectName(u"goldenOrders"_s);
    addToHead(m_passed);
    refresh();
}

void GoldenCard::addFailed(QVBoxLayout &column, const GoldenRow &row)
{
    //: A golden order: its code and its name
    auto *name = new TextLabel(tr("%1 “%2”").arg(row.code, row.name), TextSize::BodyStrong);
    name->setOverflow(TextLabel::Overflow::Wrap);
    column.addWidget(name);
    auto *sentence = new TextLabel(row.sentence, TextSize::Body, ColourRole::Text2);
    sentence->setObjectName(u"golden."_s + row.code);
    sentence->setOverflow(TextLabel::Overflow::Wrap);
    column.addWidget(sentence);
    if (m_simulation.goldenCandidates(row.code).isEmpty())
        return;
    auto *open = new LinkButton(tr("Open the decision"));
    connect(open, &QAbstractButton::clicked, this,
            [this, code = row.code, open] { openDecision(code, *open); });
    column.addWidget(open, 0, Qt::AlignLeading);
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
    line->addWidget(passed);
    column.addLayout(line);
}

void GoldenCard::refresh()
{
    const QList<GoldenRow> &golden = m_simulation.golden();
    const int passed = int(std::ranges::count(golden, true, &GoldenRow::passed));
    const int all = int(golden.size());
    setTitle(tr("Golden orders"));
    m_passed->setVisible(all > 0);
    m_passed->setStatus(passed == all ? StatusKind::Ok : StatusKind::Problem,
                        //: How many golden orders pass: "24 of 25 pass"
                        tr("%1 of %2 pass").arg(passed).arg(all));
    delete m_rows;
    m_rows = new QWidget;
    body().addWidget(m_rows);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (all == 0) {
        auto *none = new TextLabel(m_simulation.isGoldenKnown() ? tr(
                                       "This policy has no golden orders. Keep orders whose outcome must "
                                       "never change: each new version is tried on them.")
                                                                : tr("Golden orders are run at the hub."),
                                   TextSize::Body, ColourRole::Text2);
        none->setOverflow(TextLabel::Overflow::Wrap);
        column->addWidget(none);
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
    auto *popover = new Popover(this);
    auto *column = new QVBoxLayout(popover);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    auto *title = new TextLabel(tr("Places that were looked at"), TextSize::BodyStrong);
    column->addWidget(title);
    for (const auto &[place, words] : m_simulation.goldenCandidates(code)) {
        auto *line = new TextLabel;
        line->setOverflow(TextLabel::Overflow::Wrap);
        line->setMinimumWidth(kDecisionWidth);
        line->setRole(ColourRole::Text2);
        //: %1 is a place, %2 why it is left out or how well it does
        line->setSentence(tr("%1: %2").replace(u"%2"_s, words), {place});
        column->addWidget(line);
    }
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->setAccessibleName(title->text());
    popover->open(below, below.rect());
}

void GoldenCard::changeEvent(QEvent *event)
{
    OrderCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui
