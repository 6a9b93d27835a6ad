// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/networkdesk.h"
#include "ui/shared/detailspane.h"
#include "ui/shared/factlist.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace stoa::ui {

class FieldEditor;
class NoteLine;
class TextLabel;

/// What if so many orders an hour went from one location to another: a preview of both. Nothing is changed
/// until it is confirmed, in two steps: the second says what will be saved.
class ShiftPane : public DetailsPane {
    Q_OBJECT
public:
    explicit ShiftPane(NetworkDesk &desk, QWidget *parent = nullptr);

    void begin(const QString &from);
    void leave();

Q_SIGNALS:
    void saved(const QString &sentence);
    void failed(const QString &sentence);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step { Trying, Confirming };

    void refreshChoices();
    void refresh();
    void goOn();
    void setStep(Step step);
    QList<FactList::Fact> factsOf(const ShiftPreview::Side &side) const;
    void retranslate();

    NetworkDesk &m_desk;
    Step m_step = Step::Trying;
    bool m_busy = false;
    std::optional<ShiftPreview> m_preview;
    TextLabel *m_intro;
    QComboBox *m_method;
    FieldEditor *m_methodEditor;
    QComboBox *m_from;
    FieldEditor *m_fromEditor;
    QComboBox *m_to;
    FieldEditor *m_toEditor;
    QSpinBox *m_units;
    FieldEditor *m_unitsEditor;
    TextLabel *m_fromTitle;
    FactList *m_fromFacts;
    TextLabel *m_toTitle;
    FactList *m_toFacts;
    NoteLine *m_note;
    QPushButton *m_back;
    QPushButton *m_go;
};

} // namespace stoa::ui
