// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/entrydesk.h"
#include "ui/shared/card.h"

class QLineEdit;
class QPushButton;

namespace stoa::ui {

class CodeField;
class EntryHead;
class FieldEditor;
class FingerprintBox;
class NoteLine;

/// "Connect to a hub": its address, the one-time code, its fingerprint and the name of this PC. Says under
/// each field what is wrong with it while one types, and keeps what was typed.
class ConnectCard : public Card {
    Q_OBJECT
public:
    explicit ConnectCard(EntryDesk &desk, QWidget *parent = nullptr);

    void setBusy(const QString &words);
    void setFree();
    /// Puts an answer of the hub to the field that it is about ("hub", "code", "name", "fingerprint"), or to
    /// the first.
    void setError(const QString &field, const QString &sentence);
    void setAddress(const QString &address);

    /// Twelve letters and digits, however they are grouped; empty when there are more or fewer.
    static QString codeOf(const QString &typed);

Q_SIGNALS:
    void connectAsked(const QUrl &hub, const QString &code, const QString &name, const QString &fingerprint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void checkAddress();
    void checkCode();
    /// What is still missing before one can connect; empty when nothing is.
    QString missing() const;
    void submit();
    void retranslate();

    EntryDesk &m_desk;

    QString m_busy; ///< what is being done; empty when nothing is
    QString m_addressTrouble; ///< what the hub said about it
    bool m_codeLeft = false; ///< somebody has finished typing it
    EntryHead *m_head;
    TextLabel *m_intro;
    QLineEdit *m_address;
    CodeField *m_code;
    QLineEdit *m_name;
    FieldEditor *m_addressEditor;
    FieldEditor *m_codeEditor;
    FieldEditor *m_nameEditor;
    FingerprintBox *m_fingerprint;
    NoteLine *m_keys;
    TextLabel *m_note;
    QPushButton *m_connect;
};

} // namespace stoa::ui
