// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessdesk.h"
#include "ui/shared/detailspane.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace stoa::ui {

class FactList;
class FieldEditor;
class NoteLine;
class TextLabel;

/// "Connect a PC": makes a one-time code for a new PC and shows it large for as long as it holds. The code
/// is on this page alone; it is kept nowhere.
class CodeCard : public DetailsPane {
    Q_OBJECT
public:
    explicit CodeCard(AccessDesk &desk, QWidget *parent = nullptr);

    /// Begins anew unless a code still holds.
    void begin();
    QString code() const { return m_code ? m_code->code : QString(); }

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void make();
    void copy();
    void refresh();
    void retranslate();

    AccessDesk &m_desk;
    std::optional<EnrolmentCode> m_code;
    QString m_store; ///< the name of the place it is for
    bool m_busy = false;
    QTimer m_tick;
    TextLabel *m_intro;
    QComboBox *m_place;
    FieldEditor *m_placeEditor;
    QLabel *m_large;
    NoteLine *m_left;
    FactList *m_steps;
    QPushButton *m_copy;
    QPushButton *m_make;
};

} // namespace stoa::ui
