// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/strategybody.h"

#include "models/orders/routing/routingedits.h"
#include "ui/shared/clausechips.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/sentenceeditor.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/tokenpopover.h"
#include "ui/shared/weightslider.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPercent = 100;
constexpr int kWhole = 10'000;

void growWithWidth(QWidget &widget)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget.setSizePolicy(policy);
}

} // namespace

StrategyBody::StrategyBody(const PolicyDesk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
    , m_column(new QVBoxLayout(this))
    , m_when(new SentenceEditor)
    , m_conditions(new LinkButton({}, nullptr, TextSize::Secondary))
    , m_never(new ClauseChips)
    , m_thenBy(new TextLabel({}, TextSize::SecondaryStrong, ColourRole::Text2))
    , m_objective(new QComboBox)
    , m_sum(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
    , m_weights(new QWidget)
    , m_weightColumn(new QVBoxLayout(m_weights))
    , m_scoreLinks(new QWidget)
    , m_scores(new LinkButton({}, nullptr, TextSize::Secondary))
    , m_balance(new LinkButton({}, nullptr, TextSize::Secondary))
    , m_by(new SentenceEditor)
    , m_outcome(new SentenceEditor)
    , m_moreLink(new LinkButton({}, nullptr, TextSize::Secondary))
    , m_more(new SentenceEditor)
    , m_rename(new LinkButton({}, nullptr, TextSize::Secondary))
    , m_copy(new LinkButton({}, nullptr, TextSize::Secondary))
    , m_remove(new LinkButton({}, nullptr, TextSize::Secondary))
    , m_popover(new TokenPopover(this))
{
    make();
}

void StrategyBody::make()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    for (int i = 0; i < kParts; ++i)
        m_notes.append(new NoteLine);
    const auto add = [this](QWidget *widget, Part part) {
        m_column->addWidget(widget);
        m_column->addWidget(m_notes[int(part)]);
    };
    m_conditions->setObjectName(u"conditions"_s);
    m_never->setObjectName(u"never"_s);
    m_objective->setObjectName(u"objective"_s);
    m_sum->setObjectName(u"weightSum"_s);
    m_balance->setObjectName(u"balance"_s);
    m_scores->setObjectName(u"scores"_s);
    m_moreLink->setObjectName(u"moreSettings"_s);
    m_rename->setObjectName(u"renameStrategy"_s);
    m_copy->setObjectName(u"copyStrategy"_s);
    m_remove->setObjectName(u"removeStrategy"_s);
    m_column->addWidget(m_when);
    m_column->addWidget(m_notes[int(Part::When)]);
    m_column->addWidget(m_conditions, 0, Qt::AlignLeading);
    add(m_never, Part::Never);
    m_column->addWidget(thenBy());
    m_weightColumn->setContentsMargins(0, 0, 0, 0);
    m_weightColumn->setSpacing(2);
    // What wraps around it may take its room, but not its height.
    m_weights->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->addWidget(m_weights);
    auto *links = new FlowLayout(16, 4, m_scoreLinks);
    links->setContentsMargins(0, 0, 0, 0);
    links->addWidget(m_scores);
    links->addWidget(m_balance);
    growWithWidth(*m_scoreLinks);
    m_column->addWidget(m_scoreLinks);
    add(m_by, Part::Scores);
    add(m_outcome, Part::Outcome);
    auto *foot = new QWidget;
    auto *actions = new FlowLayout(16, 4, foot);
    actions->setContentsMargins(0, 0, 0, 0);
    for (LinkButton *link : {m_moreLink, m_rename, m_copy, m_remove})
        actions->addWidget(link);
    growWithWidth(*foot);
    add(m_more, Part::More);
    m_column->addWidget(foot);
    m_more->hide();

    for (SentenceEditor *editor : {m_when, m_by, m_outcome, m_more})
        connect(editor, &SentenceEditor::edited, this,
                [this](const QString &, const QString &token, const QVariant &value) {
                    applyToken(token, value);
                });
    connect(m_conditions, &QAbstractButton::clicked, this, &StrategyBody::openConditions);
    connect(m_scores, &QAbstractButton::clicked, this, &StrategyBody::openScores);
    connect(m_moreLink, &QAbstractButton::clicked, this, &StrategyBody::openMore);
    connect(m_rename, &QAbstractButton::clicked, this, &StrategyBody::rename);
    connect(m_copy, &QAbstractButton::clicked, this, &StrategyBody::copyAsked);
    connect(m_remove, &QAbstractButton::clicked, this, &StrategyBody::removeAsked);
    connect(m_balance, &QAbstractButton::clicked, this, [this] {
        RoutingStrategy strategy = m_strategy;
        RoutingEdits::balance(strategy);
        change(tr("weights of “%1”").arg(m_strategy.name), {}, strategy);
    });
    connect(m_objective, &QComboBox::activated, this, [this](int at) {
        RoutingStrategy strategy = m_strategy;
        RoutingEdits::setObjective(strategy, ObjectiveKind(m_objective->itemData(at).toInt()));
        change(tr("what “%1” decides by").arg(m_strategy.name), {}, strategy);
    });
    connect(m_never, &ClauseChips::opened, this, &StrategyBody::openChip);
    connect(m_never, &ClauseChips::removed, this, [this](const QString &pointer) {
        RoutingStrategy strategy = m_strategy;
        if (RoutingEdits::remove(strategy, pointer) == RoutingEdits::Done::Yes)
            change(tr("exclusion taken off “%1”").arg(m_strategy.name), {}, strategy);
    });
    connect(m_never, &ClauseChips::added, this, [this](const QString &offer) {
        RoutingStrategy strategy = m_strategy;
        if (RoutingEdits::addExclusion(strategy, offer) != RoutingEdits::Done::Yes)
            return;
        const QString pointer = u"exclusions/%1"_s.arg(strategy.exclusions.size() - 1);
        change(tr("exclusion of “%1”").arg(m_strategy.name), {}, strategy);
        openChip(pointer); // its number or its kinds are what one thinks of
    });
}

QWidget *StrategyBody::thenBy()
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(8, 4, line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_thenBy);
    flow->addWidget(m_objective);
    flow->addWidget(m_sum);
    growWithWidth(*line);
    m_objective->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return line;
}

