// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessdesk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace stoa::ui {

class FieldEditor;
class TextLabel;

/// The part of a user's page that sets a new password; one's own needs the present one.
class PasswordPart : public QWidget {
    Q_OBJECT
public:
    explicit PasswordPart(AccessDesk &desk, QWidget *parent = nullptr);

    void setUser(const QString &id);
    /// Asked again whether it may be used now.
    void refresh();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void send();
    void retranslate();

    AccessDesk &m_desk;
    QString m_id;
    TextLabel *m_title;
    TextLabel *m_effect;
    QLineEdit *m_present;
    FieldEditor *m_presentEditor;
    QLineEdit *m_password;
    FieldEditor *m_passwordEditor;
    QPushButton *m_set;
    bool m_busy = false;
};

} // namespace stoa::ui
