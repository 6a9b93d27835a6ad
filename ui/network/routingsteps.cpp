// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingedits.h"

#include "models/shared/problemtext.h"
#include "ui/network/routingeditor.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/prompts.h"
#include "ui/shared/reorderlist.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/tokenpopover.h"

#include <QMenu>
#include <QPushButton>
#include <QUndoCommand>
#include <functional>

/// What is done with a draft: steps that can be undone, saving, discarding, and which policy is open.
namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

class DraftStep : public QUndoCommand {
public:
    using Take = std::function<void(const RoutingDraft &)>;

    DraftStep(const QString &text, QString key, RoutingDraft before, RoutingDraft after, Take take)
        : QUndoCommand(text)
        , m_key(std::move(key))
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_take(std::move(take))
    { }
    void undo() override { m_take(m_before); }
    void redo() override { m_take(m_after); }
    int id() const override { return m_key.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const DraftStep *>(other);
        if (next->m_key != m_key)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    QString m_key;
    RoutingDraft m_before;
    RoutingDraft m_after;
    Take m_take;
};

void popUp(QMenu &menu, QWidget &button)
{
    const QPoint at(button.isRightToLeft() ? button.width() - menu.sizeHint().width() : 0, button.height());
    menu.exec(button.mapToGlobal(at));
}

} // namespace

void RoutingEditor::edit(const QString &text, const QString &key, const RoutingDraft &draft)
{
    if (draft == m_desk.draft())
        return;
    m_undo.push(new DraftStep(text, key, m_desk.draft(), draft, [this](const RoutingDraft &to) {
        m_editing = true;
        m_desk.setDraft(to);
        m_editing = false;
    }));
}

void RoutingEditor::editStrategy(const QString &id, const QString &text, const QString &key,
                                 const RoutingStrategy &strategy)
{
    RoutingDraft draft = m_desk.draft();
    const qsizetype at = draft.ids.indexOf(id);
    if (at < 0)
        return;
    draft.policy.strategies[at] = strategy;
    edit(text, key, draft);
}

void RoutingEditor::move(const QString &id, int to)
{
    RoutingDraft draft = m_desk.draft();
    const qsizetype from = draft.ids.indexOf(id);
    if (from < 0 || to < 0 || to >= draft.ids.size())
        return;
    draft.ids.move(from, to);
    draft.policy.strategies.move(from, to);
    edit(tr("place of “%1”").arg(draft.policy.strategies[to].name), {}, draft);
}

QString RoutingEditor::newId() const
{
    int number = 1;
    while (m_desk.draft().ids.contains(u"s%1"_s.arg(number)))
        ++number;
    return u"s%1"_s.arg(number);
}

