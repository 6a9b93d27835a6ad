// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncdesk.h"
#include "ui/shared/detailspane.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stoa::ui {

class FactList;
class FieldEditor;
class NoteLine;
class Prompts;
class TextLabel;
class ThreeSides;

/// One command of the outbox in the details pane: what, who, when, why it was refused, what became of the
/// stock, and what one can do: mend and send again, or discard with a reason.
class CommandCard : public DetailsPane {
    Q_OBJECT
public:
    CommandCard(SyncDesk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void show(const OutboxEntry &entry);
    void clear();
    const std::optional<OutboxEntry> &entry() const { return m_entry; }

Q_SIGNALS:
    /// Said in a toast.
    void done(const QString &sentence);
    void failed(const QString &sentence);
    void exportAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fillMending();
    void askAnew();
    void fillReasons();
    /// The body with what was mended, without an amount when that is not right, which then says so. Its
    /// reason is empty when none is chosen: the field says so, and nothing can be sent.
    QJsonObject asTyped();
    /// The same where its amount is right.
    std::optional<QJsonObject> mended();
    void readSides();
    int asksOfFoot() const;
    void sayExport();
    void resend();
    void tellWhere(const Error &error);
    void discard();

    SyncDesk &m_desk;
    Prompts &m_prompts;
    std::optional<OutboxEntry> m_entry;
    QWidget *m_why;
    FactList *m_facts;
    TextLabel *m_choose;
    ThreeSides *m_sides;
    int m_sidesQuestion = 0; ///< answers to older questions are dropped
    QWidget *m_mend;
    QLineEdit *m_delta;
    FieldEditor *m_deltaEditor;
    QComboBox *m_because;
    QString m_reasonChosen; ///< a code, also one that cannot be chosen any more
    FieldEditor *m_becauseEditor;
    QLineEdit *m_reason;
    FieldEditor *m_reasonEditor;
    NoteLine *m_linked;
    QPushButton *m_discard;
    QPushButton *m_export;
    QPushButton *m_resend;
};

} // namespace stoa::ui