void StrategyBody::show(const RoutingStrategy &strategy, const std::optional<RoutingFault> &fault,
                        ClauseRow::Editing editing)
{
    m_strategy = strategy;
    m_fault = fault;
    m_editing = editing;
    refresh();
}

void StrategyBody::refresh()
{
    m_refreshing = true;
    const RoutingSentences &sentences = m_desk.sentences();
    const bool editable = m_editing == ClauseRow::Editing::Allowed;
    for (SentenceEditor *editor : {m_when, m_by, m_outcome, m_more})
        editor->setEditing(m_editing);
    m_when->setClauses(sentences.when(m_strategy));
    const QList<SentenceClause> by = sentences.objective(m_strategy);
    m_by->setClauses(by);
    m_by->setVisible(!by.isEmpty());
    m_outcome->setClauses(sentences.outcome(m_strategy));
    m_more->setClauses(sentences.more(m_strategy));
    m_conditions->setText(tr("Change the conditions"));
    m_conditions->setVisible(editable);
    m_never->setHeading(tr("Never from a node that"));
    QList<ClauseChips::Chip> chips;
    for (const RoutingSentences::Exclusion &each : sentences.exclusions(m_strategy))
        chips.append({each.id, each.words,
                      each.removal == RoutingSentences::Exclusion::Removal::Allowed
                          ? ClauseChips::Removal::Allowed
                          : ClauseChips::Removal::No,
                      each.token ? ClauseChips::Opening::Allowed : ClauseChips::Opening::No});
    m_never->setEditing(m_editing);
    m_never->setChips(chips);
    m_never->setAddable(sentences.exclusionsToAdd(m_strategy));
    m_thenBy->setPlain(tr("Then by"));
    m_objective->setAccessibleName(tr("Then by"));
    m_objective->clear();
    for (int i = 0; i <= int(ObjectiveKind::Rules); ++i)
        m_objective->addItem(RoutingWords::objective(ObjectiveKind(i)), i);
    m_objective->setCurrentIndex(int(m_strategy.objective));
    m_objective->setEnabled(editable);
    refreshScores();
    m_moreLink->setText(m_more->isHidden() ? tr("More settings") : tr("Fewer settings"));
    m_rename->setText(tr("Rename"));
    m_copy->setText(tr("Make a copy"));
    m_remove->setText(tr("Remove"));
    for (LinkButton *link : {m_rename, m_copy, m_remove})
        link->setVisible(editable);
    refreshFault();
    m_refreshing = false;
}

