// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/clauserow.h"

#include <QVariant>
#include <QWidget>

class QVBoxLayout;

namespace stoa::ui {

class TokenPopover;

/// A rule as sentences, one a row, whose words are changed where they stand.
///
/// It changes nothing itself: it tells what was chosen, and its owner says the sentences anew.
class SentenceEditor : public QWidget {
    Q_OBJECT
public:
    explicit SentenceEditor(QWidget *parent = nullptr);

    void setClauses(const QList<SentenceClause> &clauses);
    void setEditing(ClauseRow::Editing editing);
    ClauseRow *row(const QString &clause) const;

Q_SIGNALS:
    /// QString for one choice and a text, QStringList for several choices, qlonglong for a number.
    void edited(const QString &clause, const QString &token, const QVariant &value);

private:
    void openEditor(const QString &clause, const QString &token);

    QList<SentenceClause> m_clauses;
    ClauseRow::Editing m_editing = ClauseRow::Editing::Allowed;
    QList<ClauseRow *> m_rows;
    QVBoxLayout *m_column;
    TokenPopover *m_popover;
};

} // namespace stoa::ui
