// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sentenceeditor.h"

#include "ui/shared/tokenpopover.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

SentenceEditor::SentenceEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_popover(new TokenPopover(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void SentenceEditor::setClauses(const QList<SentenceClause> &clauses)
{
    m_clauses = clauses;
    while (m_rows.size() > clauses.size())
        delete m_rows.takeLast();
    while (m_rows.size() < clauses.size()) {
        auto *fresh = new ClauseRow(this);
        connect(fresh, &ClauseRow::editAsked, this,
                [this, fresh](const QString &token) { openEditor(fresh->clause().id, token); });
        m_column->addWidget(fresh);
        m_rows.append(fresh);
    }
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        m_rows[i]->setObjectName(u"clause."_s + clauses[i].id);
        m_rows[i]->setClause(clauses[i], m_editing);
        if (i > 0)
            setTabOrder(m_rows[i - 1], m_rows[i]);
    }
    updateGeometry();
}

void SentenceEditor::setEditing(ClauseRow::Editing editing)
{
    m_editing = editing;
    setClauses(QList<SentenceClause>(m_clauses));
}

ClauseRow *SentenceEditor::row(const QString &clause) const
{
    for (ClauseRow *each : m_rows) {
        if (each->clause().id == clause)
            return each;
    }
    return nullptr;
}

void SentenceEditor::openEditor(const QString &clause, const QString &token)
{
    ClauseRow *at = row(clause);
    if (!at)
        return;
    const SentenceClause whole = at->clause();
    for (const SentenceToken &each : whole.tokens) {
        if (each.id != token)
            continue;
        m_popover->edit(each, *at, at->placeOf(token), [this, clause, token](const QVariant &value) {
            Q_EMIT edited(clause, token, value);
        });
        // The sentences may be said anew meanwhile, with other buttons.
        m_popover->setBefore(at->buttonOf(token));
        return;
    }
}

} // namespace stoa::ui
