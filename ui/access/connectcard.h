// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

#include <QUrl>
#include <optional>

class QLineEdit;
class QPushButton;

namespace stoa::ui {

class CodeField;
class EntryHead;
class FieldEditor;
class NoteLine;

/// "Connect to a hub": address, one-time code and the name of this PC. Says under each field what is wrong
/// with it and keeps what was typed.
class ConnectCard : public Card {
    Q_OBJECT
public:
    explicit ConnectCard(QWidget *parent = nullptr);

    void setBusy(const QString &words);
    void setFree();
    /// Puts an answer of the hub under the field that it is about ("hub", "code", "name"), or under the
    /// first.
    void setError(const QString &field, const QString &sentence);
    void setAddress(const QString &address);

    /// https is assumed; plain http only on this machine.
    static std::optional<QUrl> addressOf(const QString &typed);
    /// Twelve letters and digits, however they are grouped; empty when there are more or fewer.
    static QString codeOf(const QString &typed);

Q_SIGNALS:
    void connectAsked(const QUrl &hub, const QString &code, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void retranslate();

    QString m_busy; ///< what is being done; empty when nothing is
    bool m_codeLeft = false; ///< somebody has finished typing it
    EntryHead *m_head;
    TextLabel *m_intro;
    QLineEdit *m_address;
    CodeField *m_code;
    QLineEdit *m_name;
    FieldEditor *m_addressEditor;
    FieldEditor *m_codeEditor;
    FieldEditor *m_nameEditor;
    NoteLine *m_keys;
    TextLabel *m_note;
    QPushButton *m_connect;
};

} // namespace stoa::ui
