// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/routingeditor.h"

#include "models/orders/routing/routingedits.h"
#include "models/shared/problemtext.h"
#include "ui/network/labbar.h"
#include "ui/network/strategybody.h"
#include "ui/orders/ordercard.h"
#include "ui/shared/chip.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/reordercard.h"
#include "ui/shared/reorderlist.h"
#include "ui/shared/sentenceeditor.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/tokenpopover.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace stoa::ui {

using namespace Qt::StringLiterals;

RoutingEditor::RoutingEditor(PolicyDesk &desk, SimulationDesk &simulation, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_simulation(simulation)
    , m_prompts(prompts)
    , m_name(new TextLabel({}, TextSize::BodyStrong))
    , m_state(new Chip)
    , m_policies(new IconButton(u"chevron-down"_s))
    , m_compare(new LinkButton({}))
    , m_area(new QScrollArea)
    , m_list(new ReorderList)
    , m_add(new LinkButton({}))
    , m_otherwise(new SentenceEditor)
    , m_fault(new NoteLine)
    , m_differences(new OrderCard)
    , m_rows(new QWidget)
    , m_discard(new QPushButton)
    , m_save(new QPushButton)
    , m_simulate(new QPushButton)
    , m_popover(new TokenPopover(this))
{
    make();
    connect(&desk, &PolicyDesk::changed, this, &RoutingEditor::refresh);
    connect(&desk, &PolicyDesk::draftChanged, this, [this] {
        // Steps lead from draft to draft: another one has none.
        if (!m_editing)
            m_undo.clear();
        refresh();
    });
    connect(&simulation, &SimulationDesk::changed, this, [this] {
        refreshStrategies();
        refreshButtons();
    });
    refresh();
}

void RoutingEditor::make()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    m_list->setObjectName(u"strategies"_s);
    m_add->setObjectName(u"addStrategy"_s);
    m_add->setIconName(u"plus"_s);
    m_differences->setObjectName(u"differences"_s);
    rows->addWidget(m_fault);
    rows->addWidget(m_list);
    rows->addWidget(m_add, 0, Qt::AlignLeading);
    rows->addWidget(m_otherwise);
    m_differences->body().addWidget(m_rows);
    rows->addWidget(m_differences);
    rows->addStretch(1);
    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);
    column->addWidget(makeFoot());

    connect(m_list, &ReorderList::moved, this, &RoutingEditor::move);
    connect(m_list, &ReorderList::openedChanged, this, [this] { refreshStrategies(); });
    connect(m_add, &QAbstractButton::clicked, this, &RoutingEditor::addNew);
    connect(m_otherwise, &SentenceEditor::edited, this,
            [this](const QString &, const QString &token, const QVariant &value) {
                RoutingDraft draft = m_desk.draft();
                if (RoutingEdits::apply(draft.policy.otherwise, token.section(u'/', 1), value)
                    == RoutingEdits::Done::Yes)
                    edit(tr("what no strategy deals with"), token, draft);
            });
}

QWidget *RoutingEditor::makeHead()
{
    auto *head = new LabBar(LabBar::Edge::Below);
    m_name->setObjectName(u"policyName"_s);
    m_name->setOverflow(TextLabel::Overflow::Elide);
    m_compare->setObjectName(u"compare"_s);
    m_policies->setObjectName(u"policies"_s);
    head->line().addWidget(m_name);
    head->line().addWidget(m_policies);
    head->line().addWidget(m_state);
    head->line().addStretch(1);
    head->line().addWidget(m_compare);
    connect(m_policies, &QAbstractButton::clicked, this, &RoutingEditor::openPolicies);
    connect(m_compare, &QAbstractButton::clicked, this, &RoutingEditor::openCompare);
    return head;
}