void StrategyBody::refreshScores()
{
    const bool weighted = m_strategy.objective == ObjectiveKind::WeightedScores;
    const bool editable = m_editing == ClauseRow::Editing::Allowed;
    m_weights->setVisible(weighted);
    m_scoreLinks->setVisible(weighted && editable);
    m_sum->setVisible(weighted);
    while (m_sliders.size() > m_strategy.scores.size()) {
        QWidget *last = m_sliders.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_sliders.size() < m_strategy.scores.size()) {
        auto *slider = new WeightSlider(m_weights);
        const int at = int(m_sliders.size());
        slider->setObjectName(u"weight.%1"_s.arg(at));
        connect(slider, &WeightSlider::edited, this, [this, at](int percent) {
            if (m_refreshing || at >= m_strategy.scores.size())
                return;
            RoutingStrategy strategy = m_strategy;
            RoutingEdits::setWeight(strategy, at, percent);
            change(tr("weight of %1").arg(RoutingWords::score(strategy.scores[at].kind)),
                   m_id + u"/scores/%1/weight"_s.arg(at), strategy);
        });
        m_sliders.append(slider);
        m_weightColumn->addWidget(slider);
        slider->show();
    }
    for (qsizetype i = 0; i < m_sliders.size(); ++i) {
        const RoutingScore &score = m_strategy.scores[i];
        m_sliders[i]->setName(RoutingWords::score(score.kind), RoutingWords::scoreExplained(score.kind));
        m_sliders[i]->setValue((score.weight + kPercent / 2) / kPercent);
        m_sliders[i]->setEnabled(editable);
    }
    WeightSlider::align(m_sliders);
    const int sum = RoutingEdits::weightSum(m_strategy);
    m_sum->setPlain(tr("weights add up to %1").arg(m_desk.words().percent(sum)));
    m_sum->setStatus(sum == kWhole ? StatusKind::None : StatusKind::Problem);
    m_scores->setText(tr("Change the scores"));
    m_balance->setText(tr("Even out to %1").arg(m_desk.words().percent(kWhole)));
    m_balance->setVisible(sum != kWhole && !m_strategy.scores.isEmpty());
}

StrategyBody::Part StrategyBody::partOf(const QString &pointer) const
{
    const QString first = pointer.section(u'/', 0, 0);
    if (first == "exclusions"_L1)
        return Part::Never;
    if (pointer == "scores"_L1 || first == "rules"_L1 || first == "order"_L1)
        return Part::Scores;
    if (first == "none"_L1 || pointer.endsWith("max_parts"_L1) || pointer.endsWith("min_part_value"_L1))
        return Part::Outcome;
    return first == "conditions"_L1 || first == "name"_L1 ? Part::When : Part::More;
}

void StrategyBody::refreshFault()
{
    for (int i = 0; i < kParts; ++i) {
        const bool here = m_fault && int(partOf(m_fault->pointer)) == i;
        m_notes[i]->setNote(here ? StatusKind::Problem : StatusKind::None,
                            here ? m_fault->sentence : QString());
        m_notes[i]->setVisible(here);
        if (here && Part(i) == Part::More)
            m_more->show();
    }
}

void StrategyBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui
