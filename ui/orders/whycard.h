// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/orderpage.h"
#include "ui/orders/ordercard.h"

class QGridLayout;
class QVBoxLayout;

namespace stoa::ui {

class LinkButton;
class NoteLine;
class TextLabel;

/// Why an order is supplied from where it is, in plain words: what it costs beside the next best, what would
/// have changed the choice, and who was left out by which number.
class WhyCard : public OrderCard {
    Q_OBJECT
public:
    explicit WhyCard(OrderPage &page, QWidget *parent = nullptr);

    void refresh();
    LinkButton &candidatesLink() const { return *m_all; }
    LinkButton &jsonLink() const { return *m_json; }
    LinkButton &goldenLink() const { return *m_golden; }
    TextLabel &headline() const { return *m_headline; }
    TextLabel &flip() const { return *m_flip; }

Q_SIGNALS:
    void saveAsked();
    void copyAsked();
    /// The order is to be kept as one that policies are tried on.
    void goldenAsked(const QString &number);

private:
    void askCandidates();
    void showCandidates(const QList<DecisionFacts::Candidate> &candidates);
    void refreshFlip(const DecisionFacts &facts, const DecisionWords &words);
    void refreshCosts(const DecisionFacts &facts, const DecisionWords &words);
    void refreshLeftOut(const DecisionFacts &facts, const DecisionWords &words);

    OrderPage &m_page;
    TextLabel *m_headline;
    TextLabel *m_second;
    QWidget *m_costPlace;
    QGridLayout *m_costs;
    QFrame *m_flipBox;
    TextLabel *m_flipTitle;
    TextLabel *m_flip;
    TextLabel *m_flipLeads;
    TextLabel *m_flipNote;
    TextLabel *m_outTitle;
    QWidget *m_outPlace;
    QGridLayout *m_out;
    LinkButton *m_all;
    TextLabel *m_seen;
    LinkButton *m_json;
    LinkButton *m_golden;
    NoteLine *m_note; ///< why the candidates are not there
    std::optional<DecisionFacts> m_shown;
    QString m_language;
};

} // namespace stoa::ui
