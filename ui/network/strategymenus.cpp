// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingedits.h"
#include "ui/network/strategybody.h"
#include "ui/shared/clausechips.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/sentenceeditor.h"
#include "ui/shared/tokenpopover.h"

#include <QMenu>

/// What is changed in a strategy by choosing from a list.
namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Below the button, from its start.
void popUp(QMenu &menu, QWidget &button)
{
    const QPoint at(button.isRightToLeft() ? button.width() - menu.sizeHint().width() : 0, button.height());
    menu.exec(button.mapToGlobal(at));
}

} // namespace

void StrategyBody::change(const QString &text, const QString &key, const RoutingStrategy &strategy)
{
    if (strategy == m_strategy)
        return;
    m_strategy = strategy;
    Q_EMIT edited(text, key, strategy);
}

void StrategyBody::applyToken(const QString &token, const QVariant &value)
{
    RoutingStrategy strategy = m_strategy;
    if (RoutingEdits::apply(strategy, token, value) == RoutingEdits::Done::Yes)
        change(tr("rule of “%1”").arg(m_strategy.name), m_id + u'/' + token, strategy);
}

void StrategyBody::openChip(const QString &id)
{
    for (const RoutingSentences::Exclusion &each : m_desk.sentences().exclusions(m_strategy)) {
        if (each.id != id || !each.token)
            continue;
        auto *chip = m_never->findChild<QWidget *>(u"chip."_s + id);
        QWidget &over = chip ? *chip : static_cast<QWidget &>(*m_never);
        m_popover->edit(*each.token, over, over.rect(),
                        [this, token = each.token->id](const QVariant &value) { applyToken(token, value); });
        return;
    }
}

void StrategyBody::openConditions()
{
    QMenu menu(this);
    QMenu *add = menu.addMenu(tr("Add a condition"));
    for (const auto &[offer, words] : m_desk.sentences().conditionsToAdd()) {
        connect(add->addAction(words), &QAction::triggered, this, [this, offer = offer] {
            const RoutingChoices &choices = m_desk.choices();
            const auto &list = offer.startsWith("country"_L1) ? choices.countries : choices.categories;
            const QString first =
                !offer.startsWith("customerGroup"_L1) && !list.isEmpty() ? list.first().first : u"vip"_s;
            RoutingStrategy strategy = m_strategy;
            if (RoutingEdits::addCondition(strategy, offer, first) == RoutingEdits::Done::Yes)
                change(tr("condition of “%1”").arg(m_strategy.name), {}, strategy);
        });
    }
    QMenu *remove = menu.addMenu(tr("Take a condition off"));
    remove->setEnabled(!m_strategy.conditions.isEmpty());
    for (qsizetype i = 0; i < m_strategy.conditions.size(); ++i) {
        const QString words = m_desk.words().sentence(m_strategy.conditions[i]);
        connect(remove->addAction(words), &QAction::triggered, this, [this, i] {
            RoutingStrategy strategy = m_strategy;
            if (RoutingEdits::remove(strategy, u"conditions/%1"_s.arg(i)) == RoutingEdits::Done::Yes)
                change(tr("condition taken off “%1”").arg(m_strategy.name), {}, strategy);
        });
    }
    if (m_strategy.conditions.size() > 1) {
        menu.addSeparator();
        const auto match = [&](const QString &words, RoutingMatch value) {
            QAction *action = menu.addAction(words);
            action->setCheckable(true);
            action->setChecked(m_strategy.match == value);
            connect(action, &QAction::triggered, this, [this, value] {
                RoutingStrategy strategy = m_strategy;
                strategy.match = value;
                change(tr("conditions of “%1”").arg(m_strategy.name), {}, strategy);
            });
        };
        match(tr("All conditions must be true"), RoutingMatch::All);
        match(tr("Any condition is enough"), RoutingMatch::Any);
    }
    popUp(menu, *m_conditions);
}

void StrategyBody::openScores()
{
    QMenu menu(this);
    QMenu *add = menu.addMenu(tr("Add a score"));
    for (const auto &[offer, words] : m_desk.sentences().scoresToAdd(m_strategy)) {
        connect(add->addAction(words), &QAction::triggered, this, [this, offer = offer] {
            RoutingStrategy strategy = m_strategy;
            if (RoutingEdits::addScore(strategy, offer) == RoutingEdits::Done::Yes)
                change(tr("score of “%1”").arg(m_strategy.name), {}, strategy);
        });
    }
    QMenu *remove = menu.addMenu(tr("Take a score off"));
    remove->setEnabled(!m_strategy.scores.isEmpty());
    for (qsizetype i = 0; i < m_strategy.scores.size(); ++i) {
        connect(remove->addAction(RoutingWords::score(m_strategy.scores[i].kind)), &QAction::triggered, this,
                [this, i] {
                    RoutingStrategy strategy = m_strategy;
                    if (RoutingEdits::remove(strategy, u"scores/%1"_s.arg(i)) == RoutingEdits::Done::Yes)
                        change(tr("score taken off “%1”").arg(m_strategy.name), {}, strategy);
                });
    }
    popUp(menu, *m_scores);
}

void StrategyBody::openMore()
{
    m_more->setVisible(m_more->isHidden());
    refresh();
}

void StrategyBody::rename()
{
    SentenceToken name;
    name.id = u"name"_s;
    name.name = tr("Name of the strategy");
    name.kind = SentenceToken::Kind::Text;
    name.text = m_strategy.name;
    m_popover->edit(name, *m_rename, m_rename->rect(), [this](const QVariant &value) {
        RoutingStrategy strategy = m_strategy;
        if (RoutingEdits::apply(strategy, u"name"_s, value) == RoutingEdits::Done::Yes)
            change(tr("name of “%1”").arg(m_strategy.name), {}, strategy);
    });
}

} // namespace stoa::ui
