// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/policydesk.h"
#include "ui/shared/clauserow.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QVBoxLayout;

namespace stoa::ui {

class ClauseChips;
class LinkButton;
class NoteLine;
class SentenceEditor;
class TextLabel;
class TokenPopover;
class WeightSlider;

/// The rules of one strategy, each where it is read and changed; what the live check finds stands beside it.
class StrategyBody : public QWidget {
    Q_OBJECT
public:
    StrategyBody(const PolicyDesk &desk, const QString &id, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    /// The fault, where it is in this strategy.
    void show(const RoutingStrategy &strategy, const std::optional<RoutingFault> &fault,
              ClauseRow::Editing editing);

Q_SIGNALS:
    /// `text` is what an undo is called; edits with the same key that follow each other are one.
    void edited(const QString &text, const QString &key, const stoa::RoutingStrategy &strategy);
    void copyAsked();
    void removeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Part { When, Never, Scores, Outcome, More };
    static constexpr int kParts = 5;

    void make();
    void refresh();
    void refreshScores();
    void refreshFault();
    void change(const QString &text, const QString &key, const RoutingStrategy &strategy);
    void applyToken(const QString &token, const QVariant &value);
    void openChip(const QString &id);
    void openConditions();
    void openScores();
    void openMore();
    void rename();
    QWidget *thenBy();
    Part partOf(const QString &pointer) const;

    const PolicyDesk &m_desk;
    QString m_id;
    RoutingStrategy m_strategy;
    std::optional<RoutingFault> m_fault;
    ClauseRow::Editing m_editing = ClauseRow::Editing::Allowed;
    bool m_refreshing = false;

    QVBoxLayout *m_column;
    SentenceEditor *m_when;
    LinkButton *m_conditions;
    ClauseChips *m_never;
    TextLabel *m_thenBy;
    QComboBox *m_objective;
    TextLabel *m_sum;
    QWidget *m_weights;
    QVBoxLayout *m_weightColumn;
    QList<WeightSlider *> m_sliders;
    QWidget *m_scoreLinks;
    LinkButton *m_scores;
    LinkButton *m_balance;
    SentenceEditor *m_by;
    SentenceEditor *m_outcome;
    LinkButton *m_moreLink;
    SentenceEditor *m_more;
    LinkButton *m_rename;
    LinkButton *m_copy;
    LinkButton *m_remove;
    TokenPopover *m_popover;
    QList<NoteLine *> m_notes; ///< one for each part
};

} // namespace stoa::ui