QString RoutingEditor::freeName(const QString &wanted) const
{
    const auto taken = [this](const QString &name) {
        return std::ranges::any_of(m_desk.draft().policy.strategies,
                                   [&name](const RoutingStrategy &each) { return each.name == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

void RoutingEditor::addStrategy(const RoutingStrategy &strategy, int at)
{
    RoutingDraft draft = m_desk.draft();
    const QString id = newId();
    draft.ids.insert(at, id);
    draft.policy.strategies.insert(at, strategy);
    edit(tr("new strategy “%1”").arg(strategy.name), {}, draft);
    m_list->setOpened(id);
}

void RoutingEditor::addNew()
{
    addStrategy(RoutingEdits::newStrategy(freeName(tr("New strategy"))), int(m_desk.draft().ids.size()));
}

void RoutingEditor::removeStrategy(const QString &id)
{
    RoutingDraft draft = m_desk.draft();
    const qsizetype at = draft.ids.indexOf(id);
    if (at < 0)
        return;
    const QString name = draft.policy.strategies[at].name;
    draft.ids.removeAt(at);
    draft.policy.strategies.removeAt(at);
    edit(tr("strategy “%1” removed").arg(name), {}, draft);
}

void RoutingEditor::save()
{
    if (!refusalOf(m_save).isEmpty())
        return;
    m_saving = true;
    m_editing = true; // the draft stays what it is
    refreshButtons();
    m_desk.save().then(this, [this](const Result<RoutingPolicyRow> &saved) {
        m_saving = false;
        m_editing = false;
        refresh();
        if (saved)
            Q_EMIT done(tr("%1 of “%2” is saved.").arg(PolicyDesk::label(saved->number), saved->name));
        else
            Q_EMIT failed(ProblemText::sentence(saved.error()));
    });
}

void RoutingEditor::simulate()
{
    if (!refusalOf(m_simulate).isEmpty())
        return;
    m_editing = true;
    m_simulation.start().then(this, [this](const Result<void> &started) {
        m_editing = false;
        if (!started)
            Q_EMIT failed(ProblemText::sentence(started.error()));
    });
}

void RoutingEditor::discard()
{
    if (!refusalOf(m_discard).isEmpty())
        return;
    const RoutingPolicyRow *row = m_desk.shown();
    if (!m_desk.isChanged()) {
        askDiscardStored(*row);
        return;
    }
    const Prompts::Question question{
        tr("Discard what was changed?"),
        row ? tr("The rules are again those of %1. What was changed since is gone.")
                  .arg(PolicyDesk::label(row->number))
            : tr("The policy “%1” was never saved. It is gone then.").arg(m_desk.draft().policy.name),
        tr("Discard"), tr("Keep it")};
    m_prompts.ask(this, question, [this](Prompts::Answer answer) {
        if (answer == Prompts::Answer::DoIt)
            m_desk.discard();
    });
}

void RoutingEditor::askDiscardStored(const RoutingPolicyRow &row)
{
    const QString name = PolicyDesk::label(row.number);
    const Prompts::Question question{
        tr("Discard %1 of “%2”?").arg(name, row.name),
        tr("The draft is stored at the hub. It is gone there and on every PC; other versions stay."),
        tr("Discard"), tr("Keep it")};
    m_prompts.ask(this, question, [this, name](Prompts::Answer answer) {
        if (answer != Prompts::Answer::DoIt)
            return;
        m_saving = true;
        refreshButtons();
        m_desk.discardStored().then(this, [this, name](const Result<void> &discarded) {
            m_saving = false;
            refresh();
            if (discarded)
                //: %1 is a version of a policy ("v14")
                Q_EMIT done(tr("%1 is discarded.").arg(name));
            else
                Q_EMIT failed(ProblemText::sentence(discarded.error()));
        });
    });
}

void RoutingEditor::setCompared(int version)
{
    m_compared = version;
    refreshDifferences();
}

void RoutingEditor::openCompare()
{
    QMenu menu(this);
    for (const RoutingPolicyRow &row : m_desk.versions()) {
        if (row.number == m_desk.number() && !m_desk.isChanged())
            continue;
        connect(menu.addAction(m_desk.label(row)), &QAction::triggered, this,
                [this, number = row.number] { setCompared(number); });
    }
    popUp(menu, *m_compare);
}

void RoutingEditor::openPolicies()
{
    QMenu menu(this);
    for (const auto &[code, name] : m_desk.policies()) {
        QAction *action = menu.addAction(u"%1 · %2"_s.arg(code, name));
        action->setCheckable(true);
        action->setChecked(code == m_desk.code());
        connect(action, &QAction::triggered, this, [this, code = code] {
            m_compared = 0;
            m_desk.choose(code);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Versions and who approved them…")), &QAction::triggered, this,
            [this] { Q_EMIT versionsAsked(m_policies); });
    if (m_desk.may(Permission::RoutingEdit)) {
        connect(menu.addAction(tr("Rename the policy…")), &QAction::triggered, this,
                &RoutingEditor::renamePolicy);
        connect(menu.addAction(tr("New policy…")), &QAction::triggered, this, &RoutingEditor::askNewPolicy);
    }
    popUp(menu, *m_policies);
}

void RoutingEditor::renamePolicy()
{
    SentenceToken name;
    name.id = u"name"_s;
    name.name = tr("Name of the policy");
    name.kind = SentenceToken::Kind::Text;
    name.text = m_desk.draft().policy.name;
    m_popover->edit(name, *m_name, m_name->rect(), [this](const QVariant &value) {
        RoutingDraft draft = m_desk.draft();
        draft.policy.name = value.toString();
        edit(tr("name of the policy"), u"name"_s, draft);
    });
}

void RoutingEditor::askNewPolicy()
{
    SentenceToken code;
    code.id = u"code"_s;
    code.name = tr("Code of the new policy, as “GR-IT”");
    code.kind = SentenceToken::Kind::Text;
    m_popover->edit(code, *m_name, m_name->rect(), [this](const QVariant &value) {
        const QString wanted = value.toString().toUpper();
        if (!wanted.isEmpty())
            m_desk.startPolicy(wanted, wanted);
    });
}

} // namespace stoa::ui