QWidget *RoutingEditor::makeFoot()
{
    auto *foot = new LabBar(LabBar::Edge::Above);
    m_discard->setObjectName(u"discardDraft"_s);
    m_save->setObjectName(u"saveDraft"_s);
    m_simulate->setObjectName(u"simulate"_s);
    setKind(*m_discard, ButtonKind::Destructive);
    setKind(*m_simulate, ButtonKind::Primary);
    foot->line().addWidget(m_discard);
    foot->line().addStretch(1);
    foot->line().addWidget(m_save);
    foot->line().addWidget(m_simulate);
    connect(m_discard, &QAbstractButton::clicked, this, &RoutingEditor::discard);
    connect(m_save, &QAbstractButton::clicked, this, &RoutingEditor::save);
    connect(m_simulate, &QAbstractButton::clicked, this, &RoutingEditor::simulate);
    return foot;
}

ClauseRow::Editing RoutingEditor::editing() const
{
    return m_desk.may(Permission::RoutingEdit) ? ClauseRow::Editing::Allowed : ClauseRow::Editing::No;
}

void RoutingEditor::refresh()
{
    const RoutingDraft &draft = m_desk.draft();
    const bool editable = editing() == ClauseRow::Editing::Allowed;
    m_name->setPlain(draft.policy.name);
    const RoutingPolicyRow *row = m_desk.shown();
    const bool writes = m_desk.isChanged() || !row || row->state == "draft"_L1;
    //: A version of a policy that is being written
    m_state->setStatus(writes ? StatusKind::Unknown : PolicyDesk::stateKind(row->state),
                       writes ? tr("Draft %1").arg(PolicyDesk::label(m_desk.number())) : m_desk.label(*row),
                       writes ? u"pencil"_s : QString());
    m_policies->setName(tr("Policies and versions"));
    m_add->setText(tr("Add strategy"));
    m_add->setVisible(editable);
    m_list->setMoving(editable ? ReorderList::Moving::Allowed : ReorderList::Moving::No);
    m_otherwise->setEditing(editing());
    m_otherwise->setClauses(m_desk.sentences().otherwise(draft.policy.otherwise));
    const auto &fault = m_desk.fault();
    const bool whole = fault && fault->strategy < 0;
    m_fault->setNote(whole ? StatusKind::Problem : StatusKind::None, whole ? fault->sentence : QString());
    m_fault->setVisible(whole);
    refreshStrategies();
    refreshDifferences();
    refreshButtons();
}

void RoutingEditor::refreshStrategies()
{
    const RoutingDraft &draft = m_desk.draft();
    QList<ReorderList::Item> items;
    for (qsizetype i = 0; i < draft.ids.size(); ++i) {
        const QString &id = draft.ids[i];
        const QString share = m_simulation.strategyShare(draft.policy.strategies[i].name);
        const bool wide = i == 0 || m_list->opened() == id;
        items.append({id, draft.policy.strategies[i].name,
                      //: How much of all orders a strategy deals with: "41 % of orders"
                      share.isEmpty() ? QString()
                          : wide      ? tr("%1 of orders").arg(share)
                                      : share});
    }
    m_list->setItems(items);
    const auto &fault = m_desk.fault();
    for (qsizetype i = 0; i < draft.ids.size(); ++i) {
        const bool here = fault && fault->strategy == i;
        bodyOf(draft.ids[i])->show(draft.policy.strategies[i], here ? fault : std::nullopt, editing());
    }
    if (m_list->opened().isEmpty() && !draft.ids.isEmpty() && !m_list->property("openedOnce").toBool()) {
        m_list->setProperty("openedOnce", true);
        m_list->setOpened(draft.ids.first());
    }
    if (fault && fault->strategy >= 0 && fault->strategy < draft.ids.size() && m_list->opened().isEmpty())
        m_list->setOpened(draft.ids[fault->strategy]);
}

StrategyBody *RoutingEditor::bodyOf(const QString &id)
{
    ReorderCard *card = m_list->card(id);
    if (auto *known = qobject_cast<StrategyBody *>(card->body()))
        return known;
    auto *body = new StrategyBody(m_desk, id);
    connect(body, &StrategyBody::edited, this,
            [this, id](const QString &text, const QString &key, const RoutingStrategy &strategy) {
                editStrategy(id, text, key, strategy);
            });
    connect(body, &StrategyBody::removeAsked, this, [this, id] { removeStrategy(id); });
    connect(body, &StrategyBody::copyAsked, this, [this, id] {
        const qsizetype at = m_desk.draft().ids.indexOf(id);
        RoutingStrategy copy = m_desk.draft().policy.strategies[at];
        //: Proposed name of a strategy made from another
        copy.name = freeName(tr("%1, copy").arg(copy.name));
        addStrategy(copy, int(at) + 1);
    });
    m_list->setBody(id, body);
    return body;
}

