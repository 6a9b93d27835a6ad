// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

class QPushButton;

namespace stoa::ui {

class EntryFact;
class EntryHead;
class NoteLine;
class ProgressLine;

/// "Look around": the sample chain, one click away, with the progress of its making.
class SampleCard : public Card {
    Q_OBJECT
public:
    explicit SampleCard(QWidget *parent = nullptr);

    /// Progress of making and opening it; figures are formatted.
    void setWork(const QString &what, const QString &figures, qint64 done, qint64 total);
    void setFree(const QString &trouble = {});

Q_SIGNALS:
    void openAsked();
    void cancelAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    EntryHead *m_head;
    TextLabel *m_intro;
    QList<EntryFact *> m_facts;
    NoteLine *m_note;
    NoteLine *m_trouble;
    ProgressLine *m_progress;
    QPushButton *m_open;
};

} // namespace stoa::ui