void RoutingEditor::refreshDifferences()
{
    const RoutingPolicyRow *usual = m_desk.compared();
    const RoutingPolicyRow *chosen = m_compared > 0 ? m_desk.version(m_compared) : nullptr;
    const RoutingPolicyRow *with = chosen ? chosen : usual;
    m_compare->setVisible(with != nullptr);
    m_differences->setVisible(with != nullptr);
    delete m_rows->layout();
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    if (!with)
        return;
    const QString version = PolicyDesk::label(with->number);
    m_compare->setText(tr("Compare with %1").arg(version));
    const auto differences = m_desk.differencesFrom(with->number);
    const int count = int(differences.size());
    //: "3 changes, Nikos Dimas": the owner of a policy
    m_differences->setTitle(
        //: Two versions of a policy: "v14 against v13"
        tr("%1 against %2").arg(PolicyDesk::label(m_desk.number()), version));
    const QString counted = m_desk.wording().formats().grouped(tr("%n change(s)", nullptr, count), count);
    const QString owner = m_desk.personName(m_desk.draft().policy.owner);
    m_differences->setEnd(owner.isEmpty() ? counted : m_desk.wording().formats().list({counted, owner}));
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    int line = 0;
    const auto add = [&](TextLabel *label, int column, int span) {
        label->setOverflow(TextLabel::Overflow::Wrap);
        grid->addWidget(label, line, column, 1, span, Qt::AlignTop);
    };
    if (differences.isEmpty())
        add(new TextLabel(tr("Nothing differs."), TextSize::Body, ColourRole::Text2), 0, 2);
    const bool several = std::ranges::any_of(
        differences, [&](const PolicyDifference &each) { return each.where != differences.first().where; });
    QString where;
    for (const PolicyDifference &each : differences) {
        if (several && !each.where.isEmpty() && each.where != where) {
            add(new TextLabel(each.where, TextSize::SecondaryStrong, ColourRole::Text2), 0, 2);
            ++line;
        }
        where = each.where;
        add(new TextLabel(each.what), 0, 1);
        auto *values = new TextLabel({}, TextSize::Body, ColourRole::Text2);
        if (each.before.isEmpty())
            //: Something new: %1 is its value
            values->setSentence(tr("new: %1"), {each.after});
        else if (each.after.isEmpty())
            //: Something that is not there any more: %1 was its value
            values->setSentence(tr("gone: %1"), {each.before});
        else
            //: A change: %2 is the old value, %1 the new one
            values->setSentence(tr("%2 → %1").replace(u"%2"_s, each.before), {each.after});
        add(values, 1, 1);
        ++line;
    }
}

void RoutingEditor::refreshButtons()
{
    m_discard->setText(tr("Discard draft…"));
    m_save->setText(tr("Save draft"));
    m_simulate->setText(m_simulation.run() ? tr("Simulate again") : tr("Simulate"));
    m_simulate->setIcon(StoaStyle::iconsOf(this).icon(u"play"_s, ColourRole::OnAccent));
    const bool editable = m_desk.may(Permission::RoutingEdit);
    m_discard->setVisible(editable);
    m_save->setVisible(editable);
    m_simulate->setVisible(editable);
    setRefused(*m_discard, m_saving ? tr("The hub is being asked…") : m_desk.whyNoDiscarding());
    setRefused(*m_save, m_saving ? tr("The hub is being asked…") : m_desk.whyNoSaving());
    setRefused(*m_simulate, m_simulation.whyNoStart());
}

void RoutingEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::PaletteChange)
        refreshButtons();
}

} // namespace stoa::ui
